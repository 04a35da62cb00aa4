# Derived from xmatters/aio/objects/shifts.py by scripts/derive_sync.py; change that one.
"""Shifts of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters._embedding import Embedding
from xmatters.bodies import compose, place
from xmatters.links import path_values
from xmatters.objects.base import known, session_of
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.groups import get_group
from xmatters_client.api.shifts import (
    add_shift_member,
    create_or_update_shift,
    delete_shift,
    get_deleted_shift_occurrences,
    get_shift,
    get_shift_members,
    get_shift_occurrences,
    restore_shift_occurrences,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.groups import Group
    from xmatters.pagination import Pagination
    from xmatters_client.api.shifts.get_deleted_shift_occurrences import (
        GetDeletedShiftOccurrencesQuery,
    )
    from xmatters_client.api.shifts.get_shift_members import GetShiftMembersQuery
    from xmatters_client.modeling import ReplyModel
    from xmatters_client.models import (
        DeletedShiftOccurrence,
        DeletedShiftOccurrencePage,
        RecipientPointer,
        ShiftMember,
        ShiftMemberInput,
    )
    from xmatters_client.models.restore_shift_occurrences_request import (
        RestoreShiftOccurrencesRequestFields,
    )
    from xmatters_client.models.shift_member_input import ShiftMemberInputFields
    from xmatters_client.models.shift_update import ShiftUpdateChanges
    from xmatters_client.types import HasId


class Shift(Embedding, models.Shift):
    """A part of the schedule of a group."""

    __slots__ = ()

    def update(self, **fields: Unpack[ShiftUpdateChanges]) -> Shift:
        """Change this shift. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `ShiftUpdate` describes each.

        Returns:
            The shift as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#update-a-shift
        """
        body = compose(models.ShiftUpdate, {"id": self.id}, fields)
        saved: Shift = session_of(self).call(
            create_or_update_shift.OPERATION, body=body, group_id=self._group_id()
        )
        return saved

    def delete(self) -> Shift:
        """Delete this shift. Members that are in no other shift leave the group.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-shift
        """
        deleted: Shift = session_of(self).call(
            delete_shift.OPERATION, group_id=self._group_id(), shift_id=self.id
        )
        return deleted

    def get_members(
        self, params: Params = None, **query: Unpack[GetShiftMembersQuery]
    ) -> Pagination[ShiftMember]:
        """Return who is in this shift, in the order of escalation.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftMembersQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-members-in-a-shift
        """
        return session_of(self).paginate(
            get_shift_members.OPERATION, params, query, group_id=self._group_id(), shift_id=self.id
        )

    @overload
    def add_member(
        self,
        data: ShiftMemberInput | RecipientPointer | Mapping[str, Any] | HasId | str,
        **fields: Any,
    ) -> ShiftMember: ...
    @overload
    def add_member(self, **fields: Unpack[ShiftMemberInputFields]) -> ShiftMember: ...

    def add_member(
        self,
        data: ShiftMemberInput | RecipientPointer | Mapping[str, Any] | HasId | str | None = None,
        **fields: Any,
    ) -> ShiftMember:
        """Add a person, device or group to this shift, and to its group.

        Args:
            data: The new member: an object such as a `Person`, its id or target name; or the
                body of the request as a model or a mapping.
            fields: Fields as keyword arguments, such as `position` and `delay`;
                `ShiftMemberInput` describes each.

        Returns:
            The new place in the shift.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: There is no such recipient, or the service refuses a value.

        See https://help.xmatters.com/xmapi/#add-a-member-to-a-shift
        """
        added: ShiftMember = session_of(self).call(
            add_shift_member.OPERATION,
            body=place(data, fields),
            group_id=self._group_id(),
            shift_id=self.id,
        )
        return added

    def get_occurrences(self, params: Params = None, **query: Any) -> Pagination[ShiftOccurrence]:
        """Return when this shift occurs, with who is on call then if asked for.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftOccurrencesQuery` describes
                each but `shifts`, which is this shift.

        See https://help.xmatters.com/xmapi/#get-shift-occurrences
        """
        return session_of(self).paginate(
            get_shift_occurrences.OPERATION,
            params,
            query,
            fixed={"shifts": [self.id]},
            group_id=self._group_id(),
        )

    def get_deleted_occurrences(
        self, params: Params = None, **query: Unpack[GetDeletedShiftOccurrencesQuery]
    ) -> Pagination[DeletedShiftOccurrence]:
        """Return the occurrences of this shift that were deleted, its exclusions.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDeletedShiftOccurrencesQuery`
                describes each.

        See https://help.xmatters.com/xmapi/#get-deleted-shift-occurrences
        """
        return session_of(self).paginate(
            get_deleted_shift_occurrences.OPERATION,
            params,
            query,
            group_id=self._group_id(),
            shift_id=self.id,
        )

    @overload
    def restore_occurrences(
        self, data: models.RestoreShiftOccurrencesRequest | Mapping[str, Any], **fields: Any
    ) -> DeletedShiftOccurrencePage: ...
    @overload
    def restore_occurrences(
        self, **fields: Unpack[RestoreShiftOccurrencesRequestFields]
    ) -> DeletedShiftOccurrencePage: ...

    def restore_occurrences(
        self,
        data: models.RestoreShiftOccurrencesRequest | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> DeletedShiftOccurrencePage:
        """Bring back the deleted occurrences of this shift within a range of time.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `RestoreShiftOccurrencesRequest` describes each.

        Returns:
            The page of deleted occurrences that the service answers with.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#restore-deleted-shift-occurrences
        """
        body = compose(models.RestoreShiftOccurrencesRequest, data, fields)
        page: DeletedShiftOccurrencePage = session_of(self).call(
            restore_shift_occurrences.OPERATION,
            body=body,
            group_id=self._group_id(),
            shift_id=self.id,
        )
        return page

    def _parents(self) -> dict[str, str]:
        return {"group_id": self._group_id()}

    def _group_id(self) -> str:
        return group_id_of(self, self.group, self.links)


class ShiftReference(models.ShiftReference):
    """A shift in short."""

    __slots__ = ()

    def get_shift(self) -> Shift:
        """Fetch the shift in full.

        Raises:
            ParameterError: The service did not say which group the shift belongs to.

        See https://help.xmatters.com/xmapi/#get-a-shift
        """
        shift: Shift = session_of(self).call(
            get_shift.OPERATION,
            group_id=group_id_of(self, None, self.links),
            shift_id=self.id,
        )
        return shift


class GroupMembershipShiftReference(models.GroupMembershipShiftReference):
    """A shift that a member of a group is in, in short."""

    __slots__ = ()

    def get_group(self) -> Group | None:
        """Fetch the group that the shift belongs to; `None` if the service did not say it.

        See https://help.xmatters.com/xmapi/#get-a-group
        """
        if self.group is None:
            return None
        found: Group = session_of(self).call(get_group.OPERATION, group_id=self.group.id)
        return found

    def get_shift(self) -> Shift:
        """Fetch the shift in full.

        Raises:
            ParameterError: The service did not say which group the shift belongs to.

        See https://help.xmatters.com/xmapi/#get-a-shift
        """
        shift: Shift = session_of(self).call(
            get_shift.OPERATION,
            group_id=group_id_of(self, self.group, self.links),
            shift_id=self.id,
        )
        return shift


class ShiftOccurrence(models.ShiftOccurrence):
    """A time at which a shift runs."""

    __slots__ = ()

    def get_shift(self) -> Shift:
        """Fetch the shift that occurs.

        See https://help.xmatters.com/xmapi/#get-a-shift
        """
        reference = known(self.shift, self, "its shift")
        shift: Shift = session_of(self).call(
            get_shift.OPERATION,
            group_id=group_id_of(self, self.group, reference.links),
            shift_id=reference.id,
        )
        return shift


def group_id_of(model: ReplyModel, group: HasId | None, links: models.SelfLink | None) -> str:
    """Return the id of the group that a shift belongs to.

    Some replies name a shift without its group, but link to it.

    Args:
        model: The object that speaks of the shift.
        group: The group, if the service said it.
        links: Where the shift is, if the service said it.

    Raises:
        ParameterError: The service said neither.
    """
    linked = path_values(get_shift.OPERATION, None if links is None else links.self_)
    group_id = linked.get("group_id") if group is None else group.id
    return known(group_id, model, "the group of the shift")
