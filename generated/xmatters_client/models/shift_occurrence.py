"""ShiftOccurrence: One occurrence of a shift."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .group_reference import GroupReference
    from .notify_end_of_escalation import NotifyEndOfEscalation
    from .shift_occurrence_member_page import ShiftOccurrenceMemberPage
    from .shift_reference import ShiftReference

_USUAL: Final = frozenset(
    (
        "group",
        "shift",
        "start",
        "end",
        "notifyEndOfEscalation",
    )
)
_KNOWN: Final = _USUAL | {
    "members",
}


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
        get = data.get
        self._registry = registry
        value = get("group")
        self.group = registry["GroupReference"](value, registry) if type(value) is dict else value
        value = get("shift")
        self.shift = registry["ShiftReference"](value, registry) if type(value) is dict else value
        self._start = get("start")
        self._end = get("end")
        value = get("notifyEndOfEscalation")
        self.notify_end_of_escalation = (
            registry["NotifyEndOfEscalation"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.members = self._extra = None
            return self
        value = get("members")
        self.members = (
            registry["ShiftOccurrenceMemberPage"](value, registry) if type(value) is dict else value
        )
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
