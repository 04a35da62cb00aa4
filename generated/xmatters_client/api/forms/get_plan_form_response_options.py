"""GET /api/xm/1/plans/{planId}/forms/{formId}/response-options: List the response options of a form in a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.response_option_embed import ResponseOptionEmbed
    from ...models.response_option_page import ResponseOptionPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getPlanFormResponseOptions",
    method="GET",
    path="/api/xm/1/plans/{planId}/forms/{formId}/response-options",
    path_parameters=(
        Parameter("planId", "plan_id", required=True),
        Parameter("formId", "form_id", required=True),
    ),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "ResponseOptionPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetPlanFormResponseOptionsQuery(TypedDict, total=False):
    """The query parameters of getPlanFormResponseOptions as keyword arguments."""

    embed: Sequence[ResponseOptionEmbed] | ResponseOptionEmbed
    """What the reply should also carry."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    plan_id: str,
    form_id: str,
    **query: Unpack[GetPlanFormResponseOptionsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "plan_id": plan_id,
            "form_id": form_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ResponseOptionPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ResponseOptionPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanFormResponseOptionsQuery],
) -> Response[ResponseOptionPage]:
    """List the response options of a form in a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, form_id, **query))


def sync(
    plan_id: str,
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanFormResponseOptionsQuery],
) -> ResponseOptionPage:
    """List the response options of a form in a plan.

    Lists the answers that recipients of a form in a plan's events can choose.

    Args:
        plan_id: The id or the name of the plan (workflow). The id is the safer choice, as names
            change.
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        embed: What the reply should also carry.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of response options. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-form-response-options
    """
    return sync_detailed(plan_id, form_id, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanFormResponseOptionsQuery],
) -> Response[ResponseOptionPage]:
    """List the response options of a form in a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, form_id, **query))


async def asyncio(
    plan_id: str,
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetPlanFormResponseOptionsQuery],
) -> ResponseOptionPage:
    """List the response options of a form in a plan.

    Lists the answers that recipients of a form in a plan's events can choose.

    Args:
        plan_id: The id or the name of the plan (workflow). The id is the safer choice, as names
            change.
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        embed: What the reply should also carry.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of response options. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-form-response-options
    """
    return (await asyncio_detailed(plan_id, form_id, **query, client=client)).parsed
