"""What both type checkers must accept, and what they must see in it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, assert_type

import httpx

from xmatters import AsyncXMSession, TokenFileStorage, XMSession
from xmatters.aio.objects.people import Person as AsyncPerson
from xmatters.aio.objects.roles import Role as AsyncRole
from xmatters.aio.pagination import AsyncPagination
from xmatters.endpoints.people import PeopleEndpoint
from xmatters.objects.devices import Device
from xmatters.objects.events import Event
from xmatters.objects.forms import Form, FormSection
from xmatters.objects.group_members import GroupMembership
from xmatters.objects.groups import Group
from xmatters.objects.imports import ImportJob
from xmatters.objects.incidents import Incident
from xmatters.objects.on_call import OnCall, OnCallSummary
from xmatters.objects.people import Person
from xmatters.objects.plan_constants import PlanConstant
from xmatters.objects.plans import Plan
from xmatters.objects.roles import Role
from xmatters.objects.scenarios import Scenario
from xmatters.objects.shared_libraries import SharedLibrary
from xmatters.objects.shifts import Shift
from xmatters.objects.subscriptions import Subscription
from xmatters.objects.temporary_absences import TemporaryAbsence
from xmatters.objects.triggers import RequestReference
from xmatters.outcomes import Outcome
from xmatters.pagination import Pagination
from xmatters.retry import RetryPolicy
from xmatters_client.models import (
    Annotation,
    Attachment,
    Audit,
    DeviceTimeframe,
    PersonCreate,
    Recipient,
    RecipientPage,
    RecipientPointer,
    RecipientTriggerInput,
    ShiftMember,
)


class Drawer:
    """Any object with these two methods is a storage."""

    def read_token(self) -> dict[str, Any] | None:
        return None

    def write_token(self, token: dict[str, Any]) -> None:
        del token


def sessions() -> None:
    session = XMSession(
        "acme",
        timeout=None,
        max_retries=5,
        deadline=60,
        http_client=httpx.Client(),
        retry_policy=RetryPolicy(),
    )
    assert_type(session.set_authentication("mary", "hush"), XMSession)
    session.set_authentication(username="mary", password="hush", client_id="c")
    session.set_authentication(client_id="c", token={"access_token": "a", "expires_at": 0.5})
    session.set_authentication(client_id="c", refresh_token="r")
    session.set_authentication(client_id="c", token_storage=TokenFileStorage("token.json"))
    session.set_authentication(client_id="c", token_storage=TokenFileStorage(Path("token.json")))
    session.set_authentication(client_id="c", token_storage=Drawer())
    with session as entered:
        assert_type(entered, XMSession)
    assert_type(session.get_endpoint("people"), PeopleEndpoint)
    assert_type(session.people_endpoint(), PeopleEndpoint)


def lists(session: XMSession) -> None:
    people = session.people_endpoint().get_people(
        {"sortBy": "FIRST_LAST_NAME", "anything": [1]},
        devices_dot_exists=True,
        groups=["a", "b"],
        roles="Standard User",
        status="ACTIVE",
        created_from=dt.date(2022, 1, 1),
        created_to="2022-02",
        created_after=dt.datetime.now(dt.UTC),
        embed=["roles", "devices"],
        limit=100,
    )
    assert_type(people, Pagination[Person])
    assert_type(len(people), int)
    assert_type(people.total, int)
    for person in people:
        assert_type(person, Person)
        session.people_endpoint().get_people(supervisors=[person])
    session.events_endpoint().get_events(from_="2022-01-01", to="2022-02-01", priority="HIGH")


def objects(session: XMSession) -> None:
    person = session.people_endpoint().get_person_by_id("mmcbride", embed="roles")
    assert_type(person, Person)
    assert_type(person.target_name, str)
    assert_type(person.phone_login, str | None)
    assert_type(person.last_login, dt.datetime | None)
    assert_type(person.get_devices(limit=5), Pagination[Device])
    assert_type(person.get_groups(), Pagination[GroupMembership])
    assert_type(person.get_supervisors(), Pagination[Person])
    assert_type(person.get_roles(), list[Role])
    for device in person.get_devices():
        assert_type(device.get_timeframes(), list[DeviceTimeframe])
    group = session.groups_endpoint().get_group_by_id("Database Operations")
    assert_type(group, Group)
    assert_type(group.get_oncall(at="2022-01-01"), Pagination[OnCall])
    assert_type(group.add_member(person), Recipient)
    assert_type(group.remove_member("mmcbride"), GroupMembership)
    event = session.events_endpoint().get_event_by_id("24817003")
    assert_type(event, Event)
    assert_type(event.get_audits(), Pagination[Audit])
    assert_type(event.add_annotation("Seen."), Annotation)
    assert_type(event.update_status("TERMINATED"), Event)


def schedules(session: XMSession) -> None:
    group = session.groups_endpoint().get_group_by_id("Database Operations")
    shift = group.create_shift(name="Weekdays", start=dt.datetime.now(dt.UTC))
    assert_type(shift, Shift)
    assert_type(group.get_shifts(embed=["members", "rotation"]), Pagination[Shift])
    person = session.people_endpoint().get_person_by_id("mmcbride")
    assert_type(shift.add_member(person, position=1), ShiftMember)
    shift.add_member(recipient={"id": "mmcbride"}, delay=5)
    session.shifts_endpoint().update_shift(group, id=shift.id, name="Workdays")
    for entry in group.get_oncall():
        assert_type(entry.get_shift(), Shift | None)
    summary = session.oncall_summary_endpoint().get_oncall_summary(groups=[group, "b"])
    assert_type(summary, list[OnCallSummary])
    absences = session.temporary_absences_endpoint()
    absences.create_temporary_absence(
        absence_type="VACANCY", member=person, start="2026-03-09", end=dt.date(2026, 3, 14)
    )
    assert_type(person.get_absences(limit=5), Pagination[TemporaryAbsence])


def what_comes_later(session: XMSession) -> None:
    triggers = session.triggers_endpoint()
    accepted = triggers.trigger_event("1", {"properties": {}}, api_key="k", priority="HIGH")
    assert_type(accepted, RequestReference)
    triggers.trigger_event("1", recipients=[RecipientTriggerInput(id="mmcbride")], api_key="k")
    assert_type(triggers.trigger_form("1").wait_for_event(timeout=5), Event)
    assert_type(accepted.wait_for_incident(), Incident)
    incidents = session.incidents_endpoint()
    assert_type(incidents.update_incident("INC-1", severity="HIGH"), Incident)
    incidents.update_incident("INC-1", {"summary": "Orders fail"}).add_timeline_note("Seen.")
    uploads = session.uploads_endpoint()
    job = uploads.upload_users(Path("people.csv"), name="From HR")
    assert_type(job.wait_until_finished(), ImportJob)
    uploads.upload_epic_data(b"...", "epic.zip")
    assert_type(session.attachments_endpoint().upload_attachment("plan.pdf"), Attachment)


def bodies(session: XMSession) -> None:
    people = session.people_endpoint()
    people.create_person(target_name="nina", first_name="Nina", last_name="Nowak", roles=["a"])
    people.create_person({"targetName": "nina"}, first_name="Nina")
    people.create_person(
        PersonCreate(target_name="nina", first_name="Nina", last_name="Nowak", roles=["a"])
    )
    people.update_person(id="1", phone_login=None)


def plans(session: XMSession) -> None:
    plan = session.plans_endpoint().get_plan_by_id("Outage Response", embed=["creator", "forms"])
    assert_type(plan, Plan)
    assert_type(plan.get_creator(), Person | None)
    assert_type(plan.get_constants(limit=5), Pagination[PlanConstant])
    assert_type(plan.create_constant(name="Queue", value="outages"), PlanConstant)
    assert_type(plan.create_shared_library(name="tools", script="YQ=="), SharedLibrary)
    assert_type(plan.get_integrations(deployed=True, integration_type="INBOUND_WEBHOOK")[0].id, str)
    session.plan_constants_endpoint().update_plan_constant(plan, id="1", value="outages")
    session.plan_endpoints_endpoint().delete_plan_endpoint("Outage Response", "1")
    for form in session.forms_endpoint().get_plan_forms(plan, enabled_for=["API_REQUESTS"]):
        assert_type(form, Form)
        assert_type(form.get_sections(), Pagination[FormSection])
        assert_type(form.update_recipients(form.get_recipients()), RecipientPage)
        form.update_recipients([plan, "mmcbride", {"id": "asilva"}, RecipientPointer(id="tokafor")])
        form.update_sender_permissions([*form.get_sender_permissions(), {"senderType": "PERSON"}])
        for scenario in form.get_scenarios():
            assert_type(scenario, Scenario)
            assert_type(scenario.get_form(), Form)
            assert_type(scenario.upload_attachment(Path("plan.txt")), Attachment)
            assert_type(scenario.get_attachment("plan.txt"), bytes)
    subscriptions = session.subscriptions_endpoint()
    subscription = subscriptions.get_subscription_by_id("1")
    assert_type(subscription.unsubscribe_person("tokafor"), Subscription)
    assert_type(subscriptions.get_subscribers(subscription, limit=5), Pagination[Recipient])
    if plan.creator is not None:
        subscription.set_share_permissions([*subscription.get_share_permissions(), plan.creator])


def objects_in_requests(session: XMSession) -> None:
    person = session.people_endpoint().get_person_by_id("mmcbride")
    group = session.groups_endpoint().get_group_by_id("Database Operations")
    plan = session.plans_endpoint().get_plan_by_id("Outage Response")
    roles = session.roles_endpoint().get_roles().to_list()
    sites = session.sites_endpoint().get_sites().to_list()
    names = session.device_names_endpoint().get_device_names().to_list()
    form = session.forms_endpoint().get_form_by_id("1")
    person.update(site=sites[0], roles=[*roles, "Standard User"], supervisors=[person, "asilva"])
    person.update(site=None)
    group.update(observers=[*roles, "Developer", {"name": "Developer"}], site="Denver")
    session.people_endpoint().get_people(roles=roles, groups=group)
    session.devices_endpoint().get_devices(device_names=names)
    session.triggers_endpoint().trigger_form(
        form,
        recipients=[person, group, *person.get_devices(), "mmcbride", {"targetName": "asilva"}],
        response_options=form.get_response_options().to_list(),
        target_device_names=names,
        attachments=[session.attachments_endpoint().upload_attachment("plan.pdf")],
    )
    plan.create_integration({"name": "Report"}, form=form)
    group.create_shift(name="Weekdays", members=[person, "asilva"])
    session.services_endpoint().create_service(target_name="Ledger", owned_by=group)
    session.subscriptions_endpoint().update_subscription(id="1", owner=person, recipients=[group])
    session.shared_libraries_endpoint().create_shared_library(
        name="tools", script="YQ==", plan=plan
    )


async def asynchronously(session: AsyncXMSession) -> None:
    async with session as entered:
        assert_type(entered, AsyncXMSession)
    people = session.people_endpoint().get_people(status="ACTIVE")
    assert_type(people, AsyncPagination[AsyncPerson])
    async for person in people:
        assert_type(person, AsyncPerson)
        assert_type(await person.get_roles(), list[AsyncRole])
    assert_type(await people.to_list(), list[AsyncPerson])
    assert_type(await people.get_total(), int)
    assert_type(await session.people_endpoint().get_person_by_id("mmcbride"), AsyncPerson)
    scenario = await session.scenarios_endpoint().get_scenario_by_id("1", embed="form")
    assert_type(await scenario.download_attachment("plan.txt").save("."), Path)


def many_writes(session: XMSession, rows: list[dict[str, Any]]) -> None:
    people = session.people_endpoint()
    for outcome in session.bulk(people.create_person, rows):
        assert_type(outcome.result, Person | None)
        assert_type(outcome.item["first_name"], Any)
        assert_type(outcome.index, int)
        assert_type(outcome.id, str | None)
    options = session.bulk(people.update_person, iter(rows), concurrency=4, journal="j")
    assert_type(next(options).is_unknown, bool)
    session.bulk(people.delete_person, people.get_people(), journal=Path("j"), repeatable=True)

    def named(name: str) -> Person:
        return people.get_person_by_id(name, embed="roles")

    for found in session.bulk(named, ["asilva"]):
        assert_type(found, Outcome[str, Person])
        if found.error is None:
            assert_type(found.item, str)


async def many_writes_async(session: AsyncXMSession, rows: list[dict[str, Any]]) -> None:
    people = session.people_endpoint()
    async for outcome in session.bulk(people.create_person, rows):
        assert_type(outcome.result, AsyncPerson | None)
    async for deleted in session.bulk(people.delete_person, people.get_people()):
        assert_type(deleted.result, AsyncPerson | None)
