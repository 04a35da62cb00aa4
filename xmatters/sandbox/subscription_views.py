"""How subscriptions, their forms and scheduled messages stand in replies."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from .form_views import (
    attachments,
    device_names,
    holder_reference,
    option_object,
    recipients,
    reference,
    short_device_name,
    targeted_object,
)
from .jsontypes import Object
from .message_times import next_time, previous_time
from .paging import embedded
from .plan_records import (
    Permission,
    ScheduledMessage,
    Subscription,
    SubscriptionForm,
)
from .plan_views import property_object
from .records import with_id
from .views import person_reference, recipient_object, recipient_reference, self_link
from .world import Device, DeviceName, Record, World

_ONLY_SINGLE = ("showNotificationDelay", "devicesSectionCollapsed", "devicesSectionVisible")
"""What lists of subscription forms leave out (findings, 39)."""

_ALL = frozenset({"propertyDefinitions", "roles", "deviceNames"})


def _page(world: World, names: list[DeviceName]) -> Object:
    shown = ("deviceType", "name", "description", "privileged")
    return embedded(
        names,
        lambda each: (
            {"id": each.id} | {name: each.fields[name] for name in shown if name in each.fields}
        ),
    )


# Subscription forms


def subscription_form_object(world: World, form: SubscriptionForm) -> Object:
    """Return a subscription form with all that it has."""
    return _subscription_form(world, form, form.fields, _ALL)


def listed_subscription_form(
    world: World, form: SubscriptionForm, embeds: Collection[str] = ()
) -> Object:
    """Return a subscription form in a list.

    Args:
        world: What the sandbox knows.
        form: The subscription form.
        embeds: What else to put in.
    """
    fields = {name: value for name, value in form.fields.items() if name not in _ONLY_SINGLE}
    return _subscription_form(world, form, fields, embeds)


def _subscription_form(
    world: World, form: SubscriptionForm, fields: Object, embeds: Collection[str]
) -> Object:
    plan = world.plans.of(form)
    found: Object = {"id": form.id, **fields, "plan": reference(plan)}
    covered = plan.forms.with_id(form.form_id) if form.form_id else None
    if covered:
        found["form"] = reference(covered)
    if "propertyDefinitions" in embeds:
        chosen = [each for each in plan.properties if each.id in form.property_ids]
        found["propertyDefinitions"] = embedded(chosen, property_object)
    if "roles" in embeds:
        roles = [each for each in world.roles if each.id in form.role_ids]
        found["roles"] = embedded(roles, lambda each: {"id": each.id, **each.fields})
    if "deviceNames" in embeds:
        found["targetDeviceNames"] = _page(world, device_names(world, form.device_name_ids))
        found["visibleTargetDeviceNames"] = _page(world, list(world.device_names))
    found["links"] = self_link(world, "getSubscriptionForm", form.id)
    return found


# Subscriptions


def subscription_object(world: World, subscription: Subscription) -> Object:
    """Return a subscription without its subscribers, which are listed apart."""
    found: Object = {"id": subscription.id, **subscription.fields}
    form = with_id(world.plans.subscription_forms, subscription.subscription_form_id)
    if form:
        found["form"] = {
            **reference(form),
            "plan": reference(world.plans.of(form)),
            "links": self_link(world, "getSubscriptionForm", form.id),
        }
    owner = world.people.with_id(subscription.owner_id) if subscription.owner_id else None
    if owner:
        found["owner"] = person_reference(world, owner)
    names = device_names(world, subscription.device_name_ids)
    return {
        **found,
        "criteria": embedded(subscription.criteria, dict[str, Any]),
        "targetDeviceNames": embedded(names, short_device_name),
        "links": self_link(world, "getSubscription", subscription.id),
    }


def subscription_with_subscribers(world: World, subscription: Subscription) -> Object:
    """Return a subscription as lists and replies to changes have it."""
    members = recipients(world, subscription.subscriber_ids)
    return subscription_object(world, subscription) | {
        "recipients": embedded(members, lambda each: targeted_object(world, each))
    }


def share_object(world: World, permission: Permission) -> Object:
    """Return who may do something with a subscription of somebody else."""
    return {
        "shareType": permission.kind,
        "sharedWith": holder_reference(world, permission),
        "permissibleActions": permission.allowed,
    }


# Scheduled messages


def scheduled_message_object(world: World, message: ScheduledMessage) -> Object:
    """Return a scheduled message."""
    found: Object = {"id": message.id, **message.fields}
    owner = world.people.with_id(message.owner_id) if message.owner_id else None
    if owner:
        status = {"status": owner.fields["status"]}
        found["owner"] = person_reference(world, owner) | status
    found["event"] = _event(world, message)
    found |= attachments(world, message.files.values(), "getScheduledMessageAttachment", message.id)
    recurrence = message.fields["recurrence"]
    following = next_time(recurrence, world.now)
    if following:
        found["nextFireTime"] = world.specification.spell(
            "ScheduledMessage", "nextFireTime", following
        )
    previous = previous_time(recurrence, message.created, world.now)
    if previous:
        found["previousFireTime"] = world.specification.spell(
            "ScheduledMessage", "previousFireTime", previous
        )
    return found


def listed_scheduled_message(world: World, message: ScheduledMessage) -> Object:
    """Return a scheduled message in a list, where it has links and its response options."""
    found = scheduled_message_object(world, message)
    form = world.plans.form_with_id(message.form_id)
    options = message.response_options
    if options is None:
        options = form.response_options if form else []
    found["event"]["responseOptions"] = embedded(options, option_object)
    found["links"] = self_link(world, "getScheduledMessage", message.id)
    return found


def _event(world: World, message: ScheduledMessage) -> Object:
    found: Object = {"eventType": "USER"}
    form = world.plans.form_with_id(message.form_id)
    if form:
        plan = world.plans.of(form)
        found["form"] = reference(form) | {"links": self_link(world, "getForm", form.id)}
        found["plan"] = reference(plan) | {"links": self_link(world, "getPlan", plan.id)}
    created = {
        "created": world.specification.spell("ScheduledMessageEvent", "created", message.created)
    }
    members = [
        (world.find_recipient(each["id"]), each.get("responseCountThreshold"))
        for each in message.recipients
    ]
    rendered = [_recipient(world, member, count) for member, count in members if member]
    return found | created | message.event | {"recipients": embedded(rendered, dict[str, Any])}


def _recipient(world: World, recipient: Record, count: int | None) -> Object:
    counted = {} if count is None else {"responseCountThreshold": count}
    # A device in short would not say whose it is.
    render = recipient_object if isinstance(recipient, Device) else recipient_reference
    return render(world, recipient) | counted
