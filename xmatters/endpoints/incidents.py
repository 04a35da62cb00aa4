# Derived from xmatters/aio/endpoints/incidents.py by scripts/derive_sync.py; change that one.
"""Incidents: `/incidents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose, identified, note
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.incidents import (
    add_incident_timeline_note,
    create_or_update_incident,
    get_incident,
    get_incidents,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.incidents import Incident
    from xmatters.pagination import Pagination
    from xmatters_client.api.incidents.get_incidents import GetIncidentsQuery
    from xmatters_client.models import IncidentNote
    from xmatters_client.models.incident_create import IncidentCreateFields
    from xmatters_client.models.incident_update import IncidentUpdateFields
    from xmatters_client.types import HasId


class IncidentsEndpoint(Endpoint):
    """Incidents: `/incidents`."""

    def get_incidents(
        self, params: Params = None, **query: Unpack[GetIncidentsQuery]
    ) -> Pagination[Incident]:
        """Return the incidents that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetIncidentsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-incidents
        """
        return self._session.paginate(get_incidents.OPERATION, params, query)

    def get_incident_by_id(self, incident_id: HasId | str) -> Incident:
        """Return an incident.

        Args:
            incident_id: The id of the incident, or its identifier such as `INC-2041`.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-an-incident
        """
        found: Incident = self._session.call(get_incident.OPERATION, incident_id=incident_id)
        return found

    @overload
    def create_incident(
        self, data: models.IncidentCreate | Mapping[str, Any], **fields: Any
    ) -> Incident: ...
    @overload
    def create_incident(self, **fields: Unpack[IncidentCreateFields]) -> Incident: ...

    def create_incident(
        self, data: models.IncidentCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Incident:
        """Start an incident.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `IncidentCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-an-incident
        """
        body = compose(models.IncidentCreate, data, fields)
        saved: Incident = self._session.call(create_or_update_incident.OPERATION, body=body)
        return saved

    @overload
    def update_incident(
        self,
        incident_id: HasId | str,
        data: models.IncidentUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> Incident: ...
    @overload
    def update_incident(
        self, incident_id: HasId | str, **fields: Unpack[IncidentUpdateFields]
    ) -> Incident: ...

    def update_incident(
        self,
        incident_id: HasId | str,
        data: models.IncidentUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Incident:
        """Change an incident. Only the fields given change; `None` clears.

        Args:
            incident_id: The id of the incident, or its identifier such as `INC-2041`.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `IncidentUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is unknown or of the wrong type, or `data` names another
                incident; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-an-incident
        """
        body = identified(incident_id, data, fields)
        saved: Incident = self._session.call(create_or_update_incident.OPERATION, body=body)
        return saved

    def add_timeline_note(
        self,
        incident_id: HasId | str,
        data: models.IncidentNoteCreate | Mapping[str, Any] | str,
    ) -> IncidentNote:
        """Add a note to the timeline of an incident.

        Args:
            incident_id: The id of the incident, or its identifier such as `INC-2041`.
            data: The note as text, or the body of the request as a model or a mapping.

        Returns:
            The note.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            NotFoundError: There is no such incident.

        See https://help.xmatters.com/xmapi/#add-a-timeline-note
        """
        added: IncidentNote = self._session.call(
            add_incident_timeline_note.OPERATION, body=note(data), incident_id=incident_id
        )
        return added
