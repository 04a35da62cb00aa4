"""GET /api/xm/1/incidents/{incidentId}: Get an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.incident import Incident
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getIncident",
    method="GET",
    path="/api/xm/1/incidents/{incidentId}",
    path_parameters=(Parameter("incidentId", "incident_id", required=True),),
    replies={
        200: "Incident",
    },
)
"""What the operation sends and answers, as data."""


class GetIncidentQuery(TypedDict, total=False):
    """The query parameters of getIncident as keyword arguments."""


def build_request(
    incident_id: str,
    **query: Unpack[GetIncidentQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "incident_id": incident_id,
        },
        query,
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
    incident_id: str,
    *,
    client: Client,
    **query: Unpack[GetIncidentQuery],
) -> Response[Incident]:
    """Get an incident, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(incident_id, **query))


def sync(
    incident_id: str,
    *,
    client: Client,
    **query: Unpack[GetIncidentQuery],
) -> Incident:
    """Get an incident.

    Gets one incident by its id or its identifier.

    Args:
        incident_id: The id of the incident, or its identifier such as `INC-2041`.
        client: What sends the request.

    Returns:
        The incident. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-incident
    """
    return sync_detailed(incident_id, **query, client=client).parsed


async def asyncio_detailed(
    incident_id: str,
    *,
    client: Client,
    **query: Unpack[GetIncidentQuery],
) -> Response[Incident]:
    """Get an incident, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(incident_id, **query))


async def asyncio(
    incident_id: str,
    *,
    client: Client,
    **query: Unpack[GetIncidentQuery],
) -> Incident:
    """Get an incident.

    Gets one incident by its id or its identifier.

    Args:
        incident_id: The id of the incident, or its identifier such as `INC-2041`.
        client: What sends the request.

    Returns:
        The incident. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-incident
    """
    return (await asyncio_detailed(incident_id, **query, client=client)).parsed
