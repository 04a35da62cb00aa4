"""Tests of users make sure of whom a script would wake."""

from __future__ import annotations

import datetime

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.running import INTEGRATION, accepted, triggered
from xmatters.sandbox import Notification, Sandbox


def failure(own: Caller, *people: str) -> list[str]:
    check = own.sandbox.assert_notified if people else own.sandbox.assert_nobody_notified
    with pytest.raises(AssertionError) as caught:
        check(*people)
    return str(caught.value).splitlines()


@pytest.mark.parametrize("year", [2020, 2026, 2032])
def test_the_history_of_a_world_is_none_of_the_notifications(year: int) -> None:
    sandbox = Sandbox(now=datetime.datetime(year, 5, 4, tzinfo=datetime.UTC))
    assert sandbox.notifications == []
    sandbox.assert_nobody_notified()


def test_notifications_in_their_order(own: Caller) -> None:
    event = triggered(own, recipients=[{"id": "mmcbride"}, {"id": "asilva"}])
    own.sandbox.advance(minutes=6)
    found = own.sandbox.notifications
    assert [(each.person, each.device) for each in found] == [
        ("mmcbride", "Work Email"),
        ("mmcbride", "Mobile Phone"),
        ("asilva", "Mobile Phone"),
        ("mmcbride", "Apple Device"),
        ("asilva", "Work Email"),
        ("asilva", "SMS Phone"),
    ]
    assert isinstance(found[0], Notification)
    assert {each.event for each in found} == {event}
    assert {each.status for each in found} == {"DELIVERED"}
    own.sandbox.assert_notified("asilva", "mmcbride")


def test_somebody_who_was_not_notified(own: Caller) -> None:
    triggered(own, recipients=[{"id": "asilva"}])
    own.sandbox.advance(seconds=2)
    assert failure(own, "asilva", "tokafor") == [
        "tokafor was not notified, but:",
        "  asilva on Mobile Phone at 2026-03-02 16:00:03, DELIVERED",
        "still to be notified, once sandbox.advance() lets enough time pass:",
        "  asilva on Work Email",
        "  asilva on SMS Phone",
    ]
    with pytest.raises(ValueError, match="no person 'nobody'"):
        own.sandbox.assert_notified("nobody")


def test_nobody_notified_is_not_said_too_early(own: Caller) -> None:
    accepted(own, INTEGRATION, recipients=[{"id": "asilva"}])
    assert failure(own) == [
        "still to be notified, once sandbox.advance() lets enough time pass:",
        "  whoever 1 triggered event(s) will reach; it is too soon to say",
    ]
    own.sandbox.advance(seconds=2)
    assert failure(own)[1] == "  asilva on Mobile Phone"
    own.sandbox.advance(seconds=1)
    assert failure(own)[0] == "nobody should have been notified, but these were:"


def test_an_event_that_ends_in_time_wakes_nobody(own: Caller) -> None:
    own.sandbox.time_per_request = 0
    event = triggered(own, recipients=[{"id": "asilva"}])
    own("updateEventStatus", body={"id": event, "status": "TERMINATED"}, status=202)
    own.sandbox.advance(hours=1)
    own.sandbox.assert_nobody_notified()


def test_an_answer_in_the_web_interface_is_no_notification(own: Caller) -> None:
    event = triggered(own, recipients=[{"id": "Service Desk"}])
    own.sandbox.respond(event, "mmcbride", "Accept")
    own.sandbox.advance(hours=1)
    assert "mmcbride" not in {each.person for each in own.sandbox.notifications}
