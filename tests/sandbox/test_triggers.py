from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.running import (
    FORM,
    INTEGRATION,
    MAINTENANCE,
    MONITORING,
    PLAN,
    accepted,
    triggered,
    upload,
)
from xmatters.sandbox.specification import load_specification

ACCEPT = "d5f7b9c1-4e6a-4c8d-8f2b-3a5c7e9d1f01"
OUTBOUND = "a3d4e5f6-7a8b-4c92-9dae-4f5a6b7c8d01"
PATH = load_specification().url("triggerEvent", INTEGRATION)


def test_event_of_a_trigger(own: Caller) -> None:
    body: dict[str, Any] = {
        "recipients": [
            {"id": "Database Operations", "recipientType": "GROUP"},
            {"id": "asilva", "recipientType": "PERSON"},
        ],
        "priority": "LOW",
        "expirationInMinutes": 60,
        "bypassPhoneIntro": "true",
        "voicemailOptions": {"retry": 2},
        "senderOverrides": {"displayName": "Operations"},
    }
    event = own("getEvent", triggered(own, **body))
    assert event["name"] == "Report an outage"
    assert event["plan"]["name"] == "Outage Response"
    assert event["integration"] == {"id": INTEGRATION}
    assert event["submitter"]["targetName"] == "mmcbride"
    assert (event["priority"], event["status"]) == ("LOW", "ACTIVE")
    assert (event["expirationInMinutes"], event["bypassPhoneIntro"]) == (60, True)
    assert event["voicemailOptions"] == {"retry": 2, "every": 60, "leave": "callbackonly"}
    assert event["senderOverrides"] == {"displayName": "Operations"}
    assert event["incident"] == f"INCIDENT_ID-{event['eventId']}"
    names = [each["targetName"] for each in event["recipients"]["data"]]
    assert names == ["Database Operations", "asilva"]
    assert [each["text"] for each in event["responseOptions"]["data"]] == ["Accept", "Escalate"]


def test_numbers_of_events_grow(own: Caller) -> None:
    first, second = (own("getEvent", triggered(own))["eventId"] for _ in range(2))
    assert 24817003 < int(first) < int(second)
    assert own("getEvents", query="limit=1")["data"][0]["eventId"] == second


def test_the_form_has_defaults(own: Caller) -> None:
    request_id = own("triggerForm", MAINTENANCE, body={}, status=202)["requestId"]
    own.sandbox.advance(seconds=2)
    query = f"requestId={request_id}&embed=targetedRecipients"
    (event,) = own("getEvents", query=query)["data"]
    assert event["form"]["name"] == "Announce maintenance"
    assert event["priority"] == "LOW"
    assert "integration" not in event
    names = [each["targetName"] for each in event["targetedRecipients"]["data"]]
    assert names == ["Network Operations"]


def test_the_trace_is_the_request_id(call: Caller) -> None:
    reply = call.client.post(PATH, json={})
    assert reply.headers["x-trace"] == reply.json()["requestId"]


def test_properties_carry_their_language(own: Caller) -> None:
    sent = {
        "Region": "West",
        "Region-fr": "Ouest",
        "Region-zh-CN": "西",
        "Alarm-type": "disk",
        "Note#pt": "Sim",
        "Severity": "Sev-1",
        "Systems": ["db01"],
        "Hosts": 3,
        "Customer impact": False,
        "Nothing": None,
    }
    event = own("getEvent", triggered(own, properties=sent), query="embed=properties")
    assert event["properties"] == {
        "Region#en": "West",
        "Region#fr": "Ouest",
        "Region#zh-CN": "西",
        "Alarm-type#en": "disk",
        "Note#pt": "Sim",
        "Severity": "Sev-1",
        "Systems": ["db01"],
        "Hosts": 3,
        "Customer impact": False,
    }


# Response options


def _options(call: Caller, *options: dict[str, Any]) -> list[Any]:
    event = triggered(call, responseOptions=list(options))
    query = "embed=responseOptions,responseOptions.translations"
    found: list[Any] = call("getEvent", event, query=query)["responseOptions"]["data"]
    return found


def test_an_id_alone_selects_an_option(own: Caller) -> None:
    (option,) = _options(own, {"id": ACCEPT})
    assert (option["id"], option["text"], option["action"]) == (ACCEPT, "Accept", "ASSIGN_TO_USER")
    assert option["translations"]["data"][0]["language"] == "pt"


