# Derived from xmatters/aio/endpoints/shifts.py by scripts/derive_sync.py; change that one.
"""The shifts of groups: `/groups/{groupId}/shifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose, place
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.shifts import (
    add_shift_member,
    create_or_update_shift,
    delete_shift,
    get_deleted_shift_occurrences,
    get_shift,
    get_shift_members,
    get_shift_occurrences,
    get_shifts,
    restore_shift_occurrences,
    update_shift,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.shifts import Shift, ShiftOccurrence
    from xmatters.pagination import Pagination
    from xmatters_client.api.shifts.get_deleted_shift_occurrences import (
        GetDeletedShiftOccurrencesQuery,
    )
    from xmatters_client.api.shifts.get_shift import GetShiftQuery
    from xmatters_client.api.shifts.get_shift_members import GetShiftMembersQuery
    from xmatters_client.api.shifts.get_shift_occurrences import GetShiftOccurrencesQuery
    from xmatters_client.api.shifts.get_shifts import GetShiftsQuery
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
    from xmatters_client.models.shift_by_path_update import ShiftByPathUpdateFields
    from xmatters_client.models.shift_create import ShiftCreateFields
    from xmatters_client.models.shift_member_input import ShiftMemberInputFields
    from xmatters_client.models.shift_update import ShiftUpdateFields
    from xmatters_client.types import HasId


class ShiftsEndpoint(Endpoint):
    """The shifts of groups: `/groups/{groupId}/shifts`."""

    def get_shifts(
        self, group_id: HasId | str, params: Params = None, **query: Unpack[GetShiftsQuery]
    ) -> Pagination[Shift]:
        """Return the shifts of a group.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-shifts
        """
        return self._session.paginate(get_shifts.OPERATION, params, query, group_id=group_id)

    def get_shift_by_id(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetShiftQuery],
    ) -> Shift:
        """Return a shift of a group.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            shift_id: The id of the shift, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-shift
        """
        found: Shift = self._session.call(
            get_shift.OPERATION, params, query, group_id=group_id, shift_id=shift_id
        )
        return found

    @overload
    def create_shift(
        self, group_id: HasId | str, data: models.ShiftCreate | Mapping[str, Any], **fields: Any
    ) -> Shift: ...
    @overload
    def create_shift(self, group_id: HasId | str, **fields: Unpack[ShiftCreateFields]) -> Shift: ...

    def create_shift(
        self,
        group_id: HasId | str,
        data: models.ShiftCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Shift:
        """Add a shift to a group. With nothing but a name it covers all hours.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ShiftCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-shift
        """
        body = compose(models.ShiftCreate, data, fields)
        saved: Shift = self._session.call(
            create_or_update_shift.OPERATION, body=body, group_id=group_id
        )
        return saved

    @overload
    def update_shift(
        self, group_id: HasId | str, data: models.ShiftUpdate | Mapping[str, Any], **fields: Any
    ) -> Shift: ...
    @overload
    def update_shift(self, group_id: HasId | str, **fields: Unpack[ShiftUpdateFields]) -> Shift: ...

    def update_shift(
        self,
        group_id: HasId | str,
        data: models.ShiftUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Shift:
        """Change a shift of a group. Only the fields given change; `None` clears.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ShiftUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#update-a-shift
        """
        body = compose(models.ShiftUpdate, data, fields)
        saved: Shift = self._session.call(
            create_or_update_shift.OPERATION, body=body, group_id=group_id
        )
        return saved

    @overload
    def update_shift_by_id(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        data: models.ShiftByPathUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> Shift: ...
    @overload
    def update_shift_by_id(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        **fields: Unpack[ShiftByPathUpdateFields],
    ) -> Shift: ...

    def update_shift_by_id(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        data: models.ShiftByPathUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Shift:
        """Change a shift of a group, named by id or by name, at its own address.

        Only the fields given change; `None` clears. That the service has this address is not
        certain; `update_shift` does the same in the documented way.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            shift_id: The id of the shift, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ShiftByPathUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#update-a-shift
        """
        body = compose(models.ShiftByPathUpdate, data, fields)
        saved: Shift = self._session.call(
            update_shift.OPERATION, body=body, group_id=group_id, shift_id=shift_id
        )
        return saved

    def delete_shift(self, group_id: HasId | str, shift_id: HasId | str) -> Shift:
        """Delete a shift. Members that are in no other shift leave the group.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            shift_id: The id of the shift, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-shift
        """
        deleted: Shift = self._session.call(
            delete_shift.OPERATION, group_id=group_id, shift_id=shift_id
        )
        return deleted

    def get_shift_members(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetShiftMembersQuery],
    ) -> Pagination[ShiftMember]:
        """Return who is in a shift, in the order of escalation.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            shift_id: The id of the shift, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftMembersQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-members-in-a-shift
        """
        return self._session.paginate(
            get_shift_members.OPERATION, params, query, group_id=group_id, shift_id=shift_id
        )

    @overload
    def add_shift_member(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        data: ShiftMemberInput | RecipientPointer | Mapping[str, Any] | HasId | str,
        **fields: Any,
    ) -> ShiftMember: ...
    @overload
    def add_shift_member(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        **fields: Unpack[ShiftMemberInputFields],
    ) -> ShiftMember: ...

    def add_shift_member(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        data: ShiftMemberInput | RecipientPointer | Mapping[str, Any] | HasId | str | None = None,
        **fields: Any,
    ) -> ShiftMember:
        """Add a person, device or group to a shift, and to its group.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            shift_id: The id of the shift, or its name.
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
        added: ShiftMember = self._session.call(
            add_shift_member.OPERATION,
            body=place(data, fields),
            group_id=group_id,
            shift_id=shift_id,
        )
        return added

    def get_shift_occurrences(
        self,
        group_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetShiftOccurrencesQuery],
    ) -> Pagination[ShiftOccurrence]:
        """Return when the shifts of a group occur, with who is on call then if asked for.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetShiftOccurrencesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-shift-occurrences
        """
        return self._session.paginate(
            get_shift_occurrences.OPERATION, params, query, group_id=group_id
        )

    def get_deleted_shift_occurrences(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetDeletedShiftOccurrencesQuery],
    ) -> Pagination[DeletedShiftOccurrence]:
        """Return the occurrences of a shift that were deleted, its exclusions.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            shift_id: The id of the shift, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDeletedShiftOccurrencesQuery`
                describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-deleted-shift-occurrences
        """
        return self._session.paginate(
            get_deleted_shift_occurrences.OPERATION,
            params,
            query,
            group_id=group_id,
            shift_id=shift_id,
        )

    @overload
    def restore_shift_occurrences(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        data: models.RestoreShiftOccurrencesRequest | Mapping[str, Any],
        **fields: Any,
    ) -> DeletedShiftOccurrencePage: ...
    @overload
    def restore_shift_occurrences(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        **fields: Unpack[RestoreShiftOccurrencesRequestFields],
    ) -> DeletedShiftOccurrencePage: ...

    def restore_shift_occurrences(
        self,
        group_id: HasId | str,
        shift_id: HasId | str,
        data: models.RestoreShiftOccurrencesRequest | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> DeletedShiftOccurrencePage:
        """Bring back the deleted occurrences of a shift within a range of time.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            shift_id: The id of the shift, or its name.
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
        page: DeletedShiftOccurrencePage = self._session.call(
            restore_shift_occurrences.OPERATION, body=body, group_id=group_id, shift_id=shift_id
        )
        return page
