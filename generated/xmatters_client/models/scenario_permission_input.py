"""ScenarioPermissionInput: A person or a role that may use a scenario."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .permissible_type import PermissibleType
    from .role import Role
    from .scenario_person_pointer import ScenarioPersonPointer
    from .scenario_role_pointer import ScenarioRolePointer


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScenarioPermissionInput(RequestModel):
    """A person or a role that may use a scenario. `permissibleType` says which of `person` and
    `role` applies."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("permissible_type", "permissibleType", "string", required=True),
        Field("editor", "editor", "boolean"),
        Field("person", "person", "ScenarioPersonPointer"),
        Field("role", "role", "ScenarioRolePointer"),
    )

    permissible_type: PermissibleType
    """Whether it is a person or a role."""
    editor: bool | Unset = UNSET
    """Whether the person or role may change the scenario."""
    person: ScenarioPersonPointer | Mapping[str, Any] | str | HasId | Unset = UNSET
    """The person. For `PERSON`."""
    role: ScenarioRolePointer | Mapping[str, Any] | str | Role | Unset = UNSET
    """The role. For `ROLE`."""


class ScenarioPermissionInputFields(TypedDict, total=False):
    """The fields of `ScenarioPermissionInput` as keyword arguments."""

    permissible_type: Required[PermissibleType]
    """Whether it is a person or a role."""
    editor: bool
    """Whether the person or role may change the scenario."""
    person: ScenarioPersonPointer | Mapping[str, Any] | str | HasId
    """The person. For `PERSON`."""
    role: ScenarioRolePointer | Mapping[str, Any] | str | Role
    """The role. For `ROLE`."""
