"""GET /api/xm/1/plans/{planId}/integrations: List the integrations of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.integration_embed import IntegrationEmbed
    from ...models.integration_page import IntegrationPage
    from ...models.integration_type import IntegrationType
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getIntegrations",
    method="GET",
    path="/api/xm/1/plans/{planId}/integrations",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    query_parameters=(
        Parameter("integrationType", "integration_type"),
        Parameter("deployed", "deployed", "boolean"),
        Parameter("embed", "embed", is_list=True),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "IntegrationPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetIntegrationsQuery(TypedDict, total=False):
    """The query parameters of getIntegrations as keyword arguments."""

    integration_type: IntegrationType
    """Only integrations that are called, or only those that call."""
    deployed: bool
    """Only integrations that are in use, or only those that are not."""
    embed: Sequence[IntegrationEmbed] | IntegrationEmbed
    """What else to put into each integration."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given. Not certain: The reference does not list it for this operation, but the reply is a
    page like any other."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given. Not certain:
    The reference does not list it for this operation, but the reply is a page like any other."""


def build_request(
    plan_id: str,
    **query: Unpack[GetIntegrationsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "plan_id": plan_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> IntegrationPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: IntegrationPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetIntegrationsQuery],
) -> Response[IntegrationPage]:
    """List the integrations of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetIntegrationsQuery],
) -> IntegrationPage:
    """List the integrations of a plan.

    Returns the integrations of one plan.

    Args:
        plan_id: The id of the plan.
        client: What sends the request.
        integration_type: Only integrations that are called, or only those that call.
        deployed: Only integrations that are in use, or only those that are not.
        embed: What else to put into each integration.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of integrations. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-integrations
    """
    return sync_detailed(plan_id, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetIntegrationsQuery],
) -> Response[IntegrationPage]:
    """List the integrations of a plan, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    **query: Unpack[GetIntegrationsQuery],
) -> IntegrationPage:
    """List the integrations of a plan.

    Returns the integrations of one plan.

    Args:
        plan_id: The id of the plan.
        client: What sends the request.
        integration_type: Only integrations that are called, or only those that call.
        deployed: Only integrations that are in use, or only those that are not.
        embed: What else to put into each integration.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of integrations. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-integrations
    """
    return (await asyncio_detailed(plan_id, **query, client=client)).parsed