def test_fields_beside_the_id_change_it_for_this_event(own: Caller) -> None:
    (option,) = _options(own, {"id": ACCEPT, "text": "Mine", "redirectUrl": None})
    assert (option["text"], option["description"]) == ("Mine", "I take care of it")
    assert option["redirectUrl"] == ""
    assert _options(own, {"id": ACCEPT})[0]["text"] == "Accept"


def test_without_an_id_it_is_a_new_option(own: Caller) -> None:
    translations = [{"language": "fr", "text": "Oui"}]
    yes, no = _options(own, {"text": "Yes", "translations": translations}, {"text": "No"})
    assert (yes["number"], no["number"]) == (1, 2)
    assert yes["action"] == "RECORD_RESPONSE"
    assert yes["translations"]["data"] == translations
    assert yes["id"] != no["id"]


# What is refused


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"recipients": [{"id": "nobody"}]}, "nobody"),
        ({"recipients": [{"id": "asilva", "recipientType": "GROUP"}]}, "asilva"),
        ({"recipients": [{"id": "asilva", "recipientType": "SERVICE"}]}, "SERVICE"),
        ({"recipients": [{"recipientType": "PERSON"}]}, "recipients.id"),
        ({"targetDeviceNames": [{"name": "Telex"}]}, "Telex"),
        (
            {"targetAllDevices": True, "targetDeviceNames": [{"name": "Work Email"}]},
            "targetDeviceNames",
        ),
        ({"requirePhonePassword": True, "voicemailOptions": {"leave": "messageonly"}}, "messageo"),
        ({"voicemailOptions": {"every": 0}}, "voicemailOptions.every"),
        ({"responseOptions": [{"id": "none"}]}, "none"),
        ({"responseOptions": [{"prompt": "Hm"}]}, "responseOptions.text"),
        ({"responseOptions": [{"id": ACCEPT}, {"text": "1", "action": "COUNT_RESPONSE"}]}, "count"),
        ({"attachments": [{"path": "/attachments/none/a.txt"}]}, "/attachments/none/a.txt"),
        ({"conference": {"type": "EXTERNAL", "bridgeId": "No Bridge"}}, "No Bridge"),
        ({"priority": "URGENT"}, "LOW, MEDIUM, HIGH"),
        ({"expirationInMinutes": 0}, "expirationInMinutes"),
        ({"expirationInMinutes": 10**15}, "expirationInMinutes"),
        ([], "body"),
    ],
)
def test_what_cannot_be(call: Caller, body: Any, named: str) -> None:
    assert named in call.refusal("triggerEvent", INTEGRATION, body=body)


def test_unknown_triggers(call: Caller) -> None:
    call.refusal("triggerEvent", FORM, body={}, status=404)
    call.refusal("triggerForm", INTEGRATION, body={}, status=404)


def test_bodies_have_a_limit(call: Caller) -> None:
    # Not each version of httpx writes JSON without spaces.
    frame = len(httpx.Request("POST", "/", json={"properties": {"Log": ""}}).content)
    fits = {"properties": {"Log": "x" * (200_000 - frame)}}
    assert call("triggerEvent", INTEGRATION, body=fits, status=202)
    fits["properties"]["Log"] += "x"
    assert "200001" in call.refusal("triggerEvent", INTEGRATION, body=fits)


def test_forms_that_are_not_for_web_services(own: Caller) -> None:
    own("createOrUpdatePlanForm", PLAN, body={"id": FORM, "apiEnabled": False})
    assert "web services" in own.refusal("triggerForm", FORM, body={}, status=403)


def test_who_is_deleted_in_the_meantime_is_not_notified(own: Caller) -> None:
    accepted(own, recipients=[{"id": "tokafor"}, {"id": "asilva"}])
    own("deletePerson", "tokafor")
    own.sandbox.advance(seconds=2)
    event = own("getEvents", query="limit=1&embed=targetedRecipients")["data"][0]
    assert [each["targetName"] for each in event["targetedRecipients"]["data"]] == ["asilva"]


# What callers create


