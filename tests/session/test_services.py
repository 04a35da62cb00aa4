"""Services, absences and what else is found by a filter: objects name themselves in the query."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.exemplary import Exemplary
from tests.session.service import Service
from tests.session.stories import an_object, connected, last_body, sent
from tests.session.ways import Way
from xmatters.errors import ParameterError

SERVICE = "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b01"
NEEDED = "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b02"
GROUP = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f01"


@pytest.mark.parametrize(
    ("name", "method", "fields", "query"),
    [
        ("Person", "get_absences", {"id": "p"}, {"member": "p"}),
        ("Group", "get_absences", {"id": "g"}, {"groups": "g"}),
        ("Group", "get_services", {"id": "g"}, {"ownedBy": "g"}),
        ("Group", "get_oncall_summary", {"id": "g"}, {"groups": "g"}),
        ("Shift", "get_occurrences", {"id": "s", "group": {"id": "g"}}, {"shifts": "s"}),
        ("Service", "get_incidents", {"id": "s"}, {"impactedServices": "s"}),
        ("Service", "get_dependencies", {"id": "s"}, {"dependentServiceId": "s"}),
        ("Service", "get_dependents", {"id": "s"}, {"serviceId": "s"}),
        ("Event", "get_suppressions", {"id": "e"}, {"event": "e"}),
        ("Role", "get_people", {"name": "Group Supervisor"}, {"roles": "Group Supervisor"}),
        ("Site", "get_people", {"id": "s"}, {"site": "s"}),
    ],
)
def test_object_names_itself_in_the_query(
    way: Way,
    service: Service,
    exemplary: Exemplary,
    name: str,
    method: str,
    fields: dict[str, Any],
    query: dict[str, str],
) -> None:
    found = an_object(connected(way, service), name, **fields)
    assert way.wait(getattr(found, method)())
    (arrived,) = service.arrived
    assert arrived.query == query


def test_filter_that_names_another_object(way: Way, service: Service, exemplary: Exemplary) -> None:
    person = an_object(connected(way, service), "Person")
    with pytest.raises(ParameterError, match="'member' is given twice"):
        person.get_absences(member="another")
    assert service.arrived == []


def test_summary_of_several_groups(way: Way, service: Service, exemplary: Exemplary) -> None:
    session = connected(way, service)
    group = an_object(session, "Group", id=GROUP)
    entries = way.wait(session.oncall_summary_endpoint().get_oncall_summary(groups=[group, "b,c"]))
    assert [entry.group.id for entry in entries]
    assert service.arrived[-1].target.endswith(f"?groups={GROUP},b%2Cc")
    by_old_name: Any = session.get_endpoint("oncall-summary")
    again = way.wait(by_old_name.get_oncall_summary({"groups": GROUP}))
    assert len(again) == len(entries)
    with pytest.raises(ParameterError, match="needs groups"):
        way.wait(session.oncall_summary_endpoint().get_oncall_summary({}))


def test_suppressions_by_event(way: Way, service: Service, exemplary: Exemplary) -> None:
    session = connected(way, service)
    event = an_object(session, "Event")
    endpoint = session.event_suppressions_endpoint()
    (suppression,) = way.wait(endpoint.get_suppressions_by_event_id(event, limit=5))
    assert service.arrived[-1].query == {"event": event.id, "limit": "5"}
    way.wait(suppression.event.get_event())
    way.wait(suppression.match.get_event())
    assert sent(service)[1:] == [
        f"GET /events/{suppression.event.id}",
        f"GET /events/{suppression.match.id}",
    ]


# Services and what they need


def test_service_and_what_it_needs(way: Way, service: Service, exemplary: Exemplary) -> None:
    session = connected(way, service)
    orders = an_object(session, "Service", id=SERVICE)
    dependency = way.wait(orders.add_dependency(NEEDED))
    assert last_body(service) == {"serviceId": NEEDED, "dependentServiceId": SERVICE}
    needed = way.wait(dependency.service.get_service())
    way.wait(dependency.update(service_id=needed))
    assert last_body(service) == {"id": dependency.id, "serviceId": needed.id}
    way.wait(dependency.delete())
    assert sent(service) == [
        "POST /service-dependencies",
        f"GET /services/{NEEDED}",
        "POST /service-dependencies",
        f"DELETE /service-dependencies/{dependency.id}",
    ]


def test_dependency_without_an_id(way: Way, service: Service, exemplary: Exemplary) -> None:
    dependency = an_object(connected(way, service), "ServiceDependency", id=None)
    with pytest.raises(ParameterError, match="this ServiceDependency came without its id"):
        way.wait(dependency.delete())
    assert service.arrived == []


def test_links_of_a_service_are_fetched_once_they_are_needed(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = connected(way, service)
    page = {"count": 1, "total": 1, "data": [{"label": "Runbook", "url": "https://example.com"}]}
    (link,) = way.wait(an_object(session, "Service", serviceLinks=page).get_service_links())
    assert link.label == "Runbook"
    assert service.arrived == []
    way.wait(an_object(session, "Service").get_service_links())
    assert service.arrived[-1].query == {"embed": "serviceLinks"}


# Absences


def test_absence_names_people_and_groups_by_id(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = connected(way, service)
    person, group = an_object(session, "Person"), an_object(session, "Group", id=GROUP)
    absence = way.wait(
        session.temporary_absences_endpoint().create_temporary_absence(
            absence_type="VACANCY",
            member=person,
            group=group,
            start="2026-03-09T15:00:00Z",
            end="2026-03-14T00:00:00Z",
        )
    )
    body = last_body(service)
    assert (body["member"], body["group"]) == (person.id, GROUP)
    way.wait(absence.delete())
    assert sent(service)[-1] == f"DELETE /temporary-absences/{absence.id}"


def test_teams_and_services_are_recipients_too(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    session = connected(way, service)
    for kind, path in (("DYNAMIC_TEAM", "dynamic-teams"), ("SERVICE", "services")):
        reference = an_object(session, "RecipientReference", id="x", recipientType=kind)
        assert way.wait(reference.get_recipient()).recipient_type == kind
        assert sent(service)[-1] == f"GET /{path}/x"
