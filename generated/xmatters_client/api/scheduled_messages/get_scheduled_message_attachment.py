"""GET /api/xm/1/scheduled-messages/{scheduledMessageId}/attachments/{attachmentId}: Download a file of a scheduled message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import BINARY, Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getScheduledMessageAttachment",
    method="GET",
    path="/api/xm/1/scheduled-messages/{scheduledMessageId}/attachments/{attachmentId}",
    path_parameters=(
        Parameter("scheduledMessageId", "scheduled_message_id", required=True),
        Parameter("attachmentId", "attachment_id", required=True),
    ),
    replies={
        200: BINARY,
    },
)
"""What the operation sends and answers, as data."""


class GetScheduledMessageAttachmentQuery(TypedDict, total=False):
    """The query parameters of getScheduledMessageAttachment as keyword arguments."""


def build_request(
    scheduled_message_id: str,
    attachment_id: str,
    **query: Unpack[GetScheduledMessageAttachmentQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "scheduled_message_id": scheduled_message_id,
            "attachment_id": attachment_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> bytes:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: bytes = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    scheduled_message_id: str,
    attachment_id: str,
    *,
    client: Client,
    **query: Unpack[GetScheduledMessageAttachmentQuery],
) -> Response[bytes]:
    """Download a file of a scheduled message, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(scheduled_message_id, attachment_id, **query))


def sync(
    scheduled_message_id: str,
    attachment_id: str,
    *,
    client: Client,
    **query: Unpack[GetScheduledMessageAttachmentQuery],
) -> bytes:
    """Download a file of a scheduled message.

    Returns the bytes of a file that a scheduled message sends along, also where the file is
    text or JSON. The media type of the reply is that of the file.

    Args:
        scheduled_message_id: The id of the scheduled message.
        attachment_id: The name of the file, as `name` of the attachment gives it.
        client: What sends the request.

    Returns:
        The bytes of the file. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-scheduled-message-attachment
    """
    return sync_detailed(scheduled_message_id, attachment_id, **query, client=client).parsed


async def asyncio_detailed(
    scheduled_message_id: str,
    attachment_id: str,
    *,
    client: Client,
    **query: Unpack[GetScheduledMessageAttachmentQuery],
) -> Response[bytes]:
    """Download a file of a scheduled message, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(
        OPERATION, build_request(scheduled_message_id, attachment_id, **query)
    )


async def asyncio(
    scheduled_message_id: str,
    attachment_id: str,
    *,
    client: Client,
    **query: Unpack[GetScheduledMessageAttachmentQuery],
) -> bytes:
    """Download a file of a scheduled message.

    Returns the bytes of a file that a scheduled message sends along, also where the file is
    text or JSON. The media type of the reply is that of the file.

    Args:
        scheduled_message_id: The id of the scheduled message.
        attachment_id: The name of the file, as `name` of the attachment gives it.
        client: What sends the request.

    Returns:
        The bytes of the file. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-scheduled-message-attachment
    """
    return (
        await asyncio_detailed(scheduled_message_id, attachment_id, **query, client=client)
    ).parsed
