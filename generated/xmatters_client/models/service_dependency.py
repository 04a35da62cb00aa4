"""ServiceDependency: That one service needs another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .service_reference import ServiceReference

_USUAL: Final = frozenset(
    (
        "id",
        "service",
        "dependentService",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceDependency(ReplyModel):
    """That one service needs another. Only direct needs are recorded."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("service", "service", "ServiceReference"),
        Field("dependent_service", "dependentService", "ServiceReference"),
    )

    id: str | None = None
    """The id of the dependency."""
    service: ServiceReference | None = None
    """The service that is needed."""
    dependent_service: ServiceReference | None = None
    """The service that needs the other."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        value = get("service")
        self.service = (
            registry["ServiceReference"](value, registry) if type(value) is dict else value
        )
        value = get("dependentService")
        self.dependent_service = (
            registry["ServiceReference"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
