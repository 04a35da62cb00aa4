"""GroupMembership: That a recipient belongs to a group."""

from __future__ import annotations

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
    read_whole,
)

if TYPE_CHECKING:
    from .group_member import GroupMember
    from .group_membership_shift_reference_page import GroupMembershipShiftReferencePage
    from .group_reference import GroupReference
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "group",
        "member",
        "shifts",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class GroupMembership(ReplyModel):
    """That a recipient belongs to a group."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("group", "group", "GroupReference"),
        Field("member", "member", "GroupMember"),
        Field("shifts", "shifts", "GroupMembershipShiftReferencePage"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    group: GroupReference
    """The group."""
    member: GroupMember
    """The person, device or group that belongs to it."""
    shifts: GroupMembershipShiftReferencePage | None = None
    """The shifts of the group that the member is in. A member without one is not notified. Only
    there when embedded (`embed='shifts'`)."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the membership is. Not certain: Only in examples of the 2026 reference; recorded
        memberships have no links."""
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
        (group_, member_, shifts_, links_, self._extra) = values
        self.group = (
            registry["GroupReference"](group_, registry) if type(group_) is dict else group_
        )
        self.member = (
            registry["GroupMember"](member_, registry) if type(member_) is dict else member_
        )
        self.shifts = (
            None
            if shifts_ is None
            else registry["GroupMembershipShiftReferencePage"](shifts_, registry)
            if type(shifts_) is dict
            else shifts_
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
        value = struct.group
        self.group = value and value.__make__(value, registry)
        value = struct.member
        self.member = value and value.__make__(value, registry)
        value = struct.shifts
        self.shifts = value and value.__make__(value, registry)
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
