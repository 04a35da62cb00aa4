"""ScenarioPermissionPerson: A person who may use a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
)
from .scenario_permission import ScenarioPermission

if TYPE_CHECKING:
    from .person_reference import PersonReference

_USUAL: Final = frozenset(
    (
        "permissibleType",
        "editor",
        "person",
    )
)
_KNOWN: Final = _USUAL | {
    "permissionType",
    "hasEditPermission",
    "displayName",
    "recipientId",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScenarioPermissionPerson(ScenarioPermission):
    """A person who may use a scenario."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *ScenarioPermission.FIELDS,
        Field("person", "person", "PersonReference"),
    )

    person: PersonReference | None = None
    """The person."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.permissible_type = get("permissibleType")
        self.editor = get("editor")
        value = get("person")
        self.person = registry["PersonReference"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.permission_type = self.has_edit_permission = self.display_name = (
                self.recipient_id
            ) = self._extra = None
            return self
        self.permission_type = get("permissionType")
        self.has_edit_permission = get("hasEditPermission")
        self.display_name = get("displayName")
        self.recipient_id = get("recipientId")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
