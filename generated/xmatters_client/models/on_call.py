"""OnCall: An occurrence of a shift and who is on call in it, or a gap between ..."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .group_reference import GroupReference
    from .notify_end_of_escalation import NotifyEndOfEscalation
    from .on_call_occurrence_type import OnCallOccurrenceType
    from .shift import Shift
    from .shift_occurrence_member_page import ShiftOccurrenceMemberPage

_SHAPES: Final = Shapes(
    (
        "group",
        "shift",
        "occurrenceType",
        "start",
        "end",
        "members",
        "notifyEndOfEscalation",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class OnCall(ReplyModel):
    """An occurrence of a shift and who is on call in it, or a gap between shifts. It has no id of
    its own."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("group", "group", "GroupReference"),
        Field("shift", "shift", "Shift"),
        Field("occurrence_type", "occurrenceType", "string"),
        Field("start", "start", "date-time", time_format="seconds-z", kept_in="_start"),
        Field("end", "end", "date-time", time_format="seconds-z", kept_in="_end"),
        Field("members", "members", "ShiftOccurrenceMemberPage"),
        Field("notify_end_of_escalation", "notifyEndOfEscalation", "NotifyEndOfEscalation"),
    )

    group: GroupReference
    """The group that is on call."""
    shift: Shift | None = None
    """The shift that occurs. Without the embed `shift` only its `id`, `links` and, on newer
    instances, `name` and `siteHolidays` are there. Gaps have none."""
    occurrence_type: OnCallOccurrenceType | None = None
    """Whether this is a shift or a gap. Older instances leave it out."""
    _start: datetime.datetime | str | None = None
    _end: datetime.datetime | str | None = None
    members: ShiftOccurrenceMemberPage | None = None
    """Who is on call, in the order of escalation. Three at most unless `membersPerShift` asks for
    more."""
    notify_end_of_escalation: NotifyEndOfEscalation | None = None
    """Who is told when the escalation ended without an answer. Older instances leave it out."""

    @property
    def start(self) -> datetime.datetime | None:
        """When the occurrence begins."""
        value: datetime.datetime | None = read_time(self._start)
        return value

    @start.setter
    def start(self, value: datetime.datetime | None) -> None:
        self._start = value

    @property
    def end(self) -> datetime.datetime | None:
        """When the occurrence ends. May be absent when it does not end."""
        value: datetime.datetime | None = read_time(self._end)
        return value

    @end.setter
    def end(self, value: datetime.datetime | None) -> None:
        self._end = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            group_,
            shift_,
            self.occurrence_type,
            self._start,
            self._end,
            members_,
            notify_end_of_escalation_,
            self._extra,
        ) = values
        self.group = (
            registry["GroupReference"](group_, registry) if type(group_) is dict else group_
        )
        self.shift = (
            None
            if shift_ is None
            else registry["Shift"](shift_, registry)
            if type(shift_) is dict
            else shift_
        )
        self.members = (
            None
            if members_ is None
            else registry["ShiftOccurrenceMemberPage"](members_, registry)
            if type(members_) is dict
            else members_
        )
        self.notify_end_of_escalation = (
            None
            if notify_end_of_escalation_ is None
            else registry["NotifyEndOfEscalation"](notify_end_of_escalation_, registry)
            if type(notify_end_of_escalation_) is dict
            else notify_end_of_escalation_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        value = struct.group
        self.group = value and value.__make__(value, registry)
        value = struct.shift
        self.shift = value and value.__make__(value, registry)
        self.occurrence_type = struct.occurrence_type
        self._start = struct._start
        self._end = struct._end
        value = struct.members
        self.members = value and value.__make__(value, registry)
        value = struct.notify_end_of_escalation
        self.notify_end_of_escalation = value and value.__make__(value, registry)
        return self
