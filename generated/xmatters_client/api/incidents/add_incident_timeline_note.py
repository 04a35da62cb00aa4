"""POST /api/xm/1/incidents/{incidentId}/timeline-entries: Add a note to the timeline of an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.incident_note import IncidentNote
    from ...models.incident_note_create import IncidentNoteCreate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="addIncidentTimelineNote",
    method="POST",
    path="/api/xm/1/incidents/{incidentId}/timeline-entries",
    path_parameters=(Parameter("incidentId", "incident_id", required=True),),
    body_type="application/json",
    body_models=("IncidentNoteCreate",),
    replies={
        201: "IncidentNote",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class AddIncidentTimelineNoteQuery(TypedDict, total=False):
    """The query parameters of addIncidentTimelineNote as keyword arguments."""


def build_request(
    incident_id: str,
    *,
    body: IncidentNoteCreate | Mapping[str, Any],
    **query: Unpack[AddIncidentTimelineNoteQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "incident_id": incident_id,
        },
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> IncidentNote:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: IncidentNote = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    incident_id: str,
    *,
    client: Client,
    body: IncidentNoteCreate | Mapping[str, Any],
    **query: Unpack[AddIncidentTimelineNoteQuery],
) -> Response[IncidentNote]:
    """Add a note to the timeline of an incident, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(incident_id, body=body, **query))


def sync(
    incident_id: str,
    *,
    client: Client,
    body: IncidentNoteCreate | Mapping[str, Any],
    **query: Unpack[AddIncidentTimelineNoteQuery],
) -> IncidentNote:
    """Add a note to the timeline of an incident.

    Adds a note to the timeline in the name of the caller. Repeating the request adds it again.

    Args:
        incident_id: The id of the incident, or its identifier such as `INC-2041`.
        client: What sends the request.
        body: What to send.

    Returns:
        The new note. (201) Not certain: No source tells the status; 201 is assumed as for other
        new objects.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#add-a-timeline-note
    """
    return sync_detailed(incident_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    incident_id: str,
    *,
    client: Client,
    body: IncidentNoteCreate | Mapping[str, Any],
    **query: Unpack[AddIncidentTimelineNoteQuery],
) -> Response[IncidentNote]:
    """Add a note to the timeline of an incident, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(incident_id, body=body, **query))


async def asyncio(
    incident_id: str,
    *,
    client: Client,
    body: IncidentNoteCreate | Mapping[str, Any],
    **query: Unpack[AddIncidentTimelineNoteQuery],
) -> IncidentNote:
    """Add a note to the timeline of an incident.

    Adds a note to the timeline in the name of the caller. Repeating the request adds it again.

    Args:
        incident_id: The id of the incident, or its identifier such as `INC-2041`.
        client: What sends the request.
        body: What to send.

    Returns:
        The new note. (201) Not certain: No source tells the status; 201 is assumed as for other
        new objects.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#add-a-timeline-note
    """
    return (await asyncio_detailed(incident_id, body=body, **query, client=client)).parsed
