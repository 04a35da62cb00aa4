"""Conference: A conference bridge that was offered with an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    compact,
    expand,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .conference_type import ConferenceType
    from .self_link import SelfLink

_USUAL: Final = frozenset(
    (
        "id",
        "bridgeId",
        "bridgeNumber",
        "type",
        "links",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Conference(ReplyModel):
    """A conference bridge that was offered with an event."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("bridge_id", "bridgeId", "string"),
        Field("bridge_number", "bridgeNumber", "string"),
        Field("type", "type", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str | None = None
    """The id of the conference. Only where xMatters hosts it."""
    bridge_id: str | None = None
    """The number of a hosted bridge, or the name of an external one."""
    bridge_number: str | None = None
    """The number to enter to join."""
    type: ConferenceType | None = None
    """Who hosts the bridge."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the conference is. Only where xMatters hosts it."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.bridge_id = get("bridgeId")
        self.bridge_number = get("bridgeNumber")
        self.type = get("type")
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
