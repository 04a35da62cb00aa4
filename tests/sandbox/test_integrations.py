from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import FORM, INTEGRATION, PLAN

SCRIPT = base64.b64encode(b"console.log('Hello');").decode()
OUTBOUND = {
    "form": {"id": FORM},
    "deployed": True,
    "integrationType": "OUTBOUND_WEBHOOK",
    "environment": "HOSTED",
    "operation": "SEND_WEBHOOK",
    "endpoint": "xMatters",
    "createdBy": "IB",
    "triggeredBy": "STATUS",
    "script": SCRIPT,
}
INBOUND = {
    "integrationType": "INBOUND_WEBHOOK",
    "operation": "CREATE_EVENT_SIMPLE",
    "createdBy": "FLOW",
}


def new_integration(call: Caller, name: str, *bodies: Any, **fields: Any) -> Any:
    body: dict[str, Any] = {"name": name}
    for each in (*bodies, fields):
        body |= each
    # Creating answers 200, not 201.
    return call("createOrUpdateIntegration", PLAN, body=body)


def test_integration_by_id_and_by_name(pristine: Caller) -> None:
    found = pristine("getIntegration", PLAN, "Monitoring alarm")
    assert found == pristine("getIntegration", PLAN, INTEGRATION)
    # Of the plan only the id will do.
    pristine.refusal("getIntegration", "Outage Response", INTEGRATION, status=404)
    pristine.refusal("getIntegrations", "Outage Response", status=404)
    pristine.refusal("getIntegration", PLAN, "Nothing", status=404)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Monitoring alarm", "Open a ticket", "Report by web service"]),
        ("integrationType=OUTBOUND_WEBHOOK", ["Open a ticket"]),
        ("deployed=true&limit=1", ["Monitoring alarm"]),
        ("deployed=false", []),
    ],
)
def test_filters(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getIntegrations", PLAN, query=query) == names


def test_outbound_integration_as_recorded(call: Caller) -> None:
    found = new_integration(call, "As recorded", OUTBOUND)
    endpoint = found["endpoint"]
    assert found == {
        "id": found["id"],
        "plan": {"id": PLAN},
        "name": "As recorded",
        "type": "OUTBOUND_WEBHOOK",
        "originType": "USER",
        **OUTBOUND,
        "endpoint": endpoint,
    }
    assert endpoint["plan"] == {"id": PLAN}
    assert endpoint["links"]["self"].endswith(f"/plans/{PLAN}/endpoints/{endpoint['id']}")


def test_inbound_integration_takes_any_sign_in(call: Caller) -> None:
    found = new_integration(call, "Inbound", INBOUND, triggeredBy="STATUS", endpoint="xMatters")
    assert found["authenticationType"] == "ANY"
    assert found["deployed"] is True
    # Only outbound ones are set off, and a simple one calls no endpoint.
    assert not {"triggeredBy", "endpoint"} & found.keys()


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    found = new_integration(call, "Switched off", OUTBOUND)
    body = {"id": found["id"], "deployed": "false"}
    changed = call("createOrUpdateIntegration", PLAN, body=body)
    assert changed == found | {"deployed": False}
    body = {"id": found["id"], "endpoint": "Ticket System", "name": "Switched on"}
    changed = call("createOrUpdateIntegration", PLAN, body=body)
    assert changed["endpoint"]["id"] != found["endpoint"]["id"]
    assert call("getIntegration", PLAN, "Switched on") == changed


@pytest.mark.parametrize("operation", ["RUN_SCRIPT", "SEND_TO_IA"])
def test_agent_and_script(call: Caller, operation: str) -> None:
    found = new_integration(
        call,
        operation,
        OUTBOUND,
        operation=operation,
        environment="ONPREMISE",
        integrationService="monitoring",
    )
    assert found["integrationService"] == "monitoring"
    assert "endpoint" not in found


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"operation": "CREATE_EVENT"}, 400),
        ({"integrationType": "INBOUND_WEBHOOK"}, 400),
        ({"operation": "SEND_TO_IA", "integrationService": "monitoring"}, 400),
        ({"operation": "SEND_TO_IA", "environment": "ONPREMISE"}, 400),
        (INBOUND | {"environment": "ONPREMISE"}, 400),
        ({"endpoint": "Nowhere"}, 400),
        ({"form": {"id": "nothing"}}, 400),
        # A form of another plan.
        ({"form": {"id": "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f02"}}, 400),
        ({"script": "not Base64!"}, 400),
        ({"name": "Open a ticket"}, 409),
    ],
)
def test_integration_that_cannot_be(call: Caller, fields: Any, status: int) -> None:
    body = {"name": "Impossible", **OUTBOUND, **fields}
    call.refusal("createOrUpdateIntegration", PLAN, body=body, status=status)
    call.refusal("getIntegration", PLAN, "Impossible", status=404)


def test_refusals_as_recorded(call: Caller) -> None:
    body = {name: value for name, value in OUTBOUND.items() if name != "createdBy"}
    found = call("createOrUpdateIntegration", PLAN, body={"name": "A", **body}, status=400)
    assert found == {
        "code": 400,
        "message": "Missing required field: createdBy.",
        "reason": "Bad Request",
        "subcode": "validation.communication_plan.integrations.missing_required_field",
        "arguments": ["createdBy"],
    }
    body = {"name": "A", **OUTBOUND, "createdBy": "HOSTED"}
    found = call("createOrUpdateIntegration", PLAN, body=body, status=400)
    assert found["subcode"] == "validation.common.field.invalid.enum"
    assert found["arguments"] == ["createdBy", "HOSTED", "IB, FLOW"]


def test_logs_lead_to_events(pristine: Caller) -> None:
    logs = pristine("getIntegrationLogs", INTEGRATION)
    assert logs["total"] == 3
    times = [each["completed"] for each in logs["data"]]
    assert times == sorted(times, reverse=True)
    for log in logs["data"]:
        query = {"requestId": log["requestId"]}
        (event,) = pristine("getEvents", query=query)["data"]
        assert event["plan"]["id"] == PLAN
        assert log["by"] == event["submitter"]
    embedded = pristine("getIntegrations", PLAN, query="embed=logs")["data"][0]["logs"]
    assert embedded["data"] == logs["data"]
    assert embedded["links"] == logs["links"]
    pristine.refusal("getIntegrationLogs", "Monitoring alarm", status=404)


def test_deleted_integration(call: Caller) -> None:
    found = new_integration(call, "Short-lived", INBOUND)
    assert call("deleteIntegration", PLAN, "Short-lived") == found
    assert call("deleteIntegration", PLAN, found["id"], status=204) is None
    call.refusal("getIntegration", PLAN, found["id"], status=404)
