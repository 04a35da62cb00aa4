"""DELETE /api/xm/1/scheduled-messages/{scheduledMessageId}: Delete a scheduled message."""

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
    operation_id="deleteScheduledMessage",
    method="DELETE",
    path="/api/xm/1/scheduled-messages/{scheduledMessageId}",
    path_parameters=(Parameter("scheduledMessageId", "scheduled_message_id", required=True),),
    replies={
        200: "ScheduledMessage",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteScheduledMessageQuery(TypedDict, total=False):
    """The query parameters of deleteScheduledMessage as keyword arguments."""


def build_request(
    scheduled_message_id: str,
    **query: Unpack[DeleteScheduledMessageQuery],
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
) -> ScheduledMessage | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ScheduledMessage | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    scheduled_message_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteScheduledMessageQuery],
) -> Response[ScheduledMessage | None]:
    """Delete a scheduled message, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(scheduled_message_id, **query))


def sync(
    scheduled_message_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteScheduledMessageQuery],
) -> ScheduledMessage | None:
    """Delete a scheduled message.

    Deletes a scheduled message, so that its event is not sent any more. Events that were sent
    already stay.

    Args:
        scheduled_message_id: The id of the scheduled message.
        client: What sends the request.

    Returns:
        The scheduled message that was deleted. (200) There was no such scheduled message. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-scheduled-message
    """
    return sync_detailed(scheduled_message_id, **query, client=client).parsed


async def asyncio_detailed(
    scheduled_message_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteScheduledMessageQuery],
) -> Response[ScheduledMessage | None]:
    """Delete a scheduled message, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(scheduled_message_id, **query))


async def asyncio(
    scheduled_message_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteScheduledMessageQuery],
) -> ScheduledMessage | None:
    """Delete a scheduled message.

    Deletes a scheduled message, so that its event is not sent any more. Events that were sent
    already stay.

    Args:
        scheduled_message_id: The id of the scheduled message.
        client: What sends the request.

    Returns:
        The scheduled message that was deleted. (200) There was no such scheduled message. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-scheduled-message
    """
    return (await asyncio_detailed(scheduled_message_id, **query, client=client)).parsed
