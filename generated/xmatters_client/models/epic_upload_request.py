"""EpicUploadRequest: A file of on-call data from EPIC."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..files import File
from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EpicUploadRequest(RequestModel):
    """A file of on-call data from EPIC."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("file", "file", "file", required=True),)

    file: File
    """The file, a ZIP archive in the ZipSync format, version 1.3, of at most 150 MB."""


class EpicUploadRequestFields(TypedDict, total=False):
    """The fields of `EpicUploadRequest` as keyword arguments."""

    file: Required[File]
    """The file, a ZIP archive in the ZipSync format, version 1.3, of at most 150 MB."""
