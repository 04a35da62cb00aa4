"""GET /api/xm/1/service-dependencies: List which service needs which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.service_dependency_page import ServiceDependencyPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getServiceDependencies",
    method="GET",
    path="/api/xm/1/service-dependencies",
    query_parameters=(
        Parameter("serviceId", "service_id"),
        Parameter("dependentServiceId", "dependent_service_id"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "ServiceDependencyPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetServiceDependenciesQuery(TypedDict, total=False):
    """The query parameters of getServiceDependencies as keyword arguments."""

    service_id: str
    """Only pairs in which this service is needed, named by id."""
    dependent_service_id: str
    """Only pairs in which this service needs the other, named by id."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given. Not certain: The reference does not list it for this operation, but the reply is a
    page like any other."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given. Not certain:
    The reference does not list it for this operation, but the reply is a page like any other."""


def build_request(
    **query: Unpack[GetServiceDependenciesQuery],
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
) -> ServiceDependencyPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ServiceDependencyPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetServiceDependenciesQuery],
) -> Response[ServiceDependencyPage]:
    """List which service needs which, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetServiceDependenciesQuery],
) -> ServiceDependencyPage:
    """List which service needs which.

    Lists pairs of services of which one needs the other directly.

    Args:
        client: What sends the request.
        service_id: Only pairs in which this service is needed, named by id.
        dependent_service_id: Only pairs in which this service needs the other, named by id.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of dependencies. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-service-dependencies
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetServiceDependenciesQuery],
) -> Response[ServiceDependencyPage]:
    """List which service needs which, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetServiceDependenciesQuery],
) -> ServiceDependencyPage:
    """List which service needs which.

    Lists pairs of services of which one needs the other directly.

    Args:
        client: What sends the request.
        service_id: Only pairs in which this service is needed, named by id.
        dependent_service_id: Only pairs in which this service needs the other, named by id.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of dependencies. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-service-dependencies
    """
    return (await asyncio_detailed(**query, client=client)).parsed
