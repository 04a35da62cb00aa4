"""DELETE /api/xm/1/groups/{groupId}: Delete a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.group import Group
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteGroup",
    method="DELETE",
    path="/api/xm/1/groups/{groupId}",
    path_parameters=(Parameter("groupId", "group_id", required=True),),
    replies={
        200: "Group",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteGroupQuery(TypedDict, total=False):
    """The query parameters of deleteGroup as keyword arguments."""


def build_request(
    group_id: str,
    **query: Unpack[DeleteGroupQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "group_id": group_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Group | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Group | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteGroupQuery],
) -> Response[Group | None]:
    """Delete a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, **query))


def sync(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteGroupQuery],
) -> Group | None:
    """Delete a group.

    Deletes a group with its shifts and memberships. The members themselves stay.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.

    Returns:
        The group that was deleted. (200) There was no such group. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-group
    """
    return sync_detailed(group_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteGroupQuery],
) -> Response[Group | None]:
    """Delete a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, **query))


async def asyncio(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteGroupQuery],
) -> Group | None:
    """Delete a group.

    Deletes a group with its shifts and memberships. The members themselves stay.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.

    Returns:
        The group that was deleted. (200) There was no such group. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-group
    """
    return (await asyncio_detailed(group_id, **query, client=client)).parsed
