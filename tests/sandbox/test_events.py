from __future__ import annotations

import httpx
import pytest

from tests.sandbox.calling import Caller

LATEST = "8f2b6c1d-4a3e-4d57-b6c9-1e0f2a3b4c01"
NUMBER = "24817003"
REPEATED = "24816353"
MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
PLAN = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"


def test_event_by_id_and_by_number(pristine: Caller) -> None:
    assert pristine("getEvent", LATEST) == pristine("getEvent", NUMBER)
    pristine.refusal("getEvent", "1", status=404)


def test_event_without_parameters_has_options_and_targets(call: Caller) -> None:
    event = call("getEvent", LATEST)
    assert event["responseOptions"]["total"] == 2
    targets = event["recipients"]
    assert [each["targetName"] for each in targets["data"]] == ["Database Operations"]
    assert "/recipients?targeted=true&" in targets["links"]["self"]


@pytest.mark.parametrize("query", ["embed=annotations", "targeted=true", "anything=1"])
def test_any_parameter_switches_to_what_is_asked_for(call: Caller, query: str) -> None:
    event = call("getEvent", LATEST, query=query)
    assert not event.keys() & {"responseOptions", "recipients", "messages"}


def test_recipients_resolved_and_targeted(call: Caller) -> None:
    resolved = call("getEvent", LATEST, query="embed=recipients")["recipients"]["data"]
    assert {each["recipientType"] for each in resolved} == {"PERSON"}
    assert all(each["targeted"] is False and each["deliveryStatus"] for each in resolved)
    query = "embed=recipients&targeted=true"
    targeted = call("getEvent", LATEST, query=query)["recipients"]["data"]
    assert [each["targeted"] for each in targeted] == [True]


def test_translations_come_with_their_embed(call: Caller) -> None:
    embeds = "embed=responseOptions"
    option = call("getEvent", LATEST, query=embeds)["responseOptions"]["data"][0]
    assert "translations" not in option
    embeds += ",responseOptions.translations"
    option = call("getEvent", LATEST, query=embeds)["responseOptions"]["data"][0]
    assert option["translations"]["data"][0]["text"] == "Aceitar"


def test_lists_have_fewer_fields(pristine: Caller) -> None:
    event = pristine("getEvents", query="limit=1")["data"][0]
    assert event["id"] == LATEST
    assert not event.keys() & {"expirationInMinutes", "voicemailOptions", "recipients"}


def test_times_of_events_have_an_offset(call: Caller) -> None:
    assert call("getEvent", LATEST)["created"] == "2026-03-02T14:00:03.476+0000"


def test_embedded_comments_link_by_number(call: Caller) -> None:
    event = call("getEvents", query="embed=annotations&limit=1")["data"][0]
    link = event["annotations"]["links"]["self"]
    assert link == f"/api/xm/1/events/{NUMBER}/annotations?offset=0&limit=100"


def test_embed_of_properties_does_not_guarantee_them(call: Caller) -> None:
    events = call("getEvents", query="embed=properties")["data"]
    assert {"properties" in event for event in events} == {True, False}


def test_system_event_has_neither_form_nor_name(call: Caller) -> None:
    (event,) = call("getEvents", query="eventType=SYSTEM")["data"]
    assert event["systemEventType"] == "TEMP_REPLACEMENT"
    assert not event.keys() & {"form", "plan", "name"}


def test_latest_number_comes_first(pristine: Caller) -> None:
    numbers = [int(number["eventId"]) for number in pristine("getEvents")["data"]]
    assert numbers == sorted(numbers, reverse=True)
    ascending = pristine("getEvents", query="sortBy=event_id&sortOrder=ascending")["data"]
    assert [int(number["eventId"]) for number in ascending] == numbers[::-1]


