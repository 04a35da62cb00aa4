# Derived from xmatters/aio/objects/incidents.py by scripts/derive_sync.py; change that one.
"""Incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.bodies import identified, note
from xmatters.objects.base import session_of
from xmatters_client import models
from xmatters_client.api.incidents import (
    add_incident_timeline_note,
    create_or_update_incident,
    get_incident,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters_client.models import IncidentNote, IncidentNoteCreate
    from xmatters_client.models.incident_update import IncidentUpdateFields


class Incident(models.Incident):
    """Something that went wrong, and how far the work on it is."""

    __slots__ = ()

    def update(self, **fields: Unpack[IncidentUpdateFields]) -> Incident:
        """Change this incident. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `IncidentUpdate` describes each.

        Returns:
            The incident as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-an-incident
        """
        saved: Incident = session_of(self).call(
            create_or_update_incident.OPERATION, body=identified(self, None, fields)
        )
        return saved

    def add_timeline_note(self, data: IncidentNoteCreate | Mapping[str, Any] | str) -> IncidentNote:
        """Add a note to the timeline of this incident.

        Args:
            data: The note as text, or the body of the request as a model or a mapping.

        Returns:
            The note.

        See https://help.xmatters.com/xmapi/#add-a-timeline-note
        """
        added: IncidentNote = session_of(self).call(
            add_incident_timeline_note.OPERATION, body=note(data), incident_id=self.id
        )
        return added


class IncidentReference(models.IncidentReference):
    """An incident in short."""

    __slots__ = ()

    def get_incident(self) -> Incident:
        """Fetch the incident in full.

        See https://help.xmatters.com/xmapi/#get-an-incident
        """
        incident: Incident = session_of(self).call(get_incident.OPERATION, incident_id=self.id)
        return incident
