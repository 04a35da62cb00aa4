"""IncidentCreate: A new incident."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .incident_severity import IncidentSeverity
    from .incident_status import IncidentStatus


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentCreate(RequestModel):
    """A new incident."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("summary", "summary", "string", required=True),
        Field("description", "description", "string", required=True),
        Field("severity", "severity", "string"),
        Field("status", "status", "string"),
    )

    summary: str
    """What happened, in one line."""
    description: str
    """What happened, at length."""
    severity: IncidentSeverity | Unset = UNSET
    """How bad the incident is."""
    status: IncidentStatus | Unset = UNSET
    """How far the work is."""


class IncidentCreateFields(TypedDict, total=False):
    """The fields of `IncidentCreate` as keyword arguments."""

    summary: Required[str]
    """What happened, in one line."""
    description: Required[str]
    """What happened, at length."""
    severity: IncidentSeverity
    """How bad the incident is."""
    status: IncidentStatus
    """How far the work is."""
