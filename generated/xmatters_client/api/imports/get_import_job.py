"""GET /api/xm/1/imports/{importId}: Get an import job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.import_job import ImportJob
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getImportJob",
    method="GET",
    path="/api/xm/1/imports/{importId}",
    path_parameters=(Parameter("importId", "import_id", required=True),),
    replies={
        200: "ImportJob",
    },
)
"""What the operation sends and answers, as data."""


class GetImportJobQuery(TypedDict, total=False):
    """The query parameters of getImportJob as keyword arguments."""


def build_request(
    import_id: str,
    **query: Unpack[GetImportJobQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "import_id": import_id,
        },
        query,
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
    import_id: str,
    *,
    client: Client,
    **query: Unpack[GetImportJobQuery],
) -> Response[ImportJob]:
    """Get an import job, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(import_id, **query))


def sync(
    import_id: str,
    *,
    client: Client,
    **query: Unpack[GetImportJobQuery],
) -> ImportJob:
    """Get an import job.

    Returns one import job. Its status tells whether the file has been read.

    Args:
        import_id: The id of the job.
        client: What sends the request.

    Returns:
        The job. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-import-job
    """
    return sync_detailed(import_id, **query, client=client).parsed


async def asyncio_detailed(
    import_id: str,
    *,
    client: Client,
    **query: Unpack[GetImportJobQuery],
) -> Response[ImportJob]:
    """Get an import job, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(import_id, **query))


async def asyncio(
    import_id: str,
    *,
    client: Client,
    **query: Unpack[GetImportJobQuery],
) -> ImportJob:
    """Get an import job.

    Returns one import job. Its status tells whether the file has been read.

    Args:
        import_id: The id of the job.
        client: What sends the request.

    Returns:
        The job. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-import-job
    """
    return (await asyncio_detailed(import_id, **query, client=client)).parsed
