"""Services: what the company runs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..errors import missing_field
from ..jsontypes import Object, is_object
from ..paging import page
from ..records.services import Service, remove_service, service_object
from ..search import Filter, Test, equal_to, matching, search
from ..writing import (
    create_or_change,
    delete,
    found,
    own_fields,
    referred,
    refuse_taken_name,
)
from .naming import ids_in_any_case


def _owned_by(call: Call, identifier: str) -> Test[Service]:
    ids = ids_in_any_case(call.world.groups, [identifier])
    return lambda service: service.owner_id in ids


def _name(service: Service) -> str:
    name: str = service.fields["targetName"]
    return name


FILTERS: Final[Mapping[str, Filter[Service]]] = {
    "search": search(
        {
            "NAME": lambda service: [_name(service)],
            "DESCRIPTION": lambda service: [service.fields.get("description", "")],
        }
    ),
    "ownedBy": _owned_by,
    "serviceTier": equal_to(lambda service: service.fields.get("serviceTier")),
    "serviceType": equal_to(lambda service: service.fields.get("serviceType")),
}


@operation
def get_services(call: Call) -> Reply:
    """List services, by name as the examples of the reference do."""
    services = matching(call, call.world.collection(Service), FILTERS)
    services.sort(key=lambda service: _name(service).casefold())
    return Reply(200, page(call, services, partial(service_object, call.world)))


@operation
def get_service(call: Call) -> Reply:
    """Get a service by id or name; the bare service, not a page (findings, 41)."""
    identifier = call.path["serviceId"]
    service = found(call.world.collection(Service).find(identifier), "service", identifier)
    return Reply(200, service_object(call.world, service, call.embeds))


@operation
def create_or_update_service(call: Call) -> Reply:
    """Create or change a service, which a change may name by its name."""
    embeds = {"serviceLinks"} if is_object(call.body) and "serviceLinks" in call.body else ()
    return create_or_change(
        call,
        call.world.collection(Service).find,
        partial(_create, call),
        partial(_change, call),
        lambda service: service_object(call.world, service, embeds),
    )


@operation
def delete_service(call: Call) -> Reply:
    """Delete a service with its dependencies."""
    service = call.world.collection(Service).find(call.path["serviceId"])
    return delete(service, partial(remove_service, call.world), partial(service_object, call.world))


def _create(call: Call, identifier: str, body: Object) -> Service:
    services = call.world.collection(Service)
    refuse_taken_name(call, services, body["targetName"])
    fields, references = _checked(call, body)
    defaults = {"status": "ACTIVE", "externallyOwned": False}
    return services.add(Service(identifier, defaults | fields, **references))


def _change(call: Call, service: Service, body: Object) -> None:
    services = call.world.collection(Service)
    refuse_taken_name(call, services, body.get("targetName"), service)
    fields, references = _checked(call, body)
    for name, value in references.items():
        setattr(service, name, value)
    services.change(service, fields)


def _checked(call: Call, body: Object) -> tuple[Object, dict[str, Any]]:
    """Return what a body sets: fields, and attributes of the record."""
    fields = own_fields(call, "Service", body)
    references: dict[str, Any] = {}
    if "ownedBy" in fields:
        references["owner_id"] = _owner_id(call, fields.pop("ownedBy"))
    if "serviceLinks" in fields:
        references["web_pages"] = fields.pop("serviceLinks")
    return fields, references


def _owner_id(call: Call, pointer: Object) -> str:
    # A service has one group as its owner (section 14).
    identifier = pointer.get("id") or pointer.get("targetName")
    if not identifier:
        raise missing_field("ownedBy.id")
    return referred(call.world.groups, "group", identifier).id