@pytest.mark.parametrize("order", ["START_TIME", "STATUS", "SUBMITTER", "NAME"])
def test_orders(pristine: Caller, order: str) -> None:
    forth = [each["id"] for each in pristine("getEvents", query=f"sortBy={order}")["data"]]
    back = [
        each["id"]
        for each in pristine("getEvents", query=f"sortBy={order}&sortOrder=DESCENDING")["data"]
    ]
    assert sorted(forth) == sorted(back)
    assert forth != back


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ("", 60),
        ("status=ACTIVE", 3),
        ("status=ACTIVE,suspended", 4),
        ("priority=HIGH", 20),
        ("eventType=USER", 59),
        ("plan=Outage Response", 30),
        (f"plan={PLAN}", 30),
        ("plan=outage response&form=Report an outage", 30),
        ("plan=Outage Response&form=Announce maintenance", 0),
        ("submitter=mmcbride", 20),
        (f"submitter={MARY}", 20),
        ("targetedRecipients=Database Operations,Service Desk", 20),
        ("resolvedUsers=tokafor", 30),
        ("requestId=a2c4e6f8-1b3d-4f5a-9c7e-0d2f4a6b8c01", 1),
        ("incidentId=INC-1042", 1),
        ("incidentId=INC-2041", 1),
        ("incidentId=5b7d9f1a-3c5e-4f7b-9d1c-2e4a6c8f0b01", 1),
        (f"incidentId=INCIDENT_ID-{NUMBER}", 1),
        ("search=router", 12),
        ("search=router&fields=name", 12),
        ("propertyName=region&propertyValue=wes", 30),
        ("propertyName=Region%23en&propertyValue=west&propertyValueOperator=EQUALS", 30),
        ("propertyName=Region%23en&propertyValue=wes&propertyValueOperator=EQUALS", 0),
        ("propertyName=Systems&propertyValue=DB02&propertyValueOperator=EQUALS", 30),
        ("propertyName=Location&propertyValue=usa->denver&propertyValueOperator=EQUALS", 59),
        ("propertyName=Region,Severity&propertyValue=west,sev-1", 10),
        ("propertyName=Customer%20impact&propertyValue=true", 15),
        ("from=2026-03-02T14:00:03.476Z", 1),
        ("after=2026-03-02T14:00:03.476Z", 0),
        ("to=2026-03-02T14:00:03.476Z", 60),
        ("before=2026-03-02T14:00:03.476Z", 59),
    ],
)
def test_filters(pristine: Caller, query: str, total: int) -> None:
    # One event has lost its properties.
    found = pristine("getEvents", query=query)["total"]
    assert found in ((total,) if "property" not in query else (total, total - 1))


def test_ids_and_names_are_not_mixed(call: Caller) -> None:
    assert "mix" in call.refusal("getEvents", query=f"plan={PLAN},Outage Response")


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("at=2026-03-02T15:00:00Z", "from"),
        ("at=2026-03-02T15:00:00Z&from=2026-03-01T00:00:00Z", "to"),
        (
            "at=2026-03-02T15:00:00Z&from=2026-03-01T00:00:00Z&to=2026-03-02T15:30:00Z",
            "not be later than at",
        ),
        ("at=2126-03-02T15:00:00Z", "future"),
    ],
)
def test_history_needs_a_span_of_time(call: Caller, query: str, named: str) -> None:
    assert named in call.refusal("getEvents", query=query)
    assert named in call.refusal("getAudits", query=f"eventId={NUMBER}&{query}")


def test_history(call: Caller) -> None:
    query = "at=2026-03-02T15:00:00Z&after=2026-03-01T00:00:00Z&before=2026-03-02T14:30:00Z"
    found = call("getEvents", query=query)
    assert found["data"][0]["revision"]["seq"] == "1"


def test_life_of_an_event(own: Caller) -> None:
    def change(status: str, expected: int) -> dict[str, str]:
        body = {"id": NUMBER, "status": status}
        event: dict[str, str] = own("updateEventStatus", body=body, status=expected)
        return event

    assert change("ACTIVE", 200)["status"] == "ACTIVE"
    assert change("SUSPENDED", 202)["status"] == "SUSPENDED"
    assert "terminated" not in change("ACTIVE", 202)
    terminated = change("TERMINATED", 202)["terminated"]
    assert change("TERMINATED", 200)["terminated"] == terminated
    own.refusal("updateEventStatus", body={"id": NUMBER, "status": "ACTIVE"}, status=409)
    entries = own("getAudits", query=f"eventId={NUMBER}")["data"]
    assert [each["type"] for each in entries[-3:]] == [
        "EVENT_SUSPENDED",
        "EVENT_RESUMED",
        "EVENT_TERMINATED",
    ]


