"""POST /api/xm/1/uploads/users-v1: Upload a file of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.import_job import ImportJob
    from ...models.user_upload_request import UserUploadRequest
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="uploadUsers",
    method="POST",
    path="/api/xm/1/uploads/users-v1",
    body_type="multipart/form-data",
    body_models=("UserUploadRequest",),
    replies={
        202: "ImportJob",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class UploadUsersQuery(TypedDict, total=False):
    """The query parameters of uploadUsers as keyword arguments."""


def build_request(
    *,
    body: UserUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadUsersQuery],
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
) -> ImportJob:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ImportJob = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: UserUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadUsersQuery],
) -> Response[ImportJob]:
    """Upload a file of people, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: UserUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadUsersQuery],
) -> ImportJob:
    """Upload a file of people.

    Stores a CSV file of people and starts a job that reads it. The reply comes before the job
    is done; ask for the job by its id until it is complete, and then for its messages.

    Args:
        client: What sends the request.
        body: The file, and a name for the job.

    Returns:
        The file was received. The job will read it. (202)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#upload-a-user-upload-file
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: UserUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadUsersQuery],
) -> Response[ImportJob]:
    """Upload a file of people, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: UserUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadUsersQuery],
) -> ImportJob:
    """Upload a file of people.

    Stores a CSV file of people and starts a job that reads it. The reply comes before the job
    is done; ask for the job by its id until it is complete, and then for its messages.

    Args:
        client: What sends the request.
        body: The file, and a name for the job.

    Returns:
        The file was received. The job will read it. (202)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#upload-a-user-upload-file
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
