from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import PLAN
from xmatters.sandbox.specification import load_specification

BUILT_IN = "Datadog"


def new_plan(call: Caller, name: str, **fields: Any) -> Any:
    return call("createOrUpdatePlan", status=201, body={"name": name, "enabled": True, **fields})


def test_plan_by_id_and_by_name(pristine: Caller) -> None:
    assert pristine("getPlan", PLAN) == pristine("getPlan", "Outage Response")
    pristine.refusal("getPlan", "No Plan", status=404)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Datadog", "Outage Response", "Planned Maintenance"]),
        ("planType=BUILT_IN", ["Datadog"]),
        ("enabled=false", ["Datadog"]),
        ("enabledFor=MOBILE", ["Planned Maintenance"]),
        ("search=outage", ["Outage Response"]),
        ("search=switched&fields=NAME", []),
        ("search=switched&fields=DESCRIPTION", ["Planned Maintenance"]),
        ("search=planned owners", ["Outage Response", "Planned Maintenance"]),
        ("search=planned owners&operand=AND", []),
        ("subscription-forms=true", ["Outage Response"]),
        ("subscription-forms=false", ["Datadog", "Planned Maintenance"]),
        ("sortBy=NAME&sortOrder=DESCENDING&limit=1", ["Planned Maintenance"]),
        ("sortBy=DESCRIPTION", ["Datadog", "Planned Maintenance", "Outage Response"]),
    ],
)
def test_filters_and_orders(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getPlans", query=query) == names


def test_embeds(pristine: Caller) -> None:
    plain = pristine("getPlan", PLAN)
    assert "email" not in plain["creator"]
    assert "webLogin" not in plain["creator"]
    embeds = {"constants", "endpoints", "forms", "propertyDefinitions", "integrations"}
    assert not embeds & plain.keys()
    full = pristine("getPlan", PLAN, query={"embed": ",".join(["creator", *embeds])})
    assert full["creator"]["webLogin"] == "mmcbride"
    assert full["constants"]["data"] == pristine("getPlanConstants", PLAN)["data"]
    assert full["endpoints"]["data"] == pristine("getPlanEndpoints", PLAN)["data"]
    assert full["forms"]["data"] == pristine("getPlanForms", PLAN)["data"]
    assert full["propertyDefinitions"]["data"] == pristine("getPlanProperties", PLAN)["data"]
    assert full["integrations"]["data"] == pristine("getIntegrations", PLAN)["data"]


def test_logs_are_embedded_in_the_integrations(pristine: Caller) -> None:
    query = "planType=PLAN&embed=integrations,integrations.logs"
    first = pristine("getPlans", query=query)["data"][0]
    alarm = first["integrations"]["data"][0]
    assert alarm["logs"]["count"] == 3
    assert alarm["logs"]["links"]["self"].endswith("/logs?offset=0&limit=25")


def test_links_lose_the_embed_and_the_search(pristine: Caller) -> None:
    links = pristine("getPlans", query="embed=constants&search=outage&sortBy=NAME")["links"]
    assert links["self"] == "/api/xm/1/plans?sortBy=NAME&offset=0&limit=100"


def test_new_plan_is_found_by_name(call: Caller) -> None:
    plan = new_plan(call, "Storm", description="Warns of storms", position=4)
    assert plan["planType"] == "PLAN"
    assert plan["creator"]["targetName"] == "mmcbride"
    assert call("getPlan", "Storm") == plan
    endpoints = call("getPlanEndpoints", "Storm")["data"]
    assert [each["endpointType"] for each in endpoints] == ["XMATTERS"]


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    plan = new_plan(call, "Flood", description="Warns of floods")
    body = {"id": plan["id"], "name": "Floods", "enabled": False, "planType": "BUILT_IN"}
    changed = call("createOrUpdatePlan", body=body)
    assert changed == plan | {"name": "Floods", "enabled": False}
    call.refusal("getPlan", "Flood", status=404)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"name": "Outage Response", "enabled": True}, 409),
        ({"id": PLAN, "name": "Datadog"}, 409),
        ({"name": "Without enabled"}, 400),
        ({"name": "Loud", "enabled": True, "loggingLevel": "LOUD"}, 400),
        ({"id": "nothing", "name": "Nothing", "enabled": True}, 404),
    ],
)
def test_plan_that_cannot_be(call: Caller, body: Any, status: int) -> None:
    call.refusal("createOrUpdatePlan", body=body, status=status)


