from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.running import FORM, INTEGRATION, MAINTENANCE, notified, statuses, triggered

OUTAGES = "e5f7a9b1-3d4c-4e8f-a021-7c9d1e3f5a01"
EVERYTHING = "e5f7a9b1-3d4c-4e8f-a021-7c9d1e3f5a02"
TOM = {"recipients": [{"id": "tokafor"}]}
NEEDED = {"recipients": [{"id": "mmcbride"}]}

# Only the first can be answered, and neither waits unless it says so.
BOTH_WAYS = {"form": {"id": EVERYTHING}, "notificationDelay": 0, "targetAllDevices": True}
ONE_WAY = {"form": {"id": OUTAGES}, "notificationDelay": 0, "targetAllDevices": True}


def subscribe(call: Caller, *criteria: dict[str, Any], **fields: Any) -> str:
    body = {"name": "Toms", **BOTH_WAYS, **TOM, "criteria": list(criteria), **fields}
    identifier: str = call("createOrUpdateSubscription", status=201, body=body)["id"]
    return identifier


def start(call: Caller, form: str = FORM, **body: Any) -> str:
    """Trigger a form, and return the id of the event a moment after it began."""
    request_id = call("triggerForm", form, body={**NEEDED, **body}, status=202)["requestId"]
    call.sandbox.advance(seconds=5)
    [event] = call("getEvents", query=f"requestId={request_id}")["data"]
    identifier: str = event["id"]
    return identifier


@pytest.fixture
def quiet(call: Caller) -> Iterator[Caller]:
    """A sandbox with the subscriptions of the sample data, and none that a test adds."""
    before = {each["id"] for each in call("getSubscriptions")["data"]}
    yield call
    for each in call("getSubscriptions")["data"]:
        if each["id"] not in before:
            call("deleteSubscription", each["id"])


def test_subscribers_hear_of_events(quiet: Caller) -> None:
    subscribe(quiet)
    event = start(quiet)
    assert statuses(quiet, event) == {"mmcbride": "DELIVERED", "tokafor": "DELIVERED"}
    # They are no recipients that somebody addressed.
    recipients = quiet("getEvent", event, query="embed=recipients&targeted=true")["recipients"]
    assert [each["targetName"] for each in recipients["data"]] == ["mmcbride"]
    resolved = quiet("getEvent", event, query="embed=recipients")["recipients"]["data"]
    assert [each["targetName"] for each in resolved] == ["mmcbride", "tokafor"]


def test_integrations_reach_subscribers_too(quiet: Caller) -> None:
    subscribe(quiet)
    assert "tokafor" in statuses(quiet, triggered(quiet, INTEGRATION, **NEEDED))


def test_nobody_is_notified_twice(quiet: Caller) -> None:
    subscribe(quiet)
    subscribe(quiet, recipients=[{"id": "mmcbride"}, {"id": "tokafor"}])
    event = start(quiet)
    assert notified(quiet, event)["tokafor"] == ["Work Email"]
    assert list(notified(quiet, event)) == ["mmcbride", "tokafor"]


@pytest.mark.parametrize(
    ("name", "operator", "value", "properties", "fits"),
    [
        ("Region", "CONTAINS", "isbo", {"Region": "Greater Lisbon"}, True),
        ("Region", "CONTAINS", "Lisbon", {"Region": "West"}, False),
        ("Region", "STARTS_WITH", "great", {"Region": "Greater Lisbon"}, True),
        ("Region", "STARTS_WITH", "Lisbon", {"Region": "Greater Lisbon"}, False),
        ("Region", "ENDS_WITH", "LISBON", {"Region": "Greater Lisbon"}, True),
        ("Region", "ENDS_WITH", "Greater", {"Region": "Greater Lisbon"}, False),
        ("Region", "MATCHES", "greater lisbon", {"Region": "Greater Lisbon"}, True),
        ("Region", "MATCHES", "Lisbon", {"Region": "Greater Lisbon"}, False),
        ("Region", "CONTAINS", "West", {}, False),
        ("Severity", "IS_ONE_OF", "Sev-1,Sev-2", {"Severity": "Sev-2"}, True),
        ("Severity", "IS_ONE_OF", "Sev-1,Sev-2", {"Severity": "Sev-3"}, False),
        ("Systems", "IS_ONE_OR_MORE_OF", "db02,db03", {"Systems": ["db01", "db02"]}, True),
        ("Systems", "IS_ONE_OR_MORE_OF", "db03", {"Systems": ["db01", "db02"]}, False),
        ("Customer impact", "IS_FALSE", None, {"Customer impact": False}, True),
        ("Customer impact", "IS_FALSE", None, {}, True),
        ("Customer impact", "IS_FALSE", None, {"Customer impact": True}, False),
        ("Customer impact", "IS_TRUE_OR_FALSE", None, {"Customer impact": True}, True),
    ],
)
def test_conditions(
    quiet: Caller,
    name: str,
    operator: str,
    value: str | None,
    properties: dict[str, Any],
    *,
    fits: bool,
) -> None:
    criterion = {"name": name, "operator": operator}
    subscribe(quiet, criterion if value is None else {**criterion, "value": value})
    event = start(quiet, properties=properties)
    assert ("tokafor" in statuses(quiet, event)) is fits


