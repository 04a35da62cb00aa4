# Derived from xmatters/aio/endpoints/service_dependencies.py by scripts/derive_sync.py; change that
# one.
"""Which service needs which: `/service-dependencies`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.service_dependencies import (
    create_or_update_service_dependency,
    delete_service_dependency,
    get_service_dependencies,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.services import ServiceDependency
    from xmatters.pagination import Pagination
    from xmatters_client.api.service_dependencies.get_service_dependencies import (
        GetServiceDependenciesQuery,
    )
    from xmatters_client.models.service_dependency_create import ServiceDependencyCreateFields
    from xmatters_client.models.service_dependency_update import ServiceDependencyUpdateFields
    from xmatters_client.types import HasId


class ServiceDependenciesEndpoint(Endpoint):
    """Which service needs which: `/service-dependencies`."""

    def get_service_dependencies(
        self, params: Params = None, **query: Unpack[GetServiceDependenciesQuery]
    ) -> Pagination[ServiceDependency]:
        """Return which service needs which other one.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetServiceDependenciesQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-service-dependencies
        """
        return self._session.paginate(get_service_dependencies.OPERATION, params, query)

    @overload
    def create_service_dependency(
        self, data: models.ServiceDependencyCreate | Mapping[str, Any], **fields: Any
    ) -> ServiceDependency: ...
    @overload
    def create_service_dependency(
        self, **fields: Unpack[ServiceDependencyCreateFields]
    ) -> ServiceDependency: ...

    def create_service_dependency(
        self, data: models.ServiceDependencyCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> ServiceDependency:
        """Say that a service needs another one.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ServiceDependencyCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-service-dependency
        """
        body = compose(models.ServiceDependencyCreate, data, fields)
        saved: ServiceDependency = self._session.call(
            create_or_update_service_dependency.OPERATION, body=body
        )
        return saved

    @overload
    def update_service_dependency(
        self, data: models.ServiceDependencyUpdate | Mapping[str, Any], **fields: Any
    ) -> ServiceDependency: ...
    @overload
    def update_service_dependency(
        self, **fields: Unpack[ServiceDependencyUpdateFields]
    ) -> ServiceDependency: ...

    def update_service_dependency(
        self, data: models.ServiceDependencyUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> ServiceDependency:
        """Change which services a dependency is about.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ServiceDependencyUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-service-dependency
        """
        body = compose(models.ServiceDependencyUpdate, data, fields)
        saved: ServiceDependency = self._session.call(
            create_or_update_service_dependency.OPERATION, body=body
        )
        return saved

    def delete_service_dependency(self, dependency_id: HasId | str) -> ServiceDependency:
        """Delete a dependency. The services stay.

        Args:
            dependency_id: The id of the dependency.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-service-dependency
        """
        deleted: ServiceDependency = self._session.call(
            delete_service_dependency.OPERATION, dependency_id=dependency_id
        )
        return deleted
