"""GET /api/xm/1/plans/{planId}/integrations/{integrationId}: Get an integration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.integration import Integration
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getIntegration",
    method="GET",
    path="/api/xm/1/plans/{planId}/integrations/{integrationId}",
    path_parameters=(
        Parameter("planId", "plan_id", required=True),
        Parameter("integrationId", "integration_id", required=True),
    ),
    replies={
        200: "Integration",
    },
)
"""What the operation sends and answers, as data."""


class GetIntegrationQuery(TypedDict, total=False):
    """The query parameters of getIntegration as keyword arguments."""


def build_request(
    plan_id: str,
    integration_id: str,
    **query: Unpack[GetIntegrationQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "plan_id": plan_id,
            "integration_id": integration_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Integration:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Integration = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    plan_id: str,
    integration_id: str,
    *,
    client: Client,
    **query: Unpack[GetIntegrationQuery],
) -> Response[Integration]:
    """Get an integration, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, integration_id, **query))


def sync(
    plan_id: str,
    integration_id: str,
    *,
    client: Client,
    **query: Unpack[GetIntegrationQuery],
) -> Integration:
    """Get an integration.

    Returns one integration of a plan.

    Args:
        plan_id: The id of the plan.
        integration_id: The id or the name of the integration.
        client: What sends the request.

    Returns:
        The integration. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-integration
    """
    return sync_detailed(plan_id, integration_id, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    integration_id: str,
    *,
    client: Client,
    **query: Unpack[GetIntegrationQuery],
) -> Response[Integration]:
    """Get an integration, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, integration_id, **query))


async def asyncio(
    plan_id: str,
    integration_id: str,
    *,
    client: Client,
    **query: Unpack[GetIntegrationQuery],
) -> Integration:
    """Get an integration.

    Returns one integration of a plan.

    Args:
        plan_id: The id of the plan.
        integration_id: The id or the name of the integration.
        client: What sends the request.

    Returns:
        The integration. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-integration
    """
    return (await asyncio_detailed(plan_id, integration_id, **query, client=client)).parsed
