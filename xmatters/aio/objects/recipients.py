"""Recipients in short: members of groups, and those whom an event was sent to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xmatters.aio.objects.base import full_name, session_of
from xmatters.errors import ParameterError
from xmatters_client import models
from xmatters_client.api.devices import get_device
from xmatters_client.api.dynamic_teams import get_dynamic_team
from xmatters_client.api.groups import get_group
from xmatters_client.api.people import get_person
from xmatters_client.api.services import get_service
from xmatters_client.api.sites import get_site
from xmatters_client.types import UNSET

if TYPE_CHECKING:
    from typing import TypeAlias

    from xmatters.aio.objects.devices import Device
    from xmatters.aio.objects.dynamic_teams import DynamicTeam
    from xmatters.aio.objects.groups import Group
    from xmatters.aio.objects.people import Person
    from xmatters.aio.objects.services import Service
    from xmatters.aio.objects.sites import Site

    AnyRecipient: TypeAlias = Person | Group | Device | DynamicTeam | Service

_OPERATIONS: Final = {
    "Device": get_device.OPERATION,
    "DynamicTeam": get_dynamic_team.OPERATION,
    "Group": get_group.OPERATION,
    "Person": get_person.OPERATION,
    "Service": get_service.OPERATION,
}


class RecipientReference(models.RecipientReference):
    """A person, group, device, dynamic team or service in short."""

    __slots__ = ()

    @property
    def full_name(self) -> str:
        """First and last name of a person; empty for others."""
        return full_name(self.first_name, self.last_name)

    async def get_recipient(self) -> AnyRecipient:
        """Fetch the recipient in full.

        Raises:
            ParameterError: It is of another kind, which has no operation of its own.

        See https://help.xmatters.com/xmapi/#get-a-person-by-id
        """
        return await fetched_recipient(self)


class GroupMember(RecipientReference, models.GroupMember):
    """A member of a group in short."""

    __slots__ = ()

    async def get_site(self) -> Site | None:
        """Fetch the site of this member; `None` if it has none.

        See https://help.xmatters.com/xmapi/#get-a-site
        """
        if self.site is None:
            return None
        found: Site = await session_of(self).call(get_site.OPERATION, site_id=self.site.id)
        return found


async def fetched_recipient(reference: models.RecipientReference) -> AnyRecipient:
    """Fetch in full what a reference stands for.

    Raises:
        ParameterError: It is of a kind that has no operation of its own.
    """
    kind = models.Recipient.KINDS.get(reference.recipient_type or "")
    operation = _OPERATIONS.get(kind or "")
    if operation is None:
        raise ParameterError(f"a recipient of type {reference.recipient_type} cannot be fetched")
    path_value = {operation.path_parameters[0].python_name: reference.id}
    found: AnyRecipient = await session_of(reference).call(
        operation, None, None, body=UNSET, **path_value
    )
    return found
