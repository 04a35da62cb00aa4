"""Sites: `/sites`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.sites import create_or_update_site, delete_site, get_site, get_sites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.sites import Site
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.sites.get_site import GetSiteQuery
    from xmatters_client.api.sites.get_sites import GetSitesQuery
    from xmatters_client.models.site_create import SiteCreateFields
    from xmatters_client.models.site_update import SiteUpdateFields
    from xmatters_client.types import HasId


class SitesEndpoint(Endpoint):
    """Sites: `/sites`."""

    def get_sites(
        self, params: Params = None, **query: Unpack[GetSitesQuery]
    ) -> AsyncPagination[Site]:
        """Return the sites that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSitesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-sites
        """
        return self._session.paginate(get_sites.OPERATION, params, query)

    async def get_site_by_id(
        self, site_id: HasId | str, params: Params = None, **query: Unpack[GetSiteQuery]
    ) -> Site:
        """Return a site.

        Args:
            site_id: The id of the site, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSiteQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-site
        """
        found: Site = await self._session.call(get_site.OPERATION, params, query, site_id=site_id)
        return found

    @overload
    async def create_site(
        self, data: models.SiteCreate | Mapping[str, Any], **fields: Any
    ) -> Site: ...
    @overload
    async def create_site(self, **fields: Unpack[SiteCreateFields]) -> Site: ...

    async def create_site(
        self, data: models.SiteCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Site:
        """Add a site.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SiteCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-site
        """
        body = compose(models.SiteCreate, data, fields)
        saved: Site = await self._session.call(create_or_update_site.OPERATION, body=body)
        return saved

    @overload
    async def update_site(
        self, data: models.SiteUpdate | Mapping[str, Any], **fields: Any
    ) -> Site: ...
    @overload
    async def update_site(self, **fields: Unpack[SiteUpdateFields]) -> Site: ...

    async def update_site(
        self, data: models.SiteUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Site:
        """Change a site. Only the fields given change; `None` clears.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SiteUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-site
        """
        body = compose(models.SiteUpdate, data, fields)
        saved: Site = await self._session.call(create_or_update_site.OPERATION, body=body)
        return saved

    async def delete_site(self, site_id: HasId | str) -> Site:
        """Delete a site.

        Args:
            site_id: The id of the site, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-site
        """
        deleted: Site = await self._session.call(delete_site.OPERATION, site_id=site_id)
        return deleted
