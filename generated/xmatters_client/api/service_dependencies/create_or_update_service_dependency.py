"""POST /api/xm/1/service-dependencies: Create or change a service dependency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.service_dependency import ServiceDependency
    from ...models.service_dependency_create import ServiceDependencyCreate
    from ...models.service_dependency_update import ServiceDependencyUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateServiceDependency",
    method="POST",
    path="/api/xm/1/service-dependencies",
    body_type="application/json",
    body_models=(
        "ServiceDependencyCreate",
        "ServiceDependencyUpdate",
    ),
    replies={
        200: "ServiceDependency",
        201: "ServiceDependency",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateServiceDependencyQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateServiceDependency as keyword arguments."""


def build_request(
    *,
    body: ServiceDependencyCreate | ServiceDependencyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceDependencyQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ServiceDependency:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ServiceDependency = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: ServiceDependencyCreate | ServiceDependencyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceDependencyQuery],
) -> Response[ServiceDependency]:
    """Create or change a service dependency, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: ServiceDependencyCreate | ServiceDependencyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceDependencyQuery],
) -> ServiceDependency:
    """Create or change a service dependency.

    Records that one service needs another, or changes the pair whose `id` the body has. A pair
    that exists already is a conflict.

    Args:
        client: What sends the request.
        body: The new pair, or the services to put into an old one.

    Returns:
        The changed dependency. (200) The new dependency. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-service-dependency
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ServiceDependencyCreate | ServiceDependencyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceDependencyQuery],
) -> Response[ServiceDependency]:
    """Create or change a service dependency, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: ServiceDependencyCreate | ServiceDependencyUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceDependencyQuery],
) -> ServiceDependency:
    """Create or change a service dependency.

    Records that one service needs another, or changes the pair whose `id` the body has. A pair
    that exists already is a conflict.

    Args:
        client: What sends the request.
        body: The new pair, or the services to put into an old one.

    Returns:
        The changed dependency. (200) The new dependency. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-service-dependency
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
