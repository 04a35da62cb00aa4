from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.running import (
    MAINTENANCE,
    audits,
    deliveries,
    notified,
    statuses,
    triggered,
)


@pytest.fixture(autouse=True)
def _time_is_driven(own: Caller) -> None:
    own.sandbox.time_per_request = 0


def _event(call: Caller, *recipients: str, **body: Any) -> str:
    return triggered(call, recipients=[{"id": name} for name in recipients], **body)


# Whom an event reaches


def test_on_call_members_are_notified(own: Caller) -> None:
    """At nine o'clock in Denver two shifts run; Mary is in both and notified once."""
    event = _event(own, "Database Operations")
    on_call = own("getOnCall", query="groups=Database Operations&membersPerShift=10")["data"]
    names = [each["member"]["targetName"] for entry in on_call for each in entry["members"]["data"]]
    assert len(names) == 6
    assert statuses(own, event).keys() == set(names)


def test_members_without_a_shift_are_not_notified(own: Caller) -> None:
    own.new_person("idle")
    own("addGroupMember", "Service Desk", body={"id": "idle"})
    assert "idle" not in statuses(own, _event(own, "Service Desk"))


def _begun(call: Caller, event: str) -> set[str]:
    return {name for name, devices in notified(call, event).items() if devices}


def test_shifts_escalate_after_their_delays(own: Caller) -> None:
    """Each delay counts from the place before: five minutes, and fifteen more."""
    event = _event(own, "Service Desk", priority="HIGH", targetAllDevices=True)
    own.sandbox.advance(minutes=4, seconds=59)
    assert _begun(own, event) == {"tokafor"}
    own.sandbox.advance(seconds=2)
    assert _begun(own, event) == {"tokafor", "asilva"}
    own.sandbox.advance(minutes=14)
    assert _begun(own, event) == {"tokafor", "asilva"}
    own.sandbox.advance(minutes=1)
    assert _begun(own, event) == {"tokafor", "asilva", "mmcbride"}


def test_delays_of_shifts_can_be_skipped(own: Caller) -> None:
    event = _event(own, "Service Desk", targetAllDevices=True, escalationOverride=True)
    own.sandbox.advance(seconds=1)
    assert _begun(own, event) == {"tokafor", "asilva", "mmcbride"}


def test_members_take_turns(own: Caller) -> None:
    """In the nights two people change places every week; the second has a delay."""
    own("deleteShift", "Database Operations", "Default Shift")
    firsts: list[set[str]] = []
    for days in (0, 7, 7):
        own.sandbox.advance(days=days, hours=0 if days else 14)
        event = _event(own, "Database Operations", targetAllDevices=True)
        own.sandbox.advance(seconds=1)
        firsts.append(_begun(own, event))
    assert firsts[0] == firsts[2] != firsts[1]
    assert [len(each) for each in firsts] == [1, 1, 1]


def test_who_is_away_is_replaced(own: Caller) -> None:
    ben = own.new_person("ben")["id"]
    ids = {each["targetName"]: each["id"] for each in own("getPeople")["data"]}
    tuesday = {"start": "2026-03-03T15:00:00Z", "end": "2026-03-04T00:00:00Z"}
    replaced = {"absenceType": "REPLACEMENT", "member": ids["asilva"], "replacement": ben}
    vacant = {"absenceType": "VACANCY", "member": ids["tokafor"]}
    for body in (replaced, vacant):
        own("createTemporaryAbsence", body=body | tuesday, status=201)
    event = _event(own, "Service Desk")
    assert statuses(own, event).keys() == {"tokafor", "asilva", "mmcbride"}
    own.sandbox.advance(days=1)
    event = _event(own, "Service Desk")
    assert statuses(own, event).keys() == {"ben", "mmcbride"}


def test_nobody_is_notified_when_no_shift_runs(own: Caller) -> None:
    assert set(statuses(own, _event(own, "Service Desk"))) == {"tokafor", "asilva", "mmcbride"}
    own.sandbox.advance(hours=10)
    assert statuses(own, _event(own, "Service Desk")) == {}


def test_broadcast_groups_notify_all_members(own: Caller) -> None:
    event = _event(own, "Network Operations", priority="HIGH")
    own.sandbox.advance(seconds=1)
    # The group has two people, and a device of a third.
    assert notified(own, event) == {
        "asilva": ["Mobile Phone"],
        "tokafor": ["Work Email"],
        "mmcbride": ["Mobile Phone"],
    }


