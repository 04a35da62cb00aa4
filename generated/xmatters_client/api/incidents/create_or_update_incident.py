"""POST /api/xm/1/incidents: Create or change an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.incident import Incident
    from ...models.incident_create import IncidentCreate
    from ...models.incident_update import IncidentUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateIncident",
    method="POST",
    path="/api/xm/1/incidents",
    body_type="application/json",
    body_models=(
        "IncidentCreate",
        "IncidentUpdate",
    ),
    replies={
        200: "Incident",
        201: "Incident",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateIncidentQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateIncident as keyword arguments."""


def build_request(
    *,
    body: IncidentCreate | IncidentUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIncidentQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Incident:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Incident = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: IncidentCreate | IncidentUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIncidentQuery],
) -> Response[Incident]:
    """Create or change an incident, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: IncidentCreate | IncidentUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIncidentQuery],
) -> Incident:
    """Create or change an incident.

    Records an incident, or changes the one that `id` or `incidentIdentifier` names. A change
    touches only the fields that are sent. To start an incident together with an event, trigger
    a form that has an incident section.

    Args:
        client: What sends the request.
        body: The new incident, or the fields to change.

    Returns:
        The changed incident. (200) The new incident. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-an-incident
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: IncidentCreate | IncidentUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIncidentQuery],
) -> Response[Incident]:
    """Create or change an incident, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: IncidentCreate | IncidentUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateIncidentQuery],
) -> Incident:
    """Create or change an incident.

    Records an incident, or changes the one that `id` or `incidentIdentifier` names. A change
    touches only the fields that are sent. To start an incident together with an event, trigger
    a form that has an incident section.

    Args:
        client: What sends the request.
        body: The new incident, or the fields to change.

    Returns:
        The changed incident. (200) The new incident. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-an-incident
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
