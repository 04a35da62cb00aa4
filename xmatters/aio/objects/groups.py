"""Groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import embedded, session_of, whole
from xmatters.bodies import compose, pointer
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.group_members import (
    add_group_member,
    get_group_members,
    remove_group_member,
)
from xmatters_client.api.groups import (
    create_or_update_group,
    delete_group,
    get_group,
    get_group_recipients,
    get_group_supervisors,
)
from xmatters_client.api.on_call import get_on_call
from xmatters_client.api.on_call_summary import get_on_call_summary
from xmatters_client.api.services import get_services
from xmatters_client.api.shifts import (
    create_or_update_shift,
    delete_shift,
    get_shift,
    get_shift_occurrences,
    get_shifts,
)
from xmatters_client.api.sites import get_site
from xmatters_client.api.temporary_absences import get_temporary_absences

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.group_members import GroupMembership
    from xmatters.aio.objects.on_call import OnCall, OnCallSummary
    from xmatters.aio.objects.people import Person
    from xmatters.aio.objects.roles import Role
    from xmatters.aio.objects.services import Service
    from xmatters.aio.objects.shifts import Shift, ShiftOccurrence
    from xmatters.aio.objects.sites import Site
    from xmatters.aio.objects.temporary_absences import TemporaryAbsence
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.group_members.get_group_members import GetGroupMembersQuery
    from xmatters_client.api.groups.get_group_recipients import GetGroupRecipientsQuery
    from xmatters_client.api.groups.get_group_supervisors import GetGroupSupervisorsQuery
    from xmatters_client.api.shifts.get_shift import GetShiftQuery
    from xmatters_client.api.shifts.get_shift_occurrences import GetShiftOccurrencesQuery
    from xmatters_client.api.shifts.get_shifts import GetShiftsQuery
    from xmatters_client.models import Recipient, RecipientPointer
    from xmatters_client.models.group_update import GroupUpdateChanges
    from xmatters_client.models.shift_create import ShiftCreateFields
    from xmatters_client.types import HasId


class Group(Embedding, models.Group):
    """A team that is notified together or by schedule."""

    __slots__ = ()

    async def update(self, **fields: Unpack[GroupUpdateChanges]) -> Group:
        """Change this group. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `GroupUpdate` describes each.

        Returns:
            The group as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-group
        """
        body = compose(models.GroupUpdate, {"id": self.id}, fields)
        saved: Group = await session_of(self).call(create_or_update_group.OPERATION, body=body)
        return saved

    async def delete(self) -> Group:
        """Delete this group. Its members stay.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-group
        """
        deleted: Group = await session_of(self).call(delete_group.OPERATION, group_id=self.id)
        return deleted

    async def get_site(self) -> Site | None:
        """Fetch the site of this group; `None` if it has none.

        See https://help.xmatters.com/xmapi/#get-a-site
        """
        if self.site is None:
            return None
        found: Site = await session_of(self).call(get_site.OPERATION, site_id=self.site.id)
        return found

    def get_members(
        self, params: Params = None, **query: Unpack[GetGroupMembersQuery]
    ) -> AsyncPagination[GroupMembership]:
        """Return the members of this group, as memberships.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetGroupMembersQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-group-members
        """
        return session_of(self).paginate(
            get_group_members.OPERATION, params, query, group_id=self.id
        )

    async def add_member(
        self, data: RecipientPointer | Mapping[str, Any] | HasId | str
    ) -> Recipient:
        """Add a person, device or group to this group.

        Args:
            data: The new member: an object such as a `Person`, its id or target name, or the
                body of the request as a model or a mapping.

        Returns:
            The new member.

        See https://help.xmatters.com/xmapi/#add-a-member-to-the-group
        """
        added: Recipient = await session_of(self).call(
            add_group_member.OPERATION, body=pointer(data), group_id=self.id
        )
        return added

    async def remove_member(self, member_id: HasId | str) -> GroupMembership:
        """Remove a member from this group.

        Args:
            member_id: The member: an object such as a `Person`, its id, or target name.

        Returns:
            The membership that ended.

        Raises:
            NoContentError: There was no such member.

        See https://help.xmatters.com/xmapi/#remove-a-member-from-the-group
        """
        removed: GroupMembership = await session_of(self).call(
            remove_group_member.OPERATION,
            group_id=self.id,
            member_id=pointer(member_id)["id"],
        )
        return removed

    def get_supervisors(
        self, params: Params = None, **query: Unpack[GetGroupSupervisorsQuery]
    ) -> AsyncPagination[Person]:
        """Return the people who supervise this group.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetGroupSupervisorsQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-a-group-39-s-supervisors
        """
        return session_of(self).paginate(
            get_group_supervisors.OPERATION, params, query, group_id=self.id
        )

    def get_recipients(
        self, params: Params = None, **query: Unpack[GetGroupRecipientsQuery]
    ) -> AsyncPagination[Recipient]:
        """Return who is notified when this group is.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetGroupRecipientsQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-a-group-39-s-recipients
        """
        return session_of(self).paginate(
            get_group_recipients.OPERATION, params, query, group_id=self.id
        )

    def get_shifts(
        self, params: Params = None, **query: Unpack[GetShiftsQuery]
    ) -> AsyncPagination[Shift]:
        """Return the shifts of this group.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-shifts
        """
        return session_of(self).paginate(get_shifts.OPERATION, params, query, group_id=self.id)

    async def get_shift_by_id(
        self, shift_id: HasId | str, params: Params = None, **query: Unpack[GetShiftQuery]
    ) -> Shift:
        """Return a shift of this group.

        Args:
            shift_id: The id of the shift, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftQuery` describes each.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-shift
        """
        found: Shift = await session_of(self).call(
            get_shift.OPERATION, params, query, group_id=self.id, shift_id=shift_id
        )
        return found

    @overload
    async def create_shift(
        self, data: models.ShiftCreate | Mapping[str, Any], **fields: Any
    ) -> Shift: ...
    @overload
    async def create_shift(self, **fields: Unpack[ShiftCreateFields]) -> Shift: ...

    async def create_shift(
        self, data: models.ShiftCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Shift:
        """Add a shift to this group. With nothing but a name it covers all hours.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ShiftCreate` describes each.

        Returns:
            The new shift.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-shift
        """
        body = compose(models.ShiftCreate, data, fields)
        saved: Shift = await session_of(self).call(
            create_or_update_shift.OPERATION, body=body, group_id=self.id
        )
        return saved

    async def delete_shift(self, shift_id: HasId | str) -> Shift:
        """Delete a shift of this group. Members that are in no other shift leave the group.

        Args:
            shift_id: The id of the shift, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-shift
        """
        deleted: Shift = await session_of(self).call(
            delete_shift.OPERATION, group_id=self.id, shift_id=shift_id
        )
        return deleted

    def get_occurrences(
        self, params: Params = None, **query: Unpack[GetShiftOccurrencesQuery]
    ) -> AsyncPagination[ShiftOccurrence]:
        """Return when the shifts of this group occur, with who is on call then if asked for.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftOccurrencesQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-shift-occurrences
        """
        return session_of(self).paginate(
            get_shift_occurrences.OPERATION, params, query, group_id=self.id
        )

    def get_oncall(self, params: Params = None, **query: Any) -> AsyncPagination[OnCall]:
        """Return who is on call for this group, an entry for each shift.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetOnCallQuery` describes each but
                `groups`, which is this group.

        See https://help.xmatters.com/xmapi/#get-who-is-on-call
        """
        return session_of(self).paginate(
            get_on_call.OPERATION, params, query, fixed={"groups": [self.id]}
        )

    async def get_oncall_summary(self, params: Params = None, **query: Any) -> list[OnCallSummary]:
        """Return who is on call for this group at a moment, in short and all at once.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetOnCallSummaryQuery` describes each
                but `groups`, which is this group.

        See https://help.xmatters.com/xmapi/#get-on-call-summary
        """
        found: list[OnCallSummary] = await session_of(self).call(
            get_on_call_summary.OPERATION, params, {**query, "groups": [self.id]}
        )
        return found

    def get_absences(
        self, params: Params = None, **query: Any
    ) -> AsyncPagination[TemporaryAbsence]:
        """Return who is away from this group, and who stands in.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetTemporaryAbsencesQuery` describes
                each but `groups`, which is this group.

        See https://help.xmatters.com/xmapi/#get-temporary-absences
        """
        return session_of(self).paginate(
            get_temporary_absences.OPERATION, params, query, fixed={"groups": [self.id]}
        )

    def get_services(self, params: Params = None, **query: Any) -> AsyncPagination[Service]:
        """Return the services that this group looks after.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetServicesQuery` describes each but
                `owned_by`, which is this group.

        See https://help.xmatters.com/xmapi/#get-services
        """
        return session_of(self).paginate(
            get_services.OPERATION, params, query, fixed={"owned_by": self.id}
        )

    async def get_observers(self) -> list[Role]:
        """Return the roles that may see this group.

        Costs a request unless the group was fetched with `embed="observers"`.

        See https://help.xmatters.com/xmapi/#get-a-group
        """
        observers = await embedded(self, "observers")
        return whole(observers, "observers")


class GroupReference(models.GroupReference):
    """A group in short."""

    __slots__ = ()

    async def get_group(self) -> Group:
        """Fetch the group in full.

        See https://help.xmatters.com/xmapi/#get-a-group
        """
        group: Group = await session_of(self).call(get_group.OPERATION, group_id=self.id)
        return group
