"""GET /api/xm/1/temporary-absences: List temporary absences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.absence_type import AbsenceType
    from ...models.temporary_absence_page import TemporaryAbsencePage
    from ...types import HasId, Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getTemporaryAbsences",
    method="GET",
    path="/api/xm/1/temporary-absences",
    query_parameters=(
        Parameter("member", "member"),
        Parameter("groups", "groups", is_list=True),
        Parameter("absenceType", "absence_type"),
        Parameter("from", "from_", "date-time"),
        Parameter("to", "to", "date-time"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "TemporaryAbsencePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetTemporaryAbsencesQuery(TypedDict, total=False):
    """The query parameters of getTemporaryAbsences as keyword arguments."""

    member: str
    """Only absences of this person, named by id or by user id."""
    groups: Sequence[str | HasId] | str | HasId
    """Only absences from these groups, named by id or by name."""
    absence_type: AbsenceType
    """Only absences of this type."""
    from_: TimeValue
    """Where the range of time begins, itself included. At most one day ago."""
    to: TimeValue
    """Where the range of time ends, itself included. At most 90 days ahead."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetTemporaryAbsencesQuery],
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
) -> TemporaryAbsencePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: TemporaryAbsencePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetTemporaryAbsencesQuery],
) -> Response[TemporaryAbsencePage]:
    """List temporary absences, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetTemporaryAbsencesQuery],
) -> TemporaryAbsencePage:
    """List temporary absences.

    Lists when people are away and who stands in for them. Older instances insist on `member`;
    newer ones are content with `groups`.

    Args:
        client: What sends the request.
        member: Only absences of this person, named by id or by user id.
        groups: Only absences from these groups, named by id or by name.
        absence_type: Only absences of this type.
        from_: Where the range of time begins, itself included. At most one day ago.
        to: Where the range of time ends, itself included. At most 90 days ahead.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of absences. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-temporary-absences
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetTemporaryAbsencesQuery],
) -> Response[TemporaryAbsencePage]:
    """List temporary absences, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetTemporaryAbsencesQuery],
) -> TemporaryAbsencePage:
    """List temporary absences.

    Lists when people are away and who stands in for them. Older instances insist on `member`;
    newer ones are content with `groups`.

    Args:
        client: What sends the request.
        member: Only absences of this person, named by id or by user id.
        groups: Only absences from these groups, named by id or by name.
        absence_type: Only absences of this type.
        from_: Where the range of time begins, itself included. At most one day ago.
        to: Where the range of time ends, itself included. At most 90 days ahead.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of absences. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-temporary-absences
    """
    return (await asyncio_detailed(**query, client=client)).parsed
