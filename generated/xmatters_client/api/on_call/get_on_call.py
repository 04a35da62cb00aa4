"""GET /api/xm/1/on-call: Get who is on call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.on_call_embed import OnCallEmbed
    from ...models.on_call_include import OnCallInclude
    from ...models.on_call_page import OnCallPage
    from ...types import HasId, Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getOnCall",
    method="GET",
    path="/api/xm/1/on-call",
    query_parameters=(
        Parameter("groups", "groups", is_list=True, required=True),
        Parameter("at", "at", "date-time"),
        Parameter("from", "from_", "date-time"),
        Parameter("to", "to", "date-time"),
        Parameter("membersPerShift", "members_per_shift", "integer", minimum=1, maximum=100),
        Parameter("embed", "embed", is_list=True),
        Parameter("include", "include", is_list=True),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "OnCallPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetOnCallQuery(TypedDict, total=False):
    """The query parameters of getOnCall as keyword arguments."""

    groups: Required[Sequence[str | HasId] | str | HasId]
    """The groups to look at, at most 30, named by id or by name."""
    at: TimeValue
    """The moment to look at; the present when left out. Cannot be combined with `from` and `to`."""
    from_: TimeValue
    """Where a range of time begins, itself included; `to` is its end. Ranges in the past are
    answered from history, which is 24 hours late; one range should not join history and future."""
    to: TimeValue
    """Where a range of time ends, itself included. At most 90 days ahead."""
    members_per_shift: int
    """How many members of each shift the reply holds. Larger shifts are cut, which the `count` and
    `total` of their members show. The service assumes 3 if it is not given."""
    embed: Sequence[OnCallEmbed] | OnCallEmbed
    """What the reply is to hold in addition."""
    include: Sequence[OnCallInclude] | OnCallInclude
    """What else the list is to hold."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetOnCallQuery],
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
) -> OnCallPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: OnCallPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetOnCallQuery],
) -> Response[OnCallPage]:
    """Get who is on call, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetOnCallQuery],
) -> OnCallPage:
    """Get who is on call.

    Lists the occurrences of shifts of some groups and who is on call in them, now or at another
    time. Without `at`, `from` and `to` the service looks at the present.

    Args:
        client: What sends the request.
        groups: The groups to look at, at most 30, named by id or by name.
        at: The moment to look at; the present when left out. Cannot be combined with `from` and
            `to`.
        from_: Where a range of time begins, itself included; `to` is its end. Ranges in the past
            are answered from history, which is 24 hours late; one range should not join history
            and future.
        to: Where a range of time ends, itself included. At most 90 days ahead.
        members_per_shift: How many members of each shift the reply holds. Larger shifts are cut, which the
            `count` and `total` of their members show. The service assumes 3 if it is not given.
        embed: What the reply is to hold in addition.
        include: What else the list is to hold.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of occurrences of shifts. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-who-is-on-call
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetOnCallQuery],
) -> Response[OnCallPage]:
    """Get who is on call, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetOnCallQuery],
) -> OnCallPage:
    """Get who is on call.

    Lists the occurrences of shifts of some groups and who is on call in them, now or at another
    time. Without `at`, `from` and `to` the service looks at the present.

    Args:
        client: What sends the request.
        groups: The groups to look at, at most 30, named by id or by name.
        at: The moment to look at; the present when left out. Cannot be combined with `from` and
            `to`.
        from_: Where a range of time begins, itself included; `to` is its end. Ranges in the past
            are answered from history, which is 24 hours late; one range should not join history
            and future.
        to: Where a range of time ends, itself included. At most 90 days ahead.
        members_per_shift: How many members of each shift the reply holds. Larger shifts are cut, which the
            `count` and `total` of their members show. The service assumes 3 if it is not given.
        embed: What the reply is to hold in addition.
        include: What else the list is to hold.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of occurrences of shifts. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-who-is-on-call
    """
    return (await asyncio_detailed(**query, client=client)).parsed