def test_what_was_created_can_be_triggered(own: Caller) -> None:
    plan = own("createOrUpdatePlan", body={"name": "Alarms", "enabled": True}, status=201)["id"]
    body = {"name": "Alarm", "apiEnabled": True}
    form = own("createOrUpdatePlanForm", plan, body=body, status=201)["id"]
    own("updateFormRecipients", form, body=[{"id": "asilva"}])
    option = {"number": 1, "text": "Seen", "action": "RECORD_RESPONSE"}
    own("createOrUpdateFormResponseOption", form, body=option, status=201)
    integration = own(
        "createOrUpdateIntegration",
        plan,
        body={
            "name": "Alarm by web service",
            "integrationType": "INBOUND_WEBHOOK",
            "operation": "CREATE_EVENT_SIMPLE",
            "createdBy": "IB",
            "form": {"id": form},
        },
    )["id"]
    query = "embed=responseOptions,recipients&targeted=true"
    event = own("getEvent", triggered(own, integration), query=query)
    assert event["plan"] == {"id": plan, "name": "Alarms"}
    assert event["form"] == {"id": form, "name": "Alarm"}
    assert event["integration"] == {"id": integration}
    assert [each["text"] for each in event["responseOptions"]["data"]] == ["Seen"]
    names = [each["targetName"] for each in event["recipients"]["data"]]
    assert names == ["asilva"]


def test_integrations_without_a_form_start_no_event(own: Caller) -> None:
    body = {
        "name": "Script",
        "integrationType": "INBOUND_WEBHOOK",
        "operation": "RUN_SCRIPT",
        "createdBy": "IB",
    }
    integration = own("createOrUpdateIntegration", PLAN, body=body)["id"]
    request_id = accepted(own, integration)
    own.sandbox.advance(minutes=1)
    assert own("getEvents", query=f"requestId={request_id}")["total"] == 0
    assert own("getIntegrationLogs", integration)["data"][0]["requestId"] == request_id


def test_what_is_deleted_or_not_in_use_cannot_be_triggered(own: Caller) -> None:
    own("createOrUpdateIntegration", PLAN, body={"id": MONITORING, "deployed": False})
    own.refusal("triggerEvent", MONITORING, body={}, status=404)
    own.refusal("triggerEvent", OUTBOUND, body={}, status=404)
    request_id = accepted(own)
    own("deleteIntegration", PLAN, INTEGRATION)
    own.refusal("triggerEvent", INTEGRATION, body={}, status=404)
    own.sandbox.advance(seconds=2)
    assert own("getEvents", query=f"requestId={request_id}")["total"] == 0
    own("createOrUpdatePlan", body={"id": PLAN, "enabled": False})
    own.refusal("triggerForm", FORM, body={}, status=403)
    own("deletePlan", PLAN)
    own.refusal("triggerForm", FORM, body={}, status=404)


def test_requests_stand_in_the_log_of_the_integration(own: Caller) -> None:
    request_id = accepted(own, properties={"Host": "db01"})
    own.refusal("triggerEvent", INTEGRATION, body={"priority": "X"})
    refused, run = own("getIntegrationLogs", INTEGRATION)["data"]
    assert (run["status"], run["requestId"]) == ("COMPLETED", request_id)
    assert json.loads(run["requestBody"]) == {"properties": {"Host": "db01"}}
    assert run["by"]["targetName"] == "mmcbride"
    assert refused["status"] == "FAILED"
    assert "requestId" not in refused


# Signing in


def test_the_address_can_carry_the_key(own: Caller) -> None:
    url, key = f"{own.sandbox.url}{PATH}", own.sandbox.trigger_key
    anonymous = httpx.post(f"{url}?apiKey={key}", json={}, trust_env=False)
    assert anonymous.status_code == 202
    wrong = httpx.post(f"{url}?apiKey=wrong", json={}, trust_env=False)
    assert wrong.status_code == 401
    nothing = httpx.post(url, json={}, trust_env=False)
    assert nothing.status_code == 401
    assert {each.query for each in own.sandbox.requests} == {"apiKey=***", ""}


def test_a_key_opens_one_integration(own: Caller) -> None:
    other = load_specification().url("triggerEvent", MONITORING)
    url = f"{own.sandbox.url}{other}?apiKey={own.sandbox.trigger_key}"
    assert httpx.post(url, json={}, trust_env=False).status_code == 401


def test_a_key_opens_triggers_only(own: Caller) -> None:
    url = f"{own.sandbox.url}/api/xm/1/people?apiKey={own.sandbox.trigger_key}"
    assert httpx.get(url, trust_env=False).status_code == 401


