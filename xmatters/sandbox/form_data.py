"""The sample forms, with their scenarios and what is sent by them later."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final

from .files import StoredFile
from .jsontypes import Object
from .plan_records import (
    Form,
    FormSection,
    Permission,
    Plan,
    ResponseOption,
    Scenario,
    ScheduledMessage,
    SectionItem,
)
from .world import World

REPORT: Final = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01"

_OPTION: Final = "d5f7b9c1-4e6a-4c8d-8f2b-3a5c7e9d1f"
_TRANSLATION: Final = "e6a8c0d2-5f7b-4d9e-9a3c-4b6d8f0e2a"
_SECTION: Final = "e5f7a9b1-3d4c-4e8f-8a21-7c9d1e3f5a"
_ITEM: Final = "e5f7a9b1-3d4c-4e8f-8a21-7c9d1e3f6b"
_STEP: Final = "b8c0d2e4-6a7f-4b12-9d54-0f2a4b6c8d"
_SCENARIO: Final = "a9c1e3f5-7b8d-4a23-8e65-1f3b5d7c9e"
_MESSAGE: Final = "07b9c1d3-5f6e-4a01-8243-9e1f3a5b7c01"
_UPLOAD: Final = "/attachments/7a9c1e3f-5b2d-4f60-8c14-2e6a8b0d4f01/test-plan.pdf"

_VOICEMAIL: Final[Object] = {"retry": 0, "every": 60, "leave": "callbackonly"}


def id_of(world: World, name: str) -> str:
    """Return the id of a person, group, role or device name of the sample company."""
    holders = (world.people, world.groups, world.roles, world.device_names)
    found = next(record for each in holders if (record := each.named(name)))
    return found.id


def new_form(plan: Plan, identifier: str, number: str, name: str, **fields: object) -> Form:
    """Add a form to a plan."""
    common: Object = {
        "formId": number,
        "name": name,
        "triggerType": "FORM",
        "mobileEnabled": False,
        "uiEnabled": True,
        "apiEnabled": True,
    }
    return plan.forms.add(Form(identifier, common | fields, plan.id))


def sample_options(first: int) -> list[ResponseOption]:
    """Return the response options that the sample events have, with ids from a number on."""
    options = (
        ("Accept", "I take care of it", "ASSIGN_TO_USER", "POSITIVE", "Aceitar"),
        ("Escalate", "Somebody else has to take care of it", "ESCALATE", "NEGATIVE", "Escalar"),
    )
    found: list[ResponseOption] = []
    for number, (text, description, action, contribution, translation) in enumerate(options, 1):
        fields: Object = {
            "number": number,
            "text": text,
            "description": description,
            "prompt": f"To {text.lower()}",
            "action": action,
            "contribution": contribution,
            "joinConference": False,
            "allowComments": True,
            "redirectUrl": "",
        }
        suffix = f"{first + number - 1:02}"
        translated = {"id": _TRANSLATION + suffix, "language": "pt", "text": translation}
        found.append(ResponseOption(_OPTION + suffix, fields, [translated]))
    return found


def add_report_form(world: World, plan: Plan) -> None:
    """Add the form that outages are reported by."""
    form = new_form(
        plan,
        REPORT,
        "204871",
        "Report an outage",
        description="Tells the owners of a system that it is down",
    )
    form.recipient_ids = [id_of(world, "Database Operations")]
    form.senders = [
        Permission("PERSON", id_of(world, "mmcbride"), {"manageScenarios": True}),
        Permission("ROLE", id_of(world, "Standard User"), {"manageScenarios": False}),
    ]
    form.response_options = sample_options(1)
    form.sections = list(_sections(plan))
    form.templates = {
        "email": [
            {
                "language": "en",
                "subject": "${Systems} is down",
                "body": "<p>Please look at ${Systems}.</p>",
            }
        ],
        "sms": [{"language": "en", "text": "${Systems} is down"}],
        "voice": [
            {
                "language": "en",
                "steps": [
                    {
                        "id": f"{_STEP}01",
                        "stepType": "PHRASE",
                        "phrase": "The following system is down",
                    },
                    {
                        "id": f"{_STEP}02",
                        "stepType": "FORM_PROPERTY",
                        "formProperty": {"name": "Systems"},
                    },
                ],
            }
        ],
    }
    _add_scenarios(world, form)
    _add_scheduled_message(world, form)


def handling_section(number: int, priority: str) -> FormSection:
    """Return a section with the settings that the events of a form have.

    Args:
        number: What its id ends with.
        priority: How urgent the events are.
    """

    def shown(value: object, number: int) -> Object:
        return {"value": value, "visible": True, "orderNum": number}

    handling: Object = {
        "title": "Handling",
        "type": "HANDLING_OPTIONS",
        "visible": True,
        "collapsed": True,
        "priority": shown(priority, 0),
        "expirationInMinutes": shown(180, 1),
        "bypassPhoneIntro": shown(value=False, number=2),
        "voicemailOptions": _VOICEMAIL | {"visible": True, "orderNum": 3},
    }
    return FormSection(f"{_SECTION}{number:02}", handling)


def _sections(plan: Plan) -> Iterable[FormSection]:
    recipients: Object = {
        "title": "Recipients",
        "type": "RECIPIENTS",
        "visible": True,
        "collapsed": False,
        "searchableTypes": {
            "users": True,
            "groups": True,
            "devices": False,
            "services": True,
            "sites": False,
        },
        "expandableGroups": True,
        "enableResponseCounts": False,
    }
    incident: Object = {
        "title": "Incident",
        "type": "INCIDENT",
        "visible": True,
        "collapsed": True,
    }
    details: Object = {
        "title": "Details",
        "type": "CUSTOM_SECTION",
        "visible": True,
        "collapsed": False,
    }
    items = [
        SectionItem(
            f"{_ITEM}{place + 1:02}",
            {
                "orderNum": place,
                "required": place == 0,
                "multiLineText": False,
                "visible": True,
                "includeInCallback": False,
            },
            definition.id,
        )
        for place, definition in enumerate(plan.properties)
    ]
    yield FormSection(f"{_SECTION}01", recipients)
    yield handling_section(2, "HIGH")
    yield FormSection(f"{_SECTION}03", details, items)
    yield FormSection(f"{_SECTION}05", incident)


def _add_scenarios(world: World, form: Form) -> None:
    mary = id_of(world, "mmcbride")
    common: Object = {
        "priority": "LOW",
        "bypassPhoneIntro": False,
        "escalationOverride": False,
        "expirationInMinutes": 60,
        "overrideDeviceRestrictions": False,
        "requirePhonePassword": False,
        "voicemailOptions": _VOICEMAIL,
    }
    database: Object = {
        "name": "Planned database maintenance",
        "description": "Tells the database people about the monthly maintenance",
        **common,
        "senderOverrides": {"callerId": "+13035550100", "displayName": "Example Corp Operations"},
        "created": "2026-02-16T09:20:31.504Z",
    }
    scenario = Scenario(f"{_SCENARIO}01", database, form.id, [mary])
    scenario.properties = {
        "Region#en": "West",
        "Region#pt": "Oeste",
        "Severity": "Sev-3",
        "Systems": ["db01", "db02"],
        "Customer impact": False,
    }
    scenario.permitted = [
        Permission("PERSON", mary, {"editScenarios": True}),
        Permission("ROLE", id_of(world, "Standard User"), {"editScenarios": False}),
    ]
    path = f"/scenarios/{scenario.id}/attachments/checklist.txt"
    scenario.files["checklist.txt"] = StoredFile(
        "checklist.txt", path, "text/plain", b"1. Stop the database.\n"
    )
    form.scenarios.add(scenario)

    storm: Object = {
        "name": "A storm comes",
        **common,
        "priority": "HIGH",
        "created": "2026-02-17T10:11:20.120Z",
    }
    warning = Scenario(f"{_SCENARIO}02", storm, form.id, [id_of(world, "Network Operations")])
    warning.permitted = [Permission("PERSON", mary, {"editScenarios": True})]
    warning.device_name_ids = [id_of(world, "Work Email")]
    form.scenarios.add(warning)


def _add_scheduled_message(world: World, form: Form) -> None:
    file = StoredFile("test-plan.pdf", _UPLOAD, "application/pdf", b"%PDF-1.4\n%%EOF\n")
    world.uploads[file.path] = file
    fields: Object = {
        "name": "Weekly failover test",
        "recurrence": {
            "frequency": "WEEKLY",
            "startTime": "2026-03-02T15:00:00.000Z",
            "onDays": ["MO"],
            "end": {"endBy": "DATE", "date": "2026-12-31T00:00:00.000Z"},
        },
    }
    event: Object = {
        "priority": "LOW",
        "expirationInMinutes": 180,
        "bypassPhoneIntro": False,
        "escalationOverride": False,
        "overrideDeviceRestrictions": False,
        "requirePhonePassword": False,
        "floodControl": False,
        "responseCountsEnabled": False,
        "voicemailOptions": _VOICEMAIL,
        "properties": {"Region": "Denver", "Resolved": False},
    }
    message = ScheduledMessage(
        _MESSAGE,
        fields,
        form.id,
        id_of(world, "mmcbride"),
        datetime.datetime(2026, 2, 25, 9, 41, 12, tzinfo=datetime.UTC),
        event,
    )
    message.recipients = [{"id": id_of(world, "Database Operations"), "recipientType": "GROUP"}]
    message.files[file.name] = file
    form.scheduled_messages.add(message)
