from __future__ import annotations

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import PLAN


def test_constants_come_by_name(call: Caller) -> None:
    for name in ("zone", "Area"):
        call("createOrUpdatePlanConstant", PLAN, status=201, body={"name": name, "value": "1"})
    assert call.names("getPlanConstants", "Outage Response") == ["Area", "Ticket Queue", "zone"]
    page = call("getPlanConstants", PLAN, query="offset=1&limit=1")
    assert page["links"]["next"].endswith("/constants?offset=2&limit=1")


def test_constant_is_changed_and_deleted(call: Caller) -> None:
    body = {"name": "Sender", "value": "Example Corp", "description": "Who speaks"}
    constant = call("createOrUpdatePlanConstant", PLAN, status=201, body=body)
    # Recorded answers give the id of the plan only, and no links.
    assert constant == {"id": constant["id"], "plan": {"id": PLAN}, **body}
    change = {"id": constant["id"], "value": "Operations"}
    changed = call("createOrUpdatePlanConstant", PLAN, body=change)
    assert changed == constant | change
    assert call("deletePlanConstant", PLAN, constant["id"]) == changed
    assert call("deletePlanConstant", PLAN, constant["id"], status=204) is None


def test_constant_that_cannot_be(call: Caller) -> None:
    taken = {"name": "Ticket Queue", "value": "2"}
    call.refusal("createOrUpdatePlanConstant", PLAN, body=taken, status=409)
    call.refusal("createOrUpdatePlanConstant", PLAN, body={"name": "Empty"}, status=400)
    call.refusal("createOrUpdatePlanConstant", "No Plan", body=taken, status=404)
    # The same name is free in another plan.
    call("createOrUpdatePlanConstant", "Planned Maintenance", body=taken, status=201)
