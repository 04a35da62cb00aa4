"""A world in which each query parameter makes a difference."""

from __future__ import annotations

import datetime
from typing import Any

import httpx

from tests.sandbox import parameter_cases as cases
from tests.sandbox.calling import Caller
from tests.sandbox.running import upload

LATER = "2026-03-09T15:00:00Z"
PASSWORD = "example-password"
EVEN_LATER = "2026-03-10T15:00:00Z"


def prepare(call: Caller) -> None:
    """Add to the sample data what some parameter is to find, leave out or order."""
    _add_people(call)
    _add_groups(call)
    _add_workflows(call)
    _add_what_happens(call)


def _create(call: Caller, operation_id: str, /, *place: str, status: int = 201, **body: Any) -> Any:
    return call(operation_id, *place, status=status, body=body)


def _add_people(call: Caller) -> None:
    call.new_person("loner", firstName="Lone", lastName="Login", webLogin="login", supervisors=[])
    chatter = call.new_person("chatter", roles=["Company Supervisor"], password=PASSWORD)
    _create(call, "createOrUpdateDeviceName", deviceType="IM", name="Chat")
    _create(call, "createOrUpdateDevice", deviceType="IM", name="Chat", owner=chatter["id"])
    _create(
        call,
        "createOrUpdatePerson",
        status=200,
        id=cases.TOM,
        supervisors=[cases.MARY, cases.ANA],
    )
    call("addGroupMember", cases.MIXED_GROUP, body={"id": chatter["id"]})
    _create(
        call,
        "createOrUpdateSite",
        status=200,
        id="b9f030e0-af51-4bfb-b220-9fd9c24dc202",
        city="Porto",
    )


def _add_groups(call: Caller) -> None:
    call.sandbox.advance(days=1)
    call.new_group("Observed", supervisors=[cases.ANA])
    database = call("getGroup", cases.GROUP)["id"]
    _create(
        call,
        "createOrUpdateGroup",
        status=200,
        id=database,
        supervisors=[cases.MARY, cases.ANA],
    )
    call.new_shift("Service Desk", "Vacant")
    call.new_shift(cases.GROUP, "Vacant")
    call.new_shift(
        cases.GROUP, "Once", start=LATER, end=EVEN_LATER, recurrence={"frequency": "ONCE"}
    )
    call(
        "addShiftMember",
        cases.MIXED_GROUP,
        "Default Shift",
        body={"recipient": {"id": "tokafor"}, "onDuty": False},
    )
    group = call.sandbox.world.groups.named(cases.GROUP)
    assert group is not None
    (weekdays,) = (each for each in group.shifts if each.fields["name"] == "Weekdays")
    weekdays.exclusions.append(weekdays.exclusions[0] + datetime.timedelta(days=1))
    for member, start in ((cases.ANA, LATER), (cases.TOM, EVEN_LATER)):
        call.new_absence(member, start, "2026-03-12T15:00:00Z", group=database)
    criteria = {
        "criterionType": "BASIC_FIELD",
        "field": "SITE",
        "operand": "EQUALS",
        "value": "Lisbon",
    }
    _create(
        call,
        "createOrUpdateDynamicTeam",
        targetName="Lisbon Responders",
        criteria={"criterion": [criteria]},
        supervisors=[cases.ANA],
    )


def _add_workflows(call: Caller) -> None:
    _create(call, "createOrUpdatePlanConstant", cases.PLAN, name="Second", value="2")
    _create(
        call, "createOrUpdateSharedLibrary", name="Second", script="MQ==", plan={"id": cases.PLAN}
    )
    _create(
        call,
        "createOrUpdateIntegration",
        cases.PLAN,
        status=200,
        name="Sleeping",
        integrationType="INBOUND_WEBHOOK",
        operation="CREATE_EVENT_SIMPLE",
        createdBy="IB",
        deployed=False,
    )
    form = _create(
        call,
        "createOrUpdatePlanForm",
        cases.PLAN,
        name="Another form",
        mobileEnabled=True,
        uiEnabled=False,
    )
    _create(
        call,
        "createOrUpdatePlanForm",
        cases.PLAN,
        name="A flow",
        triggerType="FLOW",
        uiEnabled=False,
    )
    _create(call, "createOrUpdateScenario", form["id"], name="Next release")
    recipients = [{"id": cases.GROUP}, {"id": "asilva"}, {"id": "mmcbride|Work Email"}]
    call("addSubscribers", cases.OTHER_SUBSCRIPTION, body=[{"id": "chatter"}])
    properties = {"Region#en": "West", "Region#fr": "Ouest"}
    _create(
        call,
        "createOrUpdateScenario",
        cases.FORM,
        status=200,
        id=cases.SCENARIO,
        properties=properties,
    )
    call("updateFormRecipients", cases.FORM, body=recipients)


def _add_what_happens(call: Caller) -> None:
    _create(call, "addEventAnnotation", cases.EVENT, comment="Better now")
    _create(
        call,
        "createOrUpdateIncident",
        summary="Slow",
        description="The shop is slow",
        severity="LOW",
    )
    told = {"recipients": [{"id": "chatter"}]}
    for _ in range(3):
        # The second and the third are repetitions of the first.
        call("triggerEvent", cases.INTEGRATION, body=told, status=202)
        call.sandbox.advance(seconds=10)
    assert cases.REPEATED in [each["eventId"] for each in call("getEvents")["data"]]
    _add_by_another(call)


def _add_by_another(call: Caller) -> None:
    """Add what shows who added it, and so needs another person who signs in."""
    credentials = ("chatter", PASSWORD)
    with httpx.Client(base_url=call.sandbox.url, auth=credentials, trust_env=False) as client:
        other = Caller(call.sandbox, client)
        _create(
            other,
            "createOrUpdateScheduledMessage",
            name="Second message",
            event={"form": {"id": cases.FORM}},
        )
        upload(other, "uploadUsers", b"Operation,User\nremove,nobody\n", name="A small file")
        upload(other, "uploadEpicData", b"This is no archive", name="Damaged")
        other.sandbox.advance(minutes=1)
