"""What the rules about plans and their parts have in common."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Final

from ..calls import Call
from ..errors import ApiError, invalid_value
from ..jsontypes import Object, is_object
from ..plan_records import Form, Plan
from ..writing import found

FLAGS: Final[Mapping[str, str]] = {
    "MOBILE": "mobileEnabled",
    "UI": "uiEnabled",
    "API": "apiEnabled",
}
"""The field of a form that each value of `enabledFor` is about."""


def plan_in_path(call: Call) -> Plan:
    """Return the plan that the path names, by id or by name (section 2).

    Raises:
        ApiError: There is none.
    """
    identifier = call.path["planId"]
    return found(call.world.plans.find(identifier), "plan", identifier)


def own_plan_in_path(call: Call) -> Plan:
    """Return the plan that the path names, which has to be the company's own.

    Raises:
        ApiError: There is none, or it came with the product.
    """
    return own_plan(plan_in_path(call))


def own_plan(plan: Plan) -> Plan:
    """Return a plan if its parts can be changed.

    Raises:
        ApiError: It came with the product.
    """
    if plan.fields["planType"] != "PLAN":
        # Only plans of this type can be changed and deleted (sections 4 and 14).
        name, kind = plan.fields["name"], plan.fields["planType"]
        raise ApiError(403, f"The plan {name} is of the type {kind}; only PLAN can be changed.")
    return plan


def form_in_path(call: Call) -> Form:
    """Return the form that the path names, alone or within its plan.

    Raises:
        ApiError: There is none.
    """
    identifier = call.path["formId"]
    if "planId" in call.path:
        return found(plan_in_path(call).forms.find(identifier), "form", identifier)
    return found(call.world.plans.find_form(identifier), "form", identifier)


def own_form_in_path(call: Call) -> Form:
    """Return the form that the path names, whose plan has to be the company's own.

    Raises:
        ApiError: There is none, or its plan came with the product.
    """
    form = form_in_path(call)
    own_plan(call.world.plans.of(form))
    return form


def usable_from(form: Form, places: list[str]) -> bool:
    """Tell whether a form can be used from one of these places."""
    return any(form.fields.get(FLAGS.get(place, "")) is True for place in places)


def refuse_unencoded(body: Object) -> None:
    """Refuse a script that is not Base64 (section 13)."""
    if "script" not in body:
        return
    try:
        base64.b64decode(body["script"], validate=True)
    except (binascii.Error, ValueError) as error:
        raise invalid_value("script", body["script"], "It must be encoded in Base64.") from error


def merged(old: Object, new: Object) -> Object:
    """Return an object with what is new; of objects within it, only what is sent changes."""
    return old | {
        name: old[name] | value if is_object(value) and is_object(old.get(name)) else value
        for name, value in new.items()
    }
