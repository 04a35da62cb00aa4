"""POST /api/xm/1/attachments: Upload a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.attachment import Attachment
    from ...models.attachment_upload_request import AttachmentUploadRequest
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="uploadAttachment",
    method="POST",
    path="/api/xm/1/attachments",
    body_type="multipart/form-data",
    body_models=("AttachmentUploadRequest",),
    replies={
        201: "Attachment",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class UploadAttachmentQuery(TypedDict, total=False):
    """The query parameters of uploadAttachment as keyword arguments."""


def build_request(
    *,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadAttachmentQuery],
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
) -> Attachment:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Attachment = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadAttachmentQuery],
) -> Response[Attachment]:
    """Upload a file, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadAttachmentQuery],
) -> Attachment:
    """Upload a file.

    Stores a file for a while. An event, a scenario or a scheduled message that is to send it
    along names it by the `path` of the reply.

    Args:
        client: What sends the request.
        body: The file.

    Returns:
        The stored file. (201) Not certain: Recorded nowhere. The status is assumed from other
        operations that create.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#upload-an-attachment
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadAttachmentQuery],
) -> Response[Attachment]:
    """Upload a file, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadAttachmentQuery],
) -> Attachment:
    """Upload a file.

    Stores a file for a while. An event, a scenario or a scheduled message that is to send it
    along names it by the `path` of the reply.

    Args:
        client: What sends the request.
        body: The file.

    Returns:
        The stored file. (201) Not certain: Recorded nowhere. The status is assumed from other
        operations that create.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#upload-an-attachment
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
