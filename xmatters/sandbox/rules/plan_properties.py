"""Plan properties: what the events of a plan can say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..errors import bad_request, invalid_value, missing_field
from ..jsontypes import Object, is_list
from ..paging import page
from ..plan_records import Plan, PlanProperty
from ..plan_views import by_name, property_object
from ..writing import create_or_change, own_fields, refuse_taken_name, without_nulls
from .plan_parts import own_plan_in_path, plan_in_path

_LARGEST: Final = 2**63 - 1
_LENGTH: Final = 2000

_TEXT_DEFAULTS: Final[Object] = {
    "maxLength": _LENGTH,
    "minLength": 0,
    "pattern": "",
    "validate": False,
}
_DEFAULTS: Final[Mapping[str, Object]] = {
    "TEXT": {"default": "", **_TEXT_DEFAULTS},
    "PASSWORD": _TEXT_DEFAULTS,
    # Findings, 22.
    "NUMBER": {"maximum": _LARGEST, "minimum": -_LARGEST - 1, "units": ""},
}
"""What a new property has, by its kind, as it was recorded."""


@operation
def get_plan_properties(call: Call) -> Reply:
    """List the properties of a plan."""
    return Reply(200, page(call, by_name(plan_in_path(call).properties), property_object))


@operation
def create_or_update_plan_property(call: Call) -> Reply:
    """Create or change a property."""
    plan = own_plan_in_path(call)
    return create_or_change(
        call,
        plan.properties.with_id,
        partial(_create, call, plan),
        partial(_change, call, plan),
        property_object,
    )


def _create(call: Call, plan: Plan, identifier: str, body: Object) -> PlanProperty:
    refuse_taken_name(call, plan.properties, body["name"])
    kind = body["propertyType"]
    common: Object = {"propertyType": kind, "name": "", "description": "", "helpText": ""}
    fields = common | _DEFAULTS.get(kind, {}) | _fields(call, kind, body)
    _refuse_contradictions(fields)
    return plan.properties.add(PlanProperty(identifier, without_nulls(fields), plan.id))


def _change(call: Call, plan: Plan, definition: PlanProperty, body: Object) -> None:
    refuse_taken_name(call, plan.properties, body.get("name"), definition)
    kind = definition.fields["propertyType"]
    if body["propertyType"] != kind:
        raise invalid_value("propertyType", body["propertyType"], f"It stays {kind}.")
    fields = _fields(call, kind, body)
    _refuse_contradictions(definition.fields | fields)
    plan.properties.change(definition, fields)


def _fields(call: Call, kind: str, body: Object) -> Object:
    """Return what a body says that concerns properties of a kind."""
    mapping = call.specification.document["components"]["schemas"]["PlanProperty"]["discriminator"]
    schema = mapping["mapping"][kind].rpartition("/")[2]
    known = call.specification.fields(schema)
    fields = own_fields(call, "PlanPropertyUpdate", body)
    fields = {name: value for name, value in fields.items() if name in known}
    if "default" in fields and not fields["default"]:
        # Only texts show that they have none.
        fields["default"] = "" if kind == "TEXT" else None
    return fields


def _refuse_contradictions(fields: Object) -> None:
    kind = fields["propertyType"]
    if kind.startswith("LIST_") and not fields.get("items"):
        raise missing_field("items")
    for least, most in (("minLength", "maxLength"), ("minimum", "maximum")):
        if least in fields and most in fields and fields[least] > fields[most]:
            raise bad_request(f"The {least} field must not be above {most}.", least)
    if fields.get("default") and not _FITS[kind](fields):
        raise invalid_value("default", fields["default"], f"It does not suit a {kind} property.")


def _is_number(text: Any) -> bool:
    try:
        float(text)
    except (TypeError, ValueError):
        return False
    # Numbers are written as strings here (section 9).
    return isinstance(text, str)


_FITS: Final[Mapping[str, Callable[[Object], bool]]] = {
    "TEXT": lambda fields: isinstance(fields["default"], str),
    "NUMBER": lambda fields: _is_number(fields["default"]),
    "BOOLEAN": lambda fields: str(fields["default"]).capitalize() in ("None", "True", "False"),
    "LIST_TEXT_SINGLE_SELECT": lambda fields: fields["default"] in fields["items"],
    "LIST_TEXT_MULTI_SELECT": lambda fields: (
        is_list(fields["default"]) and all(each in fields["items"] for each in fields["default"])
    ),
    "HIERARCHY": lambda fields: fields["default"] in fields.get("paths", ()),
}
"""Whether the default suits the other fields, by the kind of property."""
