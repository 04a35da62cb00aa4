"""Plans: what belongs to them, and how it leads back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.session.exemplary import Exemplary, example_of_reply
from tests.session.service import Answer, Service
from tests.session.ways import Session, Way
from xmatters.errors import ParameterError

PLAN = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"
CONSTANT = "c0a1b2c3-4d5e-4f60-8a7b-1c2d3e4f5a01"


def connected(way: Way, service: Service) -> Session:
    return way.connect(service.url).set_authentication("mary", "hush")


def plan_of(way: Way, service: Service, **query: Any) -> Any:
    found = way.wait(connected(way, service).plans_endpoint().get_plan_by_id(PLAN, query))
    service.arrived.clear()
    return found


def sent(service: Service) -> list[str]:
    """Return the requests without the base of the API, and forget them."""
    found = [f"{each.method} {each.target.removeprefix('/api/xm/1')}" for each in service.arrived]
    service.arrived.clear()
    return found


def bodies(service: Service) -> list[Any]:
    return [json.loads(each.content) for each in service.arrived]


def test_endpoint_takes_the_plan_or_its_id(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    plan = plan_of(way, service)
    constants = connected(way, service).plan_constants_endpoint()
    listed = [
        way.wait(constants.get_plan_constants(plan, limit=5)),
        way.wait(constants.get_plan_constants(PLAN, limit=5)),
        way.wait(plan.get_constants(limit=5)),
    ]
    assert listed[0] == listed[1] == listed[2]
    assert sent(service) == [f"GET /plans/{PLAN}/constants?limit=5"] * 3
    way.wait(constants.delete_plan_constant(plan, listed[0][0]))
    assert sent(service) == [f"DELETE /plans/{PLAN}/constants/{CONSTANT}"]


def test_what_is_embedded_in_a_plan_can_navigate(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    (constant,) = plan_of(way, service, embed="constants").constants
    way.wait(constant.update(value="network-outages"))
    assert bodies(service) == [{"id": CONSTANT, "value": "network-outages"}]
    assert sent(service) == [f"POST /plans/{PLAN}/constants"]
    assert way.wait(constant.delete()).name == "Ticket Queue"
    assert way.wait(constant.plan.get_plan()).name == "Outage Response"
    assert sent(service) == [f"DELETE /plans/{PLAN}/constants/{CONSTANT}", f"GET /plans/{PLAN}"]


def test_changes_go_to_the_plan_that_the_object_names(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    plan = plan_of(way, service)
    integration = way.wait(plan.get_integrations(deployed=True))[0]
    endpoint = way.wait(plan.get_endpoints())[0]
    library = way.wait(plan.get_shared_libraries())[0]
    form = way.wait(plan.get_forms())[0]
    service.arrived.clear()
    way.wait(integration.update(deployed=False))
    way.wait(integration.get_logs())
    way.wait(endpoint.update(url="https://example.com"))
    way.wait(library.update(name="tools"))
    way.wait(form.update(description="For outages"))
    assert sent(service) == [
        f"POST /plans/{PLAN}/integrations",
        f"GET /integrations/{integration.id}/logs",
        f"POST /plans/{PLAN}/endpoints",
        "POST /shared-libraries",
        f"POST /plans/{PLAN}/forms",
    ]


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        (None, {"name": "tools", "script": "YQ=="}),
        ({"name": "tools", "script": "YQ=="}, {}),
        ({"name": "tools"}, {"script": "YQ=="}),
        ({"name": "tools", "script": "YQ==", "plan": {"id": PLAN}}, {}),
        (None, {"name": "tools", "script": "YQ==", "plan": {"id": PLAN}}),
    ],
)
def test_shared_library_is_added_to_the_plan(
    way: Way, service: Service, exemplary: Exemplary, data: Any, fields: dict[str, Any]
) -> None:
    way.wait(plan_of(way, service).create_shared_library(data, **fields))
    assert bodies(service) == [{"plan": {"id": PLAN}, "name": "tools", "script": "YQ=="}]


def test_shared_library_that_is_not_whole(way: Way, service: Service, exemplary: Exemplary) -> None:
    with pytest.raises(ParameterError, match="SharedLibraryCreate needs script"):
        way.wait(plan_of(way, service).create_shared_library(name="tools"))
    assert service.arrived == []


# Who made it


def test_creator_that_is_embedded_costs_nothing(way: Way, service: Service) -> None:
    body = example_of_reply("getPlan").body
    person = example_of_reply("getPerson").body
    service.answer(Answer({**body, "creator": person}))
    plan = plan_of(way, service, embed="creator")
    assert way.wait(plan.get_creator()).full_name == "Mary McBride"
    assert service.arrived == []


def test_creator_in_short_is_asked_for(way: Way, service: Service) -> None:
    body = example_of_reply("getPlan").body
    person = example_of_reply("getPerson").body
    service.answer(Answer(body), Answer({**body, "creator": person}))
    plan = plan_of(way, service)
    assert plan.creator.status is None
    assert way.wait(plan.get_creator()).status == "ACTIVE"
    assert sent(service) == [f"GET /plans/{PLAN}?embed=creator"]


def test_plan_that_nobody_made(way: Way, service: Service) -> None:
    service.answer(Answer({"id": PLAN, "name": "Built in"}))
    assert way.wait(plan_of(way, service).get_creator()) is None


# References


def test_endpoint_of_an_integration_is_looked_for(way: Way, service: Service) -> None:
    reference = {"id": "e2", "plan": {"id": PLAN}}
    first = {"count": 1, "total": 2, "data": [{"id": "e1", "name": "One", "plan": {"id": PLAN}}]}
    second = {"count": 1, "total": 2, "data": [{"id": "e2", "name": "Two", "plan": {"id": PLAN}}]}
    answers = [Answer({"id": "i1", "endpoint": reference}), Answer(first), Answer(second)]
    service.answer(*answers)
    integrations = connected(way, service).integrations_endpoint()
    integration = way.wait(integrations.get_integration_by_id(PLAN, "i1"))
    service.arrived.clear()
    assert way.wait(integration.endpoint.get_endpoint()).name == "Two"
    assert sent(service) == [
        f"GET /plans/{PLAN}/endpoints",
        f"GET /plans/{PLAN}/endpoints?offset=1",
    ]
    service.answer(Answer({"count": 0, "total": 0, "data": []}))
    assert way.wait(integration.endpoint.get_endpoint()) is None


def test_integration_of_a_log_entry(way: Way, service: Service, exemplary: Exemplary) -> None:
    integrations = connected(way, service).integrations_endpoint()
    entry = way.wait(integrations.get_integration_logs("i1"))[0]
    service.arrived.clear()
    assert way.wait(entry.integration.get_integration()).name
    path = f"/plans/{entry.integration.plan.id}/integrations/{entry.integration.id}"
    assert sent(service) == [f"GET {path}"]


def test_object_that_came_without_its_plan(way: Way, service: Service) -> None:
    service.answer(Answer({"id": "i1", "name": "Tickets"}))
    integrations = connected(way, service).integrations_endpoint()
    integration = way.wait(integrations.get_integration_by_id(PLAN, "i1"))
    service.arrived.clear()
    for call in (integration.delete, integration.update):
        with pytest.raises(ParameterError, match="this Integration came without its plan; use"):
            way.wait(call())
    assert service.arrived == []
