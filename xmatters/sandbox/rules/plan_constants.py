"""Plan constants: values that the scripts of a plan share."""

from __future__ import annotations

from functools import partial

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import page
from ..plan_records import Plan, PlanConstant
from ..plan_views import by_name, constant_object
from ..writing import create_or_change, delete, own_fields, refuse_taken_name
from .plan_parts import own_plan_in_path, plan_in_path


@operation
def get_plan_constants(call: Call) -> Reply:
    """List the constants of a plan."""
    return Reply(200, page(call, by_name(plan_in_path(call).constants), constant_object))


@operation
def create_or_update_plan_constant(call: Call) -> Reply:
    """Create or change a constant."""
    plan = own_plan_in_path(call)
    return create_or_change(
        call,
        plan.constants.with_id,
        partial(_create, call, plan),
        partial(_change, call, plan),
        constant_object,
    )


@operation
def delete_plan_constant(call: Call) -> Reply:
    """Delete a constant."""
    constants = own_plan_in_path(call).constants
    return delete(constants.with_id(call.path["constantId"]), constants.remove, constant_object)


def _create(call: Call, plan: Plan, identifier: str, body: Object) -> PlanConstant:
    refuse_taken_name(call, plan.constants, body["name"])
    return plan.constants.add(PlanConstant(identifier, _fields(call, body), plan.id))


def _change(call: Call, plan: Plan, constant: PlanConstant, body: Object) -> None:
    refuse_taken_name(call, plan.constants, body.get("name"), constant)
    plan.constants.change(constant, _fields(call, body))


def _fields(call: Call, body: Object) -> Object:
    return own_fields(call, "PlanConstantUpdate", body)
