from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import NOTHING, SUBSCRIPTION, SUBSCRIPTION_FORM

ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
BASED = {"form": {"id": SUBSCRIPTION_FORM}}
EVERYTHING = "e5f7a9b1-3d4c-4e8f-a021-7c9d1e3f5a02"


def new_subscription(call: Caller, name: str, **fields: Any) -> Any:
    body = {"name": name, **BASED, **fields}
    return call("createOrUpdateSubscription", status=201, body=body)


def subscribers(call: Caller, identifier: str) -> list[str]:
    return call.names("getSubscribers", identifier)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Outages in Denver", "All of it"]),
        ("owner=mmcbride", ["Outages in Denver"]),
        (f"owner={ANA}", ["All of it"]),
        ("owner=nobody", []),
        ("subscriber=asilva", ["Outages in Denver", "All of it"]),
        ("subscriber=mmcbride", ["All of it"]),
        ("sharedWith=asilva", ["Outages in Denver"]),
        # By a role.
        ("sharedWith=tokafor", ["Outages in Denver"]),
        ("sharedWith=nobody", []),
        ("managedBy=asilva", ["All of it"]),
        ("managedBy=mmcbride", ["Outages in Denver"]),
        ("subscriptionName=DENVER", ["Outages in Denver"]),
        ("subscriptionName=denver all", []),
        ("subscriptionDescription=big office", ["Outages in Denver"]),
        ("subscriptionForm=everything", ["All of it"]),
        ("subscriptionForm=outages", ["Outages in Denver", "All of it"]),
        ("subscriber=asilva&owner=asilva", ["All of it"]),
    ],
)
def test_filters(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getSubscriptions", query=query) == names


def test_managing_takes_the_permission_to_edit(own: Caller) -> None:
    body = [
        {
            "shareType": "PERSON",
            "sharedWith": {"id": "tokafor"},
            "permissibleActions": {"editSubscription": True},
        }
    ]
    own("setSubscriptionSharePermissions", SUBSCRIPTION, body=body)
    assert own.names("getSubscriptions", query="managedBy=tokafor") == ["Outages in Denver"]


def test_single_subscription_comes_without_subscribers(pristine: Caller) -> None:
    single = pristine("getSubscription", SUBSCRIPTION)
    assert single["form"]["plan"]["name"] == "Outage Response"
    listed = pristine("getSubscriptions")["data"][0]
    members = listed.pop("recipients")
    assert listed == single
    assert members["data"] == pristine("getSubscribers", SUBSCRIPTION)["data"]
    assert all(each["targeted"] for each in members["data"])
    pristine.refusal("getSubscription", "Outages in Denver", status=404)


def test_new_subscription_is_the_callers_own(call: Caller) -> None:
    found = new_subscription(call, "Mine")
    assert found["owner"]["targetName"] == "mmcbride"
    # These are those of the subscription form.
    assert found["notificationDelay"] == 5
    assert [each["name"] for each in found["targetDeviceNames"]["data"]] == ["Work Email"]
    assert subscribers(call, found["id"]) == ["mmcbride"]


def test_subscription_for_somebody_else(call: Caller) -> None:
    found = new_subscription(
        call,
        "Theirs",
        owner={"id": ANA},
        recipients=[{"id": ANA}, {"id": "Service Desk", "recipientType": "GROUP"}],
        targetDeviceNames=[{"name": "Fax"}, {"name": "Work Email"}],
    )
    assert found["owner"]["id"] == ANA
    assert subscribers(call, found["id"]) == ["asilva", "Service Desk"]
    assert found["targetDeviceNames"]["total"] == 2
    assert "id" not in found["targetDeviceNames"]["data"][0]


def test_criteria(call: Caller) -> None:
    criteria = [
        {"name": "Region", "operator": "CONTAINS", "value": "West"},
        {"name": "Resolved", "operator": "IS_TRUE", "value": "dropped"},
        {"name": "Severity", "operator": "IS_ONE_OF", "values": ["Sev-1", "Sev-2"]},
        {"name": "Systems", "operator": "IS_ONE_OR_MORE_OF", "value": "db01,db02"},
        {"name": "Location", "operator": "IS_ONE_TYPE_OF", "value": "USA"},
    ]
    found = new_subscription(call, "Choosy", criteria=criteria)["criteria"]
    assert "links" not in found
    # Several values come back joined by commas.
    assert [each.get("value") for each in found["data"]] == [
        "West",
        None,
        "Sev-1,Sev-2",
        "db01,db02",
        "USA",
    ]


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    found = new_subscription(call, "Changing", description="Mine")
    body: dict[str, Any] = {"id": found["id"], "name": "Changed", "notificationDelay": 0}
    changed = call("createOrUpdateSubscription", body=body)
    assert changed == found | {"name": "Changed", "notificationDelay": 0}
    body = {"id": found["id"], "targetAllDevices": True}
    changed = call("createOrUpdateSubscription", body=body)
    assert changed["targetDeviceNames"]["total"] == call("getDeviceNames")["total"]


def test_form_is_fixed(call: Caller) -> None:
    found = new_subscription(call, "Fixed")
    body = {"id": found["id"], "form": {"id": EVERYTHING}}
    assert "form" in call.refusal("createOrUpdateSubscription", body=body)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"form": {"id": NOTHING}}, 400),
        ({"owner": {"id": "nobody"}}, 400),
        ({"recipients": [{"id": "nobody"}]}, 400),
        ({"targetDeviceNames": [{"name": "No Device"}]}, 400),
        ({"criteria": [{"name": "Colour", "operator": "CONTAINS", "value": "red"}]}, 400),
        ({"criteria": [{"name": "Region", "operator": "IS_TRUE"}]}, 400),
        ({"criteria": [{"name": "Resolved", "operator": "CONTAINS", "value": "x"}]}, 400),
        ({"criteria": [{"name": "Region", "operator": "CONTAINS"}]}, 400),
        ({"id": NOTHING}, 404),
    ],
)
def test_subscription_that_cannot_be(call: Caller, fields: Any, status: int) -> None:
    body = {"name": "Impossible", **BASED, **fields}
    call.refusal("createOrUpdateSubscription", body=body, status=status)
    assert "Impossible" not in call.names("getSubscriptions")