@pytest.mark.parametrize(
    ("authentication", "by_key", "by_password"),
    [("ANY", 202, 202), ("URL", 202, 401), ("BASIC", 401, 202), ("OAUTH", 401, 401)],
)
def test_integrations_say_how_to_sign_in(
    own: Caller, authentication: str, by_key: int, by_password: int
) -> None:
    body = {"id": INTEGRATION, "authenticationType": authentication}
    own("createOrUpdateIntegration", PLAN, body=body)
    url = f"{own.sandbox.url}{PATH}?apiKey={own.sandbox.trigger_key}"
    assert httpx.post(url, json={}, trust_env=False).status_code == by_key
    assert own.client.post(PATH, json={}).status_code == by_password


def test_oauth_only(own: Caller) -> None:
    body = {"id": INTEGRATION, "authenticationType": "OAUTH"}
    own("createOrUpdateIntegration", PLAN, body=body)
    sandbox = own.sandbox
    form = {
        "grant_type": "password",
        "client_id": sandbox.client_id,
        "username": sandbox.username,
        "password": sandbox.password,
    }
    token = own.client.post("/api/xm/1/oauth2/token", data=form).json()["access_token"]
    headers = {"authorization": f"Bearer {token}"}
    reply = httpx.post(f"{sandbox.url}{PATH}", json={}, headers=headers, trust_env=False)
    assert reply.status_code == 202


# Scripts


@pytest.mark.parametrize("body", [{"alarm": {"host": "db01"}}, ["a"], "text", 5, {"priority": 1}])
def test_a_script_takes_any_body(own: Caller, body: Any) -> None:
    own("triggerEvent", MONITORING, body=body, status=202)
    own.sandbox.advance(seconds=2)
    event = own("getEvents", query="limit=1&embed=targetedRecipients")["data"][0]
    assert event["integration"] == {"id": MONITORING}
    names = [each["targetName"] for each in event["targetedRecipients"]["data"]]
    assert names == ["Database Operations"]


def test_what_a_script_gets_may_look_like_a_request(own: Caller) -> None:
    body = {"recipients": [{"targetName": "asilva"}], "properties": {"number": "INC1"}, "x": 1}
    event = own("getEvent", triggered(own, MONITORING, **body), query="embed=properties")
    assert event["properties"] == {"number#en": "INC1"}
    found = own("getEvent", event["id"], query="embed=recipients&targeted=true")["recipients"]
    assert [each["targetName"] for each in found["data"]] == ["asilva"]


# Repetitions


def test_repetitions_are_held_back(own: Caller) -> None:
    first = triggered(own, MONITORING, properties={"Host": "db01"})
    own.sandbox.advance(minutes=4)
    again = triggered(own, MONITORING, properties={"Host": "db01"})
    assert own("getEvent", again)["status"] == "SUPPRESSED"
    assert own("getEvent", again, query="embed=recipients")["recipients"]["total"] == 0
    (suppression,) = own("getEventSuppressions", query=f"event={first}")["data"]
    assert suppression["event"]["id"] == again
    assert suppression["match"]["id"] == first
    assert suppression["match"]["filters"][0]["name"] == "Same alarm within five minutes"
    number = own("getEvent", first)["eventId"]
    assert own("getEventSuppressions", query=f"event={number}")["data"] == [suppression]


def test_what_differs_is_no_repetition(own: Caller) -> None:
    triggered(own, MONITORING, properties={"Host": "db01"})
    other = triggered(own, MONITORING, properties={"Host": "db02"})
    assert own("getEvent", other)["status"] == "ACTIVE"
    elsewhere = triggered(
        own, MONITORING, properties={"Host": "db02"}, recipients=[{"id": "asilva"}]
    )
    assert own("getEvent", elsewhere)["status"] == "ACTIVE"
    own.sandbox.advance(minutes=6)
    later = triggered(own, MONITORING, properties={"Host": "db01"})
    assert own("getEvent", later)["status"] == "ACTIVE"


def test_plans_can_hold_repetitions_back(own: Caller) -> None:
    own("createOrUpdatePlan", body={"id": PLAN, "floodControl": True})
    first, again = (triggered(own, properties={"Host": "db01"}) for _ in range(2))
    assert own("getEvent", again)["status"] == "SUPPRESSED"
    assert own("getEvent", first)["floodControl"]


def test_integrations_without_a_filter_hold_nothing_back(own: Caller) -> None:
    events = {triggered(own, properties={"Host": "db01"}) for _ in range(2)}
    assert {own("getEvent", event)["status"] for event in events} == {"ACTIVE"}


