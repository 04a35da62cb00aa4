"""ServiceOwnerPointer: Names the group that is to look after a service, by id or by name."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceOwnerPointer(RequestModel):
    """Names the group that is to look after a service, by id or by name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("target_name", "targetName", "string"),
    )

    NAMED_BY: ClassVar[tuple[str, ...]] = ("id",)

    id: str | Unset = UNSET
    """The id of the group."""
    target_name: str | Unset = UNSET
    """The name of the group."""


class ServiceOwnerPointerFields(TypedDict, total=False):
    """The fields of `ServiceOwnerPointer` as keyword arguments."""

    id: str
    """The id of the group."""
    target_name: str
    """The name of the group."""