def test_dynamic_groups_notify_whom_they_find(own: Caller) -> None:
    active = own("getPeople", query="site=Denver&status=ACTIVE")["total"]
    assert len(statuses(own, _event(own, "Denver Staff"))) == active


def test_groups_in_groups(own: Caller) -> None:
    """Network/Security has a device, a group and two people in its shift."""
    event = _event(own, "Network/Security", priority="HIGH")
    inner = statuses(own, _event(own, "Database Operations"))
    assert set(statuses(own, event)) == {*inner, "asilva", "mmcbride"}


def test_groups_that_contain_each_other(own: Caller) -> None:
    own.new_group("Ring", groupType="BROADCAST")
    own.new_group("Chain", groupType="BROADCAST")
    for group, member in (("Ring", "Chain"), ("Chain", "Ring"), ("Chain", "asilva")):
        own("addGroupMember", group, body={"id": member})
    assert set(statuses(own, _event(own, "Ring"))) == {"asilva"}


def test_inactive_people_and_groups_are_left_out(own: Caller) -> None:
    own.new_person("idle", status="INACTIVE")
    assert statuses(own, _event(own, "idle", "Retired Systems")) == {}


def test_who_has_no_device_cannot_be_reached(own: Caller) -> None:
    own.new_person("mute")
    event = _event(own, "mute")
    assert statuses(own, event) == {"mute": "FAILED"}


# Devices


def test_devices_are_tried_one_after_the_other(own: Caller) -> None:
    """Mary's mobile phone waits five minutes before the app is tried."""
    event = _event(own, "mmcbride")
    own.sandbox.advance(seconds=1)
    assert notified(own, event) == {"mmcbride": ["Work Email", "Mobile Phone"]}
    own.sandbox.advance(minutes=5)
    assert notified(own, event) == {"mmcbride": ["Work Email", "Mobile Phone", "Apple Device"]}


def test_priority_thresholds(own: Caller) -> None:
    event = _event(own, "mmcbride", priority="LOW")
    own.sandbox.advance(minutes=10)
    assert notified(own, event) == {"mmcbride": ["Work Email", "Apple Device"]}


def test_timeframes(own: Caller) -> None:
    """The mobile phone is for weekdays between 8 and 18 o'clock."""
    own.sandbox.advance(hours=10)
    event = _event(own, "mmcbride")
    own.sandbox.advance(minutes=10)
    assert "Mobile Phone" not in notified(own, event)["mmcbride"]
    event = _event(own, "mmcbride", overrideDeviceRestrictions=True)
    own.sandbox.advance(minutes=10)
    assert "Mobile Phone" in notified(own, event)["mmcbride"]


def test_timeframes_last_over_midnight(own: Caller) -> None:
    night: dict[str, Any] = {
        "name": "Night",
        "startTime": "20:00",
        "durationInMinutes": 720,
        "days": ["MO"],
    }
    night |= {"excludeHolidays": False}
    device = own.new_device(own("getPerson", "tokafor")["id"])
    body = {"id": device["id"], "deviceType": "VOICE", "timeframes": [night]}
    own("createOrUpdateDevice", body=body)
    names = [{"name": "Mobile Phone"}]
    reached: list[bool] = []
    # Monday nine o'clock, then Monday 23, Tuesday 7, and Tuesday 9.
    for hours in (0, 14, 8, 2):
        own.sandbox.advance(hours=hours)
        event = _event(own, "tokafor", targetDeviceNames=names)
        own.sandbox.advance(seconds=1)
        reached.append("Mobile Phone" in notified(own, event)["tokafor"])
    assert reached == [False, True, True, False]


def test_devices_that_are_never_reached(own: Caller) -> None:
    """Even the longest delays are within the calendar."""
    own("createOrUpdateDevice", body=_device(own, "asilva|Mobile Phone", delay=10**15))
    event = _event(own, "asilva")
    own.sandbox.advance(days=1)
    assert notified(own, event) == {"asilva": ["Mobile Phone"]}


def test_timeframes_begin_at_some_time_of_a_day(own: Caller) -> None:
    frame = {"name": "x", "durationInMinutes": 9, "days": ["MO"], "excludeHolidays": False}
    for wrong in ("25:00", "8:00", "08:60", ""):
        frames = [frame | {"startTime": wrong}]
        body = _device(own, "tokafor|Work Email", timeframes=frames)
        assert "startTime" in own.refusal("createOrUpdateDevice", body=body)


def test_failsafe_device_if_no_other_can_be_used(own: Caller) -> None:
    event = _event(own, "asilva", priority="LOW", targetDeviceNames=[{"name": "Fax"}])
    own.sandbox.advance(seconds=1)
    assert notified(own, event) == {"asilva": ["Mobile Phone"]}


