"""Services: what the company runs, and which needs which."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import ClassVar

from ..jsontypes import Object
from ..paging import as_is, embedded
from ..views import group_reference, self_link
from ..world import Group, Record, World


@dataclass(slots=True, eq=False)
class Service(Record):
    """Something that the company runs.

    Attributes:
        owner_id: The group that looks after it.
        web_pages: Links to pages about it.
    """

    NAME_FIELD: ClassVar[str] = "targetName"

    owner_id: str | None = None
    web_pages: list[Object] = field(default_factory=list[Object])


@dataclass(slots=True, eq=False)
class ServiceDependency(Record):
    """That one service needs another.

    Attributes:
        service_id: The service that is needed.
        dependent_id: The service that needs it.
    """

    NAME_FIELD: ClassVar[str] = "id"

    service_id: str
    dependent_id: str


def service_object(world: World, service: Service, embeds: Collection[str] = ()) -> Object:
    """Return a service.

    Args:
        world: What the sandbox knows.
        service: The service.
        embeds: What else to put in.
    """
    owner = world.groups.with_id(service.owner_id or "")
    found = service_reference(world, service) | service.fields
    if owner:
        group_type = {"groupType": owner.fields["groupType"]}
        found["ownedBy"] = group_reference(world, owner) | group_type
    if "serviceLinks" in embeds:
        found["serviceLinks"] = embedded(service.web_pages, as_is)
    return found


def service_reference(world: World, service: Service) -> Object:
    """Return a service in short."""
    return {
        "id": service.id,
        "targetName": service.fields["targetName"],
        "recipientType": "SERVICE",
        "links": self_link(world, "getService", service.id),
    }


def services_of(world: World, group: Group) -> Iterator[Service]:
    """Return the services that a group looks after."""
    return (each for each in world.collection(Service) if each.owner_id == group.id)


def dependency_object(world: World, dependency: ServiceDependency) -> Object:
    """Return a dependency, which has no links."""
    services = world.collection(Service)
    found: Object = {"id": dependency.id}
    for name, identifier in (
        ("service", dependency.service_id),
        ("dependentService", dependency.dependent_id),
    ):
        service = services.with_id(identifier)
        if service:
            found[name] = service_reference(world, service)
    return found


def remove_service(world: World, service: Service) -> None:
    """Remove a service and what it needs or is needed for."""
    dependencies = world.collection(ServiceDependency)
    for dependency in list(dependencies):
        if service.id in (dependency.service_id, dependency.dependent_id):
            dependencies.remove(dependency)
    world.collection(Service).remove(service)
