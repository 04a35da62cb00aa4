from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

SHOP = "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b01"
DATABASE = f"{SHOP[:-1]}2"
BACKUP = f"{SHOP[:-1]}3"
NETWORK_OPERATIONS = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f02"


def test_service_by_id_and_by_name(pristine: Caller) -> None:
    service = pristine("getService", SHOP)
    assert pristine("getService", "Web Shop Orders") == service
    assert service["ownedBy"]["groupType"] == "BROADCAST"
    assert "serviceLinks" not in service
    service = pristine("getService", SHOP, query="embed=serviceLinks")
    assert service["serviceLinks"]["data"][0]["label"] == "Runbook"
    pristine.refusal("getService", "Nothing", status=404)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Backup Storage", "Orders Database", "Web Shop Orders"]),
        ("limit=1&offset=1", ["Orders Database"]),
        ("ownedBy=network operations", ["Web Shop Orders"]),
        (f"ownedBy={NETWORK_OPERATIONS}", ["Web Shop Orders"]),
        ("ownedBy=Nobody", []),
        ("serviceTier=GOLD", ["Web Shop Orders"]),
        ("serviceType=technical", ["Backup Storage", "Orders Database"]),
        ("search=orders", ["Orders Database", "Web Shop Orders"]),
        ("search=orders&fields=NAME", ["Orders Database", "Web Shop Orders"]),
        ("search=copies&fields=NAME", []),
        ("search=copies&fields=DESCRIPTION", ["Backup Storage"]),
        ("search=orders takes&operand=AND", ["Web Shop Orders"]),
    ],
)
def test_lists_of_services(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getServices", query=query) == names


def test_life_of_a_service(own: Caller) -> None:
    body: dict[str, Any] = {
        "targetName": "Search",
        "description": "Finds things",
        "serviceTier": "SILVER",
        "ownedBy": {"targetName": "Service Desk"},
        "serviceLinks": [{"label": "Runbook", "url": "https://wiki.example.com/search"}],
    }
    created = own("createOrUpdateService", body=body, status=201)
    assert (created["status"], created["ownedBy"]["targetName"]) == ("ACTIVE", "Service Desk")
    assert created["serviceLinks"]["total"] == 1
    changed = own("createOrUpdateService", body={"id": created["id"], "targetName": "Find"})
    assert changed["description"] == "Finds things"
    owner = {"id": NETWORK_OPERATIONS}
    changed = own("createOrUpdateService", body={"id": "Find", "ownedBy": owner})
    assert changed["ownedBy"]["targetName"] == "Network Operations"
    assert own("deleteService", "Find") == changed
    own("deleteService", "Find", status=204)
    own.refusal("getService", created["id"], status=404)


def test_names_of_services_are_taken_once(own: Caller) -> None:
    body = {"targetName": "Orders Database"}
    own.refusal("createOrUpdateService", body=body, status=409)
    own.refusal("createOrUpdateService", body={"id": SHOP, **body}, status=409)
    own("createOrUpdateService", body={"id": DATABASE, **body})


@pytest.mark.parametrize(
    ("body", "status", "named"),
    [
        ({}, 400, "targetName"),
        ({"targetName": "New", "ownedBy": {"targetName": "Nobody"}}, 400, "Nobody"),
        ({"targetName": "New", "ownedBy": {}}, 400, "ownedBy"),
        ({"targetName": "New", "serviceTier": "TIN"}, 400, "PLATINUM"),
        ({"targetName": "x" * 101}, 400, "targetName"),
        ({"id": "none", "targetName": "New"}, 404, "none"),
        ({"id": "none"}, 404, "none"),
    ],
)
def test_services_that_cannot_be(call: Caller, body: Any, status: int, named: str) -> None:
    assert named in call.refusal("createOrUpdateService", body=body, status=status)


def test_groups_know_their_services(own: Caller) -> None:
    def services_of(name: str) -> list[str]:
        services = own("getGroup", name, query="embed=services")["services"]["data"]
        return [each["targetName"] for each in services]

    assert services_of("Database Operations") == ["Orders Database", "Backup Storage"]
    assert services_of("Night Watch") == []
    query = "search=backup&fields=SERVICE_NAME"
    assert own.names("getGroups", query=query) == ["Database Operations"]
    own("deleteGroup", "Database Operations")
    assert "ownedBy" not in own("getService", DATABASE)


# Dependencies


@pytest.mark.parametrize(
    ("query", "pairs"),
    [
        ("", [(DATABASE, SHOP), (BACKUP, DATABASE)]),
        (f"serviceId={DATABASE}", [(DATABASE, SHOP)]),
        (f"dependentServiceId={DATABASE}", [(BACKUP, DATABASE)]),
        (f"serviceId={DATABASE}&dependentServiceId={DATABASE}", []),
        ("serviceId=none", []),
    ],
)
def test_lists_of_dependencies(pristine: Caller, query: str, pairs: list[tuple[str, str]]) -> None:
    found = pristine("getServiceDependencies", query=query)["data"]
    assert [(each["service"]["id"], each["dependentService"]["id"]) for each in found] == pairs


def test_life_of_a_dependency(own: Caller) -> None:
    pair = {"serviceId": BACKUP, "dependentServiceId": SHOP}
    created = own("createOrUpdateServiceDependency", body=pair, status=201)
    assert created["service"]["targetName"] == "Backup Storage"
    own.refusal("createOrUpdateServiceDependency", body=pair, status=409)
    body = {"id": created["id"], "serviceId": SHOP, "dependentServiceId": BACKUP}
    changed = own("createOrUpdateServiceDependency", body=body)
    assert changed["dependentService"]["targetName"] == "Backup Storage"
    assert own("deleteServiceDependency", created["id"]) == changed
    own("deleteServiceDependency", created["id"], status=204)
    own("getService", BACKUP)


@pytest.mark.parametrize(
    ("body", "status", "named"),
    [
        ({"serviceId": SHOP}, 400, "dependentServiceId"),
        ({"serviceId": SHOP, "dependentServiceId": "none"}, 400, "none"),
        ({"serviceId": SHOP, "dependentServiceId": SHOP}, 409, "itself"),
        ({"id": "none", "serviceId": SHOP}, 404, "none"),
    ],
)
def test_dependencies_that_cannot_be(call: Caller, body: Any, status: int, named: str) -> None:
    message = call.refusal("createOrUpdateServiceDependency", body=body, status=status)
    assert named in message


def test_a_service_takes_its_dependencies_along(own: Caller) -> None:
    own("deleteService", DATABASE)
    assert own("getServiceDependencies")["total"] == 0
    impacted = own("getIncident", "INC-2041")["impactedServices"]
    assert [each["targetName"] for each in impacted] == ["Web Shop Orders"]


# Changes


def test_changes(own: Caller) -> None:
    body = {
        "changeType": "Deployment",
        "summary": "4.3 went live",
        "changedAt": "2026-03-02T09:00:00-07:00",
        "details": "At last",
        "externalIdentifier": "CHG-1",
        "service": "Web Shop Orders",
    }
    created = own("createChange", body=body, status=201)
    assert created["changedAt"] == "2026-03-02T16:00:00.000Z"
    assert created["service"]["id"] == SHOP
    assert own("getChange", created["id"]) == created
    own("deleteService", SHOP)
    assert own("getChanges")["data"][-1] == created
    assert own("getChanges", query="limit=1&offset=1")["total"] == 3
    own.refusal("getChange", "none", status=404)
    assert "none" in own.refusal("createChange", body={"service": "none"})
    for moment in ("yesterday", "0001-01-01T00:00:00+14:00"):
        assert "changedAt" in own.refusal("createChange", body={"changedAt": moment})
    assert own("createChange", body={}, status=201)["changedAt"] >= "2026-03-02T16:00:00"