def test_suppressions_in_both_directions(own: Caller) -> None:
    first = triggered(own, MONITORING)
    held_back = [triggered(own, MONITORING) for _ in range(2)]

    def listed(query: str) -> list[str]:
        page = own("getEventSuppressions", query=f"event={first}{query}")["data"]
        return [each["event"]["id"] for each in page]

    assert listed("") == held_back
    assert listed("&sortBy=EVENT_ID&sortOrder=DESCENDING") == held_back[::-1]
    assert listed("&limit=1&offset=1") == held_back[1:]
    assert "event" in own.refusal("getEventSuppressions")
    own.refusal("getEventSuppressions", query="event=1", status=404)


# Signals


def test_each_request_is_a_signal(own: Caller) -> None:
    request_id = accepted(own, properties={"Host": "db01"}, incidentDetails={"summary": "Slow"})
    own.refusal("triggerEvent", INTEGRATION, body={"priority": "X"})
    good, bad = own("getSignals", query="from=2026-03-02T16:00:00Z&sortBy=RECEIVED")["data"]
    assert (good["httpResponse"], bad["httpResponse"]) == ("202", "400")
    assert good["trigger"]["id"] == INTEGRATION
    assert good["authenticatedUser"]["targetName"] == "mmcbride"
    assert own("getSignal", good["id"]) == good
    own.sandbox.advance(seconds=2)
    (incident,) = own("getIncidents", query=f"requestId={request_id}")["data"]
    found = own("getSignal", good["id"], query="embed=incidents")["incidents"]
    assert [each["id"] for each in found["data"]] == [incident["id"]]
    assert own("getSignal", bad["id"], query="embed=incidents")["incidents"]["total"] == 0
    own.refusal("getSignal", "none", status=404)


def test_filters_of_signals(own: Caller) -> None:
    for _ in range(2):
        triggered(own, MONITORING)

    def total(query: str) -> int:
        found: int = own("getSignals", query=query)["total"]
        return found

    assert total("") == 4
    assert total("response=FAILED") == 1
    assert total("correlation=SUPPRESSED") == 1
    assert total("correlation=OTHER") == 0
    assert total("to=2026-03-02T15:00:00Z") == 2
    times = [each["received"] for each in own("getSignals", query="sortBy=RECEIVED")["data"]]
    assert times == sorted(times)


# What goes with events


def test_uploaded_files_are_sent_along(own: Caller) -> None:
    stored = upload(own, "uploadAttachment", b"1,2", fileName="use.csv", status=201)
    event = triggered(own, attachments=[{"path": stored["path"]}])
    found = own("getEvent", event, query="embed=attachments.size")["attachments"]["data"][0]
    assert (found["name"], found["size"]) == ("use.csv", 3)
    assert own.client.get(found["path"]).content == b"1,2"


def test_conferences(own: Caller) -> None:
    known = {"type": "EXTERNAL", "bridgeId": "Operations Bridge"}
    event = own("getEvent", triggered(own, conference=known))
    assert event["conference"] == known | {"bridgeNumber": "5550172"}
    event = own("getEvent", triggered(own, conference=known | {"bridgeNumber": "1"}))
    assert event["conference"]["bridgeNumber"] == "1"
    event = own("getEvent", triggered(own, conference={"type": "BRIDGE"}))
    assert event["conference"]["bridgeNumber"] == event["conference"]["bridgeId"]


def test_incident_of_a_trigger(own: Caller) -> None:
    details = {"summary": "Orders fail", "description": "Again", "severity": "LOW"}
    groups = [{"id": "Service Desk"}, {"id": "asilva"}]
    request = {"incidentDetails": details, "recipients": groups}
    request_id = own("triggerForm", FORM, body=request, status=202)["requestId"]
    own.sandbox.advance(seconds=2)
    (incident,) = own("getIncidents", query=f"requestId={request_id}")["data"]
    assert incident["summary"] == "Orders fail"
    assert (incident["severity"], incident["status"]) == ({"name": "LOW"}, {"name": "OPEN"})
    (event,) = own("getEvents", query=f"incidentId={incident['id']}")["data"]
    assert (event["requestId"], event["name"]) == (request_id, "Orders fail")
    query = f"requestId={request_id}&resolver.group=service%20desk"
    assert own("getIncidents", query=query)["total"] == 1


def test_only_some_forms_start_incidents(call: Caller) -> None:
    body = {"incidentDetails": {"summary": "Slow"}}
    assert "incident section" in call.refusal("triggerForm", MAINTENANCE, body=body)
