"""How plans, their integrations and what these share stand in replies."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Final, TypeVar

from .form_views import listed_form
from .jsontypes import Object
from .paging import as_is, embedded
from .plan_records import (
    Integration,
    Plan,
    PlanConstant,
    PlanEndpoint,
    PlanPart,
    PlanProperty,
    SharedLibrary,
)
from .records import Record
from .views import person_reference, self_link, supervisor_object
from .world import World

R = TypeVar("R", bound=Record)

_LOGS: Final = 100
_LOGS_IN_PLANS: Final = 25
"""How many log entries integrations show (behaviours, section 6)."""

_CALLING: Final = frozenset({"SEND_WEBHOOK", "CREATE_EVENT"})
"""What an integration does that has an endpoint (findings, 33)."""


def by_name(records: Iterable[R]) -> list[R]:
    """Return objects in the order of their names, as the parts of a plan were recorded."""

    def name(record: R) -> Any:
        return record.fields["name"].casefold()

    return sorted(records, key=name)


def plan_object(world: World, plan: Plan, embeds: Collection[str] = ()) -> Object:
    """Return a plan.

    Args:
        world: What the sandbox knows.
        plan: The plan.
        embeds: What else to put in.
    """
    return {
        "id": plan.id,
        **plan.fields,
        **_creator(world, plan, in_full="creator" in embeds),
        **_parts(world, plan, embeds),
        "links": self_link(world, "getPlan", plan.id),
    }


def _creator(world: World, plan: Plan, *, in_full: bool) -> Object:
    creator = world.people.with_id(plan.creator_id) if plan.creator_id else None
    if creator is None:
        return {}
    render = supervisor_object if in_full else person_reference
    return {"creator": render(world, creator)}


def _parts(world: World, plan: Plan, embeds: Collection[str]) -> Object:
    url = world.specification.url
    found: Object = {}
    if "constants" in embeds:
        link = url("getPlanConstants", plan.id)
        found["constants"] = embedded(by_name(plan.constants), constant_object, link)
    if "endpoints" in embeds:
        link = url("getPlanEndpoints", plan.id)
        found["endpoints"] = embedded(by_name(plan.endpoints), endpoint_object, link)
    if "forms" in embeds:
        link = url("getPlanForms", plan.id)
        found["forms"] = embedded(list(plan.forms), lambda each: listed_form(world, each), link)
    if "propertyDefinitions" in embeds:
        # These pages have no links (findings, 14).
        found["propertyDefinitions"] = embedded(by_name(plan.properties), property_object)
    if "integrations" in embeds:
        logs = _LOGS_IN_PLANS if "integrations.logs" in embeds else 0
        found["integrations"] = embedded(
            by_name(plan.integrations),
            lambda each: integration_object(world, each, logs=logs),
            url("getIntegrations", plan.id),
        )
    return found


def _with_plan_id(part: PlanPart) -> Object:
    return {"id": part.id, "plan": {"id": part.plan_id}, **part.fields}


def constant_object(constant: PlanConstant) -> Object:
    """Return a constant, which has no links (findings, 34)."""
    return _with_plan_id(constant)


def endpoint_object(endpoint: PlanEndpoint) -> Object:
    """Return an endpoint, which has no links (findings, 34) and does not show its secrets."""
    return _with_plan_id(endpoint)


def property_object(definition: PlanProperty) -> Object:
    """Return a property, which has no links (findings, 34)."""
    return {"id": definition.id, **definition.fields}


def library_object(world: World, library: SharedLibrary) -> Object:
    """Return a shared library, which has no links (findings, 34)."""
    plan = world.plans.of(library)
    return {
        "id": library.id,
        **library.fields,
        "plan": {"id": plan.id, "name": plan.fields["name"]},
    }


# Integrations


def integration_object(world: World, integration: Integration, *, logs: int = 0) -> Object:
    """Return an integration, which has no links (findings, 33).

    Args:
        world: What the sandbox knows.
        integration: The integration.
        logs: How many log entries to put in.
    """
    fields = dict(integration.fields)
    found: Object = {"id": integration.id, "plan": {"id": integration.plan_id}}
    if integration.form_id:
        found["form"] = {"id": integration.form_id}
    found["type"] = fields["integrationType"]
    if fields["integrationType"] == "INBOUND_WEBHOOK":
        fields.pop("triggeredBy", None)
    else:
        fields.pop("authenticationType", None)
    found |= fields | _endpoint_reference(world, integration)
    if logs:
        link = world.specification.url("getIntegrationLogs", integration.id)
        found["logs"] = embedded(integration.logs, as_is, link, first=logs)
    return found


def integration_with_logs(world: World, integration: Integration) -> Object:
    """Return an integration with the newest entries of its log."""
    return integration_object(world, integration, logs=_LOGS)


def _endpoint_reference(world: World, integration: Integration) -> Object:
    plan = world.plans.of(integration)
    called = integration.endpoint_id if integration.fields["operation"] in _CALLING else None
    endpoint = plan.endpoints.with_id(called) if called else None
    if endpoint is None:
        return {}
    link = f"{world.specification.url('getPlanEndpoints', plan.id)}/{endpoint.id}"
    return {"endpoint": {"id": endpoint.id, "plan": {"id": plan.id}, "links": {"self": link}}}
