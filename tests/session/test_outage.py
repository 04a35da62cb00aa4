"""A team and its outage, against the sandbox: who is on call, what is sent, what people do then."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.session.ways import Way
from xmatters.errors import NoContentError, NotFoundError
from xmatters.sandbox import Sandbox

REPORT = "2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01"
ALARM = "a3d4e5f6-7a8b-4c92-9dae-4f5a6b7c8d02"
OUTAGE = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01"
DAY = dt.timedelta(days=1)
ROWS = b"""Operation,User,First Name,Last Name,Role,Site,Work Email
process,bnew,Bea,New,Standard User,Denver,bea.new@example.com
process,cnew,Carl,New,Standard User,Boulder,
"""


def names(items: Any) -> list[str]:
    return [item.name for item in items]


def test_rota_of_a_team(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    people, groups = session.people_endpoint(), session.groups_endpoint()
    group = way.wait(groups.create_group(target_name="Weekend Crew", group_type="ON_CALL"))
    tom = way.wait(people.get_person_by_id("tokafor"))
    ana = way.wait(people.get_person_by_id("asilva"))

    # Without times it runs all day; so does the shift that a group begins with.
    shift = way.wait(group.create_shift(name="Always"))
    assert set(names(way.wait(group.get_shifts()))) == {"Always", "Default Shift"}
    assert way.wait(group.delete_shift("Default Shift")).name == "Default Shift"
    way.wait(shift.add_member(tom))
    way.wait(shift.add_member("asilva", delay=10, escalation_type="Peer"))
    members = way.wait(shift.get_members())
    assert [(each.recipient.id, each.delay) for each in members] == [(tom.id, 0), (ana.id, 10)]
    assert len(way.wait(group.get_members())) == 2

    changed = way.wait(shift.update(description="Day and night"))
    assert (changed.name, changed.description) == ("Always", "Day and night")
    shifts = session.shifts_endpoint()
    assert way.wait(shifts.update_shift_by_id(group, "Always", name="24x7")).name == "24x7"

    (entry,) = way.wait(group.get_oncall())
    assert way.wait(entry.get_shift()).description == "Day and night"
    summary = way.wait(group.get_oncall_summary())
    assert [each.recipient.target_name for each in summary] == ["tokafor", "asilva"]
    assert way.wait(summary[0].get_shift()).id == shift.id
    occurrences = way.wait(shift.get_occurrences())
    assert {each.shift.id for each in occurrences} == {shift.id}

    memberships = way.wait(group.get_members(embed=["shifts"]))
    (mine,) = [each for each in memberships if each.member.id == tom.id]
    assert way.wait(mine.shifts[0].get_shift()).name == "24x7"
    assert way.wait(mine.get_member()).id == tom.id
    way.wait(mine.remove())
    assert [each.recipient.id for each in way.wait(shift.get_members())] == [ana.id]
    way.wait(shift.delete())
    with pytest.raises(NotFoundError):
        way.wait(group.get_shift_by_id("24x7"))


def test_absence_of_a_person(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    tom = way.wait(session.people_endpoint().get_person_by_id("tokafor"))
    ana = way.wait(session.people_endpoint().get_person_by_id("asilva"))
    absence = way.wait(
        session.temporary_absences_endpoint().create_temporary_absence(
            absence_type="REPLACEMENT",
            member=tom,
            replacement=ana,
            start=new_sandbox.now + DAY,
            end=new_sandbox.now + 2 * DAY,
        )
    )
    assert absence.id in [each.id for each in way.wait(tom.get_absences())]
    assert way.wait(absence.replacement.get_person()).id == ana.id
    assert way.wait(absence.delete()).id == absence.id
    with pytest.raises(NoContentError):
        way.wait(absence.delete())


def test_trigger_leads_to_its_event(way: Way, new_sandbox: Sandbox) -> None:
    triggers = way.session(new_sandbox).triggers_endpoint()
    accepted = way.wait(triggers.trigger_event(REPORT, recipients=[{"id": "tokafor"}]))
    assert way.wait(accepted.get_events()) == []
    event = way.wait(accepted.wait_for_event(interval=0.001))
    assert [each.target_name for each in way.wait(event.get_targeted_recipients())] == ["tokafor"]
    way.wait(event.update_status("TERMINATED"))
    assert way.wait(event.wait_until("TERMINATED")).id == event.id


def test_key_is_enough_for_a_trigger(way: Way, new_sandbox: Sandbox) -> None:
    nobody = way.connect(new_sandbox.url).triggers_endpoint()
    accepted = way.wait(nobody.trigger_event(REPORT, api_key=new_sandbox.trigger_key))
    assert accepted.request_id


def test_outage_is_worked_on(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    details = {"summary": "Orders fail", "description": "No answer", "severity": "HIGH"}
    accepted = way.wait(session.triggers_endpoint().trigger_form(OUTAGE, incident_details=details))
    incident = way.wait(accepted.wait_for_incident(interval=0.001))
    assert (incident.summary, incident.severity.name) == ("Orders fail", "HIGH")
    changed = way.wait(incident.update(status="IN_PROGRESS"))
    assert changed.status.name == "IN_PROGRESS"
    incidents = session.incidents_endpoint()
    identifier = changed.incident_identifier
    changed = way.wait(incidents.update_incident(identifier, {"status": "RESOLVED"}))
    assert (changed.id, changed.status.name) == (incident.id, "RESOLVED")
    note = way.wait(changed.add_timeline_note("The disk was full."))
    assert note.text == "The disk was full."
    assert way.wait(note.incident.get_incident()).id == incident.id


def test_repetition_is_held_back(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    triggers = session.triggers_endpoint()
    first = way.wait(triggers.trigger_event(ALARM, {"host": "db-1"}))
    event = way.wait(first.wait_for_event(interval=0.001))
    again = way.wait(triggers.trigger_event(ALARM, {"host": "db-1"}))
    new_sandbox.advance(seconds=5)
    way.wait(again.get_events())
    (suppression,) = way.wait(event.get_suppressions())
    assert way.wait(suppression.match.get_event()).id == event.id


def test_file_of_people_is_imported(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    job = way.wait(session.uploads_endpoint().upload_users(ROWS, "people.csv", name="From HR"))
    assert (job.name, job.finished_at) == ("From HR", None)
    finished = way.wait(job.wait_until_finished(interval=0.001))
    assert finished.processed_count == 2
    (message,) = way.wait(finished.get_messages())
    assert (message.line, message.column) == (3, "Site")
    assert way.wait(session.people_endpoint().get_person_by_id("bnew")).full_name == "Bea New"
    assert job.id in [each.id for each in way.wait(session.imports_endpoint().get_import_jobs())]


def test_services_of_a_team(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    services = session.services_endpoint()
    group = way.wait(session.groups_endpoint().get_group_by_id("Database Operations"))
    owner = {"id": group.id}
    database = way.wait(services.create_service(target_name="Queue", owned_by=owner))
    shop = way.wait(services.create_service(target_name="Shop front"))
    assert "Queue" in [each.target_name for each in way.wait(group.get_services())]
    dependency = way.wait(shop.add_dependency(database))
    (needed,) = way.wait(shop.get_dependencies())
    assert way.wait(needed.service.get_service()).id == database.id
    (needing,) = way.wait(database.get_dependents())
    assert needing.dependent_service.id == shop.id
    assert way.wait(dependency.delete()).id == dependency.id
    assert way.wait(shop.update(description="What customers see")).description
    assert way.wait(shop.delete()).target_name == "Shop front"


def test_bridges_and_teams(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    bridge = way.wait(session.conference_bridges_endpoint().create_conference_bridge(name="Ops"))
    assert way.wait(bridge.update(description="Where we meet")).description == "Where we meet"
    assert way.wait(bridge.delete()).id == bridge.id
    criterion = {"criterionType": "BASIC_FIELD", "field": "SITE", "operand": "EQUALS"}
    criteria = {"operand": "OR", "criterion": [{**criterion, "value": "Denver"}]}
    teams = session.dynamic_teams_endpoint()
    team = way.wait(teams.create_dynamic_team(target_name="Denver", criteria=criteria))
    assert way.wait(team.update(description="All of them")).description == "All of them"
    assert way.wait(team.get_supervisors())
    assert way.wait(team.delete()).id == team.id
