"""The sample subscriptions, and what people can subscribe to."""

from __future__ import annotations

from typing import Final

from .form_data import REPORT, id_of
from .jsontypes import Object
from .plan_records import Permission, Plan, Subscription, SubscriptionForm
from .world import World

_SUBSCRIPTION_FORM: Final = "e5f7a9b1-3d4c-4e8f-a021-7c9d1e3f5a"
_SUBSCRIPTION: Final = "f6a8b0c2-4e5d-4f90-b132-8d0e2f4a6b"


def add_subscriptions(world: World, plan: Plan) -> None:
    """Add what people can subscribe to, and who did."""
    by_email = [id_of(world, "Work Email")]
    everybody = [id_of(world, "Standard User")]
    outages = _subscription_form(plan, 1, "Outages", "2026-01-20T10:12:41.571Z")
    outages.fields |= {
        "description": "Tells you about outages in your region",
        "scope": "FORM",
        "oneWay": True,
        "subscribeOthers": True,
        "notificationDelay": 5,
    }
    outages.form_id = REPORT
    outages.property_ids = [
        plan_property.id
        for name in ("Region", "Resolved")
        if (plan_property := plan.properties.named(name))
    ]
    outages.role_ids = list(everybody)
    outages.device_name_ids = list(by_email)

    everything = _subscription_form(plan, 2, "Everything about outages", "2026-01-20T10:20:03.118Z")
    everything.device_name_ids = [each.id for each in world.device_names]

    mary, ana = id_of(world, "mmcbride"), id_of(world, "asilva")
    view = {
        "viewSubscription": True,
        "editSubscription": False,
        "subscribe": False,
        "subscribeOthers": False,
    }
    denver = _subscription(outages, 1, "Outages in Denver", "2026-02-04T22:53:27.600Z", mary)
    denver.fields["description"] = "Big outages that concern the Denver office"
    denver.subscriber_ids = [ana, id_of(world, "Database Operations")]
    denver.device_name_ids = list(by_email)
    denver.criteria = [
        {"name": "Region", "operator": "CONTAINS", "value": "Denver"},
        {"name": "Resolved", "operator": "IS_FALSE"},
    ]
    denver.shares = [
        Permission("PERSON", ana, view | {"subscribe": True}),
        Permission("ROLE", everybody[0], view),
    ]
    curious = _subscription(everything, 2, "All of it", "2026-02-05T08:30:00.125Z", ana)
    curious.fields["description"] = "All that customers notice"
    curious.subscriber_ids = [ana, mary]
    curious.criteria = [{"name": "Customer impact", "operator": "IS_TRUE"}]
    curious.device_name_ids = list(by_email)


def _subscription_form(plan: Plan, number: int, name: str, created: str) -> SubscriptionForm:
    fields: Object = {
        "name": name,
        "description": "",
        "scope": "ALL_FORMS",
        "created": created,
        "oneWay": False,
        "subscribeOthers": False,
        "notificationDelay": 0,
        "showNotificationDelay": True,
        "devicesSectionCollapsed": False,
        "devicesSectionVisible": True,
    }
    form = SubscriptionForm(f"{_SUBSCRIPTION_FORM}{number:02}", fields, plan.id)
    return plan.subscription_forms.add(form)


def _subscription(
    form: SubscriptionForm, number: int, name: str, created: str, owner_id: str
) -> Subscription:
    fields: Object = {"name": name, "description": "", "created": created, "notificationDelay": 0}
    identifier = f"{_SUBSCRIPTION}{number:02}"
    return form.subscriptions.add(Subscription(identifier, fields, form.id, owner_id))
