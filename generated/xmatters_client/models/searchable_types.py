"""SearchableTypes: The kinds of recipient that senders can search for in a section."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

_USUAL: Final = frozenset(
    (
        "users",
        "groups",
        "devices",
        "services",
        "sites",
    )
)


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
        get = data.get
        self._registry = registry
        self.users = get("users")
        self.groups = get("groups")
        self.devices = get("devices")
        self.services = get("services")
        self.sites = get("sites")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
