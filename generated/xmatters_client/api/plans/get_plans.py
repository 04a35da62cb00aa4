"""GET /api/xm/1/plans: List plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.enabled_for import EnabledFor
    from ...models.operand import Operand
    from ...models.plan_page import PlanPage
    from ...models.plan_search_field import PlanSearchField
    from ...models.plan_sort_by import PlanSortBy
    from ...models.plan_type import PlanType
    from ...models.plans_embed import PlansEmbed
    from ...models.sort_order import SortOrder
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getPlans",
    method="GET",
    path="/api/xm/1/plans",
    query_parameters=(
        Parameter("planType", "plan_type"),
        Parameter("enabled", "enabled", "boolean"),
        Parameter("enabledFor", "enabled_for"),
        Parameter("embed", "embed", is_list=True),
        Parameter("search", "search"),
        Parameter("operand", "operand"),
        Parameter("fields", "fields", is_list=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("subscription-forms", "subscription_forms"),
        Parameter("at", "at", "date-time"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "PlanPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetPlansQuery(TypedDict, total=False):
    """The query parameters of getPlans as keyword arguments."""

    plan_type: PlanType
    """Only plans of this type."""
    enabled: bool
    """Only plans that can be used, or only those that cannot."""
    enabled_for: EnabledFor
    """Only plans with forms that can be used in this way."""
    embed: Sequence[PlansEmbed] | PlansEmbed
    """What else to put into each plan."""
    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    operand: Operand
    """Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`, which the
    service assumes). Lower case is refused by the service."""
    fields: Sequence[PlanSearchField] | PlanSearchField
    """Where to look for the terms of `search`. Everywhere when left out."""
    sort_by: PlanSortBy
    """What the plans are ordered by. Goes with `sortOrder`."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    subscription_forms: str
    """Seems to choose the plans that have subscription forms. Not certain: The reference lists the
    name; no source tells what it does or what values it takes."""
    at: TimeValue
    """Answers with the state at this moment in the past. Needs the permission to see historical
    data. Not certain: The reference of 2019 documents it, the present one no longer does."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetPlansQuery],
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
) -> PlanPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PlanPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetPlansQuery],
) -> Response[PlanPage]:
    """List plans, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetPlansQuery],
) -> PlanPage:
    """List plans.

    Lists the plans that the caller may see, by name unless `sortBy` says otherwise. The web
    interface calls them workflows.

    Args:
        client: What sends the request.
        plan_type: Only plans of this type.
        enabled: Only plans that can be used, or only those that cannot.
        enabled_for: Only plans with forms that can be used in this way.
        embed: What else to put into each plan.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        sort_by: What the plans are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        subscription_forms: Seems to choose the plans that have subscription forms. Not certain: The reference
            lists the name; no source tells what it does or what values it takes.
        at: Answers with the state at this moment in the past. Needs the permission to see
            historical data. Not certain: The reference of 2019 documents it, the present one no
            longer does.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of plans. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-communication-plans
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetPlansQuery],
) -> Response[PlanPage]:
    """List plans, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetPlansQuery],
) -> PlanPage:
    """List plans.

    Lists the plans that the caller may see, by name unless `sortBy` says otherwise. The web
    interface calls them workflows.

    Args:
        client: What sends the request.
        plan_type: Only plans of this type.
        enabled: Only plans that can be used, or only those that cannot.
        enabled_for: Only plans with forms that can be used in this way.
        embed: What else to put into each plan.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        sort_by: What the plans are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        subscription_forms: Seems to choose the plans that have subscription forms. Not certain: The reference
            lists the name; no source tells what it does or what values it takes.
        at: Answers with the state at this moment in the past. Needs the permission to see
            historical data. Not certain: The reference of 2019 documents it, the present one no
            longer does.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of plans. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-communication-plans
    """
    return (await asyncio_detailed(**query, client=client)).parsed
