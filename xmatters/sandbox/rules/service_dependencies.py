"""Service dependencies: which service needs which, in direct pairs only (section 14)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from ..calls import Call, Reply, operation
from ..errors import conflict
from ..jsontypes import Object
from ..paging import page
from ..records.services import Service, ServiceDependency, dependency_object
from ..search import Filter, Test, matching
from ..writing import create_or_change, delete, referred


def _with(read: Callable[[ServiceDependency], str]) -> Filter[ServiceDependency]:
    """Return the filter for pairs in which a service has some part."""

    def make(call: Call, identifier: str) -> Test[ServiceDependency]:
        service = call.world.collection(Service).find(identifier)
        return lambda dependency: service is not None and read(dependency) == service.id

    return make


FILTERS: Final[Mapping[str, Filter[ServiceDependency]]] = {
    "serviceId": _with(lambda dependency: dependency.service_id),
    "dependentServiceId": _with(lambda dependency: dependency.dependent_id),
}


@operation
def get_service_dependencies(call: Call) -> Reply:
    """List which service needs which."""
    dependencies = matching(call, call.world.collection(ServiceDependency), FILTERS)
    return Reply(200, page(call, dependencies, partial(dependency_object, call.world)))


@operation
def create_or_update_service_dependency(call: Call) -> Reply:
    """Create or change a pair of services."""
    return create_or_change(
        call,
        call.world.collection(ServiceDependency).with_id,
        partial(_create, call),
        partial(_change, call),
        partial(dependency_object, call.world),
    )


@operation
def delete_service_dependency(call: Call) -> Reply:
    """Delete a pair; the services stay."""
    dependencies = call.world.collection(ServiceDependency)
    return delete(
        dependencies.with_id(call.path["dependencyId"]),
        dependencies.remove,
        partial(dependency_object, call.world),
    )


def _create(call: Call, identifier: str, body: Object) -> ServiceDependency:
    pair = _service_id(call, body["serviceId"]), _service_id(call, body["dependentServiceId"])
    _refuse_pair(call, pair)
    return call.world.collection(ServiceDependency).add(ServiceDependency(identifier, {}, *pair))


def _change(call: Call, dependency: ServiceDependency, body: Object) -> None:
    pair = (
        _service_id(call, body.get("serviceId", dependency.service_id)),
        _service_id(call, body.get("dependentServiceId", dependency.dependent_id)),
    )
    _refuse_pair(call, pair, dependency)
    dependency.service_id, dependency.dependent_id = pair


def _service_id(call: Call, identifier: str) -> str:
    return referred(call.world.collection(Service), "service", identifier).id


def _refuse_pair(
    call: Call, pair: tuple[str, str], besides: ServiceDependency | None = None
) -> None:
    # Pairs that exist and things that are added to themselves are conflicts (section 3).
    if pair[0] == pair[1]:
        raise conflict("A service cannot depend on itself.")
    for other in call.world.collection(ServiceDependency):
        if other is not besides and (other.service_id, other.dependent_id) == pair:
            raise conflict(f"The dependency {other.id} has these services already.")
