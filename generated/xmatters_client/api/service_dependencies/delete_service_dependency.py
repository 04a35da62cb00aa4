"""DELETE /api/xm/1/service-dependencies/{dependencyId}: Delete a service dependency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.service_dependency import ServiceDependency
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteServiceDependency",
    method="DELETE",
    path="/api/xm/1/service-dependencies/{dependencyId}",
    path_parameters=(Parameter("dependencyId", "dependency_id", required=True),),
    replies={
        200: "ServiceDependency",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteServiceDependencyQuery(TypedDict, total=False):
    """The query parameters of deleteServiceDependency as keyword arguments."""


def build_request(
    dependency_id: str,
    **query: Unpack[DeleteServiceDependencyQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "dependency_id": dependency_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> ServiceDependency | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ServiceDependency | None = OPERATION.parse_reply(
        status_code, headers, content, registry
    )
    return parsed


def sync_detailed(
    dependency_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteServiceDependencyQuery],
) -> Response[ServiceDependency | None]:
    """Delete a service dependency, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(dependency_id, **query))


def sync(
    dependency_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteServiceDependencyQuery],
) -> ServiceDependency | None:
    """Delete a service dependency.

    Removes a pair of services. The services themselves stay.

    Args:
        dependency_id: The id of the dependency.
        client: What sends the request.

    Returns:
        The dependency that was deleted. (200) There was no such dependency. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-service-dependency
    """
    return sync_detailed(dependency_id, **query, client=client).parsed


async def asyncio_detailed(
    dependency_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteServiceDependencyQuery],
) -> Response[ServiceDependency | None]:
    """Delete a service dependency, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(dependency_id, **query))


async def asyncio(
    dependency_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteServiceDependencyQuery],
) -> ServiceDependency | None:
    """Delete a service dependency.

    Removes a pair of services. The services themselves stay.

    Args:
        dependency_id: The id of the dependency.
        client: What sends the request.

    Returns:
        The dependency that was deleted. (200) There was no such dependency. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-service-dependency
    """
    return (await asyncio_detailed(dependency_id, **query, client=client)).parsed
