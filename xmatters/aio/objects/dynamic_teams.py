"""Dynamic teams, which newer instances no longer have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import embedded, session_of, whole
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.dynamic_teams import (
    create_or_update_dynamic_team,
    delete_dynamic_team,
    get_dynamic_team_members,
)

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters.aio.objects.people import Person
    from xmatters.aio.objects.roles import Role
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.dynamic_teams.get_dynamic_team_members import (
        GetDynamicTeamMembersQuery,
    )
    from xmatters_client.models.dynamic_team_update import DynamicTeamUpdateChanges


class DynamicTeam(Embedding, models.DynamicTeam):
    """A team whose members are found by rules."""

    __slots__ = ()

    async def update(self, **fields: Unpack[DynamicTeamUpdateChanges]) -> DynamicTeam:
        """Change this team. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `DynamicTeamUpdate` describes each.

        Returns:
            The team as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-group
        """
        body = compose(models.DynamicTeamUpdate, {"id": self.id}, fields)
        saved: DynamicTeam = await session_of(self).call(
            create_or_update_dynamic_team.OPERATION, body=body
        )
        return saved

    async def delete(self) -> DynamicTeam:
        """Delete this team. Its members stay.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-group
        """
        deleted: DynamicTeam = await session_of(self).call(
            delete_dynamic_team.OPERATION, dynamic_team_id=self.id
        )
        return deleted

    def get_members(
        self, params: Params = None, **query: Unpack[GetDynamicTeamMembersQuery]
    ) -> AsyncPagination[Person]:
        """Return the people that the rules of this team find.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetDynamicTeamMembersQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-a-group-39-s-recipients
        """
        return session_of(self).paginate(
            get_dynamic_team_members.OPERATION, params, query, dynamic_team_id=self.id
        )

    async def get_supervisors(self) -> list[Person]:
        """Return the people who manage this team.

        Costs a request unless the team was fetched with `embed="supervisors"`.

        See https://help.xmatters.com/xmapi/#get-a-group
        """
        supervisors = await embedded(self, "supervisors")
        return whole(supervisors, "supervisors")

    async def get_observers(self) -> list[Role]:
        """Return the roles that may see this team.

        Costs a request unless the team was fetched with `embed="observers"`.

        See https://help.xmatters.com/xmapi/#get-a-group
        """
        observers = await embedded(self, "observers")
        return whole(observers, "observers")
