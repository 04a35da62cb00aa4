"""The sample data of what lives in time: services, triggers, an incident, changes, imports."""

from __future__ import annotations

import datetime
from typing import Final

from .jsontypes import Object
from .launching import suppression
from .notifying import plan_expiry
from .plan_data import FLOOD_FILTER, MONITORING
from .records.changes import Change
from .records.conference_bridges import ConferenceBridge
from .records.imports import ImportJob
from .records.incidents import change_incident, incident_reference, new_incident
from .records.services import Service, ServiceDependency, service_reference
from .records.signals import Signal
from .records.triggers import find_integration
from .scheduling import schedule
from .views import person_reference, self_link
from .world import Event, World

_SERVICE: Final = "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b0"
_DEPENDENCY: Final = "4c6e8a0b-2d4f-4e6a-9b1c-3d5f7a9b1c0"
_BRIDGE: Final = "8d0f2b4c-6e8a-4c0d-9f1b-3a5c7e9d1f0"
_CHANGE: Final = "e7b8c9da-becf-40d6-91e2-8d9eafb0c10"
_INCIDENT: Final = "5b7d9f1a-3c5e-4f7b-9d1c-2e4a6c8f0b01"
_SIGNAL: Final = "d6a7b8c9-adbe-4fc5-80d1-7c8d9eafb00"
_JOB: Final = "c5f6a7b8-9cad-4eb4-9fc0-6b7c8d9eaf0"


def add_live_data(world: World) -> None:
    """Add them all, after people, groups and events."""
    _add_services(world)
    _add_conference_bridges(world)
    _add_changes(world)
    _add_incident(world)
    _add_signals(world)
    _add_import_jobs(world)
    _add_suppression(world)
    latest = list(world.events)[-1]
    plan_expiry(world, latest)
    for message in world.plans.scheduled_messages:
        schedule(world, message)


def _add_services(world: World) -> None:
    services = world.collection(Service)
    described = (
        ("Web Shop Orders", "Takes the orders of the web shop", "APPLICATION", "GOLD", "Network"),
        (
            "Orders Database",
            "Keeps the orders of the web shop",
            "TECHNICAL",
            "PLATINUM",
            "Database",
        ),
        ("Backup Storage", "Keeps copies of all databases", "TECHNICAL", "BRONZE", "Database"),
    )
    for number, (name, description, kind, tier, owner) in enumerate(described, start=1):
        fields: Object = {
            "targetName": name,
            "status": "ACTIVE",
            "externallyOwned": False,
            "description": description,
            "serviceType": kind,
            "serviceTier": tier,
        }
        group = world.groups.named(f"{owner} Operations")
        services.add(Service(f"{_SERVICE}{number}", fields, group.id if group else None))
    for service in services:
        runbook = (
            f"https://wiki.example.com/{service.fields['targetName'].split()[0].lower()}/runbook"
        )
        service.web_pages.append({"label": "Runbook", "url": runbook})
    # The shop needs the database, which needs its backup.
    for number, (needed, dependent) in enumerate(((2, 1), (3, 2)), start=1):
        world.collection(ServiceDependency).add(
            ServiceDependency(
                f"{_DEPENDENCY}{number}", {}, f"{_SERVICE}{needed}", f"{_SERVICE}{dependent}"
            )
        )


def _add_conference_bridges(world: World) -> None:
    operations: Object = {
        "name": "Operations Bridge",
        "description": "Where the operations groups meet",
        "tollNumber": "+13035550170",
        "tollFreeNumber": "+13035550171",
        "preferredConnectionType": "TOLL_FREE",
        "pauseBeforeBridgePrompt": 3,
        "staticBridgeNumber": True,
        "bridgeNumber": "5550172",
        "meetingLink": "https://meet.example.com/operations",
    }
    customers: Object = {
        "name": "Customer Bridge",
        "description": "Where customers can listen",
        "tollNumber": "+13035550173",
        "preferredConnectionType": "TOLL",
        "staticBridgeNumber": False,
    }
    # The first number belongs to a bridge that is gone.
    for number, fields in enumerate((operations, customers), start=2):
        world.collection(ConferenceBridge).add(ConferenceBridge(f"{_BRIDGE}{number}", fields))


def _add_changes(world: World) -> None:
    described = (
        ("Deployment", "Web shop 4.2 went live", "Web Shop Orders", 2, 15),
        ("Configuration", "The order table moved to a new disk", "Orders Database", 26, 0),
    )
    for number, (kind, summary, name, hours, minutes) in enumerate(described, start=1):
        moment = world.now - datetime.timedelta(hours=hours, minutes=minutes)
        service = world.collection(Service).named(name)
        fields: Object = {
            "changeType": kind,
            "source": "build.example.com",
            "summary": summary,
            "changedAt": world.specification.spell("Change", "changedAt", moment),
            "changedBy": "Mary McBride",
            **({"service": service_reference(world, service)} if service else {}),
        }
        world.collection(Change).add(Change(f"{_CHANGE}{number}", fields))


