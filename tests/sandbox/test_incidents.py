from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

INCIDENT = "5b7d9f1a-3c5e-4f7b-9d1c-2e4a6c8f0b01"
SHOP = "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b01"
EVENT = "24817003"


def test_incident_by_id_and_by_identifier(pristine: Caller) -> None:
    incident = pristine("getIncident", INCIDENT)
    assert pristine("getIncident", "INC-2041") == incident
    assert incident["status"] == {"name": "IN_PROGRESS"}
    assert incident["acknowledgedAt"] == incident["updatedAt"] > incident["createdAt"]
    assert [each["targetName"] for each in incident["impactedServices"]] == [
        "Web Shop Orders",
        "Orders Database",
    ]
    event = pristine("getEvent", EVENT)
    assert event["relatedIncident"]["links"] == incident["links"]
    assert event["requestId"] == incident["requestId"]
    pristine.refusal("getIncident", "INC-1", status=404)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", True),
        ("status=IN_PROGRESS,OPEN", True),
        ("status=RESOLVED", False),
        ("severity=high", True),
        ("severity=LOW", False),
        (f"impactedServices={SHOP}", True),
        ("impactedServices=Orders Database,Nothing", True),
        ("impactedServices=Backup Storage", False),
        ("resolver.group=database operations", True),
        ("resolver.group=Service Desk", False),
        ("requestId=a2c4e6f8-1b3d-4f5a-9c7e-0d2f4a6b8c01", True),
        ("requestId=none", False),
        ("from=2026-03-02T14:00:00Z&to=2026-03-02T15:00:00Z", True),
        ("to=2026-03-02T14:00:00Z", False),
        ("search=orders", True),
        ("search=refuses", True),
        ("search=refuses&fields=SUMMARY", False),
        ("search=refuses&field=SUMMARY", False),
        ("search=refuses&field=SUMMARY&fields=DESCRIPTION", True),
        ("search=inc-2041&fields=ID", True),
        ("search=orders network&operand=AND", False),
    ],
)
def test_filters_of_incidents(pristine: Caller, query: str, found: bool) -> None:
    assert pristine("getIncidents", query=query)["total"] == int(found)


def test_life_of_an_incident(own: Caller) -> None:
    body: dict[str, Any] = {"summary": "Slow", "description": "The shop is slow"}
    created = own("createOrUpdateIncident", body=body, status=201)
    assert created["incidentIdentifier"] == "INC-2042"
    assert created["initiatedBy"]["targetName"] == "mmcbride"
    assert created["status"] == {"name": "OPEN"}
    assert created["impactedServices"] == []
    assert created.keys().isdisjoint({"severity", "acknowledgedAt"})
    body = {"id": created["id"], "severity": "LOW", "status": "IN_PROGRESS"}
    changed = own("createOrUpdateIncident", body=body)
    assert (changed["severity"], changed["summary"]) == ({"name": "LOW"}, "Slow")
    assert changed["acknowledgedAt"] == changed["updatedAt"]
    body = {"incidentIdentifier": "INC-2042", "status": "RESOLVED", "summary": "Fast"}
    resolved = own("createOrUpdateIncident", body=body)
    assert resolved["summary"] == "Fast"
    assert resolved["acknowledgedAt"] == changed["acknowledgedAt"]
    assert own("getIncident", created["id"]) == resolved
    body = {"id": "INC-2042", "description": "It was slow"}
    assert own("createOrUpdateIncident", body=body)["description"] == "It was slow"


@pytest.mark.parametrize(
    ("body", "status", "named"),
    [
        ({"summary": "Slow"}, 400, "description"),
        ({"summary": "Slow", "description": "x", "severity": 5}, 400, "severity"),
        ({"id": "none", "summary": "Slow"}, 404, "none"),
        ({"incidentIdentifier": "INC-1"}, 404, "INC-1"),
        ({"id": 5}, 400, "id"),
        ({"id": ""}, 404, ""),
        ([], 400, "body"),
    ],
)
def test_incidents_that_cannot_be(call: Caller, body: Any, status: int, named: str) -> None:
    assert named in call.refusal("createOrUpdateIncident", body=body, status=status)


def test_notes(call: Caller) -> None:
    body = {"entryType": "NOTE", "text": "The disk was full."}
    note = call("addIncidentTimelineNote", "INC-2041", body=body, status=201)
    assert note["incident"]["id"] == INCIDENT
    assert note["addedBy"]["targetName"] == "mmcbride"
    call.refusal("addIncidentTimelineNote", "INC-1", body=body, status=404)
    wrong = body | {"entryType": "SONG"}
    assert "NOTE" in call.refusal("addIncidentTimelineNote", INCIDENT, body=wrong)
    assert "text" in call.refusal("addIncidentTimelineNote", INCIDENT, body={"entryType": "NOTE"})