def test_groups_can_do_without_failsafe_devices(own: Caller) -> None:
    own.new_group("Strict", groupType="BROADCAST", useDefaultDevices=False)
    own("addGroupMember", "Strict", body={"id": "asilva"})
    event = _event(own, "Strict", targetDeviceNames=[{"name": "Fax"}])
    assert statuses(own, event) == {"asilva": "FAILED"}


def test_named_devices_and_all_devices(own: Caller) -> None:
    event = _event(own, "mmcbride", targetDeviceNames=[{"name": "Apple Device"}])
    own.sandbox.advance(seconds=1)
    assert notified(own, event) == {"mmcbride": ["Apple Device"]}
    event = _event(own, "mmcbride", priority="LOW", targetAllDevices=True)
    own.sandbox.advance(minutes=10)
    assert len(notified(own, event)["mmcbride"]) == 3


def test_a_device_as_the_recipient(own: Caller) -> None:
    event = _event(own, "asilva|SMS Phone")
    own.sandbox.advance(minutes=10)
    assert notified(own, event) == {"asilva": ["SMS Phone"]}


def test_devices_that_cannot_be_reached(own: Caller) -> None:
    own("createOrUpdateDevice", body=_device(own, "tokafor|Work Email", testStatus="INVALID"))
    event = _event(own, "tokafor")
    own.sandbox.advance(seconds=5)
    assert statuses(own, event) == {"tokafor": "FAILED"}
    assert audits(own, event) == ["EVENT_CREATED", "NOTIFICATION_FAILED"]


def test_devices_that_are_deleted_on_the_way(own: Caller) -> None:
    event = _event(own, "tokafor")
    own("deleteDevice", "tokafor|Work Email")
    own.sandbox.advance(seconds=5)
    assert statuses(own, event) == {"tokafor": "FAILED"}


def _device(call: Caller, name: str, **fields: Any) -> Any:
    device = call("getDevice", name)
    return {"id": device["id"], "deviceType": device["deviceType"], **fields}


# From pending to the end


def test_notifications_arrive(own: Caller) -> None:
    event = _event(own, "tokafor")
    assert statuses(own, event) == {"tokafor": "PENDING"}
    assert deliveries(own, event)["tokafor"]["notifications"]["total"] == 0
    own.sandbox.advance(seconds=1)
    (notification,) = deliveries(own, event)["tokafor"]["notifications"]["data"]
    assert notification["deliveryStatus"] == "PENDING"
    own.sandbox.advance(seconds=1)
    delivery = deliveries(own, event)["tokafor"]
    (notification,) = delivery["notifications"]["data"]
    assert (delivery["deliveryStatus"], notification["deliveryStatus"]) == ("DELIVERED",) * 2
    assert notification["delivered"] > notification["deliveryAttempted"]
    assert own("getEvent", event)["notificationAuditCount"] == 1
    (recipient,) = own("getEvent", event, query="embed=recipients")["recipients"]["data"]
    assert (recipient["targeted"], recipient["deliveryStatus"]) == (False, "DELIVERED")


def test_events_expire(own: Caller) -> None:
    event = _event(own, "tokafor", expirationInMinutes=30)
    own.sandbox.advance(minutes=29, seconds=59)
    assert own("getEvent", event)["status"] == "ACTIVE"
    own.sandbox.advance(seconds=1)
    found = own("getEvent", event)
    assert found["status"] == "TERMINATED"
    created, ended = (
        datetime.datetime.fromisoformat(found[name]) for name in ("created", "terminated")
    )
    assert ended - created == datetime.timedelta(minutes=30)
    assert audits(own, event)[-1] == "EVENT_COMPLETED"


def test_the_latest_sample_event_expires(own: Caller) -> None:
    assert own("getEvent", "24817003")["status"] == "ACTIVE"
    own.sandbox.advance(hours=2)
    assert own("getEvent", "24817003")["status"] == "TERMINATED"


def test_terminated_events_notify_nobody_more(own: Caller) -> None:
    event = _event(own, "mmcbride")
    own.sandbox.advance(seconds=5)
    own("updateEventStatus", body={"id": event, "status": "TERMINATED"}, status=202)
    own.sandbox.advance(hours=5)
    assert notified(own, event) == {"mmcbride": ["Work Email", "Mobile Phone"]}
    assert audits(own, event)[-1] == "EVENT_TERMINATED"


