"""Roles: `/roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.roles import get_roles

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters.aio.objects.roles import Role
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.roles.get_roles import GetRolesQuery


class RolesEndpoint(Endpoint):
    """Roles: `/roles`."""

    def get_roles(
        self, params: Params = None, **query: Unpack[GetRolesQuery]
    ) -> AsyncPagination[Role]:
        """Return the roles that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetRolesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-roles
        """
        return self._session.paginate(get_roles.OPERATION, params, query)
