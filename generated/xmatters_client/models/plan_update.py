"""PlanUpdate: Changes to a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .logging_level import LoggingLevel


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanUpdate(RequestModel):
    """Changes to a plan. Only what is sent changes. Older instances also want `name` and
    `enabled`, even if these stay as they are."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("logging_level", "loggingLevel", "string"),
        Field("accessible_by_all", "accessibleByAll", "boolean"),
        Field("flood_control", "floodControl", "boolean"),
        Field("position", "position", "integer"),
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
        Field("enabled", "enabled", "boolean"),
    )

    description: str | Unset = UNSET
    """What the plan is for."""
    logging_level: LoggingLevel | Unset = UNSET
    """How much the integrations of the plan write to their logs."""
    accessible_by_all: bool | Unset = UNSET
    """Whether everybody may use the plan."""
    flood_control: bool | Unset = UNSET
    """Whether repetitions of an event of this plan are held back. Not certain: Examples of
    requests have it, the present list of body fields does not."""
    position: int | Unset = UNSET
    """The place of the plan in the list that the web interface shows."""
    id: str
    """The id of the plan to change."""
    name: str | Unset = UNSET
    """The new name of the plan, or the one that it has."""
    enabled: bool | Unset = UNSET
    """Whether the plan can be used."""


class PlanUpdateFields(TypedDict, total=False):
    """The fields of `PlanUpdate` as keyword arguments."""

    description: str
    """What the plan is for."""
    logging_level: LoggingLevel
    """How much the integrations of the plan write to their logs."""
    accessible_by_all: bool
    """Whether everybody may use the plan."""
    flood_control: bool
    """Whether repetitions of an event of this plan are held back. Not certain: Examples of
    requests have it, the present list of body fields does not."""
    position: int
    """The place of the plan in the list that the web interface shows."""
    id: Required[str]
    """The id of the plan to change."""
    name: str
    """The new name of the plan, or the one that it has."""
    enabled: bool
    """Whether the plan can be used."""


class PlanUpdateChanges(TypedDict, total=False):
    """The fields of `PlanUpdate` as keyword arguments, where its id is known already."""

    description: str
    """What the plan is for."""
    logging_level: LoggingLevel
    """How much the integrations of the plan write to their logs."""
    accessible_by_all: bool
    """Whether everybody may use the plan."""
    flood_control: bool
    """Whether repetitions of an event of this plan are held back. Not certain: Examples of
    requests have it, the present list of body fields does not."""
    position: int
    """The place of the plan in the list that the web interface shows."""
    name: str
    """The new name of the plan, or the one that it has."""
    enabled: bool
    """Whether the plan can be used."""
