"""GET /api/xm/1/services/{serviceId}: Get a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.service import Service
    from ...models.service_embed import ServiceEmbed
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getService",
    method="GET",
    path="/api/xm/1/services/{serviceId}",
    path_parameters=(Parameter("serviceId", "service_id", required=True),),
    query_parameters=(Parameter("embed", "embed", is_list=True),),
    replies={
        200: "Service",
    },
)
"""What the operation sends and answers, as data."""


class GetServiceQuery(TypedDict, total=False):
    """The query parameters of getService as keyword arguments."""

    embed: Sequence[ServiceEmbed] | ServiceEmbed
    """What the reply is to hold in addition. Not certain: The vendor's Go client sends it; the
    reference does not name it."""


def build_request(
    service_id: str,
    **query: Unpack[GetServiceQuery],
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
) -> Service:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Service = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    service_id: str,
    *,
    client: Client,
    **query: Unpack[GetServiceQuery],
) -> Response[Service]:
    """Get a service, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(service_id, **query))


def sync(
    service_id: str,
    *,
    client: Client,
    **query: Unpack[GetServiceQuery],
) -> Service:
    """Get a service.

    Gets one service by its id or its name. (The reference's example shows a page with one
    service; the vendor's own client reads the service itself.)

    Args:
        service_id: The id or the name of the service.
        client: What sends the request.
        embed: What the reply is to hold in addition. Not certain: The vendor's Go client sends it;
            the reference does not name it.

    Returns:
        The service. (200) Not certain: An example of the reference shows it in a page; the
        vendor's Go client reads a single object.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-service
    """
    return sync_detailed(service_id, **query, client=client).parsed


async def asyncio_detailed(
    service_id: str,
    *,
    client: Client,
    **query: Unpack[GetServiceQuery],
) -> Response[Service]:
    """Get a service, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(service_id, **query))


async def asyncio(
    service_id: str,
    *,
    client: Client,
    **query: Unpack[GetServiceQuery],
) -> Service:
    """Get a service.

    Gets one service by its id or its name. (The reference's example shows a page with one
    service; the vendor's own client reads the service itself.)

    Args:
        service_id: The id or the name of the service.
        client: What sends the request.
        embed: What the reply is to hold in addition. Not certain: The vendor's Go client sends it;
            the reference does not name it.

    Returns:
        The service. (200) Not certain: An example of the reference shows it in a page; the
        vendor's Go client reads a single object.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-service
    """
    return (await asyncio_detailed(service_id, **query, client=client)).parsed
