"""Events that run: how the tests trigger them and look at them."""

from __future__ import annotations

from typing import Any

from tests.sandbox.calling import Caller
from xmatters.sandbox.schemas import reply_checker
from xmatters.sandbox.specification import load_specification

PLAN = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"
INTEGRATION = "2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01"
MONITORING = "a3d4e5f6-7a8b-4c92-9dae-4f5a6b7c8d02"
FORM = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01"
MAINTENANCE = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f02"


def accepted(call: Caller, trigger: str = INTEGRATION, **body: Any) -> str:
    """Trigger an integration, and return the id of the request."""
    request_id: str = call("triggerEvent", trigger, body=body, status=202)["requestId"]
    return request_id


def triggered(call: Caller, trigger: str = INTEGRATION, **body: Any) -> str:
    """Trigger an event, let it begin, and return its id."""
    request_id = accepted(call, trigger, **body)
    call.sandbox.advance(seconds=2)
    (event,) = call("getEvents", query=f"requestId={request_id}")["data"]
    identifier: str = event["id"]
    return identifier


def deliveries(call: Caller, event: str) -> dict[str, Any]:
    """Return the user deliveries of an event by the user ids of the people."""
    at = call.sandbox.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    page = call("getEventUserDeliveries", event, query=f"at={at}")
    return {each["person"]["targetName"]: each for each in page["data"]}


def statuses(call: Caller, event: str) -> dict[str, str]:
    """Return what became of the user deliveries of an event."""
    return {name: each["deliveryStatus"] for name, each in deliveries(call, event).items()}


def notified(call: Caller, event: str) -> dict[str, list[str]]:
    """Return the names of the devices on which people were notified, in order."""
    return {
        name: [each["recipient"].get("name", "") for each in delivery["notifications"]["data"]]
        for name, delivery in deliveries(call, event).items()
    }


def audits(call: Caller, event: str) -> list[str]:
    """Return what happened to an event."""
    return [each["type"] for each in call("getAudits", query=f"eventId={event}")["data"]]


def upload(
    call: Caller,
    operation_id: str,
    content: bytes,
    *,
    file_name: str = "file.bin",
    status: int = 202,
    **fields: str,
) -> Any:
    """Send a file, and return the decoded body of a reply that fits the specification."""
    path = load_specification().url(operation_id)
    files = {"file": (file_name, content, "application/octet-stream")}
    reply = call.client.post(path, files=files, data=fields)
    assert reply.status_code == status, reply.text
    assert reply_checker().problems(operation_id, status, reply.json()) == []
    return reply.json()
