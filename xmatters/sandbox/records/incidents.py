"""Incidents: what goes wrong and is worked on until it is over."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import ClassVar, Final

from ..jsontypes import Object
from ..views import person_reference, self_link
from ..world import Person, Record, World
from .services import Service, service_object

_FIRST_NUMBER: Final = 2041
"""The first incident is the one that the specification speaks of."""


@dataclass(slots=True, eq=False)
class Incident(Record):
    """Something that goes wrong.

    Attributes:
        created: When it was recorded.
        service_ids: The services that it harms.
        resolver_ids: The groups that work on it.
        notes: The notes of its timeline, the oldest first.
    """

    NAME_FIELD: ClassVar[str] = "incidentIdentifier"

    created: datetime.datetime
    service_ids: list[str] = field(default_factory=list[str])
    resolver_ids: list[str] = field(default_factory=list[str])
    notes: list[Object] = field(default_factory=list[Object])


def new_incident(
    world: World, identifier: str, details: Object, initiator: Person, moment: datetime.datetime
) -> Incident:
    """Record an incident and return it.

    Args:
        world: What the sandbox knows.
        identifier: Its id.
        details: Its summary, description, severity and status, as requests have them.
        initiator: Who starts it.
        moment: When.
    """
    incidents = world.collection(Incident)
    fields: Object = {
        "incidentIdentifier": f"INC-{_FIRST_NUMBER + len(incidents)}",
        "initiatedBy": person_reference(world, initiator)
        | {"licenseType": initiator.fields["licenseType"]},
        "createdAt": world.specification.spell("Incident", "createdAt", moment),
    }
    incident = Incident(identifier, fields, moment)
    incidents.add(incident)
    change_incident(world, incident, {"status": "OPEN"} | details, moment)
    return incident


def change_incident(
    world: World, incident: Incident, details: Object, moment: datetime.datetime
) -> None:
    """Change what an incident says of itself.

    Args:
        world: What the sandbox knows.
        incident: The incident.
        details: Its new summary, description, severity and status, as far as they change.
        moment: When.
    """
    spell = world.specification.spell
    for name in ("summary", "description"):
        if name in details:
            incident.fields[name] = details[name]
    for name in ("severity", "status"):
        # Requests have words where replies have objects (section 3).
        if name in details:
            incident.fields[name] = {"name": details[name]}
    incident.fields["updatedAt"] = spell("Incident", "updatedAt", moment)
    if incident.fields["status"]["name"] != "OPEN":
        acknowledged = spell("Incident", "acknowledgedAt", moment)
        incident.fields.setdefault("acknowledgedAt", acknowledged)


def incident_object(world: World, incident: Incident) -> Object:
    """Return an incident; its services are a plain list (section 6)."""
    found = map(world.collection(Service).with_id, incident.service_ids)
    services = [service_object(world, service) for service in found if service]
    return {
        "id": incident.id,
        **incident.fields,
        "impactedServices": services,
        "links": self_link(world, "getIncident", incident.id),
    }


def incident_reference(world: World, incident: Incident) -> Object:
    """Return an incident in short."""
    return {"id": incident.id, "links": self_link(world, "getIncident", incident.id)}
