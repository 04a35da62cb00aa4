"""SenderPermission: A person or a role that may send from a form or a scenario."""

from __future__ import annotations

from collections.abc import Mapping
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
    from .permissible_type import PermissibleType

_SHAPES: Final = Shapes(
    (
        "senderType",
        "manageScenarios",
        "editScenarios",
    )
)
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "PERSON": "PersonSenderPermission",
    "ROLE": "RoleSenderPermission",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SenderPermission(ReplyModel):
    """A person or a role that may send from a form or a scenario. `senderType` tells which of the
    two `sender` is."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("sender_type", "senderType", "string"),
        Field("manage_scenarios", "manageScenarios", "boolean"),
        Field("edit_scenarios", "editScenarios", "boolean"),
    )

    KIND_FIELD: ClassVar[str] = "senderType"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `senderType`, the model of that kind."""

    sender_type: PermissibleType
    """Whether the sender is a person or a role. Not certain: The field was seen; its values are
    taken from the permissions of scenarios."""
    manage_scenarios: bool | None = None
    """Whether the sender may also create and change the scenarios of the form. Forms only."""
    edit_scenarios: bool | None = None
    """Whether the sender may also change the scenario. Scenarios only."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("senderType")
        name = _KINDS.get(kind) if type(kind) is str else None
        if name is not None:
            found: Self = registry[name](data, registry)
            return found
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.sender_type, self.manage_scenarios, self.edit_scenarios, self._extra) = values
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
        return self
