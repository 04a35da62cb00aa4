"""Shared libraries: scripts that the integrations of a plan can use."""

from __future__ import annotations

from functools import partial

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import page
from ..plan_records import SharedLibrary
from ..plan_views import by_name, library_object
from ..records import with_id
from ..writing import (
    create_or_change,
    delete,
    found,
    own_fields,
    referred,
    refuse_taken_name,
)
from .plan_parts import own_plan, plan_in_path, refuse_unencoded


@operation
def get_shared_libraries(call: Call) -> Reply:
    """List the shared libraries of a plan."""
    libraries = by_name(plan_in_path(call).libraries)
    # The links were recorded without the plan.
    path = call.specification.url("createOrUpdateSharedLibrary")
    return Reply(200, page(call, libraries, partial(library_object, call.world), path=path))


@operation
def create_or_update_shared_library(call: Call) -> Reply:
    """Create or change a shared library."""
    return create_or_change(
        call,
        partial(with_id, list(call.world.plans.libraries)),
        partial(_create, call),
        partial(_change, call),
        partial(library_object, call.world),
    )


@operation
def get_shared_library(call: Call) -> Reply:
    """Get a shared library by id or name."""
    identifier = call.path["libraryId"]
    library = found(call.world.plans.find_library(identifier), "shared library", identifier)
    return Reply(200, library_object(call.world, library))


@operation
def delete_shared_library(call: Call) -> Reply:
    """Delete a shared library."""
    library = call.world.plans.find_library(call.path["libraryId"])
    if library is not None:
        own_plan(call.world.plans.of(library))
    return delete(library, partial(_remove, call), partial(library_object, call.world))


def _create(call: Call, identifier: str, body: Object) -> SharedLibrary:
    plan = own_plan(referred(call.world.plans, "plan", body["plan"]["id"]))
    refuse_taken_name(call, plan.libraries, body["name"])
    return plan.libraries.add(SharedLibrary(identifier, _fields(call, body), plan.id))


def _change(call: Call, library: SharedLibrary, body: Object) -> None:
    plan = own_plan(call.world.plans.of(library))
    refuse_taken_name(call, plan.libraries, body.get("name"), library)
    plan.libraries.change(library, _fields(call, body))


def _fields(call: Call, body: Object) -> Object:
    refuse_unencoded(body)
    # The plan stays.
    return own_fields(call, "SharedLibraryUpdate", body)


def _remove(call: Call, library: SharedLibrary) -> None:
    call.world.plans.of(library).libraries.remove(library)
