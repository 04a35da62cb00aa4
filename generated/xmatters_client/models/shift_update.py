"""ShiftUpdate: Changes to a shift that the body names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, TimeValue, Unset

if TYPE_CHECKING:
    from .notify_end_of_escalation_input import NotifyEndOfEscalationInput
    from .repeat_escalation_input import RepeatEscalationInput
    from .rotation_type import RotationType
    from .shift_member_input import ShiftMemberInput
    from .shift_recurrence_input import ShiftRecurrenceInput
    from .shift_rotation_input import ShiftRotationInput
    from .site_holidays_input import SiteHolidaysInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftUpdate(RequestModel):
    """Changes to a shift that the body names."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("start", "start", "date-time"),
        Field("end", "end", "date-time"),
        Field("timezone", "timezone", "string"),
        Field("recurrence", "recurrence", "ShiftRecurrenceInput"),
        Field("members", "members", "ShiftMemberInput", is_list=True),
        Field("rotation", "rotation", "ShiftRotationInput"),
        Field("rotation_type", "rotationType", "string"),
        Field("site_holidays", "siteHolidays", "SiteHolidaysInput"),
        Field("repeat_escalation", "repeatEscalation", "RepeatEscalationInput"),
        Field("notify_end_of_escalation", "notifyEndOfEscalation", "NotifyEndOfEscalationInput"),
        Field("id", "id", "string", required=True),
        Field("shift_id", "shiftID", "string"),
        Field("name", "name", "string"),
    )

    description: str | Unset = UNSET
    """What the shift is for."""
    start: TimeValue | Unset = UNSET
    """When the first occurrence begins. A new shift without `start`, `end` and `recurrence` runs
    all the time."""
    end: TimeValue | Unset = UNSET
    """When the first occurrence ends. When the shift as a whole ends is told by `recurrence`."""
    timezone: str | Unset = UNSET
    """The time zone in which the shift repeats, as an IANA name or one of its older forms. The
    service fills in one when it is left out."""
    recurrence: ShiftRecurrenceInput | Mapping[str, Any] | Unset = UNSET
    """How the shift repeats."""
    members: Sequence[ShiftMemberInput | Mapping[str, Any] | str | HasId] | Unset = UNSET
    """Who is in the shift, as a plain list. The reply may have the members as a plain list too,
    not as a page."""
    rotation: ShiftRotationInput | Mapping[str, Any] | Unset = UNSET
    """How the members change places."""
    rotation_type: RotationType | Unset = UNSET
    """What makes the members change places, repeated from `rotation`. Not certain: Seen beside
    `rotation` in examples only."""
    site_holidays: SiteHolidaysInput | Mapping[str, Any] | Unset = UNSET
    """What happens on the holidays of the group's site."""
    repeat_escalation: RepeatEscalationInput | Mapping[str, Any] | Unset = UNSET
    """Whether the escalation starts over when nobody answered."""
    notify_end_of_escalation: NotifyEndOfEscalationInput | Mapping[str, Any] | Unset = UNSET
    """Who is told when the escalation ended without an answer. (The reference also spells the
    field `notifyEndofEscalation`, which is taken for a slip.)"""
    id: str
    """The id of the shift to change."""
    shift_id: str | Unset = UNSET
    """Another name for `id`. Leave it out. Not certain: The table of the reference has it where
    its examples have `id`."""
    name: str | Unset = UNSET
    """The new name of the shift. Left out, the name stays."""


class ShiftUpdateFields(TypedDict, total=False):
    """The fields of `ShiftUpdate` as keyword arguments."""

    description: str
    """What the shift is for."""
    start: TimeValue
    """When the first occurrence begins. A new shift without `start`, `end` and `recurrence` runs
    all the time."""
    end: TimeValue
    """When the first occurrence ends. When the shift as a whole ends is told by `recurrence`."""
    timezone: str
    """The time zone in which the shift repeats, as an IANA name or one of its older forms. The
    service fills in one when it is left out."""
    recurrence: ShiftRecurrenceInput | Mapping[str, Any]
    """How the shift repeats."""
    members: Sequence[ShiftMemberInput | Mapping[str, Any] | str | HasId]
    """Who is in the shift, as a plain list. The reply may have the members as a plain list too,
    not as a page."""
    rotation: ShiftRotationInput | Mapping[str, Any]
    """How the members change places."""
    rotation_type: RotationType
    """What makes the members change places, repeated from `rotation`. Not certain: Seen beside
    `rotation` in examples only."""
    site_holidays: SiteHolidaysInput | Mapping[str, Any]
    """What happens on the holidays of the group's site."""
    repeat_escalation: RepeatEscalationInput | Mapping[str, Any]
    """Whether the escalation starts over when nobody answered."""
    notify_end_of_escalation: NotifyEndOfEscalationInput | Mapping[str, Any]
    """Who is told when the escalation ended without an answer. (The reference also spells the
    field `notifyEndofEscalation`, which is taken for a slip.)"""
    id: Required[str]
    """The id of the shift to change."""
    shift_id: str
    """Another name for `id`. Leave it out. Not certain: The table of the reference has it where
    its examples have `id`."""
    name: str
    """The new name of the shift. Left out, the name stays."""


class ShiftUpdateChanges(TypedDict, total=False):
    """The fields of `ShiftUpdate` as keyword arguments, where its id is known already."""

    description: str
    """What the shift is for."""
    start: TimeValue
    """When the first occurrence begins. A new shift without `start`, `end` and `recurrence` runs
    all the time."""
    end: TimeValue
    """When the first occurrence ends. When the shift as a whole ends is told by `recurrence`."""
    timezone: str
    """The time zone in which the shift repeats, as an IANA name or one of its older forms. The
    service fills in one when it is left out."""
    recurrence: ShiftRecurrenceInput | Mapping[str, Any]
    """How the shift repeats."""
    members: Sequence[ShiftMemberInput | Mapping[str, Any] | str | HasId]
    """Who is in the shift, as a plain list. The reply may have the members as a plain list too,
    not as a page."""
    rotation: ShiftRotationInput | Mapping[str, Any]
    """How the members change places."""
    rotation_type: RotationType
    """What makes the members change places, repeated from `rotation`. Not certain: Seen beside
    `rotation` in examples only."""
    site_holidays: SiteHolidaysInput | Mapping[str, Any]
    """What happens on the holidays of the group's site."""
    repeat_escalation: RepeatEscalationInput | Mapping[str, Any]
    """Whether the escalation starts over when nobody answered."""
    notify_end_of_escalation: NotifyEndOfEscalationInput | Mapping[str, Any]
    """Who is told when the escalation ended without an answer. (The reference also spells the
    field `notifyEndofEscalation`, which is taken for a slip.)"""
    shift_id: str
    """Another name for `id`. Leave it out. Not certain: The table of the reference has it where
    its examples have `id`."""
    name: str
    """The new name of the shift. Left out, the name stays."""
