"""DELETE /api/xm/1/services/{serviceId}: Delete a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.service import Service
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteService",
    method="DELETE",
    path="/api/xm/1/services/{serviceId}",
    path_parameters=(Parameter("serviceId", "service_id", required=True),),
    replies={
        200: "Service",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteServiceQuery(TypedDict, total=False):
    """The query parameters of deleteService as keyword arguments."""


def build_request(
    service_id: str,
    **query: Unpack[DeleteServiceQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "service_id": service_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Service | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Service | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    service_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteServiceQuery],
) -> Response[Service | None]:
    """Delete a service, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(service_id, **query))


def sync(
    service_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteServiceQuery],
) -> Service | None:
    """Delete a service.

    Deletes a service by its id or its name.

    Args:
        service_id: The id or the name of the service.
        client: What sends the request.

    Returns:
        The service that was deleted. (200) There was no such service. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-service
    """
    return sync_detailed(service_id, **query, client=client).parsed


async def asyncio_detailed(
    service_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteServiceQuery],
) -> Response[Service | None]:
    """Delete a service, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(service_id, **query))


async def asyncio(
    service_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteServiceQuery],
) -> Service | None:
    """Delete a service.

    Deletes a service by its id or its name.

    Args:
        service_id: The id or the name of the service.
        client: What sends the request.

    Returns:
        The service that was deleted. (200) There was no such service. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-service
    """
    return (await asyncio_detailed(service_id, **query, client=client)).parsed
