from __future__ import annotations

import datetime
from typing import Any

import httpx
import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import FORM, MESSAGE, NOTHING
from xmatters.sandbox import Sandbox
from xmatters.sandbox.specification import load_specification

UPLOADED = "/attachments/7a9c1e3f-5b2d-4f60-8c14-2e6a8b0d4f01/test-plan.pdf"
EVENT = {"form": {"id": FORM}}
OPTION = "d5f7b9c1-4e6a-4c8d-8f2b-3a5c7e9d1f01"
NEW_YEAR = "2026-01-01T10:00:00Z"
ANNOUNCE = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f02"


def new_message(call: Caller, name: str, event: Any = EVENT, **fields: Any) -> Any:
    body = {"name": name, "event": event, **fields}
    return call("createOrUpdateScheduledMessage", status=201, body=body)


def test_sample_message(pristine: Caller) -> None:
    message = pristine("getScheduledMessage", MESSAGE)
    assert message["previousFireTime"] == "2026-03-02T15:00:00.000Z"
    assert message["nextFireTime"] == "2026-03-09T15:00:00.000Z"
    assert message["owner"]["status"] == "ACTIVE"
    assert "responseOptions" not in message["event"]
    assert "links" not in message
    (listed,) = pristine("getScheduledMessages")["data"]
    assert listed["links"]["self"].endswith(MESSAGE)
    assert [each["text"] for each in listed["event"]["responseOptions"]["data"]] == [
        "Accept",
        "Escalate",
    ]


def test_search_and_order(own: Caller) -> None:
    new_message(own, "A test of the siren")
    assert own.names("getScheduledMessages", query="search=siren") == ["A test of the siren"]
    assert own.names("getScheduledMessages", query="search=failover") == ["Weekly failover test"]
    both = own.names("getScheduledMessages", query="sortBy=OWNER&sortOrder=DESCENDING")
    assert len(both) == 2


def test_new_message_is_filled_in_from_the_form(call: Caller) -> None:
    message = new_message(call, "Plain")
    event = message["event"]
    assert event["priority"] == "MEDIUM"
    assert event["form"]["name"] == "Report an outage"
    assert event["plan"]["name"] == "Outage Response"
    assert [each["targetName"] for each in event["recipients"]["data"]] == ["Database Operations"]
    assert message["owner"]["targetName"] == "mmcbride"
    assert message["recurrence"]["frequency"] == "ONCE"
    assert "attachments" not in message


@pytest.mark.parametrize(
    ("recurrence", "following"),
    [
        ({"frequency": "ONCE", "startTime": "2026-03-03T10:00:00Z"}, "2026-03-03T10:00:00.000Z"),
        ({"frequency": "ONCE", "startTime": NEW_YEAR}, None),
        ({"startTime": "2026-03-03T10:00:00+01:00"}, "2026-03-03T09:00:00.000Z"),
        ({"frequency": "DAILY", "startTime": NEW_YEAR}, "2026-03-03T10:00:00.000Z"),
        (
            {"frequency": "DAILY", "startTime": NEW_YEAR, "repeatEvery": 7},
            "2026-03-05T10:00:00.000Z",
        ),
        ({"frequency": "WEEKLY", "startTime": NEW_YEAR}, "2026-03-05T10:00:00.000Z"),
        (
            {"frequency": "WEEKLY", "startTime": NEW_YEAR, "onDays": ["SU", "SA"]},
            "2026-03-07T10:00:00.000Z",
        ),
        ({"frequency": "MONTHLY", "startTime": NEW_YEAR}, "2026-04-01T10:00:00.000Z"),
        ({"frequency": "YEARLY", "startTime": NEW_YEAR}, "2027-01-01T10:00:00.000Z"),
        (
            {
                "frequency": "DAILY",
                "startTime": NEW_YEAR,
                "end": {"endBy": "REPETITIONS", "repetitions": 5},
            },
            None,
        ),
        (
            {
                "frequency": "DAILY",
                "startTime": NEW_YEAR,
                "end": {"endBy": "DATE", "date": "2026-03-02T12:00:00Z"},
            },
            None,
        ),
        (
            {"frequency": "DAILY", "startTime": NEW_YEAR, "end": {"endBy": "NEVER"}},
            "2026-03-03T10:00:00.000Z",
        ),
    ],
)
def test_next_time(call: Caller, recurrence: Any, following: str | None) -> None:
    message = new_message(call, "Timed", recurrence=recurrence)
    assert message.get("nextFireTime") == following
    # What was due before it existed was not sent.
    assert "previousFireTime" not in message


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    message = new_message(
        call,
        "Changing",
        EVENT | {"properties": {"Region": "West"}},
        attachments=[{"path": UPLOADED}],
    )
    body: dict[str, Any] = {"id": message["id"], "event": {"priority": "HIGH"}}
    changed = call("createOrUpdateScheduledMessage", body=body)
    assert changed == message | {"event": message["event"] | {"priority": "HIGH"}}
    body = {"id": message["id"], "name": "Changed", "attachments": []}
    changed = call("createOrUpdateScheduledMessage", body=body)
    assert changed["name"] == "Changed"
    assert "attachments" not in changed


def test_message_moves_to_another_form(call: Caller) -> None:
    message = new_message(call, "Moving")
    body = {"id": message["id"], "event": {"form": {"id": ANNOUNCE}}}
    changed = call("createOrUpdateScheduledMessage", body=body)
    assert changed["event"]["plan"]["name"] == "Planned Maintenance"
    assert call("deleteScheduledMessage", message["id"])["id"] == message["id"]


