"""GET /api/xm/1/groups/{groupId}/recipients: List the recipients of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.recipient_page import RecipientPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getGroupRecipients",
    method="GET",
    path="/api/xm/1/groups/{groupId}/recipients",
    path_parameters=(Parameter("groupId", "group_id", required=True),),
    query_parameters=(
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "RecipientPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetGroupRecipientsQuery(TypedDict, total=False):
    """The query parameters of getGroupRecipients as keyword arguments."""

    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given. Not certain: The reference does not list it for this operation, but the reply is a
    page like any other."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given. Not certain:
    The reference does not list it for this operation, but the reply is a page like any other."""


def build_request(
    group_id: str,
    **query: Unpack[GetGroupRecipientsQuery],
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
) -> RecipientPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: RecipientPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetGroupRecipientsQuery],
) -> Response[RecipientPage]:
    """List the recipients of a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, **query))


def sync(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetGroupRecipientsQuery],
) -> RecipientPage:
    """List the recipients of a group.

    Lists whom the group reaches, with a few fields of each. For dynamic groups these are the
    people that meet the criteria now. Not certain: No answer was recorded. The path is
    documented; that it is paged and which fields a recipient has was read from an example of
    the 2026 reference, what it means for dynamic groups is assumed.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of recipients. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-group-39-s-recipients
    """
    return sync_detailed(group_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetGroupRecipientsQuery],
) -> Response[RecipientPage]:
    """List the recipients of a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, **query))


async def asyncio(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetGroupRecipientsQuery],
) -> RecipientPage:
    """List the recipients of a group.

    Lists whom the group reaches, with a few fields of each. For dynamic groups these are the
    people that meet the criteria now. Not certain: No answer was recorded. The path is
    documented; that it is paged and which fields a recipient has was read from an example of
    the 2026 reference, what it means for dynamic groups is assumed.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of recipients. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-group-39-s-recipients
    """
    return (await asyncio_detailed(group_id, **query, client=client)).parsed
