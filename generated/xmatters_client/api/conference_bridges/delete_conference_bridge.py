"""DELETE /api/xm/1/conference-bridges/{bridgeId}: Delete an external conference bridge."""

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
    operation_id="deleteConferenceBridge",
    method="DELETE",
    path="/api/xm/1/conference-bridges/{bridgeId}",
    path_parameters=(Parameter("bridgeId", "bridge_id", required=True),),
    query_parameters=(Parameter("id", "id"),),
    replies={
        200: "ConferenceBridge",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteConferenceBridgeQuery(TypedDict, total=False):
    """The query parameters of deleteConferenceBridge as keyword arguments."""

    id: str
    """The id of the bridge once more. Not needed. Not certain: The reference lists it as a query
    parameter; it probably means the id in the path."""


def build_request(
    bridge_id: str,
    **query: Unpack[DeleteConferenceBridgeQuery],
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
) -> ConferenceBridge | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ConferenceBridge | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    bridge_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteConferenceBridgeQuery],
) -> Response[ConferenceBridge | None]:
    """Delete an external conference bridge, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(bridge_id, **query))


def sync(
    bridge_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteConferenceBridgeQuery],
) -> ConferenceBridge | None:
    """Delete an external conference bridge.

    Deletes a bridge of another provider.

    Args:
        bridge_id: The id of the bridge.
        client: What sends the request.
        id: The id of the bridge once more. Not needed. Not certain: The reference lists it as a
            query parameter; it probably means the id in the path.

    Returns:
        The bridge that was deleted. (200) There was no such bridge. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-conference-bridge
    """
    return sync_detailed(bridge_id, **query, client=client).parsed


async def asyncio_detailed(
    bridge_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteConferenceBridgeQuery],
) -> Response[ConferenceBridge | None]:
    """Delete an external conference bridge, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(bridge_id, **query))


async def asyncio(
    bridge_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteConferenceBridgeQuery],
) -> ConferenceBridge | None:
    """Delete an external conference bridge.

    Deletes a bridge of another provider.

    Args:
        bridge_id: The id of the bridge.
        client: What sends the request.
        id: The id of the bridge once more. Not needed. Not certain: The reference lists it as a
            query parameter; it probably means the id in the path.

    Returns:
        The bridge that was deleted. (200) There was no such bridge. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-conference-bridge
    """
    return (await asyncio_detailed(bridge_id, **query, client=client)).parsed