def test_response_options_of_the_event(call: Caller) -> None:
    options = [{"id": OPTION}, {"id": OPTION, "text": "I go"}, {"text": "Later"}]
    message = new_message(call, "With options", EVENT | {"responseOptions": options})
    listed = {each["id"]: each for each in call("getScheduledMessages")["data"]}[message["id"]]
    found = listed["event"]["responseOptions"]["data"]
    assert [each["text"] for each in found] == ["Accept", "I go", "Later"]
    # The form keeps its own.
    assert call("getFormResponseOptions", FORM)["data"][0]["text"] == "Accept"


@pytest.mark.parametrize(
    "fields",
    [
        {"event": {}},
        {"event": {"form": {"id": "nothing"}}},
        {"event": EVENT | {"recipients": [{"id": "nobody"}]}},
        {"event": EVENT | {"properties": {"Colour": "red"}}},
        {"event": EVENT | {"responseOptions": [{"id": NOTHING}]}},
        {"event": EVENT | {"responseOptions": [{"number": 1}]}},
        {
            "event": EVENT
            | {"requirePhonePassword": True, "voicemailOptions": {"leave": "messageonly"}}
        },
        {"attachments": [{"path": "/attachments/nothing"}]},
        {"recurrence": {"frequency": "HOURLY"}},
        {"recurrence": {"frequency": "DAILY", "end": {"endBy": "DATE"}}},
        {"recurrence": {"frequency": "DAILY", "end": {"endBy": "REPETITIONS"}}},
        {"recurrence": {"frequency": "DAILY", "repeatEvery": 0}},
    ],
)
def test_message_that_cannot_be(call: Caller, fields: Any) -> None:
    body = {"name": "Impossible", "event": EVENT, **fields}
    call.refusal("createOrUpdateScheduledMessage", body=body)
    assert "Impossible" not in call.names("getScheduledMessages")


def test_deleted_message(call: Caller) -> None:
    message = new_message(call, "Short-lived")
    assert call("deleteScheduledMessage", message["id"]) == message
    assert call("deleteScheduledMessage", message["id"], status=204) is None
    call.refusal("getScheduledMessage", message["id"], status=404)


def test_deleted_group_is_not_notified(own: Caller) -> None:
    own("deleteGroup", "Database Operations")
    event = own("getScheduledMessage", MESSAGE)["event"]
    assert event["recipients"]["total"] == 0


def test_file_comes_back_with_its_type(pristine: Caller) -> None:
    url = load_specification().url
    path = url("getScheduledMessageAttachment", MESSAGE, "test-plan.pdf")
    reply = pristine.client.get(path)
    assert reply.content.startswith(b"%PDF")
    assert reply.headers["content-type"] == "application/pdf"
    missing = url("getScheduledMessageAttachment", MESSAGE, "nothing")
    assert pristine.client.get(missing).status_code == 404


def test_message_that_has_ended() -> None:
    now = datetime.datetime(2026, 12, 30, tzinfo=datetime.UTC)
    with (
        Sandbox(now=now) as sandbox,
        httpx.Client(
            base_url=sandbox.url, auth=(sandbox.username, sandbox.password), trust_env=False
        ) as client,
    ):
        message = Caller(sandbox, client)("getScheduledMessage", MESSAGE)
    # The last Monday of the year has passed.
    assert message["previousFireTime"] == "2026-12-28T15:00:00.000Z"
    assert "nextFireTime" not in message


# Sending


def sent(call: Caller) -> list[Any]:
    """Return the events that were created since the present of the sample data."""
    query = "from=2026-03-02T16:00:00Z&embed=properties,targetedRecipients,attachments.size"
    events: list[Any] = call("getEvents", query=query)["data"]
    return events


def test_messages_are_sent_when_they_are_due(own: Caller) -> None:
    own.sandbox.advance(days=6, hours=22, minutes=59)
    assert sent(own) == []
    own.sandbox.advance(minutes=1)
    (event,) = sent(own)
    assert event["created"] == "2026-03-09T15:00:00.000+0000"
    assert (event["form"]["id"], event["priority"]) == (FORM, "LOW")
    assert event["submitter"]["targetName"] == "mmcbride"
    assert event["properties"] == {"Region#en": "Denver", "Resolved": False}
    targeted = [each["targetName"] for each in event["targetedRecipients"]["data"]]
    assert targeted == ["Database Operations"]
    assert [each["name"] for each in event["attachments"]["data"]] == ["test-plan.pdf"]
    message = own("getScheduledMessage", MESSAGE)
    assert message["previousFireTime"] == "2026-03-09T15:00:00.000Z"
    own.sandbox.advance(days=14)
    assert len(sent(own)) == 3


def test_deleted_messages_are_not_sent(own: Caller) -> None:
    own("deleteScheduledMessage", MESSAGE)
    own.sandbox.advance(days=8)
    assert sent(own) == []


def test_changed_messages_are_sent_at_their_new_time_alone(own: Caller) -> None:
    recurrence = {"frequency": "ONCE", "startTime": "2026-03-10T15:00:00Z"}
    for _ in range(2):
        own(
            "createOrUpdateScheduledMessage",
            body={
                "id": MESSAGE,
                "recurrence": recurrence,
                "event": {"responseOptions": [{"text": "Seen"}]},
            },
        )
    own.sandbox.advance(days=30)
    (event,) = sent(own)
    assert event["created"].startswith("2026-03-10T15:00")
    options = own("getEvent", event["id"], query="embed=responseOptions")["responseOptions"]
    assert [each["text"] for each in options["data"]] == ["Seen"]


def test_messages_without_a_time_are_sent_at_once(own: Caller) -> None:
    new_message(own, "Now")
    own.sandbox.advance(seconds=1)
    assert len(sent(own)) == 1
