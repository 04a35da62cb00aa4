"""IncidentUpdate: Changes to an incident."""

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
    from .incident_status import IncidentStatus


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IncidentUpdate(RequestModel):
    """Changes to an incident. Name it by `id` or by `incidentIdentifier`; one is enough."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("incident_identifier", "incidentIdentifier", "string"),
        Field("summary", "summary", "string"),
        Field("description", "description", "string"),
        Field("severity", "severity", "string"),
        Field("status", "status", "string"),
    )

    id: str | Unset = UNSET
    """The id of the incident to change."""
    incident_identifier: str | Unset = UNSET
    """The identifier of the incident to change, in place of `id`."""
    summary: str | Unset = UNSET
    """What happened, in one line."""
    description: str | Unset = UNSET
    """What happened, at length."""
    severity: IncidentSeverity | Unset = UNSET
    """How bad the incident is."""
    status: IncidentStatus | Unset = UNSET
    """How far the work is."""


class IncidentUpdateFields(TypedDict, total=False):
    """The fields of `IncidentUpdate` as keyword arguments."""

    id: str
    """The id of the incident to change."""
    incident_identifier: str
    """The identifier of the incident to change, in place of `id`."""
    summary: str
    """What happened, in one line."""
    description: str
    """What happened, at length."""
    severity: IncidentSeverity
    """How bad the incident is."""
    status: IncidentStatus
    """How far the work is."""
