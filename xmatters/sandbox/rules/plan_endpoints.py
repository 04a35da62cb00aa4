"""Plan endpoints: addresses that the scripts of a plan call."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from ..calls import Call, Reply, operation
from ..errors import invalid_enum, missing_field
from ..jsontypes import Object
from ..paging import page
from ..plan_records import Plan, PlanEndpoint
from ..plan_views import by_name, endpoint_object
from ..writing import create_or_change, delete, own_fields, refuse_taken_name
from .plan_parts import own_plan_in_path, plan_in_path

_INSTANCE: Final = "https://acme.example.com"

_SECRETS: Final = frozenset({"password", "client_secret"})
"""What is written only (section 9)."""

_OAUTH: Final = frozenset({"username", "oauthTokenUrl", "oauthClientId", "client_secret"})

_FIELDS: Final[Mapping[str, frozenset[str]]] = {
    "NO_AUTH": frozenset(),
    "BASIC": frozenset({"username", "password"}),
    "OAUTH2": _OAUTH,
    "OAUTH2_FORCE": _OAUTH,
    "OAUTH_SLACK": _OAUTH,
    "XMATTERS": frozenset({"username"}),
    "SERVICENOW": frozenset({"username"}),
}
"""What is needed to sign in, by the kind of authentication."""


def endpoint_of_instance(plan: Plan, identifier: str) -> PlanEndpoint:
    """Return the endpoint that leads to the instance itself, which each plan has."""
    fields: Object = {
        "name": "xMatters",
        "url": _INSTANCE,
        "endpointType": "XMATTERS",
        "authenticationType": "NO_AUTH",
    }
    return PlanEndpoint(identifier, fields, plan.id)


@operation
def get_plan_endpoints(call: Call) -> Reply:
    """List the endpoints of a plan, without their secrets."""
    return Reply(200, page(call, by_name(plan_in_path(call).endpoints), endpoint_object))


@operation
def create_or_update_plan_endpoint(call: Call) -> Reply:
    """Create or change an endpoint."""
    plan = own_plan_in_path(call)
    return create_or_change(
        call,
        plan.endpoints.with_id,
        partial(_create, call, plan),
        partial(_change, call, plan),
        endpoint_object,
    )


@operation
def delete_plan_endpoint(call: Call) -> Reply:
    """Delete an endpoint; integrations that called it call none then."""
    endpoints = own_plan_in_path(call).endpoints
    return delete(endpoints.with_id(call.path["endpointId"]), endpoints.remove, endpoint_object)


def _create(call: Call, plan: Plan, identifier: str, body: Object) -> PlanEndpoint:
    refuse_taken_name(call, plan.endpoints, body["name"])
    _refuse_instance(body)
    defaults: Object = {"endpointType": "EXTERNAL", "authenticationType": "NO_AUTH"}
    fields, secrets = _with_authentication(defaults | _fields(call, body), {}, body)
    return plan.endpoints.add(PlanEndpoint(identifier, fields, plan.id, secrets))


def _change(call: Call, plan: Plan, endpoint: PlanEndpoint, body: Object) -> None:
    refuse_taken_name(call, plan.endpoints, body.get("name"), endpoint)
    if endpoint.fields["endpointType"] != "XMATTERS":
        _refuse_instance(body)
    known = endpoint.fields.get("authentication", {}) | endpoint.secrets
    fields, secrets = _with_authentication(endpoint.fields | _fields(call, body), known, body)
    plan.endpoints.change(endpoint, {"authentication": None} | fields)
    endpoint.secrets = secrets


def _fields(call: Call, body: Object) -> Object:
    fields = own_fields(call, "PlanEndpointUpdate", body)
    return {name: fields[name] for name in fields if name not in ("plan", "authentication")}


def _refuse_instance(body: Object) -> None:
    if body.get("endpointType") == "XMATTERS":
        # Such endpoints cannot be created (section 14).
        raise invalid_enum("endpointType", "XMATTERS", ["EXTERNAL"])


def _with_authentication(fields: Object, known: Object, body: Object) -> tuple[Object, Object]:
    """Return the fields of an endpoint with what may be seen of its authentication, and the rest.

    Args:
        fields: The fields.
        known: How it signed in up to now.
        body: What is sent.
    """
    kind = fields["authenticationType"]
    sent = known | body.get("authentication", {})
    kept = {name: sent[name] for name in sent if name in _FIELDS.get(kind, sent)}
    if kind == "BASIC":
        for name in ("username", "password"):
            if name not in kept:
                raise missing_field(f"authentication.{name}")
    secrets = {name: kept.pop(name) for name in _SECRETS & kept.keys()}
    return (fields | {"authentication": kept} if kept else _without(fields)), secrets


def _without(fields: Object) -> Object:
    return {name: value for name, value in fields.items() if name != "authentication"}
