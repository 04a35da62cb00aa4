"""Groups: `/groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.groups import (
    create_or_update_group,
    delete_group,
    get_group,
    get_group_license_quotas,
    get_groups,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.groups import Group
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.groups.get_group import GetGroupQuery
    from xmatters_client.api.groups.get_groups import GetGroupsQuery
    from xmatters_client.models import GroupQuota
    from xmatters_client.models.group_create import GroupCreateFields
    from xmatters_client.models.group_update import GroupUpdateFields
    from xmatters_client.types import HasId


class GroupsEndpoint(Endpoint):
    """Groups: `/groups`."""

    def get_groups(
        self, params: Params = None, **query: Unpack[GetGroupsQuery]
    ) -> AsyncPagination[Group]:
        """Return the groups that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetGroupsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-groups
        """
        return self._session.paginate(get_groups.OPERATION, params, query)

    async def get_group_by_id(
        self, group_id: HasId | str, params: Params = None, **query: Unpack[GetGroupQuery]
    ) -> Group:
        """Return a group.

        Args:
            group_id: The id of the group, or its name (`targetName`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetGroupQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-group
        """
        found: Group = await self._session.call(
            get_group.OPERATION, params, query, group_id=group_id
        )
        return found

    async def get_license_quotas(self) -> GroupQuota:
        """Return how many licences for groups there are.

        See https://help.xmatters.com/xmapi/#get-group-license-quotas
        """
        found: GroupQuota = await self._session.call(get_group_license_quotas.OPERATION)
        return found

    @overload
    async def create_group(
        self, data: models.GroupCreate | Mapping[str, Any], **fields: Any
    ) -> Group: ...
    @overload
    async def create_group(self, **fields: Unpack[GroupCreateFields]) -> Group: ...

    async def create_group(
        self, data: models.GroupCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Group:
        """Add a group. It gets a shift that covers all hours.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `GroupCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-group
        """
        body = compose(models.GroupCreate, data, fields)
        saved: Group = await self._session.call(create_or_update_group.OPERATION, body=body)
        return saved

    @overload
    async def update_group(
        self, data: models.GroupUpdate | Mapping[str, Any], **fields: Any
    ) -> Group: ...
    @overload
    async def update_group(self, **fields: Unpack[GroupUpdateFields]) -> Group: ...

    async def update_group(
        self, data: models.GroupUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Group:
        """Change a group. Only the fields given change; `None` clears.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `GroupUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-group
        """
        body = compose(models.GroupUpdate, data, fields)
        saved: Group = await self._session.call(create_or_update_group.OPERATION, body=body)
        return saved

    async def delete_group(self, group_id: HasId | str) -> Group:
        """Delete a group.

        Args:
            group_id: The id of the group, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-group
        """
        deleted: Group = await self._session.call(delete_group.OPERATION, group_id=group_id)
        return deleted
