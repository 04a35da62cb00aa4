"""The properties of plans: `/plans/{planId}/property-definitions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.plan_properties import create_or_update_plan_property, get_plan_properties

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.plan_properties.get_plan_properties import GetPlanPropertiesQuery
    from xmatters_client.models import PlanProperty
    from xmatters_client.models.plan_property_create import PlanPropertyCreateFields
    from xmatters_client.models.plan_property_update import PlanPropertyUpdateFields
    from xmatters_client.types import HasId


class PlanPropertiesEndpoint(Endpoint):
    """The properties of plans: `/plans/{planId}/property-definitions`."""

    def get_plan_properties(
        self, plan_id: HasId | str, params: Params = None, **query: Unpack[GetPlanPropertiesQuery]
    ) -> AsyncPagination[PlanProperty]:
        """Return the properties of a plan, which its forms are made of.

        Args:
            plan_id: The id of the plan, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanPropertiesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-plan-properties
        """
        return self._session.paginate(get_plan_properties.OPERATION, params, query, plan_id=plan_id)

    @overload
    async def create_plan_property(
        self,
        plan_id: HasId | str,
        data: models.PlanPropertyCreate | Mapping[str, Any],
        **fields: Any,
    ) -> PlanProperty: ...
    @overload
    async def create_plan_property(
        self, plan_id: HasId | str, **fields: Unpack[PlanPropertyCreateFields]
    ) -> PlanProperty: ...

    async def create_plan_property(
        self,
        plan_id: HasId | str,
        data: models.PlanPropertyCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> PlanProperty:
        """Add a property to a plan.

        Args:
            plan_id: The id of the plan, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PlanPropertyCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-plan-properties
        """
        body = compose(models.PlanPropertyCreate, data, fields)
        saved: PlanProperty = await self._session.call(
            create_or_update_plan_property.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    @overload
    async def update_plan_property(
        self,
        plan_id: HasId | str,
        data: models.PlanPropertyUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> PlanProperty: ...
    @overload
    async def update_plan_property(
        self, plan_id: HasId | str, **fields: Unpack[PlanPropertyUpdateFields]
    ) -> PlanProperty: ...

    async def update_plan_property(
        self,
        plan_id: HasId | str,
        data: models.PlanPropertyUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> PlanProperty:
        """Change a property of a plan. Only the fields given change.

        Args:
            plan_id: The id of the plan, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PlanPropertyUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-plan-properties
        """
        body = compose(models.PlanPropertyUpdate, data, fields)
        saved: PlanProperty = await self._session.call(
            create_or_update_plan_property.OPERATION, body=body, plan_id=plan_id
        )
        return saved
