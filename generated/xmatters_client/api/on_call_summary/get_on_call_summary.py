"""GET /api/xm/1/on-call-summary: Get a summary of who is on call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.escalation_order import EscalationOrder
    from ...models.on_call_summary import OnCallSummary
    from ...models.on_call_summary_embed import OnCallSummaryEmbed
    from ...types import HasId, Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getOnCallSummary",
    method="GET",
    path="/api/xm/1/on-call-summary",
    query_parameters=(
        Parameter("groups", "groups", is_list=True, required=True),
        Parameter("at", "at", "date-time"),
        Parameter("escalationOrder", "escalation_order"),
        Parameter("recipientsPerShift", "recipients_per_shift", "integer", minimum=1),
        Parameter("embed", "embed", is_list=True),
    ),
    replies={
        200: "OnCallSummary[]",
    },
)
"""What the operation sends and answers, as data."""


class GetOnCallSummaryQuery(TypedDict, total=False):
    """The query parameters of getOnCallSummary as keyword arguments."""

    groups: Required[Sequence[str | HasId] | str | HasId]
    """The groups to look at, at most 30, named by id or by name."""
    at: TimeValue
    """The moment to look at; the present when left out."""
    escalation_order: EscalationOrder
    """Only recipients in this place of the escalation."""
    recipients_per_shift: int
    """The most recipients of one shift that the reply holds. Not certain: The reference names the
    parameter; that it is a number and its bounds are assumed."""
    embed: Sequence[OnCallSummaryEmbed] | OnCallSummaryEmbed
    """What the reply is to hold in addition."""


def build_request(
    **query: Unpack[GetOnCallSummaryQuery],
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
) -> list[OnCallSummary]:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: list[OnCallSummary] = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetOnCallSummaryQuery],
) -> Response[list[OnCallSummary]]:
    """Get a summary of who is on call, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetOnCallSummaryQuery],
) -> list[OnCallSummary]:
    """Get a summary of who is on call.

    Tells who is on call in some groups, a line for each recipient, in the order of escalation.
    The reply is a plain list without pages.

    Args:
        client: What sends the request.
        groups: The groups to look at, at most 30, named by id or by name.
        at: The moment to look at; the present when left out.
        escalation_order: Only recipients in this place of the escalation.
        recipients_per_shift: The most recipients of one shift that the reply holds. Not certain: The reference
            names the parameter; that it is a number and its bounds are assumed.
        embed: What the reply is to hold in addition.

    Returns:
        The recipients that are on call. (200) Not certain: A plain list was recorded in 2020;
        an example of the present reference looks like a page.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-on-call-summary
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetOnCallSummaryQuery],
) -> Response[list[OnCallSummary]]:
    """Get a summary of who is on call, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetOnCallSummaryQuery],
) -> list[OnCallSummary]:
    """Get a summary of who is on call.

    Tells who is on call in some groups, a line for each recipient, in the order of escalation.
    The reply is a plain list without pages.

    Args:
        client: What sends the request.
        groups: The groups to look at, at most 30, named by id or by name.
        at: The moment to look at; the present when left out.
        escalation_order: Only recipients in this place of the escalation.
        recipients_per_shift: The most recipients of one shift that the reply holds. Not certain: The reference
            names the parameter; that it is a number and its bounds are assumed.
        embed: What the reply is to hold in addition.

    Returns:
        The recipients that are on call. (200) Not certain: A plain list was recorded in 2020;
        an example of the present reference looks like a page.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-on-call-summary
    """
    return (await asyncio_detailed(**query, client=client)).parsed
