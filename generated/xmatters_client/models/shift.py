"""Shift: A part of the schedule of a group: when it runs, how it repeats, and ..."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Embed,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    embedded,
    expand,
    new,
    read_time,
    read_whole,
)

if TYPE_CHECKING:
    from .deleted_shift_occurrence_page import DeletedShiftOccurrencePage
    from .group_reference import GroupReference
    from .notify_end_of_escalation import NotifyEndOfEscalation
    from .repeat_escalation import RepeatEscalation
    from .rotation_type import RotationType
    from .self_link import SelfLink
    from .shift_member_page import ShiftMemberPage
    from .shift_metrics import ShiftMetrics
    from .shift_recurrence import ShiftRecurrence
    from .shift_rotation import ShiftRotation
    from .site_holidays import SiteHolidays

_SHAPES: Final = Shapes(
    (
        "id",
        "group",
        "name",
        "description",
        "start",
        "end",
        "timezone",
        "recurrence",
        "members",
        "rotation",
        "rotationType",
        "siteHolidays",
        "repeatEscalation",
        "notifyEndOfEscalation",
        "exclusions",
        "metrics",
        "created",
        "version",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Shift(ReplyModel):
    """A part of the schedule of a group: when it runs, how it repeats, and who is in it. A shift
    that was created with a name alone runs all the time."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("group", "group", "GroupReference"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("start", "start", "date-time", kept_in="_start"),
        Field("end", "end", "date-time", kept_in="_end"),
        Field("timezone", "timezone", "string"),
        Field("recurrence", "recurrence", "ShiftRecurrence"),
        Field(
            "members",
            "members",
            "ShiftMemberPage",
            kept_in="_members",
            embed=Embed("shifts.get_shift", {"embed": "members"}, "members"),
        ),
        Field(
            "rotation",
            "rotation",
            "ShiftRotation",
            kept_in="_rotation",
            embed=Embed("shifts.get_shift", {"embed": "rotation"}, "rotation"),
        ),
        Field("rotation_type", "rotationType", "string"),
        Field("site_holidays", "siteHolidays", "SiteHolidays"),
        Field("repeat_escalation", "repeatEscalation", "RepeatEscalation"),
        Field("notify_end_of_escalation", "notifyEndOfEscalation", "NotifyEndOfEscalation"),
        Field(
            "exclusions",
            "exclusions",
            "DeletedShiftOccurrencePage",
            kept_in="_exclusions",
            embed=Embed("shifts.get_deleted_shift_occurrences", {}, None),
        ),
        Field("metrics", "metrics", "ShiftMetrics"),
        Field("created", "created", "date-time", kept_in="_created"),
        Field("version", "version", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the shift."""
    group: GroupReference | None = None
    """The group that the shift belongs to."""
    name: str | None = None
    """The name of the shift, unique within its group. Older on-call replies leave it out."""
    description: str | None = None
    """What the shift is for. Often empty."""
    _start: datetime.datetime | str | None = None
    _end: datetime.datetime | str | None = None
    timezone: str | None = None
    """The time zone in which the shift repeats, as an IANA name or one of its older forms."""
    recurrence: ShiftRecurrence | None = None
    """How the shift repeats."""
    _members: ShiftMemberPage | None = None
    _rotation: ShiftRotation | None = None
    rotation_type: RotationType | None = None
    """What makes the members change places, repeated from `rotation`. Not certain: Seen beside
    `rotation` in examples only."""
    site_holidays: SiteHolidays | None = None
    """What happens on the holidays of the group's site. Comes with on-call replies even without
    the embed."""
    repeat_escalation: RepeatEscalation | None = None
    """Whether the escalation starts over when nobody answered."""
    notify_end_of_escalation: NotifyEndOfEscalation | None = None
    """Who is told when the escalation ended without an answer."""
    _exclusions: DeletedShiftOccurrencePage | None = None
    metrics: ShiftMetrics | None = None
    """Numbers about the shift. Only when `include` names `metrics.members`."""
    _created: datetime.datetime | str | None = None
    version: str | None = None
    """The version of the object. Not every instance sends it."""
    _links: SelfLink | str | None = None

    @property
    def start(self) -> datetime.datetime | None:
        """When the first occurrence begins."""
        value: datetime.datetime | None = read_time(self._start)
        return value

    @start.setter
    def start(self, value: datetime.datetime | None) -> None:
        self._start = value

    @property
    def end(self) -> datetime.datetime | None:
        """When the first occurrence ends. Not the end of the shift as a whole, which `recurrence`
        tells."""
        value: datetime.datetime | None = read_time(self._end)
        return value

    @end.setter
    def end(self, value: datetime.datetime | None) -> None:
        self._end = value

    @property
    def members(self) -> ShiftMemberPage | None:
        """Who is in the shift, in the order of escalation. Only there when embedded
        (`embed='members'`). An object of a synchronous session fetches it, at the cost of a
        request."""
        value: ShiftMemberPage | None = embedded(self, "_members")
        return value

    @members.setter
    def members(self, value: ShiftMemberPage | None) -> None:
        self._members = value

    @property
    def rotation(self) -> ShiftRotation | None:
        """How the members change places. Only there when embedded (`embed='rotation'`). An object
        of a synchronous session fetches it, at the cost of a request."""
        value: ShiftRotation | None = embedded(self, "_rotation")
        return value

    @rotation.setter
    def rotation(self, value: ShiftRotation | None) -> None:
        self._rotation = value

    @property
    def exclusions(self) -> DeletedShiftOccurrencePage | None:
        """Single occurrences that were deleted. Only there when embedded (`embed='exclusions'`).
        An object of a synchronous session fetches it, at the cost of a request."""
        value: DeletedShiftOccurrencePage | None = embedded(self, "_exclusions")
        return value

    @exclusions.setter
    def exclusions(self, value: DeletedShiftOccurrencePage | None) -> None:
        self._exclusions = value

    @property
    def created(self) -> datetime.datetime | None:
        """When the shift was created."""
        value: datetime.datetime | None = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime | None) -> None:
        self._created = value

    @property
    def links(self) -> SelfLink | None:
        """Where the shift is."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

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
            self.id,
            group_,
            self.name,
            self.description,
            self._start,
            self._end,
            self.timezone,
            recurrence_,
            members_,
            rotation_,
            self.rotation_type,
            site_holidays_,
            repeat_escalation_,
            notify_end_of_escalation_,
            exclusions_,
            metrics_,
            self._created,
            self.version,
            links_,
            self._extra,
        ) = values
        self.group = (
            None
            if group_ is None
            else registry["GroupReference"](group_, registry)
            if type(group_) is dict
            else group_
        )
        self.recurrence = (
            None
            if recurrence_ is None
            else registry["ShiftRecurrence"](recurrence_, registry)
            if type(recurrence_) is dict
            else recurrence_
        )
        self._members = (
            None
            if members_ is None
            else registry["ShiftMemberPage"](members_, registry)
            if type(members_) is dict
            else members_
        )
        self._rotation = (
            None
            if rotation_ is None
            else registry["ShiftRotation"](rotation_, registry)
            if type(rotation_) is dict
            else rotation_
        )
        self.site_holidays = (
            None
            if site_holidays_ is None
            else registry["SiteHolidays"](site_holidays_, registry)
            if type(site_holidays_) is dict
            else site_holidays_
        )
        self.repeat_escalation = (
            None
            if repeat_escalation_ is None
            else registry["RepeatEscalation"](repeat_escalation_, registry)
            if type(repeat_escalation_) is dict
            else repeat_escalation_
        )
        self.notify_end_of_escalation = (
            None
            if notify_end_of_escalation_ is None
            else registry["NotifyEndOfEscalation"](notify_end_of_escalation_, registry)
            if type(notify_end_of_escalation_) is dict
            else notify_end_of_escalation_
        )
        self._exclusions = (
            None
            if exclusions_ is None
            else registry["DeletedShiftOccurrencePage"](exclusions_, registry)
            if type(exclusions_) is dict
            else exclusions_
        )
        self.metrics = (
            None
            if metrics_ is None
            else registry["ShiftMetrics"](metrics_, registry)
            if type(metrics_) is dict
            else metrics_
        )
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        value = struct.group
        self.group = value and value.__make__(value, registry)
        self.name = struct.name
        self.description = struct.description
        self._start = struct._start
        self._end = struct._end
        self.timezone = struct.timezone
        value = struct.recurrence
        self.recurrence = value and value.__make__(value, registry)
        value = struct._members
        self._members = value and value.__make__(value, registry)
        value = struct._rotation
        self._rotation = value and value.__make__(value, registry)
        self.rotation_type = struct.rotation_type
        value = struct.site_holidays
        self.site_holidays = value and value.__make__(value, registry)
        value = struct.repeat_escalation
        self.repeat_escalation = value and value.__make__(value, registry)
        value = struct.notify_end_of_escalation
        self.notify_end_of_escalation = value and value.__make__(value, registry)
        value = struct._exclusions
        self._exclusions = value and value.__make__(value, registry)
        value = struct.metrics
        self.metrics = value and value.__make__(value, registry)
        self._created = struct._created
        self.version = struct.version
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self
