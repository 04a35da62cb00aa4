"""DynamicTeamCreate: A new dynamic team."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .dynamic_group_criteria_input import DynamicGroupCriteriaInput
    from .observer_input import ObserverInput
    from .recipient_type import RecipientType
    from .role import Role


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DynamicTeamCreate(RequestModel):
    """A new dynamic team. Deprecated: Newer instances have groups of the type `DYNAMIC` instead."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("recipient_type", "recipientType", "string"),
        Field("description", "description", "string"),
        Field("use_emergency_device", "useEmergencyDevice", "boolean"),
        Field("externally_owned", "externallyOwned", "boolean"),
        Field("supervisors", "supervisors", "string", is_list=True),
        Field("observers", "observers", "ObserverInput", is_list=True),
        Field("criteria", "criteria", "DynamicGroupCriteriaInput"),
        Field("target_name", "targetName", "string", required=True),
    )

    recipient_type: RecipientType | Unset = UNSET
    """Always `DYNAMIC_TEAM`. Optional."""
    description: str | Unset = UNSET
    """What the team is for."""
    use_emergency_device: bool | Unset = UNSET
    """Whether members without another available device are notified on their failsafe device. Not
    certain: A field of the answer; no request with it is known."""
    externally_owned: bool | Unset = UNSET
    """Whether another system keeps the data, so that most users cannot delete the team in the web
    interface."""
    supervisors: Sequence[str | HasId] | Unset = UNSET
    """The ids of the people who manage the team. They replace the old ones. Not certain: One
    hand-written example has plain ids, another one objects with an id. No answer was recorded."""
    observers: Sequence[ObserverInput | Mapping[str, Any] | str | Role] | Unset = UNSET
    """The roles that may see and notify the team. They replace the old ones."""
    criteria: DynamicGroupCriteriaInput | Mapping[str, Any] | Unset = UNSET
    """The rules that choose the members."""
    target_name: str
    """The name of the team, which no other recipient may have."""


class DynamicTeamCreateFields(TypedDict, total=False):
    """The fields of `DynamicTeamCreate` as keyword arguments."""

    recipient_type: RecipientType
    """Always `DYNAMIC_TEAM`. Optional."""
    description: str
    """What the team is for."""
    use_emergency_device: bool
    """Whether members without another available device are notified on their failsafe device. Not
    certain: A field of the answer; no request with it is known."""
    externally_owned: bool
    """Whether another system keeps the data, so that most users cannot delete the team in the web
    interface."""
    supervisors: Sequence[str | HasId]
    """The ids of the people who manage the team. They replace the old ones. Not certain: One
    hand-written example has plain ids, another one objects with an id. No answer was recorded."""
    observers: Sequence[ObserverInput | Mapping[str, Any] | str | Role]
    """The roles that may see and notify the team. They replace the old ones."""
    criteria: DynamicGroupCriteriaInput | Mapping[str, Any]
    """The rules that choose the members."""
    target_name: Required[str]
    """The name of the team, which no other recipient may have."""
