"""UserUploadRequest: A file of people to create, change or delete."""

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
class UserUploadRequest(RequestModel):
    """A file of people to create, change or delete."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("file", "file", "file", required=True),
        Field("name", "name", "string"),
    )

    file: File
    """The file, CSV in the User Upload format, version 1.5."""
    name: str | Unset = UNSET
    """A name for the job that no other job has. Without it the service makes one from the format
    and the time."""


class UserUploadRequestFields(TypedDict, total=False):
    """The fields of `UserUploadRequest` as keyword arguments."""

    file: Required[File]
    """The file, CSV in the User Upload format, version 1.5."""
    name: str
    """A name for the job that no other job has. Without it the service makes one from the format
    and the time."""
