"""The sample plans: how Example Corp tells its people about outages and maintenance."""

from __future__ import annotations

import base64
import datetime
import json
from collections.abc import Iterable
from typing import Final

from .form_data import REPORT, add_report_form, handling_section, id_of, new_form, sample_options
from .integration_logs import Run, log_run
from .jsontypes import Object
from .plan_records import (
    Integration,
    Permission,
    Plan,
    PlanConstant,
    PlanEndpoint,
    PlanProperty,
    SharedLibrary,
)
from .rules.plan_endpoints import endpoint_of_instance
from .subscription_data import add_subscriptions
from .world import Event, World

OUTAGES: Final = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"
MAINTENANCE: Final = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e02"
_BUILT_IN: Final = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e03"
_ANNOUNCE: Final = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f02"
_ALARM: Final = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f03"

_CONSTANT: Final = "c0a1b2c3-4d5e-4f60-8a7b-1c2d3e4f5a"
_ENDPOINT: Final = "e1b2c3d4-5e6f-4a70-9b8c-2d3e4f5a6b"
_PROPERTY: Final = "f2c3d4e5-6f7a-4b81-8c9d-3e4f5a6b7c"
_REGION: Final = "18c0d2e4-6a7f-4b12-9354-0f2a4b6c8d01"
_INTEGRATION: Final = "a3d4e5f6-7a8b-4c92-9dae-4f5a6b7c8d"
MONITORING: Final = f"{_INTEGRATION}02"
BY_WEB_SERVICE: Final = "2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01"
"""The integration that has a key, which each sandbox makes up anew."""

FLOOD_FILTER: Final = "e5f7a9b1-3d4c-4e8f-a021-7c9d1e3f5a01"
_LOG: Final = "f8c9daeb-cfd0-41e7-82f3-9eafb0c1d2"
_LIBRARY: Final = "b4e5f6a7-8b9c-4da3-8ebf-5a6b7c8d9e01"

_LOGGED: Final = 3


def add_plans(world: World) -> None:
    """Add the plans to a world that has its people, groups and events."""
    outages = _outage_response(world)
    _add_integrations(world, outages)
    add_report_form(world, outages)
    add_subscriptions(world, outages)
    _add_maintenance(world)
    _add_built_in(world)


def _encoded(script: str) -> str:
    return base64.b64encode(script.encode()).decode()


def _plan(world: World, identifier: str, name: str, created: str, **fields: object) -> Plan:
    common: Object = {
        "planType": "PLAN",
        "name": name,
        "enabled": True,
        "editable": True,
        "loggingLevel": "INFO",
        "accessibleByAll": False,
        "floodControl": False,
        "created": created,
    }
    return world.plans.add(Plan(identifier, common | fields))


def _add_properties(plan: Plan, definitions: Iterable[tuple[str, str, str, Object]]) -> None:
    for identifier, kind, name, more in definitions:
        fields: Object = {"propertyType": kind, "name": name, "description": "", "helpText": ""}
        plan.properties.add(PlanProperty(identifier, fields | more, plan.id))


def _text(length: int, **more: object) -> Object:
    rules: Object = {"default": "", "maxLength": length, "minLength": 0, "pattern": ""}
    return {**rules, "validate": False, **more}


def _choices(*paths: tuple[str, str]) -> list[list[Object]]:
    return [[{"value": first}, {"value": second}] for first, second in paths]


def _of_events(first: int) -> list[tuple[str, str, str, Object]]:
    """Return the properties that the sample events have, with ids from a number on."""
    ids = [f"{_PROPERTY}{number:02}" for number in range(first, first + 4)]
    places = _choices(("USA", "Denver"), ("USA", "Boulder"), ("Portugal", "Lisbon"))
    return [
        (ids[0], "LIST_TEXT_SINGLE_SELECT", "Severity", {"items": ["Sev-1", "Sev-2", "Sev-3"]}),
        (ids[1], "LIST_TEXT_MULTI_SELECT", "Systems", {"items": ["db01", "db02", "web01"]}),
        (ids[2], "BOOLEAN", "Customer impact", {"default": "False"}),
        (
            ids[3],
            "HIERARCHY",
            "Location",
            {
                "validate": False,
                "delimiter": ",",
                "categories": ["Country", "City"],
                "paths": places,
            },
        ),
    ]


# Outages


def _outage_response(world: World) -> Plan:
    plan = _plan(
        world,
        OUTAGES,
        "Outage Response",
        "2026-01-15T10:22:31.480Z",
        description="Tells the owners and the users about outages",
        position=2,
    )
    plan.creator_id = id_of(world, "mmcbride")
    reported = _text(
        30,
        description="When the outage was first reported",
        helpText="Give the time as year-month-day and hours",
        default="2026-01-01T08:00Z",
        pattern=r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z",
        validate=True,
    )
    places: Object = {
        "default": [{"value": "Colorado"}, {"value": "Denver"}],
        "validate": False,
        "delimiter": ",",
        "categories": ["Region", "City"],
        "paths": _choices(("Colorado", "Denver"), ("Colorado", "Boulder")),
    }
    sites: Object = {
        "description": "Where the outage is felt",
        "items": ["Denver", "Boulder", "Aspen"],
    }
    _add_properties(
        plan,
        [
            (f"{_PROPERTY}01", "TEXT", "First reported", reported),
            (f"{_PROPERTY}02", "LIST_TEXT_MULTI_SELECT", "Sites", sites),
            (f"{_PROPERTY}03", "HIERARCHY", "Place", places),
            (_REGION, "TEXT", "Region", _text(200, description="Where the outage is")),
            (f"{_PROPERTY}04", "BOOLEAN", "Resolved", {"default": "None"}),
            *_of_events(5),
        ],
    )
    constant = {
        "name": "Ticket Queue",
        "value": "database-outages",
        "description": "The queue in which tickets are opened",
    }
    plan.constants.add(PlanConstant(f"{_CONSTANT}01", constant, plan.id))
    library = {
        "name": "Ticket Helpers",
        "script": _encoded("exports.greet = function () { return 'Hello'; };"),
    }
    plan.libraries.add(SharedLibrary(_LIBRARY, library, plan.id))
    return plan


