"""POST /api/xm/1/sites: Create or modify a site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.site import Site
    from ...models.site_create import SiteCreate
    from ...models.site_update import SiteUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateSite",
    method="POST",
    path="/api/xm/1/sites",
    body_type="application/json",
    body_models=(
        "SiteCreate",
        "SiteUpdate",
    ),
    replies={
        200: "Site",
        201: "Site",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateSiteQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateSite as keyword arguments."""


def build_request(
    *,
    body: SiteCreate | SiteUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSiteQuery],
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
) -> Site:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Site = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: SiteCreate | SiteUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSiteQuery],
) -> Response[Site]:
    """Create or modify a site, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: SiteCreate | SiteUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSiteQuery],
) -> Site:
    """Create or modify a site.

    Adds a site, or changes the one whose `id` the body has. A change touches only the fields
    that are sent.

    Args:
        client: What sends the request.
        body: The new site, or the fields to change.

    Returns:
        The site after the change. (200) The new site. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-site
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: SiteCreate | SiteUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSiteQuery],
) -> Response[Site]:
    """Create or modify a site, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: SiteCreate | SiteUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSiteQuery],
) -> Site:
    """Create or modify a site.

    Adds a site, or changes the one whose `id` the body has. A change touches only the fields
    that are sent.

    Args:
        client: What sends the request.
        body: The new site, or the fields to change.

    Returns:
        The site after the change. (200) The new site. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-site
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
