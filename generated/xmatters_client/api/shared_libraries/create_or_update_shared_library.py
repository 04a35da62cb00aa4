"""POST /api/xm/1/shared-libraries: Create or change a shared library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shared_library import SharedLibrary
    from ...models.shared_library_create import SharedLibraryCreate
    from ...models.shared_library_update import SharedLibraryUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateSharedLibrary",
    method="POST",
    path="/api/xm/1/shared-libraries",
    body_type="application/json",
    body_models=(
        "SharedLibraryCreate",
        "SharedLibraryUpdate",
    ),
    replies={
        200: "SharedLibrary",
        201: "SharedLibrary",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateSharedLibraryQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateSharedLibrary as keyword arguments."""


def build_request(
    *,
    body: SharedLibraryCreate | SharedLibraryUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSharedLibraryQuery],
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
) -> SharedLibrary:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SharedLibrary = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: SharedLibraryCreate | SharedLibraryUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSharedLibraryQuery],
) -> Response[SharedLibrary]:
    """Create or change a shared library, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: SharedLibraryCreate | SharedLibraryUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSharedLibraryQuery],
) -> SharedLibrary:
    """Create or change a shared library.

    Without `id` a new library is created for the plan in the body; with `id` that library is
    changed, and only what is sent changes.

    Args:
        client: What sends the request.
        body: The library to create, or what to change.

    Returns:
        The library was changed. The reply shows it as it is now. (200) The library was created.
        (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-shared-library
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: SharedLibraryCreate | SharedLibraryUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSharedLibraryQuery],
) -> Response[SharedLibrary]:
    """Create or change a shared library, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: SharedLibraryCreate | SharedLibraryUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateSharedLibraryQuery],
) -> SharedLibrary:
    """Create or change a shared library.

    Without `id` a new library is created for the plan in the body; with `id` that library is
    changed, and only what is sent changes.

    Args:
        client: What sends the request.
        body: The library to create, or what to change.

    Returns:
        The library was changed. The reply shows it as it is now. (200) The library was created.
        (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-shared-library
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
