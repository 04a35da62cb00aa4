"""Subscription forms: what people can subscribe to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..errors import missing_field
from ..jsontypes import Object
from ..paging import page
from ..plan_records import Plan, SubscriptionForm
from ..records import with_id
from ..search import ordered
from ..subscription_views import listed_subscription_form, subscription_form_object
from ..writing import (
    create_or_change,
    found,
    own_fields,
    referred,
    referred_ids,
    refuse_taken_name,
)
from .plan_parts import plan_in_path
from .recipients import device_name_ids

_REFERENCES: Final = frozenset({"form", "propertyDefinitions", "roles", "targetDeviceNames"})
"""Fields that replies have in another shape than requests."""

_SORT_KEYS: Final[Mapping[str, Callable[[SubscriptionForm], Any]]] = {
    "NAME": lambda form: form.fields["name"].casefold(),
    "DESCRIPTION": lambda form: form.fields["description"].casefold(),
}


@operation
def get_subscription_forms(call: Call) -> Reply:
    """List the subscription forms of all plans."""
    return _listed(call, call.world.plans.subscription_forms)


@operation
def get_plan_subscription_forms(call: Call) -> Reply:
    """List the subscription forms of a plan."""
    return _listed(call, plan_in_path(call).subscription_forms)


def _listed(call: Call, forms: Iterable[SubscriptionForm]) -> Reply:
    # They were recorded by name.
    in_order = ordered(call, list(forms), _SORT_KEYS, "NAME")

    def render(form: SubscriptionForm) -> Object:
        return listed_subscription_form(call.world, form, call.embeds)

    return Reply(200, page(call, in_order, render))


@operation
def get_subscription_form(call: Call) -> Reply:
    """Get a subscription form, by its id only (section 2)."""
    identifier = call.path["subscriptionFormId"]
    form = found(
        with_id(call.world.plans.subscription_forms, identifier), "subscription form", identifier
    )
    return Reply(200, subscription_form_object(call.world, form))


@operation
def create_or_update_subscription_form(call: Call) -> Reply:
    """Create or change a subscription form of a plan."""
    plan = plan_in_path(call)
    return create_or_change(
        call,
        plan.subscription_forms.with_id,
        partial(_create, call, plan),
        partial(_change, call, plan),
        partial(subscription_form_object, call.world),
    )


def _create(call: Call, plan: Plan, identifier: str, body: Object) -> SubscriptionForm:
    refuse_taken_name(call, plan.subscription_forms, body["name"])
    defaults: Object = {
        "name": "",
        "description": "",
        "scope": "FORM" if "form" in body else "ALL_FORMS",
        "created": call.specification.spell("SubscriptionForm", "created", call.world.moment()),
        "oneWay": False,
        "subscribeOthers": False,
        "notificationDelay": 0,
        "showNotificationDelay": True,
        "devicesSectionCollapsed": False,
        "devicesSectionVisible": True,
    }
    form = SubscriptionForm(identifier, defaults | _fields(call, body), plan.id)
    form.device_name_ids = [each.id for each in call.world.device_names]
    _refer(call, plan, form, form.fields["scope"], body)
    return plan.subscription_forms.add(form)


def _change(call: Call, plan: Plan, form: SubscriptionForm, body: Object) -> None:
    refuse_taken_name(call, plan.subscription_forms, body.get("name"), form)
    fields = form.fields | _fields(call, body)
    _refer(call, plan, form, fields["scope"], body)
    plan.subscription_forms.change(form, fields)


def _fields(call: Call, body: Object) -> Object:
    fields = own_fields(call, "SubscriptionFormUpdate", body)
    return {name: fields[name] for name in fields if name not in _REFERENCES}


def _refer(call: Call, plan: Plan, form: SubscriptionForm, scope: str, body: Object) -> None:
    """Set what a body refers to, after all of it was found; lists replace the old ones."""
    attributes: Object = {}
    if "form" in body:
        attributes["form_id"] = referred(plan.forms, "form", body["form"]["id"]).id
    if scope == "ALL_FORMS":
        # It covers no form in particular (findings, 39).
        attributes["form_id"] = None
    elif attributes.get("form_id", form.form_id) is None:
        raise missing_field("form")
    if "propertyDefinitions" in body:
        ids = [each["id"] for each in body["propertyDefinitions"]]
        attributes["property_ids"] = referred_ids(plan.properties, "property", ids)
    if "roles" in body:
        names = [each["name"] for each in body["roles"]]
        attributes["role_ids"] = referred_ids(call.world.roles, "role", names)
    if "targetDeviceNames" in body:
        attributes["device_name_ids"] = device_name_ids(call, body["targetDeviceNames"])
    for name, value in attributes.items():
        setattr(form, name, value)
