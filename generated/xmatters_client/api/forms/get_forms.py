"""GET /api/xm/1/forms: List forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.enabled_for import EnabledFor
    from ...models.form_page import FormPage
    from ...models.form_search_field import FormSearchField
    from ...models.form_sort_by import FormSortBy
    from ...models.form_trigger_type import FormTriggerType
    from ...models.forms_embed import FormsEmbed
    from ...models.operand import Operand
    from ...models.plan_type import PlanType
    from ...models.sort_order import SortOrder
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getForms",
    method="GET",
    path="/api/xm/1/forms",
    query_parameters=(
        Parameter("search", "search"),
        Parameter("operand", "operand"),
        Parameter("fields", "fields", is_list=True),
        Parameter("embed", "embed", is_list=True),
        Parameter("enabledFor", "enabled_for", is_list=True),
        Parameter("plans.planType", "plans_dot_plan_type", is_list=True),
        Parameter("triggerType", "trigger_type"),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "FormPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetFormsQuery(TypedDict, total=False):
    """The query parameters of getForms as keyword arguments."""

    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    operand: Operand
    """Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`, which the
    service assumes). Lower case is refused by the service."""
    fields: Sequence[FormSearchField] | FormSearchField
    """Where to look for the terms of `search`. Everywhere when left out."""
    embed: Sequence[FormsEmbed] | FormsEmbed
    """What the reply should also carry."""
    enabled_for: Sequence[EnabledFor] | EnabledFor
    """Only forms that can be used from one of these places. Not certain: The reference has the
    parameter with MOBILE; that it takes several values is assumed."""
    plans_dot_plan_type: Sequence[PlanType] | PlanType
    """Only forms whose plans come from one of these places. Not certain: The reference has the
    parameter; that it takes several values is assumed."""
    trigger_type: FormTriggerType
    """Only forms that are started in this way."""
    sort_by: FormSortBy
    """The order of the list."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetFormsQuery],
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
) -> FormPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: FormPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetFormsQuery],
) -> Response[FormPage]:
    """List forms, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetFormsQuery],
) -> FormPage:
    """List forms.

    Lists the forms of all plans that the caller may see. Several filters all have to hold.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        embed: What the reply should also carry.
        enabled_for: Only forms that can be used from one of these places. Not certain: The reference has
            the parameter with MOBILE; that it takes several values is assumed.
        plans_dot_plan_type: Only forms whose plans come from one of these places. Not certain: The reference has
            the parameter; that it takes several values is assumed.
        trigger_type: Only forms that are started in this way.
        sort_by: The order of the list.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of forms. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-forms
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetFormsQuery],
) -> Response[FormPage]:
    """List forms, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetFormsQuery],
) -> FormPage:
    """List forms.

    Lists the forms of all plans that the caller may see. Several filters all have to hold.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        embed: What the reply should also carry.
        enabled_for: Only forms that can be used from one of these places. Not certain: The reference has
            the parameter with MOBILE; that it takes several values is assumed.
        plans_dot_plan_type: Only forms whose plans come from one of these places. Not certain: The reference has
            the parameter; that it takes several values is assumed.
        trigger_type: Only forms that are started in this way.
        sort_by: The order of the list.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of forms. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-forms
    """
    return (await asyncio_detailed(**query, client=client)).parsed
