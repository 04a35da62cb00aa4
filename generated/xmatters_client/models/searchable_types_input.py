"""SearchableTypesInput: The kinds of recipient that senders shall be able to search for in a ..."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SearchableTypesInput(RequestModel):
    """The kinds of recipient that senders shall be able to search for in a section."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("users", "users", "boolean"),
        Field("groups", "groups", "boolean"),
        Field("devices", "devices", "boolean"),
        Field("services", "services", "boolean"),
        Field("sites", "sites", "boolean"),
    )

    users: bool | Unset = UNSET
    """Whether people are found."""
    groups: bool | Unset = UNSET
    """Whether groups are found."""
    devices: bool | Unset = UNSET
    """Whether single devices are found."""
    services: bool | Unset = UNSET
    """Whether services are found."""
    sites: bool | Unset = UNSET
    """Whether sites are found."""


class SearchableTypesInputFields(TypedDict, total=False):
    """The fields of `SearchableTypesInput` as keyword arguments."""

    users: bool
    """Whether people are found."""
    groups: bool
    """Whether groups are found."""
    devices: bool
    """Whether single devices are found."""
    services: bool
    """Whether services are found."""
    sites: bool
    """Whether sites are found."""
