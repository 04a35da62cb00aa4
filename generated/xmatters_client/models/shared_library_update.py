"""SharedLibraryUpdate: Changes to a shared library."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SharedLibraryUpdate(RequestModel):
    """Changes to a shared library. Only what is sent changes; the plan stays."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
        Field("script", "script", "string"),
    )

    id: str
    """The id of the library to change."""
    name: str | Unset = UNSET
    """The new name. Scripts that require the library by its old name stop working."""
    script: str | Unset = UNSET
    """The new text of the script in JavaScript, encoded in Base64."""


class SharedLibraryUpdateFields(TypedDict, total=False):
    """The fields of `SharedLibraryUpdate` as keyword arguments."""

    id: Required[str]
    """The id of the library to change."""
    name: str
    """The new name. Scripts that require the library by its old name stop working."""
    script: str
    """The new text of the script in JavaScript, encoded in Base64."""


class SharedLibraryUpdateChanges(TypedDict, total=False):
    """The fields of `SharedLibraryUpdate` as keyword arguments, where its id is known already."""

    name: str
    """The new name. Scripts that require the library by its old name stop working."""
    script: str
    """The new text of the script in JavaScript, encoded in Base64."""
