"""TemporaryAbsence: That a person is away for some time, in one group or in all, with or ..."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_time,
    read_whole,
)

if TYPE_CHECKING:
    from .absence_type import AbsenceType
    from .group_reference import GroupReference
    from .person_reference import PersonReference
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "absenceType",
        "member",
        "start",
        "end",
        "group",
        "replacement",
        "includeDirectNotifications",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TemporaryAbsence(ReplyModel):
    """That a person is away for some time, in one group or in all, with or without somebody who
    stands in."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("absence_type", "absenceType", "string"),
        Field("member", "member", "PersonReference"),
        Field("start", "start", "date-time", kept_in="_start"),
        Field("end", "end", "date-time", kept_in="_end"),
        Field("group", "group", "GroupReference"),
        Field("replacement", "replacement", "PersonReference"),
        Field("include_direct_notifications", "includeDirectNotifications", "boolean"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the absence."""
    absence_type: AbsenceType
    """Whether somebody stands in."""
    member: PersonReference
    """Who is away."""
    _start: datetime.datetime | str
    _end: datetime.datetime | str
    group: GroupReference | None = None
    """The group from which the person is away. Without it, all groups."""
    replacement: PersonReference | None = None
    """Who stands in. Only with `REPLACEMENT`."""
    include_direct_notifications: bool | None = None
    """Whether the replacement also gets what is sent to the absent person directly. Not certain:
    No recorded answer has it. One example of the reference has `includeDirectNotification`, as
    a string."""
    _links: SelfLink | str | None = None

    @property
    def start(self) -> datetime.datetime:
        """When the absence begins."""
        value: datetime.datetime = read_time(self._start)
        return value

    @start.setter
    def start(self, value: datetime.datetime) -> None:
        self._start = value

    @property
    def end(self) -> datetime.datetime:
        """When the absence ends."""
        value: datetime.datetime = read_time(self._end)
        return value

    @end.setter
    def end(self, value: datetime.datetime) -> None:
        self._end = value

    @property
    def links(self) -> SelfLink | None:
        """Where the absence is."""
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
            self.absence_type,
            member_,
            self._start,
            self._end,
            group_,
            replacement_,
            self.include_direct_notifications,
            links_,
            self._extra,
        ) = values
        self.member = (
            registry["PersonReference"](member_, registry) if type(member_) is dict else member_
        )
        self.group = (
            None
            if group_ is None
            else registry["GroupReference"](group_, registry)
            if type(group_) is dict
            else group_
        )
        self.replacement = (
            None
            if replacement_ is None
            else registry["PersonReference"](replacement_, registry)
            if type(replacement_) is dict
            else replacement_
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
        self.absence_type = struct.absence_type
        value = struct.member
        self.member = value and value.__make__(value, registry)
        self._start = struct._start
        self._end = struct._end
        value = struct.group
        self.group = value and value.__make__(value, registry)
        value = struct.replacement
        self.replacement = value and value.__make__(value, registry)
        self.include_direct_notifications = struct.include_direct_notifications
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
