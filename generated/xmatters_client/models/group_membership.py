"""GroupMembership: That a recipient belongs to a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    compact,
    expand,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .group_member import GroupMember
    from .group_membership_shift_reference_page import GroupMembershipShiftReferencePage
    from .group_reference import GroupReference
    from .self_link import SelfLink

_USUAL: Final = frozenset(
    (
        "group",
        "member",
        "links",
    )
)
_KNOWN: Final = _USUAL | {
    "shifts",
}


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
        get = data.get
        self._registry = registry
        value = get("group")
        self.group = registry["GroupReference"](value, registry) if type(value) is dict else value
        value = get("member")
        self.member = registry["GroupMember"](value, registry) if type(value) is dict else value
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.shifts = self._extra = None
            return self
        value = get("shifts")
        self.shifts = (
            registry["GroupMembershipShiftReferencePage"](value, registry)
            if type(value) is dict
            else value
        )
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
