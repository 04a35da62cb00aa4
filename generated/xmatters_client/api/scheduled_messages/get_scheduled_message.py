"""GET /api/xm/1/scheduled-messages/{scheduledMessageId}: Get a scheduled message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.scheduled_message import ScheduledMessage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getScheduledMessage",
    method="GET",
    path="/api/xm/1/scheduled-messages/{scheduledMessageId}",
    path_parameters=(Parameter("scheduledMessageId", "scheduled_message_id", required=True),),
    replies={
        200: "ScheduledMessage",
    },
)
"""What the operation sends and answers, as data."""


class GetScheduledMessageQuery(TypedDict, total=False):
    """The query parameters of getScheduledMessage as keyword arguments."""


def build_request(
    scheduled_message_id: str,
    **query: Unpack[GetScheduledMessageQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "scheduled_message_id": scheduled_message_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ScheduledMessage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ScheduledMessage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    scheduled_message_id: str,
    *,
    client: Client,
    **query: Unpack[GetScheduledMessageQuery],
) -> Response[ScheduledMessage]:
    """Get a scheduled message, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(scheduled_message_id, **query))


def sync(
    scheduled_message_id: str,
    *,
    client: Client,
    **query: Unpack[GetScheduledMessageQuery],
) -> ScheduledMessage:
    """Get a scheduled message.

    Gets one scheduled message with its event, its files and its times.

    Args:
        scheduled_message_id: The id of the scheduled message.
        client: What sends the request.

    Returns:
        The scheduled message. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-scheduled-message
    """
    return sync_detailed(scheduled_message_id, **query, client=client).parsed


async def asyncio_detailed(
    scheduled_message_id: str,
    *,
    client: Client,
    **query: Unpack[GetScheduledMessageQuery],
) -> Response[ScheduledMessage]:
    """Get a scheduled message, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(scheduled_message_id, **query))


async def asyncio(
    scheduled_message_id: str,
    *,
    client: Client,
    **query: Unpack[GetScheduledMessageQuery],
) -> ScheduledMessage:
    """Get a scheduled message.

    Gets one scheduled message with its event, its files and its times.

    Args:
        scheduled_message_id: The id of the scheduled message.
        client: What sends the request.

    Returns:
        The scheduled message. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-scheduled-message
    """
    return (await asyncio_detailed(scheduled_message_id, **query, client=client)).parsed