# What happened


def _add_incident(world: World) -> None:
    """Add the incident that the latest event belongs to."""
    latest = list(world.events)[-1]
    mary, ana = world.people[:2]
    details = {
        "summary": "Orders fail",
        "description": "The database of the web shop refuses connections",
        "severity": "HIGH",
    }
    recorded = latest.created + datetime.timedelta(minutes=5, seconds=8)
    incident = new_incident(world, _INCIDENT, details, mary, recorded)
    licence = {"licenseType": ana.fields["licenseType"]}
    incident.fields["commander"] = person_reference(world, ana) | licence
    incident.fields["requestId"] = latest.fields["requestId"]
    incident.service_ids = [f"{_SERVICE}1", f"{_SERVICE}2"]
    incident.resolver_ids = [recipient["id"] for recipient in latest.targeted]
    begun = recorded + datetime.timedelta(minutes=4, seconds=37)
    change_incident(world, incident, {"status": "IN_PROGRESS"}, begun)
    latest.fields["relatedIncident"] = incident_reference(world, incident)


def _add_signals(world: World) -> None:
    """Add the request that led to the latest event, and one that was refused."""
    latest = list(world.events)[-1]
    monitoring = find_integration(world, MONITORING)
    if monitoring is None:
        raise LookupError("the sample data lacks the trigger of its signals")
    label = monitoring.source.fields["name"]
    plan = {"id": monitoring.plan.id, "name": monitoring.plan.fields["name"]}
    described = (
        ("202", latest, '{"summary": "The disk is full"}'),
        ("400", None, '{"priority": 1}'),
    )
    [mary] = world.people[:1]
    for number, (status, event, outputs) in enumerate(described, start=1):
        moment = latest.created - datetime.timedelta(seconds=6 * number)
        fields: Object = {
            "received": world.specification.spell("Signal", "received", moment),
            "trigger": {"id": MONITORING, "name": label, "plan": plan},
            "triggerType": "HTTP",
            "triggerLabel": label,
            "triggerOutputs": outputs,
            "httpResponse": status,
            "suppressedCount": 0,
            "authenticatedUser": person_reference(world, mary),
            "workflow": {**plan, "links": self_link(world, "getPlan", plan["id"])},
        }
        request_id = event.fields["requestId"] if event else None
        world.collection(Signal).add(Signal(f"{_SIGNAL}{number}", fields, moment, request_id))


def _add_import_jobs(world: World) -> None:
    """Add the upload of the company's people, with what there was to say about it."""
    received = world.now - datetime.timedelta(hours=1, minutes=59, seconds=22, milliseconds=783)
    spell = world.specification.spell
    [mary] = world.people[:1]
    count = len(world.people)
    fields: Object = {
        "name": f"User Upload v1.5 at {received:%Y-%m-%d %H:%M}",
        "transform": {
            "name": "User Upload v1.5",
            "url": "https://acme.example.com" + world.specification.url("uploadUsers"),
        },
        "status": "COMPLETE",
        "started": spell("ImportJob", "started", received),
        "by": person_reference(world, mary),
        "totalCount": count,
        "processedCount": count,
        "processingAt": spell(
            "ImportJob", "processingAt", received + datetime.timedelta(seconds=1)
        ),
        "finishedAt": spell("ImportJob", "finishedAt", received + datetime.timedelta(seconds=9)),
    }
    job = ImportJob(f"{_JOB}1", fields, "users-v1", received, mary.id)
    for level, text, column, line in (
        ("WARN", "The column Shoe Size is not known.", "Shoe Size", 1),
        ("ERROR", "The site Boulder does not exist.", "Site", 12),
    ):
        job.messages.append(
            {
                "id": world.new_id(),
                "messageLevel": level,
                "messageType": "VALIDATION_WARNING" if level == "WARN" else "VALIDATION_ERROR",
                "description": text,
                "column": column,
                "line": line,
            }
        )
    world.collection(ImportJob).add(job)


def _add_suppression(world: World) -> None:
    """Let one of the old events be a repetition of an older one, of which nobody was notified."""
    repeated, event = list(world.events)[9], list(world.events)[19]
    _forget_notifications(event)
    event.fields["status"] = "SUPPRESSED"
    filters: list[Object] = [{"id": FLOOD_FILTER, "name": "Same server within two days"}]
    repeated.suppressions.append(suppression(world, event, repeated, filters))


def _forget_notifications(event: Event) -> None:
    event.fields.pop("terminated", None)
    event.fields["notificationAuditCount"] = 0
    event.resolved.clear()
    event.deliveries.clear()
    event.annotations.clear()
    del event.audits[1:]
