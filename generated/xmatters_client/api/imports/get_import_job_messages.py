"""GET /api/xm/1/imports/{importId}/import-messages: List the messages of an import job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.import_job_message_page import ImportJobMessagePage
    from ...models.import_message_level import ImportMessageLevel
    from ...models.import_message_sort_by import ImportMessageSortBy
    from ...models.sort_order import SortOrder
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getImportJobMessages",
    method="GET",
    path="/api/xm/1/imports/{importId}/import-messages",
    path_parameters=(Parameter("importId", "import_id", required=True),),
    query_parameters=(
        Parameter("messageLevels", "message_levels", is_list=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "ImportJobMessagePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetImportJobMessagesQuery(TypedDict, total=False):
    """The query parameters of getImportJobMessages as keyword arguments."""

    message_levels: Sequence[ImportMessageLevel] | ImportMessageLevel
    """Only messages of these levels. Not certain: An older reading of the reference has it, the
    present list of parameters does not."""
    sort_by: ImportMessageSortBy
    """What the messages are ordered by. Goes with `sortOrder`."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    import_id: str,
    **query: Unpack[GetImportJobMessagesQuery],
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
) -> ImportJobMessagePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ImportJobMessagePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    import_id: str,
    *,
    client: Client,
    **query: Unpack[GetImportJobMessagesQuery],
) -> Response[ImportJobMessagePage]:
    """List the messages of an import job, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(import_id, **query))


def sync(
    import_id: str,
    *,
    client: Client,
    **query: Unpack[GetImportJobMessagesQuery],
) -> ImportJobMessagePage:
    """List the messages of an import job.

    Returns what the service had to say about the rows of a file of people, by line unless
    `sortBy` says otherwise. Other kinds of file have no messages.

    Args:
        import_id: The id of the job.
        client: What sends the request.
        message_levels: Only messages of these levels. Not certain: An older reading of the reference has
            it, the present list of parameters does not.
        sort_by: What the messages are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of messages. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-import-job-messages
    """
    return sync_detailed(import_id, **query, client=client).parsed


async def asyncio_detailed(
    import_id: str,
    *,
    client: Client,
    **query: Unpack[GetImportJobMessagesQuery],
) -> Response[ImportJobMessagePage]:
    """List the messages of an import job, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(import_id, **query))


async def asyncio(
    import_id: str,
    *,
    client: Client,
    **query: Unpack[GetImportJobMessagesQuery],
) -> ImportJobMessagePage:
    """List the messages of an import job.

    Returns what the service had to say about the rows of a file of people, by line unless
    `sortBy` says otherwise. Other kinds of file have no messages.

    Args:
        import_id: The id of the job.
        client: What sends the request.
        message_levels: Only messages of these levels. Not certain: An older reading of the reference has
            it, the present list of parameters does not.
        sort_by: What the messages are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of messages. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-import-job-messages
    """
    return (await asyncio_detailed(import_id, **query, client=client)).parsed
