"""Triggers: what is sent, what comes of it, and the incidents that people work on then."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.exemplary import Exemplary, example_of_reply
from tests.session.service import Answer, Arrived, Service
from tests.session.stories import an_object, connected, last_body, sent
from tests.session.ways import Way
from xmatters.errors import AuthorizationError, ParameterError, WaitTimeoutError
from xmatters_client.models import TriggerRequest

INTEGRATION = "2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01"
FORM = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01"
REQUEST = "a2c4e6f8-1b3d-4f5a-9c7e-0d2f4a6b8c01"
INCIDENT = "5b7d9f1a-3c5e-4f7b-9d1c-2e4a6c8f0b01"
NOTHING: dict[str, Any] = {"count": 0, "total": 0, "data": []}


def nothing_yet(service: Service, times: int) -> None:
    """Let lists be empty for the first few times that they are asked for."""
    answers = Exemplary()
    lists: list[Arrived] = []

    def reply(arrived: Arrived) -> Answer:
        answer = answers(arrived)
        if arrived.method == "GET":
            lists.append(arrived)
        return Answer(NOTHING) if arrived.method == "GET" and len(lists) <= times else answer

    service.reply = reply


# Sending


@pytest.mark.parametrize(
    ("data", "fields", "body"),
    [
        (None, {}, {}),
        (None, {"priority": "HIGH"}, {"priority": "HIGH"}),
        (TriggerRequest(priority="HIGH"), {}, {"priority": "HIGH"}),
        (
            {"recipients": [{"id": "mmcbride"}], "properties": {"Region": "Denver"}},
            {"expiration_in_minutes": 60},
            {
                "recipients": [{"id": "mmcbride"}],
                "properties": {"Region": "Denver"},
                "expirationInMinutes": 60,
            },
        ),
        ({"any_field": {"of the": "script"}}, {}, {"any_field": {"of the": "script"}}),
    ],
)
def test_trigger_sends_what_was_given(
    way: Way,
    service: Service,
    exemplary: Exemplary,
    data: Any,
    fields: dict[str, Any],
    body: dict[str, Any],
) -> None:
    session = connected(way, service)
    integration = an_object(session, "Integration", id=INTEGRATION)
    form = an_object(session, "Form", id=FORM)
    triggers = session.triggers_endpoint()
    for call in (
        triggers.trigger_event(integration, data, **fields),
        triggers.trigger_form(form, data, **fields),
        integration.trigger(data, **fields),
        form.trigger(data, **fields),
    ):
        assert way.wait(call).request_id == REQUEST
        assert last_body(service) == body
    by_integration = f"POST /api/integration/1/functions/{INTEGRATION}/triggers"
    by_form = f"POST /forms/{FORM}/triggers"
    assert sent(service) == [by_integration, by_form, by_integration, by_form]


def test_key_takes_the_place_of_signing_in(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = way.connect(service.url)
    triggers = session.triggers_endpoint()
    integration = an_object(session, "Integration", id=INTEGRATION)
    way.wait(triggers.trigger_event(INTEGRATION, api_key="open-sesame"))
    way.wait(integration.trigger(priority="HIGH", api_key="open-sesame"))
    for arrived in service.arrived:
        assert arrived.query == {"apiKey": "open-sesame"}
        assert "authorization" not in arrived.headers
    with pytest.raises(AuthorizationError):
        way.wait(triggers.trigger_event(INTEGRATION))
    assert len(service.arrived) == 2


# What comes of it


def test_event_and_incident_are_waited_for(way: Way, service: Service) -> None:
    nothing_yet(service, 2)
    accepted = way.wait(connected(way, service).triggers_endpoint().trigger_event(INTEGRATION))
    event = way.wait(accepted.wait_for_event(interval=0.001))
    assert way.wait(event.get_audits())
    looks = [each for each in service.arrived if each.path.endswith("/events")]
    assert [each.query["requestId"] for each in looks] == [REQUEST] * 3
    incident = way.wait(accepted.wait_for_incident(interval=0.001))
    assert incident.incident_identifier == "INC-2041"
    assert service.arrived[-1].query["requestId"] == REQUEST


def test_nothing_comes_of_it(way: Way, service: Service) -> None:
    nothing_yet(service, 1000)
    accepted = way.wait(connected(way, service).triggers_endpoint().trigger_form(FORM))
    with pytest.raises(WaitTimeoutError, match=f"an event of request {REQUEST}: not within 0.01"):
        way.wait(accepted.wait_for_event(timeout=0.01, interval=0.001))
    with pytest.raises(WaitTimeoutError, match=f"an incident of request {REQUEST}: not within"):
        way.wait(accepted.wait_for_incident(timeout=0.01, interval=0.001))
    with pytest.raises(ParameterError, match="interval must be more than 0"):
        way.wait(accepted.wait_for_event(interval=0))


def test_all_that_a_request_started_is_listed(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    accepted = an_object(connected(way, service), "RequestReference")
    assert way.wait(accepted.get_events(status="ACTIVE"))
    assert way.wait(accepted.get_incidents())
    assert [each.query for each in service.arrived] == [
        {"requestId": REQUEST, "status": "ACTIVE"},
        {"requestId": REQUEST},
    ]
    with pytest.raises(ParameterError, match="given twice"):
        accepted.get_events(request_id="another")


# Incidents


@pytest.mark.parametrize(
    ("incident_id", "named"),
    [(INCIDENT, {"id": INCIDENT}), ("INC-2041", {"incidentIdentifier": "INC-2041"})],
)
def test_incident_is_named_in_the_body(
    way: Way, service: Service, exemplary: Exemplary, incident_id: str, named: dict[str, str]
) -> None:
    incidents = connected(way, service).incidents_endpoint()
    way.wait(incidents.update_incident(incident_id, {"summary": "Orders fail"}))
    way.wait(incidents.update_incident(incident_id, severity="HIGH"))
    # As users of python-xmatters may have done to make it work.
    way.wait(incidents.update_incident(incident_id, {**named, "status": "RESOLVED"}))
    assert sent(service) == ["POST /incidents"] * 3
    assert last_body(service) == {**named, "status": "RESOLVED"}


def test_changes_that_name_another_incident(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = connected(way, service)
    cases: list[tuple[Any, dict[str, Any]]] = [({"id": "other"}, {}), (None, {"id": "other"})]
    for data, fields in cases:
        with pytest.raises(ParameterError, match=f"incident {INCIDENT} name another one: other"):
            way.wait(session.incidents_endpoint().update_incident(INCIDENT, data, **fields))
    assert service.arrived == []


@pytest.mark.parametrize("incident_id", ["", None, 7])
def test_incident_without_a_name(
    way: Way, service: Service, exemplary: Exemplary, incident_id: Any
) -> None:
    with pytest.raises(ParameterError, match="incident_id must be an incident, its id or"):
        way.wait(connected(way, service).incidents_endpoint().update_incident(incident_id))
    assert service.arrived == []


def test_incident_is_worked_on(way: Way, service: Service, exemplary: Exemplary) -> None:
    reference = an_object(connected(way, service), "IncidentReference")
    incident = way.wait(reference.get_incident())
    way.wait(incident.update(status="IN_PROGRESS"))
    assert last_body(service) == {"id": INCIDENT, "status": "IN_PROGRESS"}
    note = way.wait(incident.add_timeline_note("Space has been freed."))
    assert last_body(service) == {"entryType": "NOTE", "text": "Space has been freed."}
    assert note.id
    incidents = connected(way, service).incidents_endpoint()
    way.wait(incidents.add_timeline_note("INC-2041", {"entryType": "NOTE", "text": "Seen"}))
    assert sent(service) == [
        f"GET /incidents/{INCIDENT}",
        "POST /incidents",
        f"POST /incidents/{INCIDENT}/timeline-entries",
        "POST /incidents/INC-2041/timeline-entries",
    ]
    assert last_body(service) == {"entryType": "NOTE", "text": "Seen"}


def test_note_without_text(way: Way, service: Service, exemplary: Exemplary) -> None:
    incident = an_object(connected(way, service), "Incident")
    with pytest.raises(ParameterError, match="IncidentNoteCreate needs text"):
        way.wait(incident.add_timeline_note({"entryType": "NOTE"}))
    assert service.arrived == []


# Signals


def test_signal_leads_to_its_incidents_and_plan(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = connected(way, service)
    embedded = {**NOTHING, "count": 1, "total": 1, "data": [{"id": INCIDENT}]}
    signal = an_object(session, "Signal", incidents=embedded)
    (reference,) = way.wait(signal.get_incidents())
    assert service.arrived == []
    assert way.wait(reference.get_incident()).id == INCIDENT
    plan = way.wait(signal.workflow.get_plan())
    assert plan.id == example_of_reply("getPlan").body["id"]
    way.wait(an_object(session, "Signal").get_incidents())
    assert service.arrived[-1].query == {"embed": "incidents"}
