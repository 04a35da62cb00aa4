"""POST /api/xm/1/changes: Record a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.change import Change
    from ...models.change_create import ChangeCreate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createChange",
    method="POST",
    path="/api/xm/1/changes",
    body_type="application/json",
    body_models=("ChangeCreate",),
    replies={
        201: "Change",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class CreateChangeQuery(TypedDict, total=False):
    """The query parameters of createChange as keyword arguments."""


def build_request(
    *,
    body: ChangeCreate | Mapping[str, Any],
    **query: Unpack[CreateChangeQuery],
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
) -> Change:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Change = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: ChangeCreate | Mapping[str, Any],
    **query: Unpack[CreateChangeQuery],
) -> Response[Change]:
    """Record a change, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: ChangeCreate | Mapping[str, Any],
    **query: Unpack[CreateChangeQuery],
) -> Change:
    """Record a change.

    Adds a record of a change. There is no way to change or delete it later.

    Args:
        client: What sends the request.
        body: The change to record.

    Returns:
        The change was recorded. (201) Not certain: No source has the status of this reply; it
        is that of other creations.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-change-record
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ChangeCreate | Mapping[str, Any],
    **query: Unpack[CreateChangeQuery],
) -> Response[Change]:
    """Record a change, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: ChangeCreate | Mapping[str, Any],
    **query: Unpack[CreateChangeQuery],
) -> Change:
    """Record a change.

    Adds a record of a change. There is no way to change or delete it later.

    Args:
        client: What sends the request.
        body: The change to record.

    Returns:
        The change was recorded. (201) Not certain: No source has the status of this reply; it
        is that of other creations.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-change-record
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
