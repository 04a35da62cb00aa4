"""Dynamic teams, which newer instances no longer have: `/dynamic-teams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.dynamic_teams import (
    create_or_update_dynamic_team,
    delete_dynamic_team,
    get_dynamic_team,
    get_dynamic_team_members,
    get_dynamic_teams,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.dynamic_teams import DynamicTeam
    from xmatters.aio.objects.people import Person
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.dynamic_teams.get_dynamic_team import GetDynamicTeamQuery
    from xmatters_client.api.dynamic_teams.get_dynamic_team_members import (
        GetDynamicTeamMembersQuery,
    )
    from xmatters_client.api.dynamic_teams.get_dynamic_teams import GetDynamicTeamsQuery
    from xmatters_client.models.dynamic_team_create import DynamicTeamCreateFields
    from xmatters_client.models.dynamic_team_update import DynamicTeamUpdateFields
    from xmatters_client.types import HasId


class DynamicTeamsEndpoint(Endpoint):
    """Dynamic teams, which newer instances no longer have: `/dynamic-teams`."""

    def get_dynamic_teams(
        self, params: Params = None, **query: Unpack[GetDynamicTeamsQuery]
    ) -> AsyncPagination[DynamicTeam]:
        """Return the teams that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDynamicTeamsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-groups
        """
        return self._session.paginate(get_dynamic_teams.OPERATION, params, query)

    async def get_dynamic_team_by_id(
        self,
        dynamic_team_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetDynamicTeamQuery],
    ) -> DynamicTeam:
        """Return a team.

        Args:
            dynamic_team_id: The id of the team, or its name (`targetName`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDynamicTeamQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-group
        """
        found: DynamicTeam = await self._session.call(
            get_dynamic_team.OPERATION, params, query, dynamic_team_id=dynamic_team_id
        )
        return found

    @overload
    async def create_dynamic_team(
        self, data: models.DynamicTeamCreate | Mapping[str, Any], **fields: Any
    ) -> DynamicTeam: ...
    @overload
    async def create_dynamic_team(
        self, **fields: Unpack[DynamicTeamCreateFields]
    ) -> DynamicTeam: ...

    async def create_dynamic_team(
        self, data: models.DynamicTeamCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> DynamicTeam:
        """Add a team.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `DynamicTeamCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-group
        """
        body = compose(models.DynamicTeamCreate, data, fields)
        saved: DynamicTeam = await self._session.call(
            create_or_update_dynamic_team.OPERATION, body=body
        )
        return saved

    @overload
    async def update_dynamic_team(
        self, data: models.DynamicTeamUpdate | Mapping[str, Any], **fields: Any
    ) -> DynamicTeam: ...
    @overload
    async def update_dynamic_team(
        self, **fields: Unpack[DynamicTeamUpdateFields]
    ) -> DynamicTeam: ...

    async def update_dynamic_team(
        self, data: models.DynamicTeamUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> DynamicTeam:
        """Change a team. Only the fields given change; `None` clears.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `DynamicTeamUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-group
        """
        body = compose(models.DynamicTeamUpdate, data, fields)
        saved: DynamicTeam = await self._session.call(
            create_or_update_dynamic_team.OPERATION, body=body
        )
        return saved

    async def delete_dynamic_team(self, dynamic_team_id: HasId | str) -> DynamicTeam:
        """Delete a team. Its members stay.

        Args:
            dynamic_team_id: The id of the team, or its name (`targetName`).

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-group
        """
        deleted: DynamicTeam = await self._session.call(
            delete_dynamic_team.OPERATION, dynamic_team_id=dynamic_team_id
        )
        return deleted

    def get_dynamic_team_members(
        self,
        dynamic_team_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetDynamicTeamMembersQuery],
    ) -> AsyncPagination[Person]:
        """Return the people that the rules of a team find.

        Args:
            dynamic_team_id: The id of the team, or its name (`targetName`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDynamicTeamMembersQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-group-39-s-recipients
        """
        return self._session.paginate(
            get_dynamic_team_members.OPERATION, params, query, dynamic_team_id=dynamic_team_id
        )
