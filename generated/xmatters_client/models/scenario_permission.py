"""ScenarioPermission: A person or a role that may use a scenario."""

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
        "permissibleType",
        "editor",
        "permissionType",
        "hasEditPermission",
        "displayName",
        "recipientId",
    )
)
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "PERSON": "ScenarioPermissionPerson",
    "ROLE": "ScenarioPermissionRole",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScenarioPermission(ReplyModel):
    """A person or a role that may use a scenario. Recorded answers say so with `permissibleType`
    and `editor`; the present reference shows `permissionType`, `hasEditPermission`,
    `displayName` and `recipientId` instead."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("permissible_type", "permissibleType", "string"),
        Field("editor", "editor", "boolean"),
        Field("permission_type", "permissionType", "string"),
        Field("has_edit_permission", "hasEditPermission", "boolean"),
        Field("display_name", "displayName", "string"),
        Field("recipient_id", "recipientId", "string"),
    )

    KIND_FIELD: ClassVar[str] = "permissibleType"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `permissibleType`, the model of that kind."""

    permissible_type: PermissibleType | None = None
    """Whether it is a person or a role."""
    editor: bool | None = None
    """Whether the person or role may change the scenario."""
    permission_type: PermissibleType | None = None
    """Whether it is a person or a role, in the newer layout. Not certain: Only in an example of
    the present reference, never in a recorded answer."""
    has_edit_permission: bool | None = None
    """Whether the person or role may change the scenario, in the newer layout. Not certain: Only
    in an example of the present reference, never in a recorded answer."""
    display_name: str | None = None
    """The name of the person or role to show, in the newer layout. Not certain: Only in an example
    of the present reference, never in a recorded answer."""
    recipient_id: str | None = None
    """The id of the person or role, in the newer layout. Not certain: Only in an example of the
    present reference, never in a recorded answer."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("permissibleType")
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
        (
            self.permissible_type,
            self.editor,
            self.permission_type,
            self.has_edit_permission,
            self.display_name,
            self.recipient_id,
            self._extra,
        ) = values
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
        return self
