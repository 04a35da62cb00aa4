"""ObserverInput: Names a role that may see and notify a group."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ObserverInput(RequestModel):
    """Names a role that may see and notify a group."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("name", "name", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    """The name of the role."""


class ObserverInputFields(TypedDict, total=False):
    """The fields of `ObserverInput` as keyword arguments."""

    name: Required[str]
    """The name of the role."""