def test_plan_of_the_product_cannot_be_changed(call: Caller) -> None:
    plan = call("getPlan", BUILT_IN)
    message = call.refusal("createOrUpdatePlan", body={"id": plan["id"], "position": 1}, status=403)
    assert "BUILT_IN" in message
    call.refusal("deletePlan", BUILT_IN, status=403)
    assert call("getPlan", BUILT_IN) == plan


# Operations that change what belongs to a plan, with the rest of the path and a body.
CHANGES: list[tuple[str, tuple[str, ...], Any]] = [
    ("createOrUpdatePlanConstant", (), {"name": "A", "value": "1"}),
    ("deletePlanConstant", ("any",), None),
    ("createOrUpdatePlanEndpoint", (), {"name": "A", "url": "https://a.example.com"}),
    ("deletePlanEndpoint", ("any",), None),
    ("createOrUpdatePlanProperty", (), {"name": "A", "propertyType": "TEXT"}),
    (
        "createOrUpdateIntegration",
        (),
        {
            "name": "A",
            "integrationType": "INBOUND_WEBHOOK",
            "operation": "RUN_SCRIPT",
            "createdBy": "IB",
        },
    ),
    ("deleteIntegration", ("any",), None),
    ("createOrUpdatePlanForm", (), {"name": "A"}),
]


@pytest.mark.parametrize(("operation_id", "values", "body"), CHANGES)
def test_parts_of_a_plan_of_the_product_cannot_be_changed(
    pristine: Caller, operation_id: str, values: tuple[str, ...], body: Any
) -> None:
    plan = pristine("getPlan", BUILT_IN)["id"]
    pristine.refusal(operation_id, plan, *values, body=body, status=403)


@pytest.mark.parametrize(
    ("operation_id", "body"),
    [
        ("createOrUpdateFormResponseOption", {"text": "Yes"}),
        ("createOrUpdateFormSection", {"type": "ATTACHMENTS"}),
        ("createOrUpdateFormMessageTemplates", {"sms": []}),
    ],
)
def test_forms_of_the_product_cannot_be_changed(
    pristine: Caller, operation_id: str, body: Any
) -> None:
    pristine.refusal(operation_id, "Alarm", body=body, status=403)


def test_deleted_plan_takes_along_what_belongs_to_it(own: Caller) -> None:
    deleted = own("deletePlan", PLAN)
    assert deleted["name"] == "Outage Response"
    assert own("deletePlan", PLAN, status=204) is None
    own.refusal("getPlan", PLAN, status=404)
    assert own.names("getForms") == ["Announce maintenance", "Alarm"]
    for operation_id in (
        "getScenarios",
        "getScheduledMessages",
        "getSubscriptionForms",
        "getSubscriptions",
    ):
        assert own(operation_id)["total"] == 0
    own.refusal("getSharedLibrary", "Ticket Helpers", status=404)
    # The events stay, as they are history.
    assert own("getEvents", query="plan=Outage Response")["total"] > 0


def test_sample_events_name_plans_and_forms_that_exist(pristine: Caller) -> None:
    forms = {each["id"]: each for each in pristine("getForms")["data"]}
    events = pristine("getEvents", query="eventType=USER")["data"]
    assert events
    for event in events:
        form = forms[event["form"]["id"]]
        assert form["name"] == event["form"]["name"]
        assert form["plan"] == event["plan"]


def test_sample_events_have_the_properties_and_options_of_their_plans(pristine: Caller) -> None:
    for event in pristine("getEvents", query="embed=properties,responseOptions&limit=4")["data"]:
        plan, form = event["plan"]["id"], event["form"]["id"]
        defined = pristine.names("getPlanProperties", plan)
        assert {name.partition("#")[0] for name in event["properties"]} <= set(defined)
        options = pristine("getPlanFormResponseOptions", plan, form)["data"]
        assert event["responseOptions"]["data"] == options


def test_the_past_is_answered_but_not_the_future(pristine: Caller) -> None:
    assert pristine("getPlans", query="at=2026-03-02T15:59:00Z")["total"] == 3
    pristine.refusal("getPlan", PLAN, query="at=2999-01-01T00:00:00Z")


@pytest.mark.parametrize("name", ["PlanEmbed", "PlansEmbed"])
def test_each_embed_puts_something_in(pristine: Caller, name: str) -> None:
    operation, values = ("getPlan", [PLAN]) if name == "PlanEmbed" else ("getPlans", [])
    for embed in load_specification().enumeration(name):
        parent = embed.partition(".")[0]
        plain = pristine(operation, *values, query=f"embed={parent}" if parent != embed else "")
        assert pristine(operation, *values, query=f"embed={parent},{embed}") != plain
