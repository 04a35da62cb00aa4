"""POST /api/xm/1/conference-bridges: Create or change an external conference bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.conference_bridge import ConferenceBridge
    from ...models.conference_bridge_create import ConferenceBridgeCreate
    from ...models.conference_bridge_update import ConferenceBridgeUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateConferenceBridge",
    method="POST",
    path="/api/xm/1/conference-bridges",
    body_type="application/json",
    body_models=(
        "ConferenceBridgeCreate",
        "ConferenceBridgeUpdate",
    ),
    replies={
        200: "ConferenceBridge",
        201: "ConferenceBridge",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateConferenceBridgeQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateConferenceBridge as keyword arguments."""


def build_request(
    *,
    body: ConferenceBridgeCreate | ConferenceBridgeUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateConferenceBridgeQuery],
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
) -> ConferenceBridge:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ConferenceBridge = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: ConferenceBridgeCreate | ConferenceBridgeUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateConferenceBridgeQuery],
) -> Response[ConferenceBridge]:
    """Create or change an external conference bridge, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: ConferenceBridgeCreate | ConferenceBridgeUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateConferenceBridgeQuery],
) -> ConferenceBridge:
    """Create or change an external conference bridge.

    Adds a bridge of another provider, or changes the one whose `id` the body has. A change
    touches only the fields that are sent.

    Args:
        client: What sends the request.
        body: The new bridge, or the fields to change.

    Returns:
        The changed bridge. (200) The new bridge. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-an-external-conference-bridge
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ConferenceBridgeCreate | ConferenceBridgeUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateConferenceBridgeQuery],
) -> Response[ConferenceBridge]:
    """Create or change an external conference bridge, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: ConferenceBridgeCreate | ConferenceBridgeUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateConferenceBridgeQuery],
) -> ConferenceBridge:
    """Create or change an external conference bridge.

    Adds a bridge of another provider, or changes the one whose `id` the body has. A change
    touches only the fields that are sent.

    Args:
        client: What sends the request.
        body: The new bridge, or the fields to change.

    Returns:
        The changed bridge. (200) The new bridge. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-an-external-conference-bridge
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
