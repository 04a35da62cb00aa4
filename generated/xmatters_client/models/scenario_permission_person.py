"""ScenarioPermissionPerson: A person who may use a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    new,
)
from .scenario_permission import ScenarioPermission

if TYPE_CHECKING:
    from .person_reference import PersonReference

_SHAPES: Final = Shapes(
    (
        "permissibleType",
        "editor",
        "permissionType",
        "hasEditPermission",
        "displayName",
        "recipientId",
        "person",
    )
)
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            self.permissible_type,
            self.editor,
            self.permission_type,
            self.has_edit_permission,
            self.display_name,
            self.recipient_id,
            person_,
            self._extra,
        ) = values
        self.person = (
            None
            if person_ is None
            else registry["PersonReference"](person_, registry)
            if type(person_) is dict
            else person_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.permissible_type = struct.permissible_type
        self.editor = struct.editor
        self.permission_type = struct.permission_type
        self.has_edit_permission = struct.has_edit_permission
        self.display_name = struct.display_name
        self.recipient_id = struct.recipient_id
        value = struct.person
        self.person = value and value.__make__(value, registry)
        return self
