"""Temporary absences: when people are away, and who stands in for them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import Final

from ..absences import Absence
from ..calls import Call, Reply, operation
from ..errors import bad_request, missing_field, unknown_reference
from ..jsontypes import Object
from ..paging import page
from ..search import Filter, Test, equal_to, matching
from ..times import parse_time
from ..views import group_reference, item_link, person_reference
from ..world import Collection, R, World
from ..writing import delete, with_fresh_id

_FARTHEST: Final = datetime.timedelta(days=90)
_EARLIEST: Final = datetime.timedelta(days=1)


def absence_object(world: World, absence: Absence) -> Object:
    """Return an absence."""
    spell = world.specification.spell
    found: Object = {
        "id": absence.id,
        "start": spell("TemporaryAbsence", "start", absence.start),
        "end": spell("TemporaryAbsence", "end", absence.end),
        "absenceType": absence.kind,
        "links": item_link(world, "getTemporaryAbsences", absence.id),
        **absence.fields,
    }
    for name, person_id in (("member", absence.member_id), ("replacement", absence.replacement_id)):
        person = world.people.with_id(person_id or "")
        if person:
            # A person in short and the status: more than a reference (findings, 28).
            status = {"status": person.fields["status"]}
            found[name] = person_reference(world, person) | status
    group = world.groups.with_id(absence.group_id or "")
    if group:
        found["group"] = group_reference(world, group) | {"status": group.fields["status"]}
    return found


# Filters


def _of_member(call: Call, identifier: str) -> Test[Absence]:
    person = call.world.people.find(identifier)
    return lambda absence: person is not None and absence.member_id == person.id


def _from_groups(call: Call, identifiers: list[str]) -> Test[Absence]:
    groups = map(call.world.groups.find, identifiers)
    ids = {group.id for group in groups if group}
    return lambda absence: absence.group_id in ids


FILTERS: Final[Mapping[str, Filter[Absence]]] = {
    "member": _of_member,
    "groups": _from_groups,
    "absenceType": equal_to(lambda absence: absence.kind),
    "from": lambda _call, since: lambda absence: absence.end >= since,
    "to": lambda _call, until: lambda absence: absence.start <= until,
}


# Operations


@operation
def get_temporary_absences(call: Call) -> Reply:
    """List the absences of a person or from groups, one of which is needed (section 7)."""
    if not {"member", "groups"} & call.query.keys():
        raise missing_field("member")
    _refuse_far_span(call)
    absences = matching(call, call.world.collection(Absence), FILTERS)
    absences.sort(key=lambda absence: absence.start)
    return Reply(200, page(call, absences, partial(absence_object, call.world)))


@operation
def create_temporary_absence(call: Call) -> Reply:
    """Take a person off duty for some time."""
    body, world = call.body, call.world
    start, end = parse_time(body["start"]), parse_time(body["end"])
    _refuse_impossible_span(call, start, end)
    if body["absenceType"] == "REPLACEMENT":
        if "replacement" not in body:
            raise missing_field("replacement")
    elif "replacement" in body:
        raise bad_request("Only a REPLACEMENT has a replacement.", "replacement")
    identifier = with_fresh_id(call, body)["id"] if "id" in body else world.new_id()
    fields = {name: body[name] for name in {"includeDirectNotifications"} & body.keys()}
    absence = Absence(
        identifier,
        fields,
        _id_of(world.people, "person", body["member"]),
        start,
        end,
        _id_of(world.groups, "group", body["group"]) if "group" in body else None,
        _id_of(world.people, "person", body["replacement"]) if "replacement" in body else None,
    )
    return Reply(201, absence_object(world, world.collection(Absence).add(absence)))


@operation
def delete_temporary_absence(call: Call) -> Reply:
    """Delete an absence by its id."""
    absences = call.world.collection(Absence)
    absence = absences.with_id(call.path["temporaryAbsenceId"])
    return delete(absence, absences.remove, partial(absence_object, call.world))


def _refuse_far_span(call: Call) -> None:
    since, until = call.query.get("from"), call.query.get("to")
    if since is not None and since < call.world.now - _EARLIEST:
        raise bad_request("The from field must be at most one day back.", "from")
    if until is not None and until > call.world.latest_now() + _FARTHEST:
        raise bad_request(f"The to field must be at most {_FARTHEST.days} days ahead.", "to")
    if since is not None and until is not None and since > until:
        raise bad_request("The from field must not be later than to.", "from")


def _refuse_impossible_span(call: Call, start: datetime.datetime, end: datetime.datetime) -> None:
    # Section 14.
    if start < call.world.now:
        raise bad_request("The start field must not be in the past.", "start")
    if end <= start:
        raise bad_request("The end field must be after start.", "end")
    if end > call.world.latest_now() + _FARTHEST:
        raise bad_request(f"The end field must be at most {_FARTHEST.days} days ahead.", "end")


def _id_of(collection: Collection[R], kind: str, identifier: str) -> str:
    # Ids alone are taken, as names are only by lists (section 3).
    if collection.with_id(identifier) is None:
        raise unknown_reference(kind, identifier)
    return identifier
