"""AuditResponse: Somebody answered a notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    new,
)
from .audit import Audit

if TYPE_CHECKING:
    from .audit_response_detail import AuditResponseDetail

_SHAPES: Final = Shapes(
    (
        "id",
        "type",
        "at",
        "orderId",
        "response",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AuditResponse(Audit):
    """Somebody answered a notification."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Audit.FIELDS,
        Field("response", "response", "AuditResponseDetail"),
    )

    response: AuditResponseDetail
    """The answer."""

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
        (self.id, self.type, self._at, self.order_id, response_, self._extra) = values
        self.response = (
            registry["AuditResponseDetail"](response_, registry)
            if type(response_) is dict
            else response_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.type = struct.type
        self._at = struct._at
        self.order_id = struct.order_id
        value = struct.response
        self.response = value and value.__make__(value, registry)
        return self
