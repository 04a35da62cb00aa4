"""Subscriptions: standing wishes to hear of certain events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from ..calls import Call, Reply, operation
from ..errors import bad_request, invalid_enum, missing_field, unknown_reference
from ..form_views import recipients, targeted_object
from ..jsontypes import Object
from ..paging import embedded, page
from ..plan_records import Permission, Plan, Subscription, SubscriptionForm
from ..records import with_id
from ..search import Filter, Test, matching
from ..subscription_views import (
    share_object,
    subscription_object,
    subscription_with_subscribers,
)
from ..world import Person
from ..writing import create_or_change, delete, found, own_fields, referred
from .permissions import read_permission, read_permissions
from .recipients import device_name_ids, recipient_ids

_OPERATORS: Final[Mapping[str, tuple[str, ...]]] = {
    "TEXT": ("CONTAINS", "STARTS_WITH", "ENDS_WITH", "MATCHES"),
    "LIST_TEXT_SINGLE_SELECT": ("IS_ONE_OF",),
    "LIST_TEXT_MULTI_SELECT": ("IS_ONE_OR_MORE_OF",),
    "HIERARCHY": ("IS_ONE_TYPE_OF",),
    "BOOLEAN": ("IS_TRUE", "IS_FALSE", "IS_TRUE_OR_FALSE"),
}
"""How the properties of each kind can be compared."""

_ACTIONS: Final = ("viewSubscription", "editSubscription", "subscribe", "subscribeOthers")


# Filters


def _person(call: Call, identifier: str) -> Person | None:
    return call.world.people.find(identifier)


def _owned_by(call: Call, identifier: str) -> Test[Subscription]:
    owner = _person(call, identifier)
    return lambda subscription: owner is not None and subscription.owner_id == owner.id


def _notifying(call: Call, identifier: str) -> Test[Subscription]:
    person = _person(call, identifier)
    return lambda subscription: person is not None and person.id in subscription.subscriber_ids


def _concerns(permission: Permission, person: Person) -> bool:
    return permission.holder_id == person.id or permission.holder_id in person.role_ids


def _shared_with(call: Call, identifier: str) -> Test[Subscription]:
    person = _person(call, identifier)
    return lambda subscription: (
        person is not None and any(_concerns(each, person) for each in subscription.shares)
    )


def _managed_by(call: Call, identifier: str) -> Test[Subscription]:
    person = _person(call, identifier)
    return lambda subscription: (
        person is not None
        and (
            subscription.owner_id == person.id
            or any(
                each.allowed["editSubscription"] and _concerns(each, person)
                for each in subscription.shares
            )
        )
    )


def _with_words(read: Callable[[Call, Subscription], str]) -> Filter[Subscription]:
    """Return a filter for all of some words, in any case."""

    def make(call: Call, text: str) -> Test[Subscription]:
        words = text.casefold().split()
        return lambda subscription: all(
            word in read(call, subscription).casefold() for word in words
        )

    return make


def _form_name(call: Call, subscription: Subscription) -> str:
    form = with_id(call.world.plans.subscription_forms, subscription.subscription_form_id)
    name: str = form.fields["name"] if form else ""
    return name


FILTERS: Final[Mapping[str, Filter[Subscription]]] = {
    "owner": _owned_by,
    "subscriber": _notifying,
    "sharedWith": _shared_with,
    "managedBy": _managed_by,
    "subscriptionName": _with_words(lambda _call, each: each.fields["name"]),
    "subscriptionDescription": _with_words(lambda _call, each: each.fields["description"]),
    "subscriptionForm": _with_words(_form_name),
}


# Operations


def _subscription_in_path(call: Call) -> Subscription:
    """Return the subscription of the path, by its id only (section 2)."""
    identifier = call.path["subscriptionId"]
    return found(with_id(call.world.plans.subscriptions, identifier), "subscription", identifier)


@operation
def get_subscriptions(call: Call) -> Reply:
    """List subscriptions."""
    subscriptions = matching(call, call.world.plans.subscriptions, FILTERS)
    render = partial(subscription_with_subscribers, call.world)
    return Reply(200, page(call, subscriptions, render))


@operation
def get_subscription(call: Call) -> Reply:
    """Get a subscription; its subscribers are listed apart."""
    return Reply(200, subscription_object(call.world, _subscription_in_path(call)))


@operation
def create_or_update_subscription(call: Call) -> Reply:
    """Create or change a subscription."""
    return create_or_change(
        call,
        partial(with_id, list(call.world.plans.subscriptions)),
        partial(_create, call),
        partial(_change, call),
        partial(subscription_with_subscribers, call.world),
    )


@operation
def delete_subscription(call: Call) -> Reply:
    """Delete a subscription for all its subscribers."""
    return delete(
        with_id(call.world.plans.subscriptions, call.path["subscriptionId"]),
        lambda each: _form(call, each.subscription_form_id).subscriptions.remove(each),
        partial(subscription_object, call.world),
    )


@operation
def get_subscribers(call: Call) -> Reply:
    """List whom a subscription notifies."""
    members = recipients(call.world, _subscription_in_path(call).subscriber_ids)
    return Reply(200, page(call, members, partial(targeted_object, call.world)))


@operation
def add_subscribers(call: Call) -> Reply:
    """Set whom a subscription notifies; the list replaces the old one (section 3)."""
    subscription = _subscription_in_path(call)
    subscription.subscriber_ids = recipient_ids(call, call.body)
    members = recipients(call.world, subscription.subscriber_ids)
    return Reply(200, embedded(members, partial(targeted_object, call.world), call.raw_path))


@operation
def unsubscribe_person(call: Call) -> Reply:
    """Take a person off the subscribers, and answer the subscription, which stays (section 4)."""
    subscription = _subscription_in_path(call)
    person = _person(call, call.path["personId"])
    if person is None or person.id not in subscription.subscriber_ids:
        return Reply(204)
    subscription.subscriber_ids.remove(person.id)
    return Reply(200, subscription_object(call.world, subscription))


@operation
def get_subscription_share_permissions(call: Call) -> Reply:
    """List with whom a subscription is shared."""
    shares = _subscription_in_path(call).shares
    return Reply(200, page(call, shares, partial(share_object, call.world)))


@operation
def set_subscription_share_permissions(call: Call) -> Reply:
    """Say with whom a subscription is shared; the list replaces the old one (section 3)."""
    subscription = _subscription_in_path(call)
    subscription.shares = read_permissions(call.body, partial(_share, call))
    render = partial(share_object, call.world)
    return Reply(200, embedded(subscription.shares, render, call.raw_path))


def _share(call: Call, entry: Object) -> Permission:
    sent = entry.get("permissibleActions", {})
    allowed = {action: sent.get(action, False) for action in _ACTIONS}
    return read_permission(call, entry["shareType"], entry["sharedWith"], allowed)


# Writing


def _form(call: Call, identifier: str) -> SubscriptionForm:
    form = with_id(call.world.plans.subscription_forms, identifier)
    if form is None:
        raise unknown_reference("subscription form", identifier)
    return form


def _create(call: Call, identifier: str, body: Object) -> Subscription:
    form = _form(call, body["form"]["id"])
    defaults: Object = {
        "name": "",
        "description": "",
        "created": call.specification.spell("Subscription", "created", call.world.moment()),
        "notificationDelay": form.fields["notificationDelay"],
    }
    subscription = Subscription(identifier, defaults | _fields(call, body), form.id, call.caller.id)
    subscription.device_name_ids = list(form.device_name_ids)
    _refer(call, form, subscription, body)
    if "recipients" not in body and subscription.owner_id:
        subscription.subscriber_ids = [subscription.owner_id]
    return form.subscriptions.add(subscription)


def _change(call: Call, subscription: Subscription, body: Object) -> None:
    if "form" in body:
        # It is fixed, and must be left out (sections 3 and 14).
        raise bad_request("The form of a subscription cannot be changed.", "form")
    form = _form(call, subscription.subscription_form_id)
    _refer(call, form, subscription, body)
    form.subscriptions.change(subscription, _fields(call, body))


def _fields(call: Call, body: Object) -> Object:
    written = ("name", "description", "notificationDelay")
    fields = own_fields(call, "SubscriptionUpdate", body)
    return {name: fields[name] for name in fields if name in written}


def _refer(call: Call, form: SubscriptionForm, subscription: Subscription, body: Object) -> None:
    """Set what a body refers to, after all of it was found; lists replace the old ones."""
    attributes: Object = {}
    if body.get("targetAllDevices") and "targetDeviceNames" in body:
        # Section 12 has the same for triggers.
        raise bad_request("targetAllDevices excludes targetDeviceNames.", "targetAllDevices")
    if "owner" in body:
        owner = referred(call.world.people, "person", body["owner"]["id"])
        attributes["owner_id"] = owner.id
    if "criteria" in body:
        plan = call.world.plans.of(form)
        attributes["criteria"] = [_criterion(plan, each) for each in body["criteria"]]
    if "recipients" in body:
        attributes["subscriber_ids"] = recipient_ids(call, body["recipients"])
    if "targetDeviceNames" in body:
        attributes["device_name_ids"] = device_name_ids(call, body["targetDeviceNames"])
    if body.get("targetAllDevices"):
        attributes["device_name_ids"] = [each.id for each in call.world.device_names]
    for name, value in attributes.items():
        setattr(subscription, name, value)


def _criterion(plan: Plan, sent: Object) -> Object:
    """Return a condition as replies have it: several values are joined by commas (section 14)."""
    name, operator = sent["name"], sent["operator"]
    definition = plan.properties.named(name)
    if definition is None:
        raise unknown_reference("property", name)
    kind = definition.fields["propertyType"]
    suitable = _OPERATORS.get(kind)
    if suitable and operator not in suitable:
        raise invalid_enum("criteria.operator", operator, suitable)
    condition: Object = {"name": name, "operator": operator}
    if operator in _OPERATORS["BOOLEAN"]:
        return condition
    if "value" not in sent and "values" not in sent:
        raise missing_field("criteria.value")
    return condition | {"value": ",".join(sent["values"]) if "values" in sent else sent["value"]}
