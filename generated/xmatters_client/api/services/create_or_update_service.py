"""POST /api/xm/1/services: Create or change a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.service import Service
    from ...models.service_create import ServiceCreate
    from ...models.service_update import ServiceUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateService",
    method="POST",
    path="/api/xm/1/services",
    body_type="application/json",
    body_models=(
        "ServiceCreate",
        "ServiceUpdate",
    ),
    replies={
        200: "Service",
        201: "Service",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateServiceQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateService as keyword arguments."""


def build_request(
    *,
    body: ServiceCreate | ServiceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceQuery],
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
) -> Service:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Service = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: ServiceCreate | ServiceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceQuery],
) -> Response[Service]:
    """Create or change a service, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: ServiceCreate | ServiceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceQuery],
) -> Service:
    """Create or change a service.

    Adds a service, or changes the one whose `id` the body has. A change touches only the fields
    that are sent.

    Args:
        client: What sends the request.
        body: The new service, or the fields to change.

    Returns:
        The changed service. (200) The new service. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-service
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ServiceCreate | ServiceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceQuery],
) -> Response[Service]:
    """Create or change a service, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: ServiceCreate | ServiceUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateServiceQuery],
) -> Service:
    """Create or change a service.

    Adds a service, or changes the one whose `id` the body has. A change touches only the fields
    that are sent.

    Args:
        client: What sends the request.
        body: The new service, or the fields to change.

    Returns:
        The changed service. (200) The new service. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-service
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