def test_suspended_events_wait(own: Caller) -> None:
    event = _event(own, "mmcbride")
    own.sandbox.advance(seconds=5)
    own("updateEventStatus", body={"id": event, "status": "SUSPENDED"}, status=202)
    own.sandbox.advance(minutes=10)
    assert notified(own, event) == {"mmcbride": ["Work Email", "Mobile Phone"]}
    own("updateEventStatus", body={"id": event, "status": "ACTIVE"}, status=202)
    assert notified(own, event) == {"mmcbride": ["Work Email", "Mobile Phone", "Apple Device"]}


def test_resuming_early_changes_nothing(own: Caller) -> None:
    event = _event(own, "mmcbride")
    own.sandbox.advance(seconds=5)
    for status in ("SUSPENDED", "ACTIVE"):
        own("updateEventStatus", body={"id": event, "status": status}, status=202)
    assert len(notified(own, event)["mmcbride"]) == 2
    own.sandbox.advance(minutes=5)
    assert len(notified(own, event)["mmcbride"]) == 3


# Answers


def test_an_answer(own: Caller) -> None:
    event = _event(own, "asilva", "tokafor")
    own.sandbox.advance(seconds=5)
    own.sandbox.respond(event, "asilva", "Accept", comment="On my way")
    assert statuses(own, event) == {"asilva": "RESPONDED", "tokafor": "DELIVERED"}
    delivery = deliveries(own, event)["asilva"]
    assert delivery["response"]["text"] == "Accept"
    notification = delivery["notifications"]["data"][-1]
    assert notification["responses"]["data"] == [delivery["response"]]
    query = f"eventId={event}&auditType=RESPONSE_RECEIVED"
    (entry,) = own("getAudits", query=query)["data"]
    assert entry["response"]["response"] == "Accept"
    assert entry["response"]["comment"] == "On my way"
    assert entry["response"]["notification"]["deliveryStatus"] == "RESPONDED"
    assert "source" not in entry["response"]
    (comment,) = own("getEventAnnotations", event)["data"]
    assert (comment["author"]["targetName"], comment["comment"]) == ("asilva", "On my way")


@pytest.mark.parametrize("option", [1, "1", "Accept", "d5f7b9c1-4e6a-4c8d-8f2b-3a5c7e9d1f01"])
def test_options_by_number_text_and_id(own: Caller, option: str | int) -> None:
    event = _event(own, "asilva")
    own.sandbox.advance(seconds=5)
    own.sandbox.respond(own("getEvent", event)["eventId"], "asilva", option)
    assert deliveries(own, event)["asilva"]["response"]["text"] == "Accept"


def test_the_latest_answer_counts(own: Caller) -> None:
    event = _event(own, "asilva")
    own.sandbox.advance(seconds=5)
    for option in ("Escalate", "Accept"):
        own.sandbox.respond(event, "asilva", option)
    delivery = deliveries(own, event)["asilva"]
    texts = [each["text"] for each in delivery["notifications"]["data"][-1]["responses"]["data"]]
    assert texts == ["Accept", "Escalate"]
    assert delivery["response"]["text"] == "Accept"


def test_who_got_nothing_yet_answers_in_the_browser(own: Caller) -> None:
    own.new_person("mute")
    event = _event(own, "mute")
    own.sandbox.respond(event, "mute", "Accept")
    (entry,) = own("getAudits", query=f"eventId={event}&auditType=RESPONSE_RECEIVED")["data"]
    assert entry["response"]["source"] == "BROWSER"
    assert entry["response"]["notification"]["category"] == "PERSON"


