"""AttachmentReferenceInput: Names a file that was uploaded before."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AttachmentReferenceInput(RequestModel):
    """Names a file that was uploaded before."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("path", "path", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("path",)

    path: str
    """Where the service keeps the file, as the reply to the upload said in `path`."""


class AttachmentReferenceInputFields(TypedDict, total=False):
    """The fields of `AttachmentReferenceInput` as keyword arguments."""

    path: Required[str]
    """Where the service keeps the file, as the reply to the upload said in `path`."""
