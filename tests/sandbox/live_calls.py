"""Calls of the operations of what lives in time, for the tests of all operations."""

from __future__ import annotations

from typing import Any

SERVICE = "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b01"
BRIDGE = "8d0f2b4c-6e8a-4c0d-9f1b-3a5c7e9d1f02"
JOB = "c5f6a7b8-9cad-4eb4-9fc0-6b7c8d9eaf01"

LIVE_CALLS: dict[str, list[tuple[tuple[str, ...], str, Any, int]]] = {
    "getServices": [((), "", None, 200)],
    "createOrUpdateService": [
        ((), "", {"targetName": "First Service", "ownedBy": {"targetName": "Service Desk"}}, 201),
        ((), "", {"id": SERVICE, "serviceLinks": [{"label": "A", "url": "https://a.b"}]}, 200),
    ],
    "getService": [(("Web Shop Orders",), "embed=serviceLinks", None, 200)],
    "deleteService": [(("No Service",), "", None, 204)],
    "getServiceDependencies": [((), "", None, 200)],
    "createOrUpdateServiceDependency": [
        ((), "", {"serviceId": f"{SERVICE[:-1]}3", "dependentServiceId": SERVICE}, 201),
    ],
    "deleteServiceDependency": [(("nothing",), "", None, 204)],
    "getIncidents": [((), "search=orders", None, 200)],
    "createOrUpdateIncident": [
        ((), "", {"summary": "Slow", "description": "The shop is slow"}, 201),
        ((), "", {"incidentIdentifier": "INC-2041", "severity": "CRITICAL"}, 200),
    ],
    "getIncident": [(("INC-2041",), "", None, 200)],
    "addIncidentTimelineNote": [(("INC-2041",), "", {"entryType": "NOTE", "text": "Hm"}, 201)],
    "triggerEvent": [(("2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01",), "", {}, 202)],
    "triggerForm": [(("d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01",), "", {}, 202)],
    "getConferenceBridges": [((), "", None, 200)],
    "createOrUpdateConferenceBridge": [
        ((), "", {"name": "First Bridge"}, 201),
        ((), "", {"id": BRIDGE, "pauseBeforeBridgePrompt": 5}, 200),
    ],
    "getConferenceBridge": [((BRIDGE,), "", None, 200)],
    "deleteConferenceBridge": [(("nothing",), "", None, 204)],
    "getEventSuppressions": [((), "event=24816353", None, 200)],
    "getImportJobs": [((), "", None, 200)],
    "getImportJob": [((JOB,), "", None, 200)],
    "getImportJobMessages": [((JOB,), "messageLevels=ERROR", None, 200)],
    "getSignals": [((), "embed=incidents", None, 200)],
    "getSignal": [(("d6a7b8c9-adbe-4fc5-80d1-7c8d9eafb001",), "embed=incidents", None, 200)],
    "getChanges": [((), "", None, 200)],
    "createChange": [((), "", {"summary": "A new disk", "service": SERVICE}, 201)],
    "getChange": [(("e7b8c9da-becf-40d6-91e2-8d9eafb0c101",), "", None, 200)],
}

LIVE_ELSEWHERE = {"uploadAttachment", "uploadUsers", "uploadEpicData"}
"""These take forms with files; they have tests of their own."""
