"""DELETE /api/xm/1/sites/{siteId}: Delete a site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.site import Site
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteSite",
    method="DELETE",
    path="/api/xm/1/sites/{siteId}",
    path_parameters=(Parameter("siteId", "site_id", required=True),),
    replies={
        200: "Site",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteSiteQuery(TypedDict, total=False):
    """The query parameters of deleteSite as keyword arguments."""


def build_request(
    site_id: str,
    **query: Unpack[DeleteSiteQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "site_id": site_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Site | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Site | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    site_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSiteQuery],
) -> Response[Site | None]:
    """Delete a site, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(site_id, **query))


def sync(
    site_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSiteQuery],
) -> Site | None:
    """Delete a site.

    Deletes a site and answers with what was deleted.

    Args:
        site_id: The id of the site, or its name. The id is safer, as names change.
        client: What sends the request.

    Returns:
        The site that was deleted. (200) There was no such site. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-site
    """
    return sync_detailed(site_id, **query, client=client).parsed


async def asyncio_detailed(
    site_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSiteQuery],
) -> Response[Site | None]:
    """Delete a site, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(site_id, **query))


async def asyncio(
    site_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSiteQuery],
) -> Site | None:
    """Delete a site.

    Deletes a site and answers with what was deleted.

    Args:
        site_id: The id of the site, or its name. The id is safer, as names change.
        client: What sends the request.

    Returns:
        The site that was deleted. (200) There was no such site. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-site
    """
    return (await asyncio_detailed(site_id, **query, client=client)).parsed
