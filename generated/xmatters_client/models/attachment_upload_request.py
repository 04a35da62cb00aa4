"""AttachmentUploadRequest: A file to upload."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..files import File
from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AttachmentUploadRequest(RequestModel):
    """A file to upload."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("file", "file", "file", required=True),
        Field("file_name", "fileName", "string"),
    )

    file: File
    """The bytes of the file."""
    file_name: str | Unset = UNSET
    """The name under which the service keeps the file."""


class AttachmentUploadRequestFields(TypedDict, total=False):
    """The fields of `AttachmentUploadRequest` as keyword arguments."""

    file: Required[File]
    """The bytes of the file."""
    file_name: str
    """The name under which the service keeps the file."""
