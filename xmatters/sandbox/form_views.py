"""How forms and scenarios stand in replies."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Final, TypeVar

from .files import StoredFile
from .jsontypes import Object, is_object
from .paging import counted, embedded
from .plan_records import (
    Form,
    FormSection,
    Permission,
    ResponseOption,
    Scenario,
    SectionItem,
)
from .views import person_reference, recipient_object, self_link
from .world import DeviceName, Record, World

R = TypeVar("R", bound=Record)

_ALL: Final = 100
_MAIN_LANGUAGE: Final = "en"

_NOT_IN_LISTS: Final = ("expirationInMinutes", "senderOverrides", "voicemailOptions")
"""What the list of all scenarios leaves out."""


def reference(record: Record) -> Object:
    """Return an object in short, by its id and name."""
    return {"id": record.id, "name": record.fields["name"]}


def recipients(world: World, identifiers: Iterable[str]) -> list[Record]:
    """Return the people, groups and devices with these ids."""
    return [each for each in map(world.find_recipient, identifiers) if each]


def targeted_object(world: World, recipient: Record) -> Object:
    """Return a recipient of a scenario or a subscription."""
    return recipient_object(world, recipient) | {"targeted": True}


def device_names(world: World, identifiers: Iterable[str]) -> list[DeviceName]:
    """Return the device names with these ids."""
    return [each for each in map(world.device_names.with_id, identifiers) if each]


def short_device_name(device_name: DeviceName) -> Object:
    """Return a device name within another object, where it has no id (findings, 40)."""
    shown = ("deviceType", "name", "description")
    return {name: device_name.fields[name] for name in shown if name in device_name.fields}


def attachments(world: World, files: Iterable[StoredFile], operation_id: str, owner: str) -> Object:
    """Return the field `attachments`, if there is any.

    Args:
        world: What the sandbox knows.
        files: The files.
        operation_id: The operation that downloads them.
        owner: The id of what they belong to.
    """
    found = [attachment_object(world, each, operation_id, owner) for each in files]
    return {"attachments": embedded(found, dict[str, Any])} if found else {}


def attachment_object(world: World, file: StoredFile, operation_id: str, owner: str) -> Object:
    """Return a file that belongs to something."""
    return {
        "name": file.name,
        "path": file.path,
        "size": len(file.content),
        "links": self_link(world, operation_id, owner, file.name),
    }


# Permissions


def holder_reference(world: World, permission: Permission) -> Object:
    """Return the person or role that has a permission."""
    if permission.kind == "ROLE":
        role = world.roles.with_id(permission.holder_id)
        return reference(role) if role else {"id": permission.holder_id}
    person = world.people.with_id(permission.holder_id)
    return person_reference(world, person) if person else {"id": permission.holder_id}


def sender_object(world: World, permission: Permission) -> Object:
    """Return who may send from a form or a scenario."""
    return {
        "senderType": permission.kind,
        "sender": holder_reference(world, permission),
        **permission.allowed,
    }


# Forms


def form_links(world: World, form: Form) -> Object:
    """Return the links of a form, which lead through its plan."""
    return self_link(world, "getPlanForm", form.plan_id, form.id)


def changed_form(world: World, form: Form) -> Object:
    """Return a form in the reply to a change, without its lists."""
    plan = world.plans.of(form)
    return {
        "id": form.id,
        **form.fields,
        "plan": reference(plan) | {"planType": plan.fields["planType"]},
        "links": form_links(world, form),
    }


def form_object(
    world: World,
    form: Form,
    embeds: Collection[str] = (),
    *,
    offset: int = 0,
    limit: int = _ALL,
) -> Object:
    """Return a form; lists that are not asked for come without their items (section 6).

    Args:
        world: What the sandbox knows.
        form: The form.
        embeds: What else to put in.
        offset: How many items of the lists to skip.
        limit: The most items of each list.
    """
    url = world.specification.url
    translated = "responseOptions.translations" in embeds
    return {
        "id": form.id,
        **form.fields,
        "recipients": _list(
            recipients(world, form.recipient_ids),
            lambda each: recipient_object(world, each),
            url("getPlanFormRecipients", form.plan_id, form.id),
            in_full="recipients" in embeds,
            offset=offset,
            limit=limit,
        ),
        "responseOptions": _list(
            form.response_options,
            lambda each: option_object(each, translated=translated),
            url("getPlanFormResponseOptions", form.plan_id, form.id),
            in_full="responseOptions" in embeds,
            offset=offset,
            limit=limit,
        ),
        "plan": reference(world.plans.of(form)),
        "links": form_links(world, form),
    }


def listed_form(world: World, form: Form, embeds: Collection[str] = ()) -> Object:
    """Return a form in a list, where it has its scenarios too."""
    return form_object(world, form, embeds) | {
        "scenarios": _list(
            list(form.scenarios),
            lambda each: short_scenario(world, each),
            world.specification.url("getPlanFormScenarios", form.plan_id, form.id),
            in_full="scenarios" in embeds,
        )
    }


def _list(
    items: Sequence[R],
    render: Callable[[R], Object],
    link: str,
    *,
    in_full: bool,
    offset: int = 0,
    limit: int = _ALL,
) -> Object:
    if in_full:
        return embedded(items, render, link, offset=offset, first=limit)
    return counted(items, link)


def option_object(option: ResponseOption, *, translated: bool = False) -> Object:
    """Return a response option.

    Args:
        option: The response option.
        translated: Whether to put in its texts in other languages.
    """
    found: Object = {"id": option.id, **option.fields}
    if translated:
        found["translations"] = embedded(option.translations, dict[str, Any])
    return found


def section_object(
    world: World, form: Form, section: FormSection, embeds: Collection[str] = ()
) -> Object:
    """Return a section of a form.

    Args:
        world: What the sandbox knows.
        form: The form.
        section: The section.
        embeds: What else to put in.
    """
    found: Object = {"id": section.id, "form": {"id": form.id}, **section.fields}
    found["orderNum"] = form.sections.index(section) if section in form.sections else 0
    kind = section.fields["type"]
    if kind == "RECIPIENTS":
        link = world.specification.url("getFormRecipients", form.id)
        found["recipients"] = counted(recipients(world, form.recipient_ids), link)
    if kind == "CUSTOM_SECTION":
        found["items"] = [_item(world, form, section, each) for each in section.items]
    if kind == "DEVICE_FILTER":
        names = device_names(world, section.device_name_ids)
        found["targetDeviceNames"] = embedded(names, short_device_name)
    if "voicemailOptions" in found and "voicemailOptions.leaveOptions" in embeds:
        found["voicemailOptions"] = _with_choices(world, found["voicemailOptions"])
    return found


def _item(world: World, form: Form, section: FormSection, item: SectionItem) -> Object:
    found: Object = {"id": item.id, "formSection": {"id": section.id}, **item.fields}
    definition = world.plans.of(form).properties.with_id(item.property_id)
    if definition:
        found["propertyDefinition"] = {"id": definition.id, **definition.fields}
    return found


def _with_choices(world: World, options: Object) -> Object:
    chosen = options.get("leave", "callbackonly")
    choices = [
        {"name": name, "selected": name == chosen, "visible": True}
        for name in world.specification.enumeration("VoicemailLeave")
    ]
    return options | {"leaveOptions": choices}


# Scenarios


def short_scenario(world: World, scenario: Scenario) -> Object:
    """Return a scenario in the list of all scenarios, or within its form."""
    fields = {name: value for name, value in scenario.fields.items() if name not in _NOT_IN_LISTS}
    return {
        "id": scenario.id,
        **fields,
        "position": _position(world, scenario),
        "links": self_link(world, "getScenario", scenario.id),
    }


def scenario_object(world: World, scenario: Scenario, embeds: Collection[str] = ()) -> Object:
    """Return a scenario.

    Args:
        world: What the sandbox knows.
        scenario: The scenario.
        embeds: What else to put in.
    """
    form = world.plans.form_with_id(scenario.form_id)
    found: Object = {"id": scenario.id, **scenario.fields, "position": _position(world, scenario)}
    if form:
        plan = world.plans.of(form)
        found["plan"] = reference(plan)
        found["form"] = reference(form)
        if "plan" in embeds:
            found["plan"]["links"] = self_link(world, "getPlan", plan.id)
        if "form" in embeds:
            found["form"]["links"] = form_links(world, form)
    if "properties" in embeds:
        translated = "properties.translations" in embeds
        found["properties"] = _properties(scenario.properties, translated=translated)
    found["permitted"] = embedded(scenario.permitted, lambda each: _permitted(world, each))
    found["recipients"] = embedded(
        recipients(world, scenario.recipient_ids), lambda each: targeted_object(world, each)
    )
    if scenario.device_name_ids:
        names = device_names(world, scenario.device_name_ids)
        found["targetDeviceNames"] = embedded(names, short_device_name)
    found |= attachments(world, scenario.files.values(), "getScenarioAttachment", scenario.id)
    found["links"] = self_link(world, "getScenario", scenario.id)
    return found


def _position(world: World, scenario: Scenario) -> int:
    form = world.plans.form_with_id(scenario.form_id)
    return list(form.scenarios).index(scenario) if form else 0


def _permitted(world: World, permission: Permission) -> Object:
    field = "role" if permission.kind == "ROLE" else "person"
    return {
        "permissibleType": permission.kind,
        field: holder_reference(world, permission),
        "editor": permission.allowed["editScenarios"],
    }


def _properties(properties: Object, *, translated: bool) -> Object:
    """Return the values of properties; texts in other languages stand with the main one."""
    found: Object = {}
    for name, value in properties.items():
        base, _, language = name.partition("#")
        if language in ("", _MAIN_LANGUAGE):
            found[name] = value
    if not translated:
        return found
    for name, value in properties.items():
        base, _, language = name.partition("#")
        if language not in ("", _MAIN_LANGUAGE):
            main = f"{base}#{_MAIN_LANGUAGE}"
            text = found.get(main, "")
            if not is_object(text):
                found[main] = {"value": text, "translations": []}
            found[main]["translations"].append({"language": language, "value": value})
    return found
