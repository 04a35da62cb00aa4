"""ServiceDependency: That one service needs another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .service_reference import ServiceReference

_SHAPES: Final = Shapes(
    (
        "id",
        "service",
        "dependentService",
    )
)
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.id, service_, dependent_service_, self._extra) = values
        self.service = (
            None
            if service_ is None
            else registry["ServiceReference"](service_, registry)
            if type(service_) is dict
            else service_
        )
        self.dependent_service = (
            None
            if dependent_service_ is None
            else registry["ServiceReference"](dependent_service_, registry)
            if type(dependent_service_) is dict
            else dependent_service_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        value = struct.service
        self.service = value and value.__make__(value, registry)
        value = struct.dependent_service
        self.dependent_service = value and value.__make__(value, registry)
        return self
