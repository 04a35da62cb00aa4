"""DELETE /api/xm/1/shared-libraries/{libraryId}: Delete a shared library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shared_library import SharedLibrary
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteSharedLibrary",
    method="DELETE",
    path="/api/xm/1/shared-libraries/{libraryId}",
    path_parameters=(Parameter("libraryId", "library_id", required=True),),
    replies={
        200: "SharedLibrary",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteSharedLibraryQuery(TypedDict, total=False):
    """The query parameters of deleteSharedLibrary as keyword arguments."""


def build_request(
    library_id: str,
    **query: Unpack[DeleteSharedLibraryQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "library_id": library_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> SharedLibrary | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SharedLibrary | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    library_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSharedLibraryQuery],
) -> Response[SharedLibrary | None]:
    """Delete a shared library, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(library_id, **query))


def sync(
    library_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSharedLibraryQuery],
) -> SharedLibrary | None:
    """Delete a shared library.

    Deletes one shared library and returns it as it was. It is no error if there is nothing to
    delete.

    Args:
        library_id: The id or the name of the shared library.
        client: What sends the request.

    Returns:
        The library that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-shared-library
    """
    return sync_detailed(library_id, **query, client=client).parsed


async def asyncio_detailed(
    library_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSharedLibraryQuery],
) -> Response[SharedLibrary | None]:
    """Delete a shared library, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(library_id, **query))


async def asyncio(
    library_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteSharedLibraryQuery],
) -> SharedLibrary | None:
    """Delete a shared library.

    Deletes one shared library and returns it as it was. It is no error if there is nothing to
    delete.

    Args:
        library_id: The id or the name of the shared library.
        client: What sends the request.

    Returns:
        The library that was deleted. (200) There was nothing to delete. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-shared-library
    """
    return (await asyncio_detailed(library_id, **query, client=client)).parsed
