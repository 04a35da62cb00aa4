"""Conference bridges of other providers."""

from __future__ import annotations

from dataclasses import dataclass

from ..jsontypes import Object
from ..views import self_link
from ..world import Record, World


@dataclass(slots=True, eq=False)
class ConferenceBridge(Record):
    """A bridge on which people meet by telephone or video."""


def bridge_object(world: World, bridge: ConferenceBridge) -> Object:
    """Return a conference bridge."""
    links = self_link(world, "getConferenceBridge", bridge.id)
    return {"id": bridge.id, **bridge.fields, "links": links}
