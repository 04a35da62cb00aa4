"""IncidentDetailsInput: The incident that a trigger is to start."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .incident_severity import IncidentSeverity


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentDetailsInput(RequestModel):
    """The incident that a trigger is to start."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("summary", "summary", "string"),
        Field("description", "description", "string"),
        Field("severity", "severity", "string"),
    )

    summary: str | Unset = UNSET
    """What happened, in one line."""
    description: str | Unset = UNSET
    """What happened, at length."""
    severity: IncidentSeverity | Unset = UNSET
    """How bad the incident is."""


class IncidentDetailsInputFields(TypedDict, total=False):
    """The fields of `IncidentDetailsInput` as keyword arguments."""

    summary: str
    """What happened, in one line."""
    description: str
    """What happened, at length."""
    severity: IncidentSeverity
    """How bad the incident is."""
