"""GET /api/xm/1/changes/{changeId}: Get a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.change import Change
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getChange",
    method="GET",
    path="/api/xm/1/changes/{changeId}",
    path_parameters=(Parameter("changeId", "change_id", required=True),),
    replies={
        200: "Change",
    },
)
"""What the operation sends and answers, as data."""


class GetChangeQuery(TypedDict, total=False):
    """The query parameters of getChange as keyword arguments."""


def build_request(
    change_id: str,
    **query: Unpack[GetChangeQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "change_id": change_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Change:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Change = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    change_id: str,
    *,
    client: Client,
    **query: Unpack[GetChangeQuery],
) -> Response[Change]:
    """Get a change, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(change_id, **query))


def sync(
    change_id: str,
    *,
    client: Client,
    **query: Unpack[GetChangeQuery],
) -> Change:
    """Get a change.

    Returns the record of one change.

    Args:
        change_id: The id of the record.
        client: What sends the request.

    Returns:
        The record. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-change
    """
    return sync_detailed(change_id, **query, client=client).parsed


async def asyncio_detailed(
    change_id: str,
    *,
    client: Client,
    **query: Unpack[GetChangeQuery],
) -> Response[Change]:
    """Get a change, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(change_id, **query))


async def asyncio(
    change_id: str,
    *,
    client: Client,
    **query: Unpack[GetChangeQuery],
) -> Change:
    """Get a change.

    Returns the record of one change.

    Args:
        change_id: The id of the record.
        client: What sends the request.

    Returns:
        The record. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-change
    """
    return (await asyncio_detailed(change_id, **query, client=client)).parsed
