# Derived from xmatters/aio/endpoints/plan_endpoints.py by scripts/derive_sync.py; change that one.
"""The systems that plans call: `/plans/{planId}/endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.plan_endpoints import (
    create_or_update_plan_endpoint,
    delete_plan_endpoint,
    get_plan_endpoints,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.plan_endpoints import PlanEndpoint
    from xmatters.pagination import Pagination
    from xmatters_client.api.plan_endpoints.get_plan_endpoints import GetPlanEndpointsQuery
    from xmatters_client.models.plan_endpoint_create import PlanEndpointCreateFields
    from xmatters_client.models.plan_endpoint_update import PlanEndpointUpdateFields
    from xmatters_client.types import HasId


class PlanEndpointsEndpoint(Endpoint):
    """The systems that plans call: `/plans/{planId}/endpoints`."""

    def get_plan_endpoints(
        self, plan_id: HasId | str, params: Params = None, **query: Unpack[GetPlanEndpointsQuery]
    ) -> Pagination[PlanEndpoint]:
        """Return the endpoints of a plan, which are the systems that its scripts call.

        Args:
            plan_id: The id of the plan, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanEndpointsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-plan-endpoints
        """
        return self._session.paginate(get_plan_endpoints.OPERATION, params, query, plan_id=plan_id)

    @overload
    def create_plan_endpoint(
        self,
        plan_id: HasId | str,
        data: models.PlanEndpointCreate | Mapping[str, Any],
        **fields: Any,
    ) -> PlanEndpoint: ...
    @overload
    def create_plan_endpoint(
        self, plan_id: HasId | str, **fields: Unpack[PlanEndpointCreateFields]
    ) -> PlanEndpoint: ...

    def create_plan_endpoint(
        self,
        plan_id: HasId | str,
        data: models.PlanEndpointCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> PlanEndpoint:
        """Add an endpoint to a plan.

        Args:
            plan_id: The id of the plan, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PlanEndpointCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-plan-endpoint
        """
        body = compose(models.PlanEndpointCreate, data, fields)
        saved: PlanEndpoint = self._session.call(
            create_or_update_plan_endpoint.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    @overload
    def update_plan_endpoint(
        self,
        plan_id: HasId | str,
        data: models.PlanEndpointUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> PlanEndpoint: ...
    @overload
    def update_plan_endpoint(
        self, plan_id: HasId | str, **fields: Unpack[PlanEndpointUpdateFields]
    ) -> PlanEndpoint: ...

    def update_plan_endpoint(
        self,
        plan_id: HasId | str,
        data: models.PlanEndpointUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> PlanEndpoint:
        """Change an endpoint of a plan. Only the fields given change.

        Args:
            plan_id: The id of the plan, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PlanEndpointUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-plan-endpoint
        """
        body = compose(models.PlanEndpointUpdate, data, fields)
        saved: PlanEndpoint = self._session.call(
            create_or_update_plan_endpoint.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    def delete_plan_endpoint(self, plan_id: HasId | str, endpoint_id: HasId | str) -> PlanEndpoint:
        """Delete an endpoint of a plan.

        Args:
            plan_id: The id of the plan, or its name.
            endpoint_id: The id of the endpoint.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-plan-endpoint
        """
        deleted: PlanEndpoint = self._session.call(
            delete_plan_endpoint.OPERATION, plan_id=plan_id, endpoint_id=endpoint_id
        )
        return deleted
