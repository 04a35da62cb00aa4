"""GET /api/xm/1/conference-bridges/{bridgeId}: Get an external conference bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.conference_bridge import ConferenceBridge
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getConferenceBridge",
    method="GET",
    path="/api/xm/1/conference-bridges/{bridgeId}",
    path_parameters=(Parameter("bridgeId", "bridge_id", required=True),),
    replies={
        200: "ConferenceBridge",
    },
)
"""What the operation sends and answers, as data."""


class GetConferenceBridgeQuery(TypedDict, total=False):
    """The query parameters of getConferenceBridge as keyword arguments."""


def build_request(
    bridge_id: str,
    **query: Unpack[GetConferenceBridgeQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "bridge_id": bridge_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ConferenceBridge:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ConferenceBridge = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    bridge_id: str,
    *,
    client: Client,
    **query: Unpack[GetConferenceBridgeQuery],
) -> Response[ConferenceBridge]:
    """Get an external conference bridge, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(bridge_id, **query))


def sync(
    bridge_id: str,
    *,
    client: Client,
    **query: Unpack[GetConferenceBridgeQuery],
) -> ConferenceBridge:
    """Get an external conference bridge.

    Gets one bridge by its id. (The reference's example shows a page with one bridge, which is
    taken for a slip.)

    Args:
        bridge_id: The id of the bridge.
        client: What sends the request.

    Returns:
        The bridge. (200) Not certain: An example of the reference shows it in a page; a single
        object is assumed, as for all others.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-conference-bridge
    """
    return sync_detailed(bridge_id, **query, client=client).parsed


async def asyncio_detailed(
    bridge_id: str,
    *,
    client: Client,
    **query: Unpack[GetConferenceBridgeQuery],
) -> Response[ConferenceBridge]:
    """Get an external conference bridge, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(bridge_id, **query))


async def asyncio(
    bridge_id: str,
    *,
    client: Client,
    **query: Unpack[GetConferenceBridgeQuery],
) -> ConferenceBridge:
    """Get an external conference bridge.

    Gets one bridge by its id. (The reference's example shows a page with one bridge, which is
    taken for a slip.)

    Args:
        bridge_id: The id of the bridge.
        client: What sends the request.

    Returns:
        The bridge. (200) Not certain: An example of the reference shows it in a page; a single
        object is assumed, as for all others.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-conference-bridge
    """
    return (await asyncio_detailed(bridge_id, **query, client=client)).parsed
