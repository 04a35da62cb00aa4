"""GET /api/xm/1/audits: List what happened to an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.audit_page import AuditPage
    from ...models.audit_type import AuditType
    from ...models.sort_order import SortOrder
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getAudits",
    method="GET",
    path="/api/xm/1/audits",
    query_parameters=(
        Parameter("eventId", "event_id", required=True),
        Parameter("auditType", "audit_type", is_list=True),
        Parameter("sortOrder", "sort_order"),
        Parameter("at", "at", "date-time"),
        Parameter("from", "from_", "date-time"),
        Parameter("to", "to", "date-time"),
        Parameter("after", "after", "date-time"),
        Parameter("before", "before", "date-time"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "AuditPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetAuditsQuery(TypedDict, total=False):
    """The query parameters of getAudits as keyword arguments."""

    event_id: Required[str]
    """The id of the event, or its number. The id is the safer choice. The reference of 2019 let it
    be left out when `at`, `from` and `to` are given."""
    audit_type: Sequence[AuditType] | AuditType
    """Only entries of these types."""
    sort_order: SortOrder
    """The direction of the order by time. Without it, ascending."""
    at: TimeValue
    """Answers with the state at this moment in the past instead of the present. Needs the
    permission to see historical data, and a span of time. Not certain: The reference of 2019
    documents it, the present one no longer does."""
    from_: TimeValue
    """Only entries from this moment or later. How far back one can go depends on the price plan.
    Not certain: The reference of 2019 documents it, the present one no longer does."""
    to: TimeValue
    """Only entries from this moment or earlier. Not certain: The reference of 2019 documents it,
    the present one no longer does."""
    after: TimeValue
    """Only entries from after this moment, which itself is excluded. In place of `from`. Not
    certain: The reference of 2019 documents it, the present one no longer does."""
    before: TimeValue
    """Only entries from before this moment, which itself is excluded. In place of `to`. Not
    certain: The reference of 2019 documents it, the present one no longer does."""
    offset: int
    """How many entries to skip before the first one of the page. The service assumes 0 if it is
    not given. Not certain: The links of recorded answers carry `limit` and no `offset`."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetAuditsQuery],
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
) -> AuditPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: AuditPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetAuditsQuery],
) -> Response[AuditPage]:
    """List what happened to an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetAuditsQuery],
) -> AuditPage:
    """List what happened to an event.

    Returns the history of an event, the oldest entry first. A comment that came with an answer
    makes an entry of its own. With `at` the service searches historical data and needs a span
    of time as well (`from` and `to`, or `after` and `before`), which ends no later than `at`
    and at least 15 minutes before now.

    Args:
        client: What sends the request.
        event_id: The id of the event, or its number. The id is the safer choice. The reference of
            2019 let it be left out when `at`, `from` and `to` are given.
        audit_type: Only entries of these types.
        sort_order: The direction of the order by time. Without it, ascending.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data, and a span of time. Not certain: The reference of
            2019 documents it, the present one no longer does.
        from_: Only entries from this moment or later. How far back one can go depends on the price
            plan. Not certain: The reference of 2019 documents it, the present one no longer
            does.
        to: Only entries from this moment or earlier. Not certain: The reference of 2019
            documents it, the present one no longer does.
        after: Only entries from after this moment, which itself is excluded. In place of `from`.
            Not certain: The reference of 2019 documents it, the present one no longer does.
        before: Only entries from before this moment, which itself is excluded. In place of `to`.
            Not certain: The reference of 2019 documents it, the present one no longer does.
        offset: How many entries to skip before the first one of the page. The service assumes 0 if
            it is not given. Not certain: The links of recorded answers carry `limit` and no
            `offset`.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of the history. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-event-audit-information
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetAuditsQuery],
) -> Response[AuditPage]:
    """List what happened to an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetAuditsQuery],
) -> AuditPage:
    """List what happened to an event.

    Returns the history of an event, the oldest entry first. A comment that came with an answer
    makes an entry of its own. With `at` the service searches historical data and needs a span
    of time as well (`from` and `to`, or `after` and `before`), which ends no later than `at`
    and at least 15 minutes before now.

    Args:
        client: What sends the request.
        event_id: The id of the event, or its number. The id is the safer choice. The reference of
            2019 let it be left out when `at`, `from` and `to` are given.
        audit_type: Only entries of these types.
        sort_order: The direction of the order by time. Without it, ascending.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data, and a span of time. Not certain: The reference of
            2019 documents it, the present one no longer does.
        from_: Only entries from this moment or later. How far back one can go depends on the price
            plan. Not certain: The reference of 2019 documents it, the present one no longer
            does.
        to: Only entries from this moment or earlier. Not certain: The reference of 2019
            documents it, the present one no longer does.
        after: Only entries from after this moment, which itself is excluded. In place of `from`.
            Not certain: The reference of 2019 documents it, the present one no longer does.
        before: Only entries from before this moment, which itself is excluded. In place of `to`.
            Not certain: The reference of 2019 documents it, the present one no longer does.
        offset: How many entries to skip before the first one of the page. The service assumes 0 if
            it is not given. Not certain: The links of recorded answers carry `limit` and no
            `offset`.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of the history. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-event-audit-information
    """
    return (await asyncio_detailed(**query, client=client)).parsed
