# Derived from xmatters/aio/endpoints/plan_constants.py by scripts/derive_sync.py; change that one.
"""The constants of plans: `/plans/{planId}/constants`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.plan_constants import (
    create_or_update_plan_constant,
    delete_plan_constant,
    get_plan_constants,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.plan_constants import PlanConstant
    from xmatters.pagination import Pagination
    from xmatters_client.api.plan_constants.get_plan_constants import GetPlanConstantsQuery
    from xmatters_client.models.plan_constant_create import PlanConstantCreateFields
    from xmatters_client.models.plan_constant_update import PlanConstantUpdateFields
    from xmatters_client.types import HasId


class PlanConstantsEndpoint(Endpoint):
    """The constants of plans: `/plans/{planId}/constants`."""

    def get_plan_constants(
        self, plan_id: HasId | str, params: Params = None, **query: Unpack[GetPlanConstantsQuery]
    ) -> Pagination[PlanConstant]:
        """Return the constants of a plan.

        Args:
            plan_id: The id of the plan, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanConstantsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-plan-constants
        """
        return self._session.paginate(get_plan_constants.OPERATION, params, query, plan_id=plan_id)

    @overload
    def create_plan_constant(
        self,
        plan_id: HasId | str,
        data: models.PlanConstantCreate | Mapping[str, Any],
        **fields: Any,
    ) -> PlanConstant: ...
    @overload
    def create_plan_constant(
        self, plan_id: HasId | str, **fields: Unpack[PlanConstantCreateFields]
    ) -> PlanConstant: ...

    def create_plan_constant(
        self,
        plan_id: HasId | str,
        data: models.PlanConstantCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> PlanConstant:
        """Add a constant to a plan.

        Args:
            plan_id: The id of the plan, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PlanConstantCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-plan-constant
        """
        body = compose(models.PlanConstantCreate, data, fields)
        saved: PlanConstant = self._session.call(
            create_or_update_plan_constant.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    @overload
    def update_plan_constant(
        self,
        plan_id: HasId | str,
        data: models.PlanConstantUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> PlanConstant: ...
    @overload
    def update_plan_constant(
        self, plan_id: HasId | str, **fields: Unpack[PlanConstantUpdateFields]
    ) -> PlanConstant: ...

    def update_plan_constant(
        self,
        plan_id: HasId | str,
        data: models.PlanConstantUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> PlanConstant:
        """Change a constant of a plan. Only the fields given change.

        Args:
            plan_id: The id of the plan, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PlanConstantUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-plan-constant
        """
        body = compose(models.PlanConstantUpdate, data, fields)
        saved: PlanConstant = self._session.call(
            create_or_update_plan_constant.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    def delete_plan_constant(self, plan_id: HasId | str, constant_id: HasId | str) -> PlanConstant:
        """Delete a constant of a plan.

        Args:
            plan_id: The id of the plan, or its name.
            constant_id: The id of the constant.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-plan-constant
        """
        deleted: PlanConstant = self._session.call(
            delete_plan_constant.OPERATION, plan_id=plan_id, constant_id=constant_id
        )
        return deleted
