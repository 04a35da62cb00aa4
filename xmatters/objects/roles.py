# Derived from xmatters/aio/objects/roles.py by scripts/derive_sync.py; change that one.
"""Roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.objects.base import session_of
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.people import get_people

if TYPE_CHECKING:
    from typing import Any

    from xmatters.objects.people import Person
    from xmatters.pagination import Pagination


class Role(models.Role):
    """What gives people their permissions."""

    __slots__ = ()

    def get_people(self, params: Params = None, **query: Any) -> Pagination[Person]:
        """Return the people who have this role.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPeopleQuery` describes each but
                `roles`, which is this role.

        See https://help.xmatters.com/xmapi/#get-people
        """
        # The service finds roles by name only.
        return session_of(self).paginate(
            get_people.OPERATION, params, query, fixed={"roles": [self.name]}
        )
