"""Who belongs to which group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.objects.base import session_of
from xmatters.aio.objects.recipients import fetched_recipient
from xmatters_client import models
from xmatters_client.api.group_members import remove_group_member
from xmatters_client.api.groups import get_group

if TYPE_CHECKING:
    from xmatters.aio.objects.groups import Group
    from xmatters.aio.objects.recipients import AnyRecipient


class GroupMembership(models.GroupMembership):
    """That a recipient belongs to a group."""

    __slots__ = ()

    async def get_group(self) -> Group:
        """Fetch the group in full.

        See https://help.xmatters.com/xmapi/#get-a-group
        """
        group: Group = await session_of(self).call(get_group.OPERATION, group_id=self.group.id)
        return group

    async def get_member(self) -> AnyRecipient:
        """Fetch the person, device, group or team that is the member.

        Raises:
            ParameterError: It is of another kind, which has no operation of its own.

        See https://help.xmatters.com/xmapi/#get-a-person-by-id
        """
        return await fetched_recipient(self.member)

    async def remove(self) -> GroupMembership:
        """Remove the member from the group.

        Returns:
            The membership that ended.

        Raises:
            NoContentError: It had ended already.

        See https://help.xmatters.com/xmapi/#remove-a-member-from-the-group
        """
        removed: GroupMembership = await session_of(self).call(
            remove_group_member.OPERATION, group_id=self.group.id, member_id=self.member.id
        )
        return removed
