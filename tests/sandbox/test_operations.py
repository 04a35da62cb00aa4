"""Each operation of the specification has a rule, and a success that fits the specification."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.sandbox import workflow_calls
from tests.sandbox.calling import Caller
from tests.sandbox.live_calls import LIVE_CALLS, LIVE_ELSEWHERE
from xmatters.errors import NotSupportedError
from xmatters.sandbox import Sandbox
from xmatters.sandbox.app import load_rules
from xmatters.sandbox.calls import HANDLERS
from xmatters.sandbox.specification import load_specification

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
EVENT = "24817003"
AT = "at=2026-03-02T15:59:00Z"

# By operation: the values of its path, its query, its body and the status of the reply.
CALLS: dict[str, list[tuple[tuple[str, ...], str, Any, int]]] = {
    "getPeople": [((), "embed=roles,supervisors,devices", None, 200)],
    "getPerson": [
        (("mmcbride",), "embed=roles,supervisors,devices", None, 200),
        (("tokafor",), AT, None, 200),
    ],
    "createOrUpdatePerson": [
        (
            (),
            "",
            {
                "targetName": "first",
                "firstName": "First",
                "lastName": "Person",
                "roles": ["standard user".title()],
                "supervisors": [MARY],
                "properties": {"First Aid": True},
            },
            201,
        ),
        ((), "", {"id": MARY, "properties": {"Cost Center": "17"}}, 200),
    ],
    "deletePerson": [(("nobody",), "", None, 204)],
    "getPersonDevices": [(("mmcbride",), "embed=timeframes", None, 200)],
    "getPersonGroups": [(("asilva",), "", None, 200)],
    "getPersonSupervisors": [(("mmcbride",), "", None, 200)],
    "getPeopleLicenseQuotas": [((), "", None, 200)],
    "getDevices": [((), "embed=timeframes", None, 200)],
    "getDevice": [(("mmcbride|Mobile Phone",), "embed=timeframes", None, 200)],
    "createOrUpdateDevice": [
        (
            (),
            "",
            {
                "deviceType": "EMAIL",
                "name": "Home Email",
                "owner": MARY,
                "emailAddress": "mary@example.com",
            },
            201,
        )
    ],
    "deleteDevice": [(("mmcbride|Fax",), "", None, 204)],
    "getDeviceNames": [((), "", None, 200)],
    "createOrUpdateDeviceName": [((), "", {"deviceType": "FAX", "name": "Old Fax"}, 201)],
    "deleteDeviceName": [(("nothing",), "", None, 204)],
    "getDeviceTypes": [((), "", None, 200)],
    "getGroups": [((), "embed=observers,supervisors,services,criteria", None, 200)],
    "getGroup": [
        (("Network/Security",), "embed=observers,supervisors,services,criteria", None, 200),
        (("Denver Staff",), "embed=criteria", None, 200),
    ],
    "createOrUpdateGroup": [((), "", {"targetName": "First Group"}, 201)],
    "deleteGroup": [(("No Group",), "", None, 204)],
    "getGroupSupervisors": [(("Service Desk",), "", None, 200)],
    "getGroupRecipients": [
        (("Network/Security",), "", None, 200),
        (("Denver Staff",), "", None, 200),
    ],
    "getGroupLicenseQuotas": [((), "", None, 200)],
    "getGroupMembers": [(("Network/Security",), "embed=shifts,site,lastLogin", None, 200)],
    "addGroupMember": [(("Service Desk",), "", {"id": MARY}, 200)],
    "removeGroupMember": [(("Service Desk", "nobody"), "", None, 204)],
    "getRoles": [((), "", None, 200)],
    "getSites": [((), "", None, 200)],
    "getSite": [(("Denver",), "", None, 200)],
    "createOrUpdateSite": [
        (
            (),
            "",
            {"name": "X", "country": "no", "language": "no", "timezone": "Europe/Oslo"},
            201,
        )
    ],
    "deleteSite": [(("Nowhere",), "", None, 204)],
    "getEvents": [
        (
            (),
            "embed=properties,annotations,responseOptions,responseOptions.translations,"
            "suppressions,attachments.size,targetedRecipients",
            None,
            200,
        )
    ],
    "getEvent": [
        ((EVENT,), "", None, 200),
        ((EVENT,), f"embed=recipients,messages,attachments.size,suppressions&{AT}", None, 200),
    ],
    "updateEventStatus": [((), "", {"id": EVENT, "status": "ACTIVE"}, 200)],
    "getEventAnnotations": [((EVENT,), "", None, 200)],
    "addEventAnnotation": [((EVENT,), "", {"comment": "Done"}, 201)],
    "getEventUserDeliveries": [((EVENT,), f"{AT}&embed=person.properties", None, 200)],
    "getAudits": [((), f"eventId={EVENT}", None, 200)],
    "getOnCall": [
        ((), "groups=Database Operations,Network%2FSecurity", None, 200),
        ((), "groups=Network%2FSecurity&embed=shift,members.owner", None, 200),
        (
            (),
            "groups=Service Desk&include=GAPS&from=2026-03-01T00:00:00Z&to=2026-03-08T00:00:00Z",
            None,
            200,
        ),
        (
            (),
            "groups=Database Operations&from=2026-03-09T00:00:00Z&to=2026-03-16T00:00:00Z",
            None,
            200,
        ),
    ],
    "getOnCallSummary": [
        ((), "groups=Database Operations,Network%2FSecurity&embed=shifts", None, 200),
        ((), "groups=Database Operations&at=2026-03-10T16:00:00Z", None, 200),
    ],
    "getShifts": [
        (
            ("Database Operations",),
            "embed=members,rotation,exclusions&include=metrics.members",
            None,
            200,
        )
    ],
    "getShift": [
        (
            ("Database Operations", "Nights"),
            "embed=members,rotation,rotation.members&include=metrics.members",
            None,
            200,
        ),
        (("Network/Security", "Default Shift"), f"embed=members&{AT}", None, 200),
    ],
    "createOrUpdateShift": [
        (
            ("Network/Security",),
            "",
            {
                "name": "Everything",
                "description": "All fields of the specification",
                "start": "2026-03-02T15:00:00Z",
                "end": "2026-03-03T00:00:00+00:00",
                "timezone": "Europe/Lisbon",
                "recurrence": {
                    "frequency": "MONTHLY",
                    "on": "DAY_OF_WEEK",
                    "months": ["MAR"],
                    "dayOfWeekClassifier": "FIRST",
                    "dayOfWeek": "MO",
                    "end": {"endBy": "DATE", "date": "2030-01-01T00:00Z"},
                },
                "members": [{"recipient": {"id": MARY}, "onDuty": True}],
                "rotation": {
                    "type": "TIME",
                    "intervalUnit": "DAYS",
                    "nextRotationTime": "2026-03-09T15:00:00Z",
                },
                "siteHolidays": {"onCall": False, "start": "2026-01-01T00:00:00Z"},
                "repeatEscalation": {"repeatEnabled": True, "repetitions": 3, "delay": 10},
                "notifyEndOfEscalation": {"notifyEnabled": True, "recipient": "mmcbride"},
            },
            201,
        )
    ],
    "updateShift": [(("Service Desk", "Weekdays"), "", {"description": "Day"}, 200)],
    "deleteShift": [(("Service Desk", "No Shift"), "", None, 204)],
    "getShiftMembers": [(("Network/Security", "Default Shift"), "", None, 200)],
    "addShiftMember": [(("Night Watch", "Default Shift"), "", {"recipient": {"id": MARY}}, 200)],
    "getShiftOccurrences": [(("Database Operations",), "embed=members&limit=20", None, 200)],
    "getDeletedShiftOccurrences": [(("Database Operations", "Weekdays"), "", None, 200)],
    "restoreShiftOccurrences": [
        (
            ("Database Operations", "Weekdays"),
            "",
            {"startDate": "2026-03-09T00:00:00Z", "endDate": "2026-03-10T00:00:00Z"},
            200,
        )
    ],
    "getTemporaryAbsences": [((), "member=mmcbride", None, 200)],
    "createTemporaryAbsence": [
        (
            (),
            "",
            {
                "absenceType": "VACANCY",
                "member": MARY,
                "start": "2026-05-04T15:00:00Z",
                "end": "2026-05-08T15:00:00Z",
                "includeDirectNotifications": False,
            },
            201,
        )
    ],
    "deleteTemporaryAbsence": [(("nothing",), "", None, 204)],
    "getDynamicTeams": [((), "embed=supervisors,observers", None, 200)],
    "getDynamicTeam": [(("Denver Responders",), "embed=supervisors,observers", None, 200)],
    "createOrUpdateDynamicTeam": [
        (
            (),
            "",
            {
                "targetName": "Lisbon Responders",
                "criteria": {
                    "criterion": [
                        {
                            "criterionType": "BASIC_FIELD",
                            "field": "SITE",
                            "operand": "EQUALS",
                            "value": "Lisbon",
                        }
                    ]
                },
            },
            201,
        )
    ],
    "deleteDynamicTeam": [(("No Team",), "", None, 204)],
    "getDynamicTeamMembers": [(("Denver Responders",), "", None, 200)],
    **LIVE_CALLS,
}

CALLS.update(workflow_calls.CALLS)

# These need a token request, a new comment, or answer no JSON; they have tests of their own.
ELSEWHERE = {"requestToken", "getEventAnnotation", "getEventAttachment", *LIVE_ELSEWHERE}
ELSEWHERE.update(workflow_calls.ELSEWHERE)


def _calls() -> Iterator[Any]:
    for operation_id, calls in CALLS.items():
        for number, values in enumerate(calls):
            yield pytest.param(operation_id, *values, id=f"{operation_id}-{number}")


@pytest.mark.parametrize(("operation_id", "values", "query", "body", "status"), list(_calls()))
def test_reply_fits_the_specification(
    call: Caller, operation_id: str, values: tuple[str, ...], query: str, body: Any, status: int
) -> None:
    call(operation_id, *values, query=query, body=body, status=status)


def test_all_operations_are_called() -> None:
    load_rules(load_specification())
    assert CALLS.keys() | ELSEWHERE == HANDLERS.keys()


def test_each_operation_of_a_tag_with_rules_has_one() -> None:
    specification = load_specification()
    without = load_rules(specification)
    assert HANDLERS.keys() <= specification.operations.keys()
    tags = {specification.operations[name].tag for name in without}
    assert not tags & {specification.operations[name].tag for name in HANDLERS}


def test_operation_without_a_rule_is_not_implemented(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(HANDLERS, "getRoles")
    session = sandbox.session(max_retries=0)
    with session, pytest.raises(NotSupportedError, match="getRoles"):
        session.roles_endpoint().get_roles().get_total()


def test_all_events_of_a_page_fit_as_single_replies(call: Caller) -> None:
    embeds = ",".join(load_specification().enumeration("EventEmbed"))
    for event in call("getEvents")["data"]:
        call("getEvent", event["id"], query=f"embed={embeds}")
        call("getAudits", query={"eventId": event["id"]})
        call("getEventUserDeliveries", event["id"], query={"at": call.sandbox.now.isoformat()})


# What goes with a filter, or is no filter.
COMPANIONS = {
    *("offset", "limit", "embed", "include", "sortBy", "sortOrder", "at", "operand", "fields"),
    *("phoneNumberFormat", "allowWildcards", "propertyValues", "propertyValue"),
    *("propertyValueOperator", "event", "field"),
}


@pytest.mark.parametrize(
    ("module", "operation_id"),
    [
        ("audits", "getAudits"),
        ("conference_bridges", "getConferenceBridges"),
        ("device_names", "getDeviceNames"),
        ("devices", "getDevices"),
        ("dynamic_teams", "getDynamicTeams"),
        ("events", "getEvents"),
        ("forms", "getForms"),
        ("forms", "getPlanForms"),
        ("group_members", "getGroupMembers"),
        ("groups", "getGroups"),
        ("imports", "getImportJobs"),
        ("incidents", "getIncidents"),
        ("integrations", "getIntegrations"),
        ("people", "getPeople"),
        ("plans", "getPlans"),
        ("scenarios", "getScenarios"),
        ("scheduled_messages", "getScheduledMessages"),
        ("service_dependencies", "getServiceDependencies"),
        ("services", "getServices"),
        ("shifts", "getShifts"),
        ("signals", "getSignals"),
        ("sites", "getSites"),
        ("subscriptions", "getSubscriptions"),
        ("temporary_absences", "getTemporaryAbsences"),
    ],
)
def test_each_documented_filter_filters(module: str, operation_id: str) -> None:
    operation = load_specification().operations[operation_id]
    filters = importlib.import_module(f"xmatters.sandbox.rules.{module}").FILTERS
    documented = {each.name for each in operation.query_parameters}
    assert documented - COMPANIONS - {"eventId"} <= filters.keys()