@pytest.mark.parametrize(
    ("wanted", "fits"), [("USA->Denver", True), ("USA", True), ("US", False), ("PRT,USA", True)]
)
def test_places_in_a_hierarchy(quiet: Caller, wanted: str, *, fits: bool) -> None:
    subscribe(quiet, {"name": "Location", "operator": "IS_ONE_TYPE_OF", "value": wanted})
    levels = [{"category": "Country", "value": "USA"}, {"category": "City", "value": "Denver"}]
    event = start(quiet, properties={"Location": levels})
    assert ("tokafor" in statuses(quiet, event)) is fits


def test_all_conditions_have_to_hold(quiet: Caller) -> None:
    both = (
        {"name": "Region", "operator": "CONTAINS", "value": "West"},
        {"name": "Severity", "operator": "IS_ONE_OF", "values": ["Sev-1"]},
    )
    subscribe(quiet, *both)
    event = start(quiet, properties={"Region": "West", "Severity": "Sev-2"})
    assert "tokafor" not in statuses(quiet, event)
    event = start(quiet, properties={"Region": "West", "Severity": "Sev-1"})
    assert "tokafor" in statuses(quiet, event)


def test_only_events_that_the_form_is_about(quiet: Caller) -> None:
    subscribe(quiet)
    # This is the form of another plan.
    assert "tokafor" not in statuses(quiet, start(quiet, MAINTENANCE))
    plan = quiet("getForm", FORM)["plan"]["id"]
    body = {"name": "Another form", "apiEnabled": True}
    other = quiet("createOrUpdatePlanForm", plan, body=body, status=201)["id"]
    assert "tokafor" in statuses(quiet, start(quiet, other))
    for each in quiet("getSubscriptions", query="subscriptionName=Toms")["data"]:
        quiet("deleteSubscription", each["id"])
    subscribe(quiet, **ONE_WAY)
    assert "tokafor" in statuses(quiet, start(quiet))
    assert "tokafor" not in statuses(quiet, start(quiet, other))


def test_subscribers_can_be_notified_later(quiet: Caller) -> None:
    subscribe(quiet, notificationDelay=5)
    event = start(quiet)
    assert statuses(quiet, event)["tokafor"] == "PENDING"
    quiet.sandbox.advance(minutes=4)
    assert notified(quiet, event)["tokafor"] == []
    quiet.sandbox.advance(minutes=1)
    assert statuses(quiet, event)["tokafor"] == "DELIVERED"


def test_an_event_that_ends_before_leaves_them_alone(quiet: Caller) -> None:
    subscribe(quiet, notificationDelay=5)
    event = start(quiet)
    quiet("updateEventStatus", body={"id": event, "status": "TERMINATED"}, status=202)
    quiet.sandbox.advance(minutes=6)
    assert notified(quiet, event)["tokafor"] == []


def test_on_the_devices_of_the_subscription(quiet: Caller) -> None:
    names = {"targetAllDevices": False, "targetDeviceNames": [{"name": "SMS Phone"}]}
    subscribe(quiet, recipients=[{"id": "asilva"}], **names)
    assert notified(quiet, start(quiet))["asilva"] == ["SMS Phone"]


def test_a_group_stands_for_who_is_on_call(quiet: Caller) -> None:
    subscribe(quiet, recipients=[{"id": "Service Desk"}])
    event = start(quiet)
    assert set(statuses(quiet, event)) == {"mmcbride", "tokafor", "asilva"}
    quiet.sandbox.advance(minutes=6)
    assert notified(quiet, event)["asilva"]


def test_one_way_subscribers_cannot_answer(quiet: Caller) -> None:
    subscribe(quiet, **ONE_WAY)
    event = start(quiet)
    with pytest.raises(ValueError, match="tokafor is informed by a one-way subscription"):
        quiet.sandbox.respond(event, "tokafor", "Accept")
    quiet.sandbox.respond(event, "mmcbride", "Accept")


def test_other_subscribers_can_answer(quiet: Caller) -> None:
    subscribe(quiet)
    event = start(quiet)
    quiet.sandbox.respond(event, "tokafor", "Accept")
    assert statuses(quiet, event)["tokafor"] == "RESPONDED"


def test_who_unsubscribes_hears_no_more(quiet: Caller) -> None:
    identifier = subscribe(quiet)
    quiet("unsubscribePerson", identifier, "tokafor")
    assert list(statuses(quiet, start(quiet))) == ["mmcbride"]


def test_the_sample_subscriptions(quiet: Caller) -> None:
    assert list(statuses(quiet, start(quiet, properties={"Region": "West"}))) == ["mmcbride"]
    # Ana and the group Database Operations subscribed to outages in Denver.
    in_denver = statuses(quiet, start(quiet, properties={"Region": "Denver"}))
    members = quiet("getGroupMembers", "Database Operations")["data"]
    assert set(in_denver) == {each["member"]["targetName"] for each in members}
    # Ana and Mary subscribed to all that customers notice.
    noticed = statuses(quiet, start(quiet, properties={"Customer impact": True}))
    assert list(noticed) == ["mmcbride", "asilva"]