def _add_integrations(world: World, plan: Plan) -> None:
    tickets: Object = {
        "name": "Ticket System",
        "url": "https://tickets.example.com",
        "endpointType": "EXTERNAL",
        "authenticationType": "OAUTH2",
        "authentication": {
            "username": "xmatters-rest",
            "oauthTokenUrl": "https://tickets.example.com/oauth2/token",
            "oauthClientId": "xmatters-client",
        },
    }
    plan.endpoints.add(PlanEndpoint(f"{_ENDPOINT}01", tickets, plan.id))
    plan.endpoints.add(endpoint_of_instance(plan, f"{_ENDPOINT}02"))

    common: Object = {
        "deployed": True,
        "createdBy": "IB",
        "environment": "HOSTED",
        "script": _encoded("console.log(request.body);"),
        "originType": "USER",
    }
    ticket = {
        "name": "Open a ticket",
        "integrationType": "OUTBOUND_WEBHOOK",
        "operation": "SEND_WEBHOOK",
        "triggeredBy": "STATUS",
    }
    alarm = {
        "name": "Monitoring alarm",
        "integrationType": "INBOUND_WEBHOOK",
        "operation": "CREATE_EVENT",
        "authenticationType": "ANY",
    }
    report = {
        "name": "Report by web service",
        "integrationType": "INBOUND_WEBHOOK",
        "operation": "CREATE_EVENT_SIMPLE",
        "authenticationType": "ANY",
    }
    integrations = [
        Integration(f"{_INTEGRATION}01", ticket | common, plan.id, REPORT, f"{_ENDPOINT}01"),
        Integration(MONITORING, alarm | common, plan.id, REPORT, f"{_ENDPOINT}02"),
        Integration(BY_WEB_SERVICE, report | common, plan.id, REPORT, holder_id=world.caller_id),
    ]
    integrations[1].flood_filter = {"id": FLOOD_FILTER, "name": "Same alarm within five minutes"}
    for integration in integrations:
        plan.integrations.add(integration)
    started = [each for each in world.events if each.fields.get("plan", {}).get("id") == plan.id]
    for number, event in zip(range(_LOGGED, 0, -1), started[-_LOGGED:], strict=True):
        _log(world, number, integrations[1], event)


def _log(world: World, number: int, integration: Integration, event: Event) -> None:
    """Note the run of an integration that started an event."""
    caller = world.people.with_id(event.fields["submitter"]["id"])
    if caller is None:
        raise LookupError("the sample data lacks who sent its events")
    # A run ends a moment before its event begins.
    completed = event.created - datetime.timedelta(milliseconds=163)
    body = json.dumps({"summary": event.fields["name"]})
    run = Run(body, caller, completed, event.fields["requestId"])
    log_run(world, f"{_LOG}{number:02}", integration, run)


# Other plans


def _add_maintenance(world: World) -> None:
    plan = _plan(
        world,
        MAINTENANCE,
        "Planned Maintenance",
        "2026-01-16T09:05:12.733Z",
        description="Announces what will be switched off",
        accessibleByAll=True,
    )
    plan.endpoints.add(endpoint_of_instance(plan, f"{_ENDPOINT}03"))
    region = (f"{_PROPERTY}11", "TEXT", "Region", _text(200))
    _add_properties(plan, [region, *_of_events(12)])
    form = new_form(plan, _ANNOUNCE, "204872", "Announce maintenance", mobileEnabled=True)
    form.recipient_ids = [id_of(world, "Network Operations")]
    form.senders = [Permission("ROLE", id_of(world, "Standard User"), {"manageScenarios": False})]
    form.response_options = sample_options(3)
    form.sections = [handling_section(4, "LOW")]


def _add_built_in(world: World) -> None:
    """Add a plan that came with the product, which cannot be changed."""
    plan = _plan(
        world,
        _BUILT_IN,
        "Datadog",
        "2025-11-20T08:00:00.250Z",
        planType="BUILT_IN",
        builtInPlanType="DATADOG",
        enabled=False,
        editable=False,
        loggingLevel="ERROR",
    )
    plan.endpoints.add(endpoint_of_instance(plan, f"{_ENDPOINT}04"))
    constant = {"name": "Host", "value": "https://monitoring.example.com"}
    plan.constants.add(PlanConstant(f"{_CONSTANT}02", constant, plan.id))
    new_form(plan, _ALARM, "204873", "Alarm", triggerType="FLOW", uiEnabled=False)
