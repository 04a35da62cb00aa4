"""RoleSenderPermission: A role whose holders may send from a form or a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
)
from .sender_permission import SenderPermission

if TYPE_CHECKING:
    from .role import Role

_USUAL: Final = frozenset(
    (
        "senderType",
        "manageScenarios",
        "editScenarios",
        "sender",
    )
)


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
        get = data.get
        self._registry = registry
        self.sender_type = get("senderType")
        self.manage_scenarios = get("manageScenarios")
        self.edit_scenarios = get("editScenarios")
        value = get("sender")
        self.sender = registry["Role"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
