"""Integrations: connections between a plan and other systems."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import partial
from typing import Final

from ..calls import Call, Reply, operation
from ..errors import ApiError, invalid_enum, invalid_value, missing_field
from ..jsontypes import Object
from ..paging import as_is, page
from ..plan_records import Integration, Plan
from ..plan_views import by_name, integration_object, integration_with_logs
from ..records import with_id
from ..search import Filter, equal_to, matching
from ..writing import (
    create_or_change,
    delete,
    found,
    own_fields,
    referred,
    refuse_taken_name,
)
from .plan_parts import own_plan, refuse_unencoded

_MISSING: Final = "validation.common.missing_required_field"
_MISSING_HERE: Final = "validation.communication_plan.integrations.missing_required_field"

_OPERATIONS: Final[Mapping[str, list[str]]] = {
    "INBOUND_WEBHOOK": ["CREATE_EVENT_SIMPLE", "CREATE_EVENT", "RUN_SCRIPT"],
    "OUTBOUND_WEBHOOK": ["SEND_WEBHOOK", "SEND_TO_IA", "RUN_SCRIPT"],
}
"""What an integration can do, by its direction (section 14)."""

FILTERS: Final[Mapping[str, Filter[Integration]]] = {
    "integrationType": equal_to(lambda each: each.fields["integrationType"]),
    "deployed": equal_to(lambda each: each.fields["deployed"]),
}


def _plan_in_path(call: Call) -> Plan:
    """Return the plan of the path, by its id only (section 2)."""
    identifier = call.path["planId"]
    return found(call.world.plans.with_id(identifier), "plan", identifier)


@operation
def get_integrations(call: Call) -> Reply:
    """List the integrations of a plan."""
    integrations = by_name(matching(call, _plan_in_path(call).integrations, FILTERS))
    render = integration_with_logs if "logs" in call.embeds else integration_object
    return Reply(200, page(call, integrations, lambda each: render(call.world, each)))


@operation
def get_integration(call: Call) -> Reply:
    """Get an integration by id or name."""
    identifier = call.path["integrationId"]
    integration = _plan_in_path(call).integrations.find(identifier)
    return Reply(200, integration_object(call.world, found(integration, "integration", identifier)))


@operation
def get_integration_logs(call: Call) -> Reply:
    """List the runs of an integration, the latest first."""
    identifier = call.path["integrationId"]
    integration = with_id(call.world.plans.integrations, identifier)
    return Reply(200, page(call, found(integration, "integration", identifier).logs, as_is))


@operation
def create_or_update_integration(call: Call) -> Reply:
    """Create or change an integration."""
    plan = own_plan(_plan_in_path(call))
    try:
        reply = create_or_change(
            call,
            plan.integrations.with_id,
            partial(_create, call, plan),
            partial(_change, call, plan),
            partial(integration_object, call.world),
        )
    except ApiError as refusal:
        if refusal.subcode == _MISSING:
            # It was recorded with a key of its own.
            refusal.subcode = _MISSING_HERE
        raise
    # Creating answers 200 too (section 3).
    return dataclasses.replace(reply, status=200)


@operation
def delete_integration(call: Call) -> Reply:
    """Delete an integration by id or name."""
    integrations = own_plan(_plan_in_path(call)).integrations
    return delete(
        integrations.find(call.path["integrationId"]),
        integrations.remove,
        partial(integration_object, call.world),
    )


def _create(call: Call, plan: Plan, identifier: str, body: Object) -> Integration:
    refuse_taken_name(call, plan.integrations, body["name"])
    defaults: Object = {"deployed": True, "environment": "HOSTED", "originType": "USER"}
    if body["integrationType"] == "INBOUND_WEBHOOK":
        defaults["authenticationType"] = "ANY"
    fields = defaults | _fields(call, body)
    _refuse_contradictions(fields)
    integration = Integration(identifier, fields, plan.id)
    _refer(integration, plan, body)
    return plan.integrations.add(integration)


def _change(call: Call, plan: Plan, integration: Integration, body: Object) -> None:
    refuse_taken_name(call, plan.integrations, body.get("name"), integration)
    fields = _fields(call, body)
    _refuse_contradictions(integration.fields | fields)
    _refer(integration, plan, body)
    plan.integrations.change(integration, fields)


def _fields(call: Call, body: Object) -> Object:
    refuse_unencoded(body)
    fields = own_fields(call, "IntegrationUpdate", body)
    return {name: fields[name] for name in fields if name not in ("form", "endpoint")}


def _refer(integration: Integration, plan: Plan, body: Object) -> None:
    form, endpoint = integration.form_id, integration.endpoint_id
    if "form" in body:
        form = referred(plan.forms, "form", body["form"]["id"]).id
    if "endpoint" in body:
        # It is sent by name (findings, 31).
        endpoint = referred(plan.endpoints, "endpoint", body["endpoint"]).id
    integration.form_id, integration.endpoint_id = form, endpoint


def _refuse_contradictions(fields: Object) -> None:
    direction, does = fields["integrationType"], fields["operation"]
    if does not in _OPERATIONS[direction]:
        raise invalid_enum("operation", does, _OPERATIONS[direction])
    is_on_premise = fields["environment"] == "ONPREMISE"
    if is_on_premise and direction == "INBOUND_WEBHOOK":
        raise invalid_value("environment", "ONPREMISE", "It is for outbound integrations.")
    if does == "SEND_TO_IA" and not is_on_premise:
        raise invalid_value("environment", fields["environment"], "SEND_TO_IA needs ONPREMISE.")
    if does == "SEND_TO_IA" and "integrationService" not in fields:
        raise missing_field("integrationService")
