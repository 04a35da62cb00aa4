"""Places in shifts: who may get which (behaviours, section 14)."""

from __future__ import annotations

from collections.abc import Iterable

from ..calls import Call
from ..errors import ApiError, bad_request, conflict, unknown_reference
from ..jsontypes import Object
from ..shift_views import Placed
from ..staffing import ShiftMember
from ..views import recipient_reference
from ..world import Group, Record
from .group_members import refuse_impossible_member


def with_member(
    call: Call, group: Group, members: list[ShiftMember], body: Object
) -> tuple[list[ShiftMember], Placed]:
    """Return the members of a shift with another one, and the place that it got.

    Args:
        call: The request.
        group: The group of the shift.
        members: The members so far, in the order of escalation.
        body: The place that is asked for.

    Raises:
        ApiError: The recipient cannot have this place.
    """
    recipient = _recipient(call, group, body["recipient"])
    if not group.fields["allowDuplicates"] and recipient.id in _ids(members):
        raise conflict(f"The group allows no duplicates, and {recipient.id} is in the shift.")
    last = len(members) + 1
    position = body.get("position", last)
    member = ShiftMember(
        recipient.id,
        delay=body.get("delay", 0),
        escalation_type=body.get("escalationType", "None"),
        in_rotation=body.get("inRotation", True),
        on_duty=body.get("onDuty", True),
    )
    _refuse_impossible_escalation(member, position)
    # Beyond the end is the end. A member that became the first of an empty shift in this way kept
    # its escalation in a recorded reply, so only who asks for the first place is refused one.
    position = min(position, last)
    found = [*members[: position - 1], member, *members[position - 1 :]]
    return found, (position, member, recipient)


def members_of_body(call: Call, group: Group, bodies: Iterable[Object]) -> list[ShiftMember]:
    """Return the members that the body of a shift lists, in the order of escalation.

    Args:
        call: The request.
        group: The group of the shift.
        bodies: The places.

    Raises:
        ApiError: One cannot be.
    """
    members: list[ShiftMember] = []
    for number, body in enumerate(bodies):
        try:
            members, _ = with_member(call, group, members, body)
        except ApiError as refusal:
            refusal.message = f"members[{number}]: {refusal.message}"
            raise
    return members


def _ids(members: Iterable[ShiftMember]) -> set[str]:
    return {member.recipient_id for member in members}


def _recipient(call: Call, group: Group, pointer: Object) -> Record:
    identifier = pointer["id"]
    recipient = call.world.find_recipient(identifier)
    if recipient is None:
        raise unknown_reference("recipient", identifier)
    kind = recipient_reference(call.world, recipient)["recipientType"]
    if pointer.get("recipientType", kind) != kind:
        raise unknown_reference(pointer["recipientType"], identifier)
    refuse_impossible_member(group, recipient)
    return recipient


def _refuse_impossible_escalation(member: ShiftMember, position: int) -> None:
    if member.escalation_type == "None":
        return
    if member.delay == 0:
        raise bad_request("Without a delay the escalationType has to be None.", "delay")
    if position == 1:
        raise bad_request("Nothing escalates to the first member.", "escalationType")
