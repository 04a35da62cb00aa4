from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import NOTHING, PLAN

LARGEST = 2**63 - 1


def new_property(call: Caller, name: str, kind: str, **fields: Any) -> Any:
    body = {"name": name, "propertyType": kind, **fields}
    return call("createOrUpdatePlanProperty", PLAN, status=201, body=body)


def test_properties_come_by_name(pristine: Caller) -> None:
    names = pristine.names("getPlanProperties", "Outage Response")
    assert names == sorted(names, key=str.casefold)
    assert {"Region", "Severity", "Systems", "Place"} <= set(names)


@pytest.mark.parametrize(
    ("kind", "sent", "defaults"),
    [
        ("TEXT", {}, {"default": "", "maxLength": 2000, "minLength": 0, "pattern": ""}),
        ("NUMBER", {"default": "7"}, {"maximum": LARGEST, "minimum": -LARGEST - 1, "units": ""}),
        ("BOOLEAN", {"default": "True"}, {}),
        ("LIST_TEXT_SINGLE_SELECT", {"items": ["a", "b"], "default": "b"}, {}),
        ("LIST_TEXT_MULTI_SELECT", {"items": ["a", "b"], "default": ["a"]}, {}),
        (
            "HIERARCHY",
            {
                "delimiter": "/",
                "categories": ["Country", "City"],
                "paths": [[{"value": "USA"}, {"value": "Denver"}]],
                "default": [{"value": "USA"}, {"value": "Denver"}],
            },
            {},
        ),
    ],
)
def test_each_kind_has_its_fields(call: Caller, kind: str, sent: Any, defaults: Any) -> None:
    found = new_property(call, f"New {kind}", kind, **sent)
    expected = {"description": "", "helpText": "", **sent, **defaults}
    assert {name: found[name] for name in expected} == expected


def test_fields_of_other_kinds_are_dropped(call: Caller) -> None:
    found = new_property(call, "Hidden", "PASSWORD", default="x", items=["x"], maxLength=8)
    assert found["maxLength"] == 8
    assert not {"default", "items"} & found.keys()


@pytest.mark.parametrize("empty", ["", []])
def test_empty_default_is_none(call: Caller, empty: Any) -> None:
    kind = f"Choice of {empty!r}"
    found = new_property(call, kind, "LIST_TEXT_SINGLE_SELECT", items=["a"], default="a")
    body = {"id": found["id"], "propertyType": "LIST_TEXT_SINGLE_SELECT", "default": empty}
    assert "default" not in call("createOrUpdatePlanProperty", PLAN, body=body)
    assert new_property(call, f"Text of {empty!r}", "TEXT", default=empty)["default"] == ""


def test_booleans_that_are_sent_as_strings_are_taken(call: Caller) -> None:
    # It was recorded so (findings, 35).
    assert new_property(call, "Checked", "TEXT", validate="true")["validate"] is True


def test_id_may_be_chosen(call: Caller) -> None:
    chosen = "5b8e2c1a-7d4f-4a3b-9c6e-0f1a2b3c4d5e"
    assert new_property(call, "Chosen", "TEXT", id=chosen)["id"] == chosen
    body = {"id": chosen, "propertyType": "TEXT", "name": "Chosen again"}
    assert call("createOrUpdatePlanProperty", PLAN, body=body)["name"] == "Chosen again"
    # In another plan it would be a new one, with an id that is taken.
    call.refusal("createOrUpdatePlanProperty", "Planned Maintenance", body=body, status=409)


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    found = new_property(call, "Ticket", "TEXT", maxLength=20)
    body = {"id": found["id"], "propertyType": "TEXT", "helpText": "Its number"}
    changed = call("createOrUpdatePlanProperty", PLAN, body=body)
    assert changed == found | {"helpText": "Its number"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"name": "Region", "propertyType": "TEXT"}, 409),
        ({"name": "List", "propertyType": "LIST_TEXT_SINGLE_SELECT"}, 400),
        ({"name": "List", "propertyType": "LIST_TEXT_MULTI_SELECT", "items": []}, 400),
        (
            {
                "name": "List",
                "propertyType": "LIST_TEXT_SINGLE_SELECT",
                "items": ["a"],
                "default": "b",
            },
            400,
        ),
        (
            {
                "name": "List",
                "propertyType": "LIST_TEXT_MULTI_SELECT",
                "items": ["a"],
                "default": ["a", "b"],
            },
            400,
        ),
        ({"name": "Count", "propertyType": "NUMBER", "default": "many"}, 400),
        ({"name": "Count", "propertyType": "NUMBER", "minimum": 2, "maximum": 1}, 400),
        ({"name": "Text", "propertyType": "TEXT", "minLength": 2, "maxLength": 1}, 400),
        ({"name": "Text", "propertyType": "TEXT", "default": ["a"]}, 400),
        ({"name": "Yes", "propertyType": "BOOLEAN", "default": "Perhaps"}, 400),
        (
            {
                "name": "Tree",
                "propertyType": "HIERARCHY",
                "paths": [[{"value": "a"}]],
                "default": [{"value": "b"}],
            },
            400,
        ),
        ({"name": "Colour", "propertyType": "COLOUR"}, 400),
        ({"name": "Text", "propertyType": "TEXT", "id": "no-uuid"}, 400),
        ({"id": NOTHING, "propertyType": "TEXT"}, 400),
    ],
)
def test_property_that_cannot_be(call: Caller, body: Any, status: int) -> None:
    call.refusal("createOrUpdatePlanProperty", PLAN, body=body, status=status)


def test_kind_stays(call: Caller) -> None:
    found = new_property(call, "Fixed", "TEXT")
    body = {"id": found["id"], "propertyType": "NUMBER"}
    assert "TEXT" in call.refusal("createOrUpdatePlanProperty", PLAN, body=body)
