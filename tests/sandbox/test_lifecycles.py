"""Whatever can be created is listed, found, changed and deleted, and then is gone everywhere.

The operations come from the specification, so that none can be forgotten.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.sandbox import parameter_cases as cases
from tests.sandbox.calling import Caller
from tests.sandbox.parameter_world import prepare
from xmatters.sandbox import Sandbox
from xmatters.sandbox.jsontypes import is_object
from xmatters.sandbox.specification import load_specification

SPECIFICATION = load_specification()
BASIC = {"criterionType": "BASIC_FIELD", "operand": "EQUALS"}


@dataclass(frozen=True)
class Life:
    """How an object comes into being, changes and ends.

    Attributes:
        body: What it is created of.
        changes: What is changed then.
        lists: The operation that lists it.
        gets: The operation that returns it alone, if there is one.
        deletes: The operation that deletes it, if there is one.
        place: Where it is, for all of these operations.
        at: Where it is, once it exists, if that is elsewhere.
        name: The field that also names it in addresses.
        needed: What a change has to repeat.
        created: The status of creating it.
        query: What the list needs.
    """

    body: Mapping[str, Any]
    changes: Mapping[str, Any]
    lists: str
    gets: str | None = None
    deletes: str | None = None
    place: tuple[str, ...] = ()
    at: tuple[str, ...] | None = None
    name: str | None = None
    needed: tuple[str, ...] = ()
    created: int = 201
    query: str = ""


LIVES: Mapping[str, Life] = {
    "createOrUpdatePerson": Life(
        {"targetName": "n", "firstName": "N", "lastName": "W", "roles": ["Standard User"]},
        {"firstName": "Nina", "targetName": "nina"},
        *("getPeople", "getPerson", "deletePerson"),
        name="targetName",
    ),
    "createOrUpdateDevice": Life(
        {
            "deviceType": "EMAIL",
            "name": "Home Email",
            "owner": cases.MARY,
            "emailAddress": "mary@example.com",
        },
        {"emailAddress": "mcbride@example.com"},
        *("getDevices", "getDevice", "deleteDevice"),
        name="targetName",
        needed=("deviceType",),
    ),
    "createOrUpdateDeviceName": Life(
        {"deviceType": "FAX", "name": "Old Fax"},
        {"name": "Older Fax"},
        *("getDeviceNames", None, "deleteDeviceName"),
    ),
    "createOrUpdateGroup": Life(
        {"targetName": "New Group"},
        {"description": "What it does"},
        *("getGroups", "getGroup", "deleteGroup"),
        name="targetName",
    ),
    "createOrUpdateShift": Life(
        {"name": "New Shift"},
        {"name": "Newer Shift"},
        *("getShifts", "getShift", "deleteShift"),
        place=(cases.GROUP,),
        name="name",
    ),
    "createOrUpdateSite": Life(
        {"name": "Oslo", "country": "NO", "language": "no", "timezone": "Europe/Oslo"},
        {"name": "Bergen"},
        *("getSites", "getSite", "deleteSite"),
        name="name",
    ),
    "createOrUpdateDynamicTeam": Life(
        {
            "targetName": "New Team",
            "criteria": {"criterion": [{**BASIC, "field": "SITE", "value": "Lisbon"}]},
        },
        {"targetName": "Newer Team"},
        *("getDynamicTeams", "getDynamicTeam", "deleteDynamicTeam"),
        name="targetName",
    ),
    "createOrUpdateService": Life(
        {"targetName": "New Service", "ownedBy": {"targetName": cases.GROUP}},
        {"description": "What it does"},
        *("getServices", "getService", "deleteService"),
        name="targetName",
    ),
    "createOrUpdateServiceDependency": Life(
        {
            "serviceId": "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b03",
            "dependentServiceId": "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b01",
        },
        {},
        *("getServiceDependencies", None, "deleteServiceDependency"),
    ),
    "createOrUpdateIncident": Life(
        {"summary": "Slow", "description": "The shop is slow"},
        {"summary": "Very slow"},
        *("getIncidents", "getIncident"),
        name="incidentIdentifier",
    ),
    "createOrUpdateConferenceBridge": Life(
        {"name": "New Bridge"},
        {"description": "Where to meet"},
        *("getConferenceBridges", "getConferenceBridge", "deleteConferenceBridge"),
    ),
    "createChange": Life({"summary": "A new disk"}, {}, "getChanges", "getChange"),
    "createTemporaryAbsence": Life(
        {
            "absenceType": "VACANCY",
            "member": cases.MARY,
            "start": "2026-05-04T15:00:00Z",
            "end": "2026-05-08T15:00:00Z",
        },
        {},
        *("getTemporaryAbsences", None, "deleteTemporaryAbsence"),
        query="member=mmcbride",
    ),
    "createOrUpdatePlan": Life(
        {"name": "New Plan", "enabled": True},
        {"name": "Newer Plan", "enabled": False},
        *("getPlans", "getPlan", "deletePlan"),
        name="name",
    ),
    "createOrUpdatePlanConstant": Life(
        {"name": "New", "value": "1"},
        {"value": "2"},
        *("getPlanConstants", None, "deletePlanConstant"),
        place=(cases.PLAN,),
        needed=("name",),
    ),
    "createOrUpdatePlanEndpoint": Life(
        {"name": "New", "url": "https://new.example.com"},
        {"url": "https://newer.example.com"},
        *("getPlanEndpoints", None, "deletePlanEndpoint"),
        place=(cases.PLAN,),
        needed=("name",),
    ),
    "createOrUpdatePlanProperty": Life(
        {"propertyType": "TEXT", "name": "New"},
        {"description": "What it says"},
        "getPlanProperties",
        place=(cases.PLAN,),
        needed=("propertyType",),
    ),
    "createOrUpdateIntegration": Life(
        {
            "name": "New",
            "integrationType": "INBOUND_WEBHOOK",
            "operation": "CREATE_EVENT_SIMPLE",
            "createdBy": "IB",
        },
        {"deployed": False},
        *("getIntegrations", "getIntegration", "deleteIntegration"),
        place=(cases.PLAN,),
        name="name",
        created=200,
        needed=("integrationType", "operation", "createdBy"),
    ),
    "createOrUpdateSharedLibrary": Life(
        {"name": "New", "script": "MQ==", "plan": {"id": cases.PLAN}},
        {"script": "Mg=="},
        *("getSharedLibraries", "getSharedLibrary", "deleteSharedLibrary"),
        place=(cases.PLAN,),
        at=(),
        name="name",
    ),
    "createOrUpdatePlanForm": Life(
        {"name": "New Form"},
        {"name": "Newer Form"},
        *("getPlanForms", "getPlanForm"),
        place=(cases.PLAN,),
        name="name",
    ),
    "createOrUpdateFormResponseOption": Life(
        {"text": "New"}, {"text": "Newer"}, "getFormResponseOptions", place=(cases.FORM,)
    ),
    "createOrUpdateFormSection": Life(
        {"type": "CUSTOM_SECTION", "title": "New"},
        {"title": "Newer"},
        "getFormSections",
        place=(cases.FORM,),
        needed=("type",),
    ),
    "createOrUpdateScenario": Life(
        {"name": "New Scenario"},
        {"description": "When it is used"},
        *("getScenarios", "getScenario"),
        place=(cases.FORM,),
        at=(),
    ),
    "createOrUpdateScheduledMessage": Life(
        {"name": "New Message", "event": {"form": {"id": cases.FORM}}},
        {"name": "Newer Message"},
        *("getScheduledMessages", "getScheduledMessage", "deleteScheduledMessage"),
    ),
    "createOrUpdateSubscriptionForm": Life(
        {"name": "New"},
        {"name": "Newer"},
        *("getPlanSubscriptionForms", "getSubscriptionForm"),
        place=(cases.PLAN,),
        at=(),
    ),
    "createOrUpdateSubscription": Life(
        {
            "name": "New",
            "form": {"id": cases.SUBSCRIPTION_FORM},
            "recipients": [{"id": "asilva"}],
        },
        {"description": "What it is for"},
        *("getSubscriptions", "getSubscription", "deleteSubscription"),
    ),
}
# It sets what each form has, and creates nothing.
SETS = {"createOrUpdateFormMessageTemplates"}


def test_no_operation_is_forgotten() -> None:
    operations = SPECIFICATION.operations
    assert {name for name in operations if name.startswith("create")} - SETS == LIVES.keys()
    deleted = {life.deletes for life in LIVES.values()} - {None}
    assert {name for name in operations if name.startswith("delete")} == deleted


@pytest.mark.parametrize("operation", LIVES)
def test_life(call: Caller, operation: str) -> None:
    life = LIVES[operation]
    inside = life.place if life.at is None else life.at
    list_place = life.place if "{" in SPECIFICATION.operations[life.lists].path else ()
    before = _ids(call, life, list_place)

    created = call(operation, *life.place, status=life.created, body=dict(life.body))
    identifier = created["id"]
    after = _ids(call, life, list_place)
    assert sorted(after) == sorted([*before, identifier])
    if life.changes:
        repeated = {name: life.body[name] for name in life.needed}
        body = {"id": identifier, **repeated, **life.changes}
        changed = call(operation, *life.place, body=body)
        assert changed["id"] == identifier
        assert sorted(_ids(call, life, list_place)) == sorted(after)
        (listed,) = (each for each in _listed(call, life, list_place) if each["id"] == identifier)
        assert {name: listed[name] for name in life.changes} == life.changes
    if life.gets:
        found = call(life.gets, *inside, identifier)
        assert {name: found[name] for name in life.changes} == life.changes
        if life.name:
            assert call(life.gets, *inside, found[life.name])["id"] == identifier
        assert "nobody" in call.refusal(life.gets, *inside, "nobody", status=404)
    if life.deletes:
        assert call(life.deletes, *inside, identifier)["id"] == identifier
        assert call(life.deletes, *inside, identifier, status=204) is None
        assert _ids(call, life, list_place) == before
        if life.gets:
            call.refusal(life.gets, *inside, identifier, status=404)
        # What is gone leaves its name free.
        again = call(operation, *life.place, status=life.created, body=dict(life.body))
        assert again["id"] != identifier
        call(life.deletes, *inside, again["id"])


def _listed(call: Caller, life: Life, place: tuple[str, ...]) -> list[Any]:
    query = "&".join(filter(None, ["limit=1000", life.query]))
    items: list[Any] = call(life.lists, *place, query=query)["data"]
    return items


def _ids(call: Caller, life: Life, place: tuple[str, ...]) -> list[str]:
    return [each["id"] for each in _listed(call, life, place)]


# What linked to it

# They tell what was, and it does not change.
HISTORY = {
    *("getEvents", "getEvent", "getEventAnnotations", "getEventUserDeliveries", "getAudits"),
    *("getEventSuppressions", "getIncidents", "getSignals", "getSignal", "getChanges"),
    *("getImportJobs", "getImportJobMessages", "getIntegrationLogs"),
}
LOGS = {"logs", "integrations.logs"}
LINKED = {
    "person": ("deletePerson", cases.ANA),
    "device": ("deleteDevice", "3c8e1f5a-7b2d-4e60-9f14-2a6b8c0d1e02"),
    "group": ("deleteGroup", "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f01"),
    "site": ("deleteSite", "b9f030e0-af51-4bfb-b220-9fd9c24dc201"),
    "service": ("deleteService", "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b02"),
    "plan": ("deletePlan", cases.PLAN),
    "dynamic team": ("deleteDynamicTeam", "9e1c3a5b-7d9f-4e1a-8c3b-5d7f9b1e3a01"),
}


def _replies(call: Caller) -> Iterator[tuple[str, str]]:
    """Ask for all that there is, with all that can be embedded."""
    for operation in SPECIFICATION.operations.values():
        if operation.method != "GET" or operation.id in HISTORY or not operation.answers_json:
            continue
        place = cases.PLACES.get(operation.id)
        if "{" in operation.path and place is None:
            continue
        embeds = [
            f"{each.name}={','.join(choice for choice in each.choices if choice not in LOGS)}"
            for each in operation.query_parameters
            if each.name in ("embed", "include")
        ]
        always = cases.ALWAYS.get(operation.id, {})
        own = [f"{name}={value}" for name, value in always.items() if name != "embed"]
        path = SPECIFICATION.url(operation.id, *(place or ()))
        reply = call.client.get(f"{path}?{'&'.join([*embeds, *own])}")
        # What lay in what was deleted is gone with it, and so is what a query names.
        assert reply.status_code in (200, 400, 404), reply.text
        if reply.status_code == 200:
            body = reply.json()
            # The links of a page repeat what was asked for.
            shown = body.get("data", body) if is_object(body) else body
            yield operation.id, json.dumps(shown)


@pytest.fixture(scope="module")
def linked() -> Mapping[str, str]:
    """What there is to read before anything is deleted, by operation."""
    sandbox = Sandbox()
    credentials = (sandbox.username, sandbox.password)
    with sandbox, httpx.Client(base_url=sandbox.url, auth=credentials, trust_env=False) as client:
        call = Caller(sandbox, client)
        prepare(call)
        return dict(_replies(call))


@pytest.mark.parametrize("kind", LINKED)
def test_nothing_speaks_of_what_was_deleted(
    own: Caller, kind: str, linked: Mapping[str, str]
) -> None:
    operation, identifier = LINKED[kind]
    assert sum(identifier in text for text in linked.values()) > 1, "nothing linked to it"
    prepare(own)
    own(operation, identifier)
    assert [name for name, text in _replies(own) if identifier in text] == []
