"""POST /api/xm/1/scheduled-messages: Create or change a scheduled message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.scheduled_message import ScheduledMessage
    from ...models.scheduled_message_create import ScheduledMessageCreate
    from ...models.scheduled_message_update import ScheduledMessageUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateScheduledMessage",
    method="POST",
    path="/api/xm/1/scheduled-messages",
    body_type="application/json",
    body_models=(
        "ScheduledMessageCreate",
        "ScheduledMessageUpdate",
    ),
    replies={
        200: "ScheduledMessage",
        201: "ScheduledMessage",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateScheduledMessageQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateScheduledMessage as keyword arguments."""


def build_request(
    *,
    body: ScheduledMessageCreate | ScheduledMessageUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScheduledMessageQuery],
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
) -> ScheduledMessage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ScheduledMessage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: ScheduledMessageCreate | ScheduledMessageUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScheduledMessageQuery],
) -> Response[ScheduledMessage]:
    """Create or change a scheduled message, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: ScheduledMessageCreate | ScheduledMessageUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScheduledMessageQuery],
) -> ScheduledMessage:
    """Create or change a scheduled message.

    Creates a scheduled message, or changes the one that `id` names. A change touches only the
    fields that are sent. Files have to be uploaded before.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The changed scheduled message. (200) The new scheduled message. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-scheduled-message
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ScheduledMessageCreate | ScheduledMessageUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScheduledMessageQuery],
) -> Response[ScheduledMessage]:
    """Create or change a scheduled message, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: ScheduledMessageCreate | ScheduledMessageUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScheduledMessageQuery],
) -> ScheduledMessage:
    """Create or change a scheduled message.

    Creates a scheduled message, or changes the one that `id` names. A change touches only the
    fields that are sent. Files have to be uploaded before.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The changed scheduled message. (200) The new scheduled message. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-scheduled-message
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
