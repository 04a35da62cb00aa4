"""PlanCreate: A new plan."""

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
class PlanCreate(RequestModel):
    """A new plan. It gets the type `PLAN`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("logging_level", "loggingLevel", "string"),
        Field("accessible_by_all", "accessibleByAll", "boolean"),
        Field("flood_control", "floodControl", "boolean"),
        Field("position", "position", "integer"),
        Field("name", "name", "string", required=True),
        Field("enabled", "enabled", "boolean", required=True),
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
    name: str
    """The name of the plan, which no other plan may have."""
    enabled: bool
    """Whether the plan can be used."""


class PlanCreateFields(TypedDict, total=False):
    """The fields of `PlanCreate` as keyword arguments."""

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
    name: Required[str]
    """The name of the plan, which no other plan may have."""
    enabled: Required[bool]
    """Whether the plan can be used."""
