"""PersonSenderPermission: A person who may send from a form or a scenario."""

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
    from .person_reference import PersonReference

_USUAL: Final = frozenset(
    (
        "senderType",
        "manageScenarios",
        "editScenarios",
        "sender",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PersonSenderPermission(SenderPermission):
    """A person who may send from a form or a scenario."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *SenderPermission.FIELDS,
        Field("sender", "sender", "PersonReference"),
    )

    sender: PersonReference | None = None
    """The person."""

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
        self.sender = registry["PersonReference"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
