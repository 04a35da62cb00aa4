"""GET /api/xm/1/services: List services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.operand import Operand
    from ...models.service_page import ServicePage
    from ...models.service_search_field import ServiceSearchField
    from ...models.service_tier import ServiceTier
    from ...models.service_type import ServiceType
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getServices",
    method="GET",
    path="/api/xm/1/services",
    query_parameters=(
        Parameter("search", "search"),
        Parameter("operand", "operand"),
        Parameter("fields", "fields", is_list=True),
        Parameter("ownedBy", "owned_by"),
        Parameter("serviceTier", "service_tier"),
        Parameter("serviceType", "service_type"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "ServicePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetServicesQuery(TypedDict, total=False):
    """The query parameters of getServices as keyword arguments."""

    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    operand: Operand
    """Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`, which the
    service assumes). Lower case is refused by the service."""
    fields: Sequence[ServiceSearchField] | ServiceSearchField
    """Where to look for the terms of `search`. Everywhere when left out."""
    owned_by: str
    """Only services of this group, named by id or by name."""
    service_tier: ServiceTier
    """Only services of this importance."""
    service_type: ServiceType
    """Only services of this kind."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given. Not certain: The reference does not list it for this operation, but the reply is a
    page like any other."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given. Not certain:
    The reference does not list it for this operation, but the reply is a page like any other."""


def build_request(
    **query: Unpack[GetServicesQuery],
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
) -> ServicePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ServicePage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetServicesQuery],
) -> Response[ServicePage]:
    """List services, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetServicesQuery],
) -> ServicePage:
    """List services.

    Lists the services that the caller may see. Several filters narrow the result.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        owned_by: Only services of this group, named by id or by name.
        service_tier: Only services of this importance.
        service_type: Only services of this kind.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of services. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-services
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetServicesQuery],
) -> Response[ServicePage]:
    """List services, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetServicesQuery],
) -> ServicePage:
    """List services.

    Lists the services that the caller may see. Several filters narrow the result.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        owned_by: Only services of this group, named by id or by name.
        service_tier: Only services of this importance.
        service_type: Only services of this kind.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of services. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-services
    """
    return (await asyncio_detailed(**query, client=client)).parsed
