"""ServiceLinkInput: A link from a service to a web page about it."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceLinkInput(RequestModel):
    """A link from a service to a web page about it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("label", "label", "string", required=True),
        Field("url", "url", "string", required=True),
    )

    label: str
    """The text to show for the link."""
    url: str
    """The address of the page, over http, https or ftp."""


class ServiceLinkInputFields(TypedDict, total=False):
    """The fields of `ServiceLinkInput` as keyword arguments."""

    label: Required[str]
    """The text to show for the link."""
    url: Required[str]
    """The address of the page, over http, https or ftp."""
