"""Plans, which the web interface calls workflows."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import page
from ..plan_records import Plan
from ..plan_views import plan_object
from ..search import Filter, Test, equal_to, matching, ordered, search
from ..times import parse_time
from ..writing import create_or_change, delete, own_fields, refuse_taken_name
from .history import existed, existing
from .plan_endpoints import endpoint_of_instance
from .plan_parts import own_plan, plan_in_path, usable_from


def _name(plan: Plan) -> str:
    name: str = plan.fields["name"]
    return name.casefold()


def _description(plan: Plan) -> str:
    description: str = plan.fields.get("description", "")
    return description.casefold()


def _created(plan: Plan) -> datetime.datetime:
    return parse_time(plan.fields["created"])


def _usable_from(_call: Call, place: str) -> Test[Plan]:
    return lambda plan: any(usable_from(form, [place]) for form in plan.forms)


def _with_subscription_forms(_call: Call, wanted: str) -> Test[Plan]:
    # What the parameter means is not documented.
    return lambda plan: bool(len(plan.subscription_forms)) is (wanted.casefold() != "false")


FILTERS: Final[Mapping[str, Filter[Plan]]] = {
    "search": search(
        {"NAME": lambda plan: [_name(plan)], "DESCRIPTION": lambda plan: [_description(plan)]}
    ),
    "planType": equal_to(lambda plan: plan.fields["planType"]),
    "enabled": equal_to(lambda plan: plan.fields["enabled"]),
    "enabledFor": _usable_from,
    "subscription-forms": _with_subscription_forms,
}

_SORT_KEYS: Final[Mapping[str, Callable[[Plan], Any]]] = {
    "NAME": _name,
    "DESCRIPTION": _description,
}


@operation
def get_plans(call: Call) -> Reply:
    """List plans, by name unless asked otherwise (section 7)."""
    plans = existing(call, call.world.plans, _created)
    plans = ordered(call, matching(call, plans, FILTERS), _SORT_KEYS, "NAME")
    return Reply(200, page(call, plans, lambda each: plan_object(call.world, each, call.embeds)))


@operation
def get_plan(call: Call) -> Reply:
    """Get a plan by id or name."""
    plan = plan_in_path(call)
    plan = existed(call, plan, _created(plan), "plan", call.path["planId"])
    return Reply(200, plan_object(call.world, plan, call.embeds))


@operation
def create_or_update_plan(call: Call) -> Reply:
    """Create or change a plan."""
    return create_or_change(
        call,
        call.world.plans.with_id,
        partial(_create, call),
        partial(_change, call),
        partial(plan_object, call.world),
    )


@operation
def delete_plan(call: Call) -> Reply:
    """Delete a plan with all that belongs to it."""
    plan = call.world.plans.find(call.path["planId"])
    if plan is not None:
        own_plan(plan)
    return delete(plan, call.world.plans.remove, partial(plan_object, call.world))


def _create(call: Call, identifier: str, body: Object) -> Plan:
    refuse_taken_name(call, call.world.plans, body["name"])
    defaults: Object = {
        "planType": "PLAN",
        "name": "",
        "enabled": True,
        "editable": True,
        "loggingLevel": "INFO",
        "accessibleByAll": False,
        "floodControl": False,
    }
    created = call.specification.spell("Plan", "created", call.world.moment())
    fields = defaults | own_fields(call, "PlanUpdate", body) | {"created": created}
    plan = call.world.plans.add(Plan(identifier, fields, call.caller.id))
    plan.endpoints.add(endpoint_of_instance(plan, call.world.new_id()))
    return plan


def _change(call: Call, plan: Plan, body: Object) -> None:
    own_plan(plan)
    refuse_taken_name(call, call.world.plans, body.get("name"), plan)
    call.world.plans.change(plan, own_fields(call, "PlanUpdate", body))
