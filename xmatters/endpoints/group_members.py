# Derived from xmatters/aio/endpoints/group_members.py by scripts/derive_sync.py; change that one.
"""Who belongs to a group: `/groups/{groupId}/members`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.bodies import pointer
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.group_members import (
    add_group_member,
    get_group_members,
    remove_group_member,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.group_members import GroupMembership
    from xmatters.pagination import Pagination
    from xmatters_client.api.group_members.get_group_members import GetGroupMembersQuery
    from xmatters_client.models import Recipient, RecipientPointer
    from xmatters_client.types import HasId


class GroupMembersEndpoint(Endpoint):
    """Who belongs to a group: `/groups/{groupId}/members`."""

    def get_group_members(
        self, group_id: HasId | str, params: Params = None, **query: Unpack[GetGroupMembersQuery]
    ) -> Pagination[GroupMembership]:
        """Return the members of a group.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetGroupMembersQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-group-members
        """
        return self._session.paginate(get_group_members.OPERATION, params, query, group_id=group_id)

    def add_group_member(
        self, group_id: HasId | str, data: RecipientPointer | Mapping[str, Any] | HasId | str
    ) -> Recipient:
        """Add a person, device or group to a group.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            data: The new member: an object such as a `Person`, its id or target name, or the
                body of the request as a model or a mapping.

        Returns:
            The new member.

        Raises:
            BadRequestError: There is no such recipient.

        See https://help.xmatters.com/xmapi/#add-a-member-to-the-group
        """
        added: Recipient = self._session.call(
            add_group_member.OPERATION, body=pointer(data), group_id=group_id
        )
        return added

    def remove_group_member(self, group_id: HasId | str, member_id: HasId | str) -> GroupMembership:
        """Remove a member from a group.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            member_id: The id of the member, or the target name.

        Returns:
            The membership that ended.

        Raises:
            NoContentError: There was no such member.

        See https://help.xmatters.com/xmapi/#remove-a-member-from-the-group
        """
        removed: GroupMembership = self._session.call(
            remove_group_member.OPERATION, group_id=group_id, member_id=member_id
        )
        return removed
