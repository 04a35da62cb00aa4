from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

OPERATIONS = "8d0f2b4c-6e8a-4c0d-9f1b-3a5c7e9d1f02"
CHOSEN = "11111111-2222-4333-8444-555555555555"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Operations Bridge", "Customer Bridge"]),
        ("search=customer", ["Customer Bridge"]),
        ("search=groups&fields=NAME", []),
        ("search=groups&fields=DESCRIPTION", ["Operations Bridge"]),
        ("search=+13035550171&fields=TOLL_FREE", ["Operations Bridge"]),
        ("search=bridge operations&operand=AND", ["Operations Bridge"]),
        ("limit=1&offset=1", ["Customer Bridge"]),
    ],
)
def test_lists_of_bridges(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getConferenceBridges", query=query.replace("+", "%2B")) == names


def test_life_of_a_bridge(own: Caller) -> None:
    body: dict[str, Any] = {"name": "New Bridge", "id": CHOSEN, "tollNumber": "+13035550199"}
    created = own("createOrUpdateConferenceBridge", body=body, status=201)
    assert created["id"] == CHOSEN
    body = {"id": CHOSEN, "name": "Old Bridge", "preferredConnectionType": "TOLL"}
    changed = own("createOrUpdateConferenceBridge", body=body)
    assert (changed["name"], changed["tollNumber"]) == ("Old Bridge", "+13035550199")
    assert own("getConferenceBridge", CHOSEN) == changed
    assert own("deleteConferenceBridge", CHOSEN, query=f"id={CHOSEN}") == changed
    own("deleteConferenceBridge", CHOSEN, status=204)
    own.refusal("getConferenceBridge", CHOSEN, status=404)


@pytest.mark.parametrize(
    ("body", "status", "named"),
    [
        ({}, 400, "name"),
        ({"name": "Customer Bridge"}, 409, "Customer Bridge"),
        ({"id": OPERATIONS, "name": "Customer Bridge"}, 409, "Customer Bridge"),
        ({"name": "New", "id": "no-uuid"}, 400, "UUID"),
        ({"name": "New", "preferredConnectionType": "FREE"}, 400, "TOLL_FREE, TOLL"),
        ({"name": "New", "pauseBeforeBridgePrompt": -1}, 400, "pauseBeforeBridgePrompt"),
    ],
)
def test_bridges_that_cannot_be(call: Caller, body: Any, status: int, named: str) -> None:
    assert named in call.refusal("createOrUpdateConferenceBridge", body=body, status=status)