def test_all_devices_or_some(call: Caller) -> None:
    found = new_subscription(call, "Either or")
    names = [{"name": "Fax"}]
    body = {"id": found["id"], "targetAllDevices": True, "targetDeviceNames": names}
    call.refusal("createOrUpdateSubscription", body=body)


def test_subscribers_are_replaced(call: Caller) -> None:
    identifier = new_subscription(call, "Popular")["id"]
    body = [{"id": "asilva"}, {"id": "Database Operations"}, {"id": "tokafor"}]
    page = call("addSubscribers", identifier, body=body)
    assert page == call("getSubscribers", identifier)
    assert subscribers(call, identifier) == ["asilva", "Database Operations", "tokafor"]
    assert call("getSubscribers", identifier, query="offset=2")["count"] == 1
    call("addSubscribers", identifier, body=[{"id": "tokafor"}])
    assert subscribers(call, identifier) == ["tokafor"]
    call.refusal("addSubscribers", identifier, body=[{"id": "nobody"}])
    call.refusal("addSubscribers", NOTHING, body=[], status=404)


def test_unsubscribing_answers_the_subscription_which_stays(call: Caller) -> None:
    found = new_subscription(call, "Left")
    identifier = found["id"]
    call("addSubscribers", identifier, body=[{"id": "asilva"}, {"id": "tokafor"}])
    left = call("unsubscribePerson", identifier, ANA)
    assert left == call("getSubscription", identifier)
    assert call("unsubscribePerson", identifier, ANA, status=204) is None
    assert call("unsubscribePerson", identifier, "nobody", status=204) is None
    assert subscribers(call, identifier) == ["tokafor"]
    call.refusal("unsubscribePerson", NOTHING, ANA, status=404)


def test_share_permissions_are_replaced(call: Caller) -> None:
    identifier = new_subscription(call, "Shared")["id"]
    assert call("getSubscriptionSharePermissions", identifier)["total"] == 0
    actions = {"viewSubscription": True, "subscribe": True}
    body = [
        {"shareType": "ROLE", "sharedWith": {"name": "Standard User"}},
        {"shareType": "PERSON", "sharedWith": {"id": ANA}, "permissibleActions": actions},
    ]
    page = call("setSubscriptionSharePermissions", identifier, body=body)
    role, person = page["data"]
    assert not any(role["permissibleActions"].values())
    assert person["permissibleActions"] == {
        "viewSubscription": True,
        "editSubscription": False,
        "subscribe": True,
        "subscribeOthers": False,
    }
    assert call("getSubscriptionSharePermissions", identifier) == page
    assert call("setSubscriptionSharePermissions", identifier, body=[])["total"] == 0
    body = [{"shareType": "PERSON", "sharedWith": {"id": "nobody"}}]
    call.refusal("setSubscriptionSharePermissions", identifier, body=body)


def test_deleted_subscription(call: Caller) -> None:
    found = new_subscription(call, "Short-lived")
    shown = call("getSubscription", found["id"])
    assert call("deleteSubscription", found["id"]) == shown
    assert call("deleteSubscription", found["id"], status=204) is None
    call.refusal("getSubscribers", found["id"], status=404)


def test_two_subscriptions_may_have_the_same_name(call: Caller) -> None:
    first, second = (new_subscription(call, "Twin") for _ in range(2))
    call("deleteSubscription", first["id"])
    assert call("getSubscription", second["id"])["name"] == "Twin"
    call("deleteSubscription", second["id"])


def test_deleted_person_leaves_subscriptions(own: Caller) -> None:
    own("deletePerson", "asilva")
    assert subscribers(own, SUBSCRIPTION) == ["Database Operations"]
    shares = own("getSubscriptionSharePermissions", SUBSCRIPTION)["data"]
    assert [each["shareType"] for each in shares] == ["ROLE"]
    # What she owned stays, and belongs to nobody.
    assert "owner" not in own("getSubscriptions")["data"][1]
    assert own("getSubscriptions", query="owner=asilva")["total"] == 0
    own.new_person("asilva", id=ANA)
    assert own("getSubscriptions", query="subscriber=asilva")["total"] == 0
