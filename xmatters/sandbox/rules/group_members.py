"""Group members: who belongs to a group."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..errors import bad_request, conflict, unknown_reference
from ..jsontypes import Object
from ..paging import embedded, page
from ..search import Filter, matching, ordered
from ..shift_views import shift_reference
from ..views import (
    group_reference,
    recipient_object,
    recipient_reference,
    site_reference,
)
from ..world import Group, Person, Record, World
from .devices import OWNER_FILTERS
from .dynamic_groups import members_of
from .naming import group_in_path

FILTERS: Final[Mapping[str, Filter[Record]]] = OWNER_FILTERS


def membership_object(
    world: World, group: Group, member: Record, embeds: Collection[str] = ()
) -> Object:
    """Return that a recipient belongs to a group.

    Args:
        world: What the sandbox knows.
        group: The group.
        member: The recipient.
        embeds: What else to put in.
    """
    reference = recipient_reference(world, member)
    if isinstance(member, Person):
        if "site" in embeds:
            reference |= site_reference(world, member.site_id)
        if "lastLogin" in embeds and "lastLogin" in member.fields:
            reference["lastLogin"] = member.fields["lastLogin"]
    membership = {"group": group_reference(world, group), "member": reference}
    if "shifts" in embeds:
        shifts = [shift for shift in group.shifts if member.id in shift.member_ids]
        membership["shifts"] = embedded(shifts, lambda shift: shift_reference(world, shift))
    return membership


def refuse_impossible_member(group: Group, member: Record) -> None:
    """Refuse a member that a group cannot have, also in its shifts."""
    if member is group:
        raise conflict("A group cannot be a member of itself.")
    if group.criteria or (isinstance(member, Group) and member.criteria):
        # Dynamic teams cannot be added, and nobody can be added to them (section 14).
        raise bad_request("The members of a dynamic group are found by its criteria.", "id")


@operation
def get_group_members(call: Call) -> Reply:
    """List who belongs to a group."""
    group = group_in_path(call)
    members = members_of(call.world, group)
    if FILTERS.keys() & call.query.keys():
        # They concern members that are people.
        members = [member for member in members if isinstance(member, Person)]
    members = matching(call, members, FILTERS)

    def render(member: Record) -> Object:
        return membership_object(call.world, group, member, call.embeds)

    def name(member: Record) -> Any:
        return recipient_reference(call.world, member)["targetName"].casefold()

    return Reply(200, page(call, ordered(call, members, {"NAME": name}), render))


@operation
def add_group_member(call: Call) -> Reply:
    """Add a recipient to a group; adding again changes nothing."""
    group = group_in_path(call)
    identifier = call.body["id"]
    member = call.world.find_recipient(identifier)
    if member is None:
        raise unknown_reference("recipient", identifier)
    refuse_impossible_member(group, member)
    call.world.join(group, member.id)
    # The reply is the recipient, not a membership (findings, 27).
    return Reply(200, recipient_object(call.world, member))


@operation
def remove_group_member(call: Call) -> Reply:
    """Remove a recipient from a group."""
    group = group_in_path(call)
    member = call.world.find_recipient(call.path["memberId"])
    if member is None or not call.world.is_member(group, member.id):
        return Reply(204)
    membership = membership_object(call.world, group, member)
    call.world.leave(group, member.id)
    return Reply(200, membership)
