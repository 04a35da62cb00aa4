from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import FORM, NOTHING, PLAN, SUBSCRIPTION_FORM
from xmatters.sandbox.specification import load_specification

REGION = "18c0d2e4-6a7f-4b12-9354-0f2a4b6c8d01"


def new_form(call: Caller, name: str, **fields: Any) -> Any:
    body = {"name": name, **fields}
    return call("createOrUpdateSubscriptionForm", PLAN, status=201, body=body)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Everything about outages", "Outages"]),
        ("sortBy=NAME&sortOrder=DESCENDING", ["Outages", "Everything about outages"]),
        ("sortBy=DESCRIPTION&limit=1", ["Everything about outages"]),
    ],
)
def test_orders(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getSubscriptionForms", query=query) == names
    assert pristine.names("getPlanSubscriptionForms", "Outage Response", query=query) == names
    assert pristine.names("getPlanSubscriptionForms", "Planned Maintenance", query=query) == []


def test_single_form_has_what_lists_need_an_embed_for(pristine: Caller) -> None:
    single = pristine("getSubscriptionForm", SUBSCRIPTION_FORM)
    listed = pristine("getSubscriptionForms")["data"][1]
    embedded = {"propertyDefinitions", "roles", "targetDeviceNames", "visibleTargetDeviceNames"}
    only_single = {"showNotificationDelay", "devicesSectionCollapsed", "devicesSectionVisible"}
    assert single.keys() - listed.keys() == embedded | only_single
    query = {"embed": ",".join(load_specification().enumeration("SubscriptionFormEmbed"))}
    listed = pristine("getSubscriptionForms", query=query)["data"][1]
    assert listed == {name: single[name] for name in single.keys() - only_single}
    # Only the id will do.
    pristine.refusal("getSubscriptionForm", "Outages", status=404)


def test_form_is_missing_where_all_forms_are_covered(pristine: Caller) -> None:
    everything, outages = pristine("getSubscriptionForms")["data"]
    assert "form" not in everything
    assert outages["form"] == {"id": FORM, "name": "Report an outage"}


def test_new_subscription_form(call: Caller) -> None:
    plain = new_form(call, "Plain")
    assert plain["scope"] == "ALL_FORMS"
    assert plain["targetDeviceNames"]["total"] == call("getDeviceNames")["total"]
    full = new_form(
        call,
        "Full",
        form={"id": FORM},
        propertyDefinitions=[{"id": REGION}],
        roles=[{"name": "Standard User"}],
        targetDeviceNames=[{"name": "Fax"}],
        notificationDelay=5,
    )
    assert full["scope"] == "FORM"
    assert [each["name"] for each in full["propertyDefinitions"]["data"]] == ["Region"]
    assert full["roles"]["data"][0]["name"] == "Standard User"
    assert [each["name"] for each in full["targetDeviceNames"]["data"]] == ["Fax"]
    assert call("getSubscriptionForm", full["id"]) == full


def test_lists_are_replaced(call: Caller) -> None:
    form = new_form(call, "Changing", form={"id": FORM}, propertyDefinitions=[{"id": REGION}])
    body: Any = {"id": form["id"], "propertyDefinitions": [], "oneWay": True}
    changed = call("createOrUpdateSubscriptionForm", PLAN, body=body)
    assert changed["propertyDefinitions"]["total"] == 0
    assert changed["form"] == form["form"]
    body = {"id": form["id"], "scope": "ALL_FORMS"}
    assert "form" not in call("createOrUpdateSubscriptionForm", PLAN, body=body)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"name": "Outages"}, 409),
        ({"scope": "FORM"}, 400),
        ({"form": {"id": "Announce maintenance"}}, 400),
        ({"propertyDefinitions": [{"id": NOTHING}]}, 400),
        ({"roles": [{"name": "No Role"}]}, 400),
        ({"targetDeviceNames": [{"name": "No Device"}]}, 400),
        ({"notificationDelay": -1}, 400),
        ({"id": NOTHING}, 404),
    ],
)
def test_subscription_form_that_cannot_be(call: Caller, fields: Any, status: int) -> None:
    body = {"name": "Impossible", **fields}
    call.refusal("createOrUpdateSubscriptionForm", PLAN, body=body, status=status)
    assert "Impossible" not in call.names("getSubscriptionForms")
