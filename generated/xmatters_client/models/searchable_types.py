"""SearchableTypes: The kinds of recipient that senders can search for in a section."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

_SHAPES: Final = Shapes(
    (
        "users",
        "groups",
        "devices",
        "services",
        "sites",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SearchableTypes(ReplyModel):
    """The kinds of recipient that senders can search for in a section."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("users", "users", "boolean"),
        Field("groups", "groups", "boolean"),
        Field("devices", "devices", "boolean"),
        Field("services", "services", "boolean"),
        Field("sites", "sites", "boolean"),
    )

    users: bool | None = None
    """Whether people are found."""
    groups: bool | None = None
    """Whether groups are found."""
    devices: bool | None = None
    """Whether single devices are found."""
    services: bool | None = None
    """Whether services are found."""
    sites: bool | None = None
    """Whether sites are found."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.users, self.groups, self.devices, self.services, self.sites, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.users = struct.users
        self.groups = struct.groups
        self.devices = struct.devices
        self.services = struct.services
        self.sites = struct.sites
        return self
