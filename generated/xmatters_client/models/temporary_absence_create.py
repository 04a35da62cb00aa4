"""TemporaryAbsenceCreate: A new absence."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, TimeValue, Unset

if TYPE_CHECKING:
    from .absence_type import AbsenceType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TemporaryAbsenceCreate(RequestModel):
    """A new absence. Objects are named by their ids alone. For several groups send a request each."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("absence_type", "absenceType", "string", required=True),
        Field("member", "member", "string", required=True),
        Field("start", "start", "date-time", required=True),
        Field("end", "end", "date-time", required=True),
        Field("group", "group", "string"),
        Field("replacement", "replacement", "string"),
        Field("include_direct_notifications", "includeDirectNotifications", "boolean"),
        Field("id", "id", "string"),
    )

    absence_type: AbsenceType
    """Whether somebody stands in."""
    member: str | HasId
    """The id of the person who is away."""
    start: TimeValue
    """When the absence begins. Not in the past."""
    end: TimeValue
    """When the absence ends. At most 90 days ahead."""
    group: str | HasId | Unset = UNSET
    """The id of the group from which the person is away. Left out, the person is away from all
    groups."""
    replacement: str | HasId | Unset = UNSET
    """The id of the person who stands in. Needed with `REPLACEMENT`, and only there."""
    include_direct_notifications: bool | Unset = UNSET
    """Whether the replacement also gets what is sent to the absent person directly. Not certain:
    The reference lists the field; its meaning was read from its name."""
    id: str | Unset = UNSET
    """An id of the caller's choice, a UUID that nothing else in the instance has. Usually left
    out."""


class TemporaryAbsenceCreateFields(TypedDict, total=False):
    """The fields of `TemporaryAbsenceCreate` as keyword arguments."""

    absence_type: Required[AbsenceType]
    """Whether somebody stands in."""
    member: Required[str | HasId]
    """The id of the person who is away."""
    start: Required[TimeValue]
    """When the absence begins. Not in the past."""
    end: Required[TimeValue]
    """When the absence ends. At most 90 days ahead."""
    group: str | HasId
    """The id of the group from which the person is away. Left out, the person is away from all
    groups."""
    replacement: str | HasId
    """The id of the person who stands in. Needed with `REPLACEMENT`, and only there."""
    include_direct_notifications: bool
    """Whether the replacement also gets what is sent to the absent person directly. Not certain:
    The reference lists the field; its meaning was read from its name."""
    id: str
    """An id of the caller's choice, a UUID that nothing else in the instance has. Usually left
    out."""
