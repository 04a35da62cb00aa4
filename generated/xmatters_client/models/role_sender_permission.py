"""RoleSenderPermission: A role whose holders may send from a form or a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    new,
)
from .sender_permission import SenderPermission

if TYPE_CHECKING:
    from .role import Role

_SHAPES: Final = Shapes(
    (
        "senderType",
        "manageScenarios",
        "editScenarios",
        "sender",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RoleSenderPermission(SenderPermission):
    """A role whose holders may send from a form or a scenario."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *SenderPermission.FIELDS,
        Field("sender", "sender", "Role"),
    )

    sender: Role | None = None
    """The role, with its id and name."""

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
        (self.sender_type, self.manage_scenarios, self.edit_scenarios, sender_, self._extra) = (
            values
        )
        self.sender = (
            None
            if sender_ is None
            else registry["Role"](sender_, registry)
            if type(sender_) is dict
            else sender_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.sender_type = struct.sender_type
        self.manage_scenarios = struct.manage_scenarios
        self.edit_scenarios = struct.edit_scenarios
        value = struct.sender
        self.sender = value and value.__make__(value, registry)
        return self
