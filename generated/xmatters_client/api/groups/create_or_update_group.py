"""POST /api/xm/1/groups: Create or change a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.group import Group
    from ...models.group_create import GroupCreate
    from ...models.group_update import GroupUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateGroup",
    method="POST",
    path="/api/xm/1/groups",
    body_type="application/json",
    body_models=(
        "GroupCreate",
        "GroupUpdate",
    ),
    replies={
        200: "Group",
        201: "Group",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateGroupQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateGroup as keyword arguments."""


def build_request(
    *,
    body: GroupCreate | GroupUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateGroupQuery],
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
) -> Group:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Group = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: GroupCreate | GroupUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateGroupQuery],
) -> Response[Group]:
    """Create or change a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: GroupCreate | GroupUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateGroupQuery],
) -> Group:
    """Create or change a group.

    Creates a group, or changes the one that `id` names. A change touches only the fields that
    are sent; lists such as `supervisors` replace the old ones. The reply holds the supervisors
    without an embed.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The changed group. (200) The new group. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-group
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: GroupCreate | GroupUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateGroupQuery],
) -> Response[Group]:
    """Create or change a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: GroupCreate | GroupUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateGroupQuery],
) -> Group:
    """Create or change a group.

    Creates a group, or changes the one that `id` names. A change touches only the fields that
    are sent; lists such as `supervisors` replace the old ones. The reply holds the supervisors
    without an embed.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The changed group. (200) The new group. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-group
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
