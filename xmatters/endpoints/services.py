# Derived from xmatters/aio/endpoints/services.py by scripts/derive_sync.py; change that one.
"""What a company runs, and who looks after it: `/services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.services import (
    create_or_update_service,
    delete_service,
    get_service,
    get_services,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.services import Service
    from xmatters.pagination import Pagination
    from xmatters_client.api.services.get_service import GetServiceQuery
    from xmatters_client.api.services.get_services import GetServicesQuery
    from xmatters_client.models.service_create import ServiceCreateFields
    from xmatters_client.models.service_update import ServiceUpdateFields
    from xmatters_client.types import HasId


class ServicesEndpoint(Endpoint):
    """What a company runs, and who looks after it: `/services`."""

    def get_services(
        self, params: Params = None, **query: Unpack[GetServicesQuery]
    ) -> Pagination[Service]:
        """Return the services that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetServicesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-services
        """
        return self._session.paginate(get_services.OPERATION, params, query)

    def get_service_by_id(
        self, service_id: HasId | str, params: Params = None, **query: Unpack[GetServiceQuery]
    ) -> Service:
        """Return a service.

        Args:
            service_id: The id of the service, or its name (`targetName`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetServiceQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-service
        """
        found: Service = self._session.call(
            get_service.OPERATION, params, query, service_id=service_id
        )
        return found

    @overload
    def create_service(
        self, data: models.ServiceCreate | Mapping[str, Any], **fields: Any
    ) -> Service: ...
    @overload
    def create_service(self, **fields: Unpack[ServiceCreateFields]) -> Service: ...

    def create_service(
        self, data: models.ServiceCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Service:
        """Add a service.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ServiceCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-service
        """
        body = compose(models.ServiceCreate, data, fields)
        saved: Service = self._session.call(create_or_update_service.OPERATION, body=body)
        return saved

    @overload
    def update_service(
        self, data: models.ServiceUpdate | Mapping[str, Any], **fields: Any
    ) -> Service: ...
    @overload
    def update_service(self, **fields: Unpack[ServiceUpdateFields]) -> Service: ...

    def update_service(
        self, data: models.ServiceUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Service:
        """Change a service. Only the fields given change; `None` clears.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ServiceUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-service
        """
        body = compose(models.ServiceUpdate, data, fields)
        saved: Service = self._session.call(create_or_update_service.OPERATION, body=body)
        return saved

    def delete_service(self, service_id: HasId | str) -> Service:
        """Delete a service.

        Args:
            service_id: The id of the service, or its name (`targetName`).

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-service
        """
        deleted: Service = self._session.call(delete_service.OPERATION, service_id=service_id)
        return deleted
