"""ScenarioSenderPermissionInput: A person or a role that may send from a scenario."""

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
    from .sender_pointer import SenderPointer


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScenarioSenderPermissionInput(RequestModel):
    """A person or a role that may send from a scenario."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("sender_type", "senderType", "string", required=True),
        Field("sender", "sender", "SenderPointer", required=True),
        Field("edit_scenarios", "editScenarios", "boolean"),
    )

    sender_type: PermissibleType
    """Whether the sender is a person or a role."""
    sender: SenderPointer | Mapping[str, Any] | str | HasId
    """Who may send."""
    edit_scenarios: bool | Unset = UNSET
    """Whether the sender may also change the scenario."""


class ScenarioSenderPermissionInputFields(TypedDict, total=False):
    """The fields of `ScenarioSenderPermissionInput` as keyword arguments."""

    sender_type: Required[PermissibleType]
    """Whether the sender is a person or a role."""
    sender: Required[SenderPointer | Mapping[str, Any] | str | HasId]
    """Who may send."""
    edit_scenarios: bool
    """Whether the sender may also change the scenario."""
