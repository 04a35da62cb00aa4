"""Services, and which of them needs which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import embedded, known, session_of, whole
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.incidents import get_incidents
from xmatters_client.api.service_dependencies import (
    create_or_update_service_dependency,
    delete_service_dependency,
    get_service_dependencies,
)
from xmatters_client.api.services import create_or_update_service, delete_service, get_service

if TYPE_CHECKING:
    from typing import Any, Unpack

    from xmatters.aio.objects.incidents import Incident
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.models import ServiceLink
    from xmatters_client.models.service_dependency_update import ServiceDependencyUpdateChanges
    from xmatters_client.models.service_update import ServiceUpdateChanges
    from xmatters_client.types import HasId


class Service(Embedding, models.Service):
    """Something that a company runs."""

    __slots__ = ()

    async def update(self, **fields: Unpack[ServiceUpdateChanges]) -> Service:
        """Change this service. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `ServiceUpdate` describes each.

        Returns:
            The service as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-service
        """
        body = compose(models.ServiceUpdate, {"id": self.id}, fields)
        saved: Service = await session_of(self).call(create_or_update_service.OPERATION, body=body)
        return saved

    async def delete(self) -> Service:
        """Delete this service.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-service
        """
        deleted: Service = await session_of(self).call(delete_service.OPERATION, service_id=self.id)
        return deleted

    async def get_service_links(self) -> list[ServiceLink]:
        """Return the web pages about this service.

        Costs a request unless the service was fetched with `embed="serviceLinks"`.

        See https://help.xmatters.com/xmapi/#get-a-service
        """
        links = await embedded(self, "service_links")
        return whole(links, "links")

    def get_dependencies(
        self, params: Params = None, **query: Any
    ) -> AsyncPagination[ServiceDependency]:
        """Return what this service needs; the `service` of each is the one that is needed.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetServiceDependenciesQuery` describes
                each but `dependent_service_id`, which is this service.

        See https://help.xmatters.com/xmapi/#get-service-dependencies
        """
        return session_of(self).paginate(
            get_service_dependencies.OPERATION,
            params,
            query,
            fixed={"dependent_service_id": self.id},
        )

    def get_dependents(
        self, params: Params = None, **query: Any
    ) -> AsyncPagination[ServiceDependency]:
        """Return what needs this service; that is the `dependent_service` of each.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetServiceDependenciesQuery` describes
                each but `service_id`, which is this service.

        See https://help.xmatters.com/xmapi/#get-service-dependencies
        """
        return session_of(self).paginate(
            get_service_dependencies.OPERATION, params, query, fixed={"service_id": self.id}
        )

    async def add_dependency(self, service: HasId | str) -> ServiceDependency:
        """Say that this service needs another one.

        Args:
            service: The service that is needed, or its id.

        Raises:
            ConflictError: That is known already.

        See https://help.xmatters.com/xmapi/#create-a-service-dependency
        """
        fields = {"service_id": service, "dependent_service_id": self.id}
        body = compose(models.ServiceDependencyCreate, None, fields)
        added: ServiceDependency = await session_of(self).call(
            create_or_update_service_dependency.OPERATION, body=body
        )
        return added

    def get_incidents(self, params: Params = None, **query: Any) -> AsyncPagination[Incident]:
        """Return the incidents that harm this service.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetIncidentsQuery` describes each but
                `impacted_services`, which is this service.

        See https://help.xmatters.com/xmapi/#get-incidents
        """
        return session_of(self).paginate(
            get_incidents.OPERATION, params, query, fixed={"impacted_services": [self.id]}
        )


class ServiceReference(models.ServiceReference):
    """A service in short."""

    __slots__ = ()

    async def get_service(self) -> Service:
        """Fetch the service in full.

        See https://help.xmatters.com/xmapi/#get-a-service
        """
        service: Service = await session_of(self).call(get_service.OPERATION, service_id=self.id)
        return service


class ServiceDependency(models.ServiceDependency):
    """That one service needs another."""

    __slots__ = ()

    async def update(self, **fields: Unpack[ServiceDependencyUpdateChanges]) -> ServiceDependency:
        """Change which services this dependency is about.

        Args:
            fields: Fields as keyword arguments; `ServiceDependencyUpdate` describes each.

        Returns:
            The dependency as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-service-dependency
        """
        named = {"id": known(self.id, self, "its id")}
        body = compose(models.ServiceDependencyUpdate, named, fields)
        saved: ServiceDependency = await session_of(self).call(
            create_or_update_service_dependency.OPERATION, body=body
        )
        return saved

    async def delete(self) -> ServiceDependency:
        """Delete this dependency. The services stay.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-service-dependency
        """
        deleted: ServiceDependency = await session_of(self).call(
            delete_service_dependency.OPERATION, dependency_id=known(self.id, self, "its id")
        )
        return deleted
