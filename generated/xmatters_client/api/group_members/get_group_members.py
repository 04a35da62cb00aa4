"""GET /api/xm/1/groups/{groupId}/members: List the members of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device_test_status import DeviceTestStatus
    from ...models.group_member_embed import GroupMemberEmbed
    from ...models.group_member_sort_by import GroupMemberSortBy
    from ...models.group_membership_page import GroupMembershipPage
    from ...models.recipient_status import RecipientStatus
    from ...models.sort_order import SortOrder
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getGroupMembers",
    method="GET",
    path="/api/xm/1/groups/{groupId}/members",
    path_parameters=(Parameter("groupId", "group_id", required=True),),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("devices.exists", "devices_dot_exists", "boolean"),
        Parameter("devices.active.exists", "devices_dot_active_dot_exists", "boolean"),
        Parameter("devices.chat.exists", "devices_dot_chat_dot_exists", "boolean"),
        Parameter("devices.email.exists", "devices_dot_email_dot_exists", "boolean"),
        Parameter("devices.failsafe.exists", "devices_dot_failsafe_dot_exists", "boolean"),
        Parameter("devices.mobile.exists", "devices_dot_mobile_dot_exists", "boolean"),
        Parameter("devices.sms.exists", "devices_dot_sms_dot_exists", "boolean"),
        Parameter("devices.voice.exists", "devices_dot_voice_dot_exists", "boolean"),
        Parameter("devices.status", "devices_dot_status"),
        Parameter("devices.testStatus", "devices_dot_test_status"),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "GroupMembershipPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetGroupMembersQuery(TypedDict, total=False):
    """The query parameters of getGroupMembers as keyword arguments."""

    embed: Sequence[GroupMemberEmbed] | GroupMemberEmbed
    """What the reply is to hold in addition."""
    devices_dot_exists: bool
    """Only members who have a device, or with false those who have none."""
    devices_dot_active_dot_exists: bool
    """Only members who have an active device, or with false those who have none."""
    devices_dot_chat_dot_exists: bool
    """Only members who can be reached by chat, or with false those who cannot."""
    devices_dot_email_dot_exists: bool
    """Only members who have an email address, or with false those who have none."""
    devices_dot_failsafe_dot_exists: bool
    """Only members who have a failsafe device, or with false those who have none."""
    devices_dot_mobile_dot_exists: bool
    """Only members who have the mobile app, or with false those who do not."""
    devices_dot_sms_dot_exists: bool
    """Only members who have a phone for text messages, or with false those who have none."""
    devices_dot_voice_dot_exists: bool
    """Only members who have a phone for calls, or with false those who have none."""
    devices_dot_status: RecipientStatus
    """Only members who have a device with this status."""
    devices_dot_test_status: DeviceTestStatus
    """Only members who have a device with this test status."""
    sort_by: GroupMemberSortBy
    """By what to sort."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    group_id: str,
    **query: Unpack[GetGroupMembersQuery],
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
) -> GroupMembershipPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: GroupMembershipPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetGroupMembersQuery],
) -> Response[GroupMembershipPage]:
    """List the members of a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, **query))


def sync(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetGroupMembersQuery],
) -> GroupMembershipPage:
    """List the members of a group.

    Lists who belongs to a group, whether in a shift or not. The filters by device concern
    members that are people.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        embed: What the reply is to hold in addition.
        devices_dot_exists: Only members who have a device, or with false those who have none.
        devices_dot_active_dot_exists: Only members who have an active device, or with false those who have none.
        devices_dot_chat_dot_exists: Only members who can be reached by chat, or with false those who cannot.
        devices_dot_email_dot_exists: Only members who have an email address, or with false those who have none.
        devices_dot_failsafe_dot_exists: Only members who have a failsafe device, or with false those who have none.
        devices_dot_mobile_dot_exists: Only members who have the mobile app, or with false those who do not.
        devices_dot_sms_dot_exists: Only members who have a phone for text messages, or with false those who have none.
        devices_dot_voice_dot_exists: Only members who have a phone for calls, or with false those who have none.
        devices_dot_status: Only members who have a device with this status.
        devices_dot_test_status: Only members who have a device with this test status.
        sort_by: By what to sort.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of memberships. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-group-members
    """
    return sync_detailed(group_id, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetGroupMembersQuery],
) -> Response[GroupMembershipPage]:
    """List the members of a group, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, **query))


async def asyncio(
    group_id: str,
    *,
    client: Client,
    **query: Unpack[GetGroupMembersQuery],
) -> GroupMembershipPage:
    """List the members of a group.

    Lists who belongs to a group, whether in a shift or not. The filters by device concern
    members that are people.

    Args:
        group_id: The id or the name of the group.
        client: What sends the request.
        embed: What the reply is to hold in addition.
        devices_dot_exists: Only members who have a device, or with false those who have none.
        devices_dot_active_dot_exists: Only members who have an active device, or with false those who have none.
        devices_dot_chat_dot_exists: Only members who can be reached by chat, or with false those who cannot.
        devices_dot_email_dot_exists: Only members who have an email address, or with false those who have none.
        devices_dot_failsafe_dot_exists: Only members who have a failsafe device, or with false those who have none.
        devices_dot_mobile_dot_exists: Only members who have the mobile app, or with false those who do not.
        devices_dot_sms_dot_exists: Only members who have a phone for text messages, or with false those who have none.
        devices_dot_voice_dot_exists: Only members who have a phone for calls, or with false those who have none.
        devices_dot_status: Only members who have a device with this status.
        devices_dot_test_status: Only members who have a device with this test status.
        sort_by: By what to sort.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of memberships. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-group-members
    """
    return (await asyncio_detailed(group_id, **query, client=client)).parsed
