# Derived from xmatters/aio/endpoints/integrations.py by scripts/derive_sync.py; change that one.
"""The integrations of plans: `/plans/{planId}/integrations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.integrations import (
    create_or_update_integration,
    delete_integration,
    get_integration,
    get_integration_logs,
    get_integrations,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.integrations import Integration
    from xmatters.pagination import Pagination
    from xmatters_client.api.integrations.get_integration_logs import GetIntegrationLogsQuery
    from xmatters_client.api.integrations.get_integrations import GetIntegrationsQuery
    from xmatters_client.models import IntegrationLog
    from xmatters_client.models.integration_create import IntegrationCreateFields
    from xmatters_client.models.integration_update import IntegrationUpdateFields
    from xmatters_client.types import HasId


class IntegrationsEndpoint(Endpoint):
    """The integrations of plans: `/plans/{planId}/integrations`."""

    def get_integrations(
        self, plan_id: HasId | str, params: Params = None, **query: Unpack[GetIntegrationsQuery]
    ) -> Pagination[Integration]:
        """Return the integrations of a plan.

        Args:
            plan_id: The id of the plan.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetIntegrationsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-integrations
        """
        return self._session.paginate(get_integrations.OPERATION, params, query, plan_id=plan_id)

    def get_integration_by_id(
        self, plan_id: HasId | str, integration_id: HasId | str
    ) -> Integration:
        """Return an integration of a plan.

        Args:
            plan_id: The id of the plan.
            integration_id: The id of the integration, or its name.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-an-integration
        """
        found: Integration = self._session.call(
            get_integration.OPERATION, plan_id=plan_id, integration_id=integration_id
        )
        return found

    @overload
    def create_integration(
        self,
        plan_id: HasId | str,
        data: models.IntegrationCreate | Mapping[str, Any],
        **fields: Any,
    ) -> Integration: ...
    @overload
    def create_integration(
        self, plan_id: HasId | str, **fields: Unpack[IntegrationCreateFields]
    ) -> Integration: ...

    def create_integration(
        self,
        plan_id: HasId | str,
        data: models.IntegrationCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Integration:
        """Add an integration to a plan.

        Args:
            plan_id: The id of the plan.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `IntegrationCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-an-integration
        """
        body = compose(models.IntegrationCreate, data, fields)
        saved: Integration = self._session.call(
            create_or_update_integration.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    @overload
    def update_integration(
        self,
        plan_id: HasId | str,
        data: models.IntegrationUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> Integration: ...
    @overload
    def update_integration(
        self, plan_id: HasId | str, **fields: Unpack[IntegrationUpdateFields]
    ) -> Integration: ...

    def update_integration(
        self,
        plan_id: HasId | str,
        data: models.IntegrationUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Integration:
        """Change an integration of a plan. Only the fields given change.

        Args:
            plan_id: The id of the plan.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `IntegrationUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-an-integration
        """
        body = compose(models.IntegrationUpdate, data, fields)
        saved: Integration = self._session.call(
            create_or_update_integration.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    def delete_integration(self, plan_id: HasId | str, integration_id: HasId | str) -> Integration:
        """Delete an integration of a plan.

        Args:
            plan_id: The id of the plan.
            integration_id: The id of the integration, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-an-integration
        """
        deleted: Integration = self._session.call(
            delete_integration.OPERATION, plan_id=plan_id, integration_id=integration_id
        )
        return deleted

    def get_integration_logs(
        self,
        integration_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetIntegrationLogsQuery],
    ) -> Pagination[IntegrationLog]:
        """Return what an integration did, call by call.

        Args:
            integration_id: The id of the integration.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetIntegrationLogsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-integration-logs
        """
        return self._session.paginate(
            get_integration_logs.OPERATION, params, query, integration_id=integration_id
        )
