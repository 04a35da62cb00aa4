"""Conference bridges of other providers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import page
from ..records.conference_bridges import ConferenceBridge, bridge_object
from ..search import Filter, Texts, matching, search
from ..writing import (
    create_or_change,
    delete,
    found,
    own_fields,
    refuse_taken_name,
)


def _texts(field: str) -> Texts[ConferenceBridge]:
    return lambda bridge: [bridge.fields[field]] if field in bridge.fields else []


FILTERS: Final[Mapping[str, Filter[ConferenceBridge]]] = {
    "search": search(
        {
            "NAME": _texts("name"),
            "DESCRIPTION": _texts("description"),
            "TOLL_FREE": _texts("tollFreeNumber"),
        }
    ),
}


@operation
def get_conference_bridges(call: Call) -> Reply:
    """List conference bridges."""
    bridges = matching(call, call.world.collection(ConferenceBridge), FILTERS)
    return Reply(200, page(call, bridges, partial(bridge_object, call.world)))


@operation
def get_conference_bridge(call: Call) -> Reply:
    """Get a conference bridge; the bare bridge, not a page (section 6)."""
    identifier = call.path["bridgeId"]
    bridge = call.world.collection(ConferenceBridge).with_id(identifier)
    return Reply(200, bridge_object(call.world, found(bridge, "conference bridge", identifier)))


@operation
def create_or_update_conference_bridge(call: Call) -> Reply:
    """Create or change a conference bridge."""
    return create_or_change(
        call,
        call.world.collection(ConferenceBridge).with_id,
        partial(_create, call),
        partial(_change, call),
        partial(bridge_object, call.world),
    )


@operation
def delete_conference_bridge(call: Call) -> Reply:
    """Delete a conference bridge."""
    bridges = call.world.collection(ConferenceBridge)
    bridge = bridges.with_id(call.path["bridgeId"])
    return delete(bridge, bridges.remove, partial(bridge_object, call.world))


def _create(call: Call, identifier: str, body: Object) -> ConferenceBridge:
    # Triggers name bridges by their names, so these are unique.
    bridges = call.world.collection(ConferenceBridge)
    refuse_taken_name(call, bridges, body["name"])
    return bridges.add(ConferenceBridge(identifier, _fields(call, body)))


def _change(call: Call, bridge: ConferenceBridge, body: Object) -> None:
    bridges = call.world.collection(ConferenceBridge)
    refuse_taken_name(call, bridges, body.get("name"), bridge)
    bridges.change(bridge, _fields(call, body))


def _fields(call: Call, body: Object) -> Object:
    return own_fields(call, "ConferenceBridge", body)
