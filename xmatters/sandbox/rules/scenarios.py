"""Scenarios: forms that are filled in beforehand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..errors import invalid_value, not_found
from ..files import Part, StoredFile
from ..form_views import (
    attachment_object,
    scenario_object,
    sender_object,
    short_scenario,
)
from ..jsontypes import Object
from ..paging import embedded, page
from ..plan_records import Form, Permission, Scenario
from ..records import with_id
from ..search import Filter, Test, matching, ordered, search
from ..writing import create_or_change, found, own_fields, refuse_taken_name
from .attached_files import referred_files
from .event_values import spelled_values
from .permissions import read_permission, read_permissions, read_senders
from .plan_parts import form_in_path, usable_from
from .recipients import device_name_ids, recipient_ids, refuse_message_left

_REFERENCES: Final = frozenset(
    {"targetDeviceNames", "recipients", "properties", "permitted", "attachments"}
)
"""Fields that replies have in another shape than requests."""


# Filters


def _name(scenario: Scenario) -> str:
    name: str = scenario.fields["name"]
    return name.casefold()


def _usable_from(call: Call, places: list[str]) -> Test[Scenario]:
    usable = {each.id for each in call.world.plans.forms if usable_from(each, places)}
    return lambda scenario: scenario.form_id in usable


FILTERS: Final[Mapping[str, Filter[Scenario]]] = {
    "search": search(
        {
            "NAME": lambda scenario: [_name(scenario)],
            "DESCRIPTION": lambda scenario: [scenario.fields.get("description", "")],
        }
    ),
    "enabledFor": _usable_from,
}

_SORT_KEYS: Final[Mapping[str, Callable[[Scenario], Any]]] = {"NAME": _name}
"""Without `sortBy`, and with `USER_DEFINED`, they come as the users arranged them."""


# Operations


def _scenario_in_path(call: Call) -> Scenario:
    """Return the scenario of the path, by its id."""
    identifier = call.path["scenarioId"]
    return found(with_id(call.world.plans.scenarios, identifier), "scenario", identifier)


@operation
def get_scenarios(call: Call) -> Reply:
    """List the scenarios of all forms."""
    scenarios = matching(call, call.world.plans.scenarios, FILTERS)
    return Reply(200, page(call, scenarios, partial(short_scenario, call.world)))


@operation
def get_plan_form_scenarios(call: Call) -> Reply:
    """List the scenarios of a form, which show their properties without being asked to."""
    scenarios = ordered(call, list(form_in_path(call).scenarios), _SORT_KEYS)
    embeds = call.embeds | {"properties"}
    return Reply(200, page(call, scenarios, lambda each: scenario_object(call.world, each, embeds)))


@operation
def get_scenario(call: Call) -> Reply:
    """Get a scenario."""
    return Reply(200, scenario_object(call.world, _scenario_in_path(call), call.embeds))


@operation
def create_or_update_scenario(call: Call) -> Reply:
    """Create or change a scenario of a form."""
    form = form_in_path(call)
    return create_or_change(
        call,
        form.scenarios.with_id,
        partial(_create, call, form),
        partial(_change, call, form),
        lambda scenario: scenario_object(call.world, scenario, {"properties"}),
    )


@operation
def get_scenario_sender_permissions(call: Call) -> Reply:
    """List who may send from a scenario."""
    permitted = _scenario_in_path(call).permitted
    return Reply(200, page(call, permitted, partial(sender_object, call.world)))


@operation
def set_scenario_sender_permissions(call: Call) -> Reply:
    """Set who may send from a scenario; the list replaces the old one (section 3)."""
    scenario = _scenario_in_path(call)
    scenario.permitted = read_senders(call, "editScenarios")
    render = partial(sender_object, call.world)
    return Reply(200, embedded(scenario.permitted, render, call.raw_path))


@operation
def upload_scenario_attachment(call: Call) -> Reply:
    """Store a file that the events of a scenario send along."""
    form = form_in_path(call)
    identifier = call.path["scenarioId"]
    scenario = found(form.scenarios.with_id(identifier), "scenario", identifier)
    part: Part = call.body["file"]
    name = call.body.get("fileName") or part.filename
    if not isinstance(name, str) or not name or "/" in name:
        raise invalid_value("fileName", name, "It must be the name of a file.")
    path = f"/scenarios/{scenario.id}/attachments/{name}"
    file = StoredFile(name, path, part.media_type, part.content)
    scenario.files[name] = file
    shown = attachment_object(call.world, file, "getScenarioAttachment", scenario.id)
    return Reply(201, shown)


@operation
def get_scenario_attachment(call: Call) -> Reply:
    """Get the bytes of a file, whose name is its id (section 2)."""
    file = _scenario_in_path(call).files.get(call.path["attachmentId"])
    if file is None:
        raise not_found("attachment", call.path["attachmentId"])
    return Reply(200, file.content, media_type=file.media_type)


# Writing


def _create(call: Call, form: Form, identifier: str, body: Object) -> Scenario:
    refuse_taken_name(call, form.scenarios, body["name"])
    defaults: Object = {
        "name": "",
        "priority": "MEDIUM",
        "bypassPhoneIntro": False,
        "escalationOverride": False,
        "overrideDeviceRestrictions": False,
        "requirePhonePassword": False,
        "voicemailOptions": {"retry": 0, "every": 60, "leave": "callbackonly"},
        "created": call.specification.spell("Scenario", "created", call.world.moment()),
    }
    scenario = Scenario(identifier, defaults, form.id)
    scenario.recipient_ids = list(form.recipient_ids)
    # Who creates a scenario may use and change it, as it was recorded.
    scenario.permitted = [Permission("PERSON", call.caller.id, {"editScenarios": True})]
    _set(scenario, _references(call, form, scenario, body))
    scenario.fields |= _fields(call, scenario, body)
    return form.scenarios.add(scenario)


def _change(call: Call, form: Form, scenario: Scenario, body: Object) -> None:
    refuse_taken_name(call, form.scenarios, body.get("name"), scenario)
    fields = _fields(call, scenario, body)
    _set(scenario, _references(call, form, scenario, body))
    form.scenarios.change(scenario, fields)


def _fields(call: Call, scenario: Scenario, body: Object) -> Object:
    if body.get("description") == "":
        # It is refused or misread by the service (section 14).
        raise invalid_value("description", "", "It must not be empty.")
    fields = own_fields(call, "ScenarioUpdate", body)
    fields = {name: value for name, value in fields.items() if name not in _REFERENCES}
    refuse_message_left(scenario.fields | fields)
    return fields


def _set(scenario: Scenario, attributes: Object) -> None:
    for name, value in attributes.items():
        setattr(scenario, name, value)


def _references(call: Call, form: Form, scenario: Scenario, body: Object) -> Object:
    """Return the attributes of the record that a body sets; lists replace the old ones."""
    attributes: Object = {}
    if "recipients" in body:
        attributes["recipient_ids"] = recipient_ids(call, body["recipients"])
    if "targetDeviceNames" in body:
        attributes["device_name_ids"] = device_name_ids(call, body["targetDeviceNames"])
    if "properties" in body:
        plan = call.world.plans.of(form)
        attributes["properties"] = spelled_values(plan, scenario.properties, body["properties"])
    if "permitted" in body:
        attributes["permitted"] = read_permissions(body["permitted"], partial(_permitted, call))
    if "attachments" in body:
        attributes["files"] = referred_files(call, scenario.files, body["attachments"])
    return attributes


def _permitted(call: Call, entry: Object) -> Permission:
    kind = entry["permissibleType"]
    pointer = entry.get("role" if kind == "ROLE" else "person", {})
    return read_permission(call, kind, pointer, {"editScenarios": entry.get("editor", False)})
