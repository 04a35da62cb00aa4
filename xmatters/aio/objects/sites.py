"""Sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.objects.base import session_of
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.people import get_people
from xmatters_client.api.sites import create_or_update_site, delete_site

if TYPE_CHECKING:
    from typing import Any, Unpack

    from xmatters.aio.objects.people import Person
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.models.site_update import SiteUpdateChanges


class Site(models.Site):
    """A place where people work."""

    __slots__ = ()

    async def update(self, **fields: Unpack[SiteUpdateChanges]) -> Site:
        """Change this site. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `SiteUpdate` describes each.

        Returns:
            The site as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-site
        """
        body = compose(models.SiteUpdate, {"id": self.id}, fields)
        saved: Site = await session_of(self).call(create_or_update_site.OPERATION, body=body)
        return saved

    async def delete(self) -> Site:
        """Delete this site.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-site
        """
        deleted: Site = await session_of(self).call(delete_site.OPERATION, site_id=self.id)
        return deleted

    def get_people(self, params: Params = None, **query: Any) -> AsyncPagination[Person]:
        """Return the people who work at this site.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPeopleQuery` describes each but
                `site`, which is this site. Older instances heed no other filter beside it.

        See https://help.xmatters.com/xmapi/#get-people
        """
        return session_of(self).paginate(
            get_people.OPERATION, params, query, fixed={"site": [self.id]}
        )