def test_status_of_no_event(call: Caller) -> None:
    body = {"id": "1", "status": "ACTIVE"}
    call.refusal("updateEventStatus", body=body, status=404)
    body = {"id": NUMBER, "status": "SUPPRESSED"}
    assert "SUPPRESSED" in call.refusal("updateEventStatus", body=body)


def test_comments(own: Caller) -> None:
    added = own("addEventAnnotation", NUMBER, body={"comment": "Done & <dusted>"}, status=201)
    assert added["author"]["targetName"] == "mmcbride"
    page = own("getEventAnnotations", LATEST)
    assert page["data"][0] == added
    assert own("getEventAnnotation", LATEST, added["id"]) == added
    entries = own("getAudits", query=f"eventId={NUMBER}&auditType=event_annotated")["data"]
    assert entries[-1]["annotation"]["comment"] == "Done & <dusted>"
    own.refusal("getEventAnnotation", LATEST, "nothing", status=404)
    assert "comment" in own.refusal("addEventAnnotation", NUMBER, body={})


def test_attachments(call: Caller, client: httpx.Client) -> None:
    event = call("getEvent", LATEST, query="embed=attachments.size")
    text, state = event["attachments"]["data"]
    assert text["size"] == 24
    assert "size" not in call("getEvent", LATEST)["attachments"]["data"][0]
    reply = client.get(text["path"], headers={"accept": "text/plain"})
    assert reply.text == "Disk /dev/sda1 is full.\n"
    assert reply.headers["content-type"] == "text/plain"
    assert client.get(state["path"]).content == b'{"disk": "full"}'
    call.refusal("getEventAttachment", LATEST, "nothing.txt", status=404)


def test_suppressions_and_messages(call: Caller) -> None:
    event = call("getEvent", REPEATED, query="embed=suppressions,messages")
    assert event["suppressions"]["total"] == 1
    assert event["messages"]["data"][0]["messageType"] == "SUBJECT_AND_BODY"


def test_user_deliveries(call: Caller) -> None:
    query = "at=2026-03-02T15:59:00Z&deliveryStatus=RESPONDED,failed"
    deliveries = call("getEventUserDeliveries", NUMBER, query=query)["data"]
    assert {each["deliveryStatus"] for each in deliveries} == {"RESPONDED", "FAILED"}
    first = deliveries[0]
    assert first["response"]["text"] == "Accept"
    assert first["response"]["received"].endswith("+0000")
    assert first["person"]["links"]["self"].endswith("?at=2026-03-02T15%3A59%3A00.000Z")
    assert "properties" not in first["person"]
    query += "&embed=person.properties"
    first = call("getEventUserDeliveries", NUMBER, query=query)["data"][0]
    assert "properties" in first["person"]


def test_user_deliveries_need_a_moment(call: Caller) -> None:
    assert call.refusal("getEventUserDeliveries", NUMBER) == "Missing required field: at."
    query = "at=2126-01-01T00:00:00Z"
    assert "future" in call.refusal("getEventUserDeliveries", NUMBER, query=query)


# Audits


def test_audits_in_both_directions(call: Caller) -> None:
    forth = call("getAudits", query=f"eventId={NUMBER}")["data"]
    back = call("getAudits", query=f"eventId={NUMBER}&sortOrder=DESCENDING")["data"]
    assert forth == back[::-1]
    assert forth[0]["type"] == "EVENT_CREATED"
    assert {"NOTIFICATION_FAILED", "RESPONSE_RECEIVED"} <= {each["type"] for each in forth}


def test_audits_of_a_span_of_time(call: Caller) -> None:
    query = f"eventId={NUMBER}&from=2026-03-02T14:10:00Z&to=2026-03-02T14:11:00Z"
    assert [each["type"] for each in call("getAudits", query=query)["data"]] == ["EVENT_ANNOTATED"]
    call.refusal("getAudits", query="eventId=1", status=404)
