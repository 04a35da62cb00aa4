"""GET /api/xm/1/imports: List import jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.import_job_page import ImportJobPage
    from ...models.import_sort_by import ImportSortBy
    from ...models.sort_order import SortOrder
    from ...models.transform_type import TransformType
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getImportJobs",
    method="GET",
    path="/api/xm/1/imports",
    query_parameters=(
        Parameter("transformType", "transform_type"),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "ImportJobPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetImportJobsQuery(TypedDict, total=False):
    """The query parameters of getImportJobs as keyword arguments."""

    transform_type: TransformType
    """Only jobs for this kind of file."""
    sort_by: ImportSortBy
    """What the jobs are ordered by. Goes with `sortOrder`."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetImportJobsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ImportJobPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ImportJobPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetImportJobsQuery],
) -> Response[ImportJobPage]:
    """List import jobs, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetImportJobsQuery],
) -> ImportJobPage:
    """List import jobs.

    Lists the jobs that read uploaded files, by the time the files were received unless `sortBy`
    says otherwise.

    Args:
        client: What sends the request.
        transform_type: Only jobs for this kind of file.
        sort_by: What the jobs are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of import jobs. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-import-jobs
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetImportJobsQuery],
) -> Response[ImportJobPage]:
    """List import jobs, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetImportJobsQuery],
) -> ImportJobPage:
    """List import jobs.

    Lists the jobs that read uploaded files, by the time the files were received unless `sortBy`
    says otherwise.

    Args:
        client: What sends the request.
        transform_type: Only jobs for this kind of file.
        sort_by: What the jobs are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of import jobs. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-import-jobs
    """
    return (await asyncio_detailed(**query, client=client)).parsed
