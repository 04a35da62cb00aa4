from __future__ import annotations

import json
from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import PLAN

SECRET = "not-to-be-shown"


def new_endpoint(call: Caller, name: str, **fields: Any) -> Any:
    body = {"name": name, "url": "https://other.example.com", **fields}
    return call("createOrUpdatePlanEndpoint", PLAN, status=201, body=body)


def test_secrets_are_written_only(call: Caller) -> None:
    basic = {"username": "rest", "password": SECRET}
    endpoint = new_endpoint(call, "Basic", authenticationType="BASIC", authentication=basic)
    assert endpoint["authentication"] == {"username": "rest"}
    oauth = {
        "username": "rest",
        "oauthTokenUrl": "https://other.example.com/token",
        "oauthClientId": "client",
        "client_secret": SECRET,
    }
    endpoint = new_endpoint(call, "OAuth", authenticationType="OAUTH2", authentication=oauth)
    assert endpoint["authentication"].keys() == {"username", "oauthTokenUrl", "oauthClientId"}
    assert SECRET not in json.dumps(call("getPlanEndpoints", PLAN))
    assert SECRET not in json.dumps([each.body for each in call.sandbox.requests])


def test_change_keeps_what_is_not_sent(call: Caller) -> None:
    basic = {"username": "rest", "password": SECRET}
    endpoint = new_endpoint(call, "Kept", authenticationType="BASIC", authentication=basic)
    change = {"id": endpoint["id"], "authentication": {"username": "other"}}
    changed = call("createOrUpdatePlanEndpoint", PLAN, body=change)
    assert changed == endpoint | {"authentication": {"username": "other"}}
    change = {"id": endpoint["id"], "name": "Open", "authenticationType": "NO_AUTH"}
    opened = call("createOrUpdatePlanEndpoint", PLAN, body=change)
    assert "authentication" not in opened
    # What it signed in with is forgotten.
    change = {"id": endpoint["id"], "authenticationType": "BASIC"}
    assert "username" in call.refusal("createOrUpdatePlanEndpoint", PLAN, body=change)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"endpointType": "XMATTERS"}, 400),
        ({"authenticationType": "BASIC"}, 400),
        ({"authenticationType": "BASIC", "authentication": {"username": "rest"}}, 400),
        ({"name": "Ticket System"}, 409),
    ],
)
def test_endpoint_that_cannot_be(call: Caller, fields: Any, status: int) -> None:
    body = {"name": "Impossible", "url": "https://other.example.com", **fields}
    call.refusal("createOrUpdatePlanEndpoint", PLAN, body=body, status=status)
    assert "Impossible" not in call.names("getPlanEndpoints", PLAN)


def test_endpoint_of_the_instance_can_be_renamed(own: Caller) -> None:
    (endpoint,) = own("getPlanEndpoints", "Planned Maintenance")["data"]
    change = {"id": endpoint["id"], "name": "Here", "endpointType": "XMATTERS"}
    plan = endpoint["plan"]["id"]
    assert own("createOrUpdatePlanEndpoint", plan, body=change) == endpoint | {"name": "Here"}
    ordinary = {"id": "e1b2c3d4-5e6f-4a70-9b8c-2d3e4f5a6b01", "endpointType": "XMATTERS"}
    own.refusal("createOrUpdatePlanEndpoint", PLAN, body=ordinary, status=400)


def test_deleted_endpoint_is_called_by_nobody(own: Caller) -> None:
    ticket = own("getIntegration", PLAN, "Open a ticket")
    deleted = own("deletePlanEndpoint", PLAN, ticket["endpoint"]["id"])
    assert deleted["name"] == "Ticket System"
    assert own("deletePlanEndpoint", PLAN, deleted["id"], status=204) is None
    assert "endpoint" not in own("getIntegration", PLAN, "Open a ticket")
