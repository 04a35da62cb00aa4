"""ShiftOccurrence: One occurrence of a shift."""

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
    from .shift_occurrence_member_page import ShiftOccurrenceMemberPage
    from .shift_reference import ShiftReference

_SHAPES: Final = Shapes(
    (
        "group",
        "shift",
        "start",
        "end",
        "notifyEndOfEscalation",
        "members",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftOccurrence(ReplyModel):
    """One occurrence of a shift. It has no id of its own."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("group", "group", "GroupReference"),
        Field("shift", "shift", "ShiftReference"),
        Field("start", "start", "date-time", kept_in="_start"),
        Field("end", "end", "date-time", kept_in="_end"),
        Field("notify_end_of_escalation", "notifyEndOfEscalation", "NotifyEndOfEscalation"),
        Field("members", "members", "ShiftOccurrenceMemberPage"),
    )

    group: GroupReference | None = None
    """The group that the shift belongs to."""
    shift: ShiftReference | None = None
    """The shift that occurs."""
    _start: datetime.datetime | str | None = None
    _end: datetime.datetime | str | None = None
    notify_end_of_escalation: NotifyEndOfEscalation | None = None
    """Who is told when the escalation ended without an answer."""
    members: ShiftOccurrenceMemberPage | None = None
    """Who is on call, in the order of escalation. Only there when embedded (`embed='members'`)."""

    @property
    def start(self) -> datetime.datetime | None:
        """When the occurrence begins. Not certain: No answer was recorded; on-call replies write
        the same times without milliseconds."""
        value: datetime.datetime | None = read_time(self._start)
        return value

    @start.setter
    def start(self, value: datetime.datetime | None) -> None:
        self._start = value

    @property
    def end(self) -> datetime.datetime | None:
        """When the occurrence ends. Not certain: No answer was recorded; on-call replies write the
        same times without milliseconds."""
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
            self._start,
            self._end,
            notify_end_of_escalation_,
            members_,
            self._extra,
        ) = values
        self.group = (
            None
            if group_ is None
            else registry["GroupReference"](group_, registry)
            if type(group_) is dict
            else group_
        )
        self.shift = (
            None
            if shift_ is None
            else registry["ShiftReference"](shift_, registry)
            if type(shift_) is dict
            else shift_
        )
        self.notify_end_of_escalation = (
            None
            if notify_end_of_escalation_ is None
            else registry["NotifyEndOfEscalation"](notify_end_of_escalation_, registry)
            if type(notify_end_of_escalation_) is dict
            else notify_end_of_escalation_
        )
        self.members = (
            None
            if members_ is None
            else registry["ShiftOccurrenceMemberPage"](members_, registry)
            if type(members_) is dict
            else members_
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
        self._start = struct._start
        self._end = struct._end
        value = struct.notify_end_of_escalation
        self.notify_end_of_escalation = value and value.__make__(value, registry)
        value = struct.members
        self.members = value and value.__make__(value, registry)
        return self