@pytest.mark.parametrize(
    ("event", "person", "option", "problem"),
    [
        ("24817003", "mmcbride", "Perhaps", "Accept, Escalate"),
        ("24817003", "nobody", "Accept", "nobody"),
        ("1", "mmcbride", "Accept", "event 1"),
        ("24816964", "mmcbride", "Accept", "terminated"),
    ],
)
def test_answers_that_cannot_be(
    pristine: Caller, event: str, person: str, option: str, problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        pristine.sandbox.respond(event, person, option)


def test_only_recipients_answer(own: Caller) -> None:
    event = _event(own, "asilva")
    with pytest.raises(ValueError, match="does not notify tokafor"):
        own.sandbox.respond(event, "tokafor", "Accept")


def test_options_that_take_no_comments(own: Caller) -> None:
    event = _event(own, "asilva", responseOptions=[{"text": "Yes", "allowComments": False}])
    with pytest.raises(ValueError, match="no comments"):
        own.sandbox.respond(event, "asilva", "Yes", comment="Hm")


def test_answers_over_http(own: Caller) -> None:
    event = _event(own, "asilva")
    own.sandbox.advance(seconds=5)
    body = {"event": event, "person": "asilva", "option": "Accept", "comment": "Mine"}
    assert own.client.post("/sandbox/responses", json=body).status_code == 200
    assert statuses(own, event) == {"asilva": "RESPONDED"}
    assert own.client.post("/sandbox/responses", json=body | {"option": 2}).status_code == 200
    wrongs: list[dict[str, Any]] = [{"option": "No"}, {"option": None}, {"event": ["x"]}]
    for wrong in wrongs:
        refused = own.client.post("/sandbox/responses", json=body | wrong)
        assert refused.status_code == 400
    assert own.client.post("/sandbox/responses", json={"event": event}).status_code == 400


# What answers bring about


def _answered(call: Caller, action: str) -> str:
    """Let Ana answer before the later devices of Ana and Mary are tried."""
    event = _event(
        call,
        "Network Operations",
        "mmcbride",
        priority="HIGH",
        responseOptions=[{"text": "Yes", "action": action}],
    )
    call.sandbox.advance(seconds=5)
    call.sandbox.respond(event, "asilva", "Yes")
    call.sandbox.advance(minutes=10)
    return event


def test_record_response_goes_on(own: Caller) -> None:
    assert len(notified(own, _answered(own, "RECORD_RESPONSE"))["asilva"]) == 3


def test_stop_notifying_user(own: Caller) -> None:
    event = _answered(own, "STOP_NOTIFYING_USER")
    assert notified(own, event)["asilva"] == ["Mobile Phone"]


def test_assign_to_user(own: Caller) -> None:
    event = _event(own, "mmcbride", "asilva")
    own.sandbox.advance(seconds=5)
    own.sandbox.respond(event, "asilva", "Accept")
    own.sandbox.advance(minutes=10)
    assert notified(own, event) == {
        "mmcbride": ["Work Email", "Mobile Phone"],
        "asilva": ["Mobile Phone"],
    }
    assert own("getEvent", event)["status"] == "ACTIVE"


def test_stop_notifying_target(own: Caller) -> None:
    """Mary is a target of her own, so she is still notified."""
    options = [{"text": "Yes", "action": "STOP_NOTIFYING_TARGET"}]
    event = _event(own, "mmcbride", "Network Operations", responseOptions=options)
    own.sandbox.advance(seconds=5)
    own.sandbox.respond(event, "asilva", "Yes")
    own.sandbox.advance(minutes=10)
    assert notified(own, event)["asilva"] == ["Mobile Phone"]
    assert len(notified(own, event)["mmcbride"]) == 3


def test_end(own: Caller) -> None:
    event = _answered(own, "END")
    assert own("getEvent", event)["status"] == "TERMINATED"
    assert notified(own, event)["asilva"] == ["Mobile Phone"]
    assert audits(own, event)[-1] == "EVENT_TERMINATED"
    with pytest.raises(ValueError, match="terminated"):
        own.sandbox.respond(event, "asilva", "Yes")


def test_counted_responses(own: Caller) -> None:
    options = [
        {"text": "Coming", "action": "COUNT_RESPONSE"},
        {"text": "Not coming", "action": "OMIT_RESPONSE_COUNT"},
    ]
    threshold = {"otherResponseCountThreshold": 2}
    event = _event(own, "asilva", "tokafor", responseOptions=options, **threshold)
    own.sandbox.respond(event, "asilva", "Coming")
    own.sandbox.respond(event, "tokafor", "Not coming")
    found = own("getEvent", event)
    assert found["responseCountsEnabled"] is True
    assert (found["otherResponseCount"], found["otherResponseCountThreshold"]) == (1, 2)


def test_forms_notify_too(own: Caller) -> None:
    own("triggerForm", MAINTENANCE, body={}, status=202)
    own.sandbox.advance(seconds=5)
    event = own("getEvents", query="limit=1")["data"][0]["id"]
    assert "DELIVERED" in statuses(own, event).values()


def test_escalate(own: Caller) -> None:
    """The next in line is notified at once, without waiting for their turn."""
    event = _event(own, "Network Operations", priority="HIGH")
    own.sandbox.respond(event, "asilva", "Escalate")
    first = notified(own, event)
    assert (first["tokafor"], first["mmcbride"]) == (["Work Email"], [])
    own.sandbox.advance(minutes=10)
    # Who escalated is left alone; the others are notified as planned, and once.
    assert notified(own, event) == {
        "asilva": [""],
        "tokafor": ["Work Email"],
        "mmcbride": ["Mobile Phone"],
    }
