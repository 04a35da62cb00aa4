"""Sections of forms, each of a kind with fields of its own."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from ..calls import Call, Reply
from ..errors import bad_request, invalid_enum, invalid_value, missing_field, unknown_reference
from ..form_views import section_object
from ..jsontypes import Object
from ..plan_records import Form, FormSection, SectionItem
from ..records import with_id
from ..writing import create_or_change
from .plan_parts import merged
from .recipients import device_name_ids, recipient_ids, refuse_message_left

_LISTS: Final = frozenset({"recipients", "targetDeviceNames", "properties", "form", "id"})
"""Fields that replies have in another shape than requests."""

_OFF: Final[Object] = {"value": False, "visible": True}

_DEFAULTS: Final[Object] = {
    "HANDLING_OPTIONS": {
        "overrideDeviceRestrictions": _OFF,
        "escalationOverride": _OFF,
        "bypassPhoneIntro": _OFF,
        "requirePhonePassword": _OFF,
    },
    "RECIPIENTS": {"expandableGroups": False, "enableResponseCounts": False},
    "CONFERENCE_BRIDGE": {"bridgeType": "XMATTERS_AND_EXTERNAL_BRIDGES"},
}
"""What a new section has, by its kind."""


def create_or_change_section(call: Call, form: Form) -> Reply:
    """Add the section of a body to a form, or change the one that its `id` names."""
    return create_or_change(
        call,
        partial(with_id, form.sections),
        partial(_create, call, form),
        partial(_change, call, form),
        partial(section_object, call.world, form),
    )


def _kinds(call: Call) -> dict[str, str]:
    schema: Any = call.specification.document["components"]["schemas"]["FormSection"]
    mapping: dict[str, str] = schema["discriminator"]["mapping"]
    return {kind: reference.rpartition("/")[2] for kind, reference in mapping.items()}


def _create(call: Call, form: Form, identifier: str, body: Object) -> FormSection:
    kind = body["type"]
    if kind not in _kinds(call):
        raise invalid_enum("type", kind, _kinds(call))
    defaults: Object = {
        "title": kind.replace("_", " ").capitalize(),
        "type": kind,
        "visible": True,
        "collapsed": False,
        **_DEFAULTS.get(kind, {}),
    }
    section = FormSection(identifier, defaults)
    _set(call, form, section, body)
    _place(form, section, body.get("orderNum"))
    return section


def _change(call: Call, form: Form, section: FormSection, body: Object) -> None:
    kind = section.fields["type"]
    if body.get("type", kind) != kind:
        raise invalid_value("type", body["type"], f"It stays {kind}.")
    _set(call, form, section, body)
    if "orderNum" in body:
        _place(form, section, body["orderNum"])


def _place(form: Form, section: FormSection, number: int | None) -> None:
    """Put a section at its place, the last if none is given."""
    if section in form.sections:
        form.sections.remove(section)
    form.sections.insert(len(form.sections) if number is None else number, section)


def _set(call: Call, form: Form, section: FormSection, body: Object) -> None:
    """Set what a body says, after all of it was found to be right."""
    if body.get("form", {"id": form.id})["id"] != form.id:
        raise invalid_value("form", body["form"]["id"], "It is not the form of the path.")
    body = _spelled(body)
    kind = section.fields["type"]
    _refuse_other_kinds(call, kind, body)
    sent = {name: value for name, value in body.items() if name not in _LISTS | {"orderNum"}}
    fields = merged(section.fields, sent)
    _refuse_contradictions(call, fields)
    items = section.items
    if "properties" in body:
        items = [_item(call, form, place, each) for place, each in enumerate(body["properties"])]
    names = section.device_name_ids
    if "targetDeviceNames" in body:
        names = device_name_ids(call, body["targetDeviceNames"])
    if "recipients" in body:
        # The recipients of the section are those of the form.
        form.recipient_ids = recipient_ids(call, body["recipients"])
    section.fields, section.items, section.device_name_ids = fields, items, names


def _spelled(body: Object) -> Object:
    """Return a body with the usual name of a field that has two."""
    if "enableResponseCount" not in body:
        return body
    found = {name: value for name, value in body.items() if name != "enableResponseCount"}
    return {"enableResponseCounts": body["enableResponseCount"]} | found


def _refuse_other_kinds(call: Call, kind: str, body: Object) -> None:
    known = set(call.specification.fields(_kinds(call)[kind]))
    if kind == "CUSTOM_SECTION":
        known.add("properties")
    for name in call.specification.fields("FormSectionUpdate"):
        if name in body and name not in known:
            raise bad_request(f"A section of the type {kind} has no {name}.", name)


def _refuse_contradictions(call: Call, fields: Object) -> None:
    priority = fields.get("priority", {}).get("value")
    levels = call.specification.enumeration("Priority")
    if priority is not None and priority not in levels:
        raise invalid_enum("priority.value", priority, levels)
    required = fields.get("requirePhonePassword", {}).get("value")
    refuse_message_left(fields | {"requirePhonePassword": required})


def _item(call: Call, form: Form, place: int, sent: Object) -> SectionItem:
    # The shape is not documented; the property may be named in each of these ways.
    named: Object = sent.get("propertyDefinition", sent)
    identifier = named.get("id") or named.get("name")
    if not isinstance(identifier, str):
        raise missing_field("properties.id")
    definition = call.world.plans.of(form).properties.find(identifier)
    if definition is None:
        raise unknown_reference("property", identifier)
    defaults: Object = {
        "orderNum": place,
        "required": False,
        "multiLineText": False,
        "visible": True,
        "includeInCallback": False,
    }
    fields = {name: sent.get(name, value) for name, value in defaults.items()}
    return SectionItem(call.world.new_id(), fields, definition.id)
