"""Changes: records of what was changed, to be seen beside incidents."""

from __future__ import annotations

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import page
from ..records.changes import Change
from ..records.services import Service, service_reference
from ..times import parse_time
from ..writing import found, own_fields, referred


def _change_object(change: Change) -> Object:
    return {"id": change.id, **change.fields}


@operation
def get_changes(call: Call) -> Reply:
    """List changes."""
    return Reply(200, page(call, list(call.world.collection(Change)), _change_object))


@operation
def get_change(call: Call) -> Reply:
    """Get the record of a change by id."""
    identifier = call.path["changeId"]
    change = found(call.world.collection(Change).with_id(identifier), "change", identifier)
    return Reply(200, _change_object(change))


@operation
def create_change(call: Call) -> Reply:
    """Record a change; without a time it was made now."""
    fields = own_fields(call, "Change", call.body)
    moment = parse_time(fields["changedAt"]) if "changedAt" in fields else call.world.moment()
    fields["changedAt"] = call.specification.spell("Change", "changedAt", moment)
    if "service" in fields:
        service = referred(call.world.collection(Service), "service", fields["service"])
        # The record stays as it is, whatever becomes of the service.
        fields["service"] = service_reference(call.world, service)
    change = Change(call.world.new_id(), fields)
    return Reply(201, _change_object(call.world.collection(Change).add(change)))
