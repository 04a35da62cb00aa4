"""Incidents: what goes wrong and is worked on until it is over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..jsontypes import Object, is_object
from ..paging import page
from ..records.incidents import (
    Incident,
    change_incident,
    incident_object,
    incident_reference,
    new_incident,
)
from ..records.services import Service
from ..search import Filter, Test, among, equal_to, matching, search, within
from ..views import person_reference
from ..writing import body_as, found
from .naming import ids_in_any_case


def _name_of(field: str) -> Callable[[Incident], Any]:
    return lambda incident: incident.fields.get(field, {}).get("name")


def _harming(call: Call, identifiers: list[str]) -> Test[Incident]:
    ids = ids_in_any_case(call.world.collection(Service), identifiers)
    return lambda incident: not ids.isdisjoint(incident.service_ids)


def _worked_on_by(call: Call, identifier: str) -> Test[Incident]:
    ids = ids_in_any_case(call.world.groups, [identifier])
    return lambda incident: not ids.isdisjoint(incident.resolver_ids)


def _search(call: Call, text: str) -> Test[Incident]:
    """Search incidents; `field` is another spelling of `fields`."""
    texts: Filter[Incident] = search(
        {
            "SUMMARY": lambda incident: [incident.fields.get("summary", "")],
            "DESCRIPTION": lambda incident: [incident.fields.get("description", "")],
            "ID": lambda incident: [incident.fields["incidentIdentifier"]],
        },
        chosen_by=("fields", "field"),
    )
    return texts(call, text)


FILTERS: Final[Mapping[str, Filter[Incident]]] = {
    "search": _search,
    "status": among(_name_of("status")),
    "severity": among(_name_of("severity")),
    "impactedServices": _harming,
    "resolver.group": _worked_on_by,
    "requestId": equal_to(lambda incident: incident.fields.get("requestId")),
    **within(lambda incident: incident.created),
}


@operation
def get_incidents(call: Call) -> Reply:
    """List incidents."""
    incidents = matching(call, call.world.collection(Incident), FILTERS)
    return Reply(200, page(call, incidents, partial(incident_object, call.world)))


@operation
def get_incident(call: Call) -> Reply:
    """Get an incident by id or identifier (section 2)."""
    return Reply(200, incident_object(call.world, _incident(call, call.path["incidentId"])))


@operation
def create_or_update_incident(call: Call) -> Reply:
    """Record an incident, or change the one that the id or the identifier names (section 2)."""
    world, moment = call.world, call.world.moment()
    if not is_object(call.body) or not call.body.keys() & {"id", "incidentIdentifier"}:
        body = body_as(call, "Create")
        incident = new_incident(world, world.new_id(), body, call.caller, moment)
        return Reply(201, incident_object(world, incident))
    body = body_as(call, "Update")
    incident = _incident(call, body.get("id") or body.get("incidentIdentifier", ""))
    change_incident(world, incident, body, moment)
    return Reply(200, incident_object(world, incident))


@operation
def add_incident_timeline_note(call: Call) -> Reply:
    """Add a note to the timeline of an incident in the name of the caller."""
    incident = _incident(call, call.path["incidentId"])
    author = person_reference(call.world, call.caller) | {"status": call.caller.fields["status"]}
    note: Object = {
        "id": call.world.new_id(),
        "incident": incident_reference(call.world, incident),
        "at": call.specification.spell("IncidentNote", "at", call.world.moment()),
        "entryType": call.body["entryType"],
        "text": call.body["text"],
        "addedBy": author,
    }
    incident.notes.append(note)
    return Reply(201, note)


def _incident(call: Call, identifier: str) -> Incident:
    return found(call.world.collection(Incident).find(identifier), "incident", identifier)
