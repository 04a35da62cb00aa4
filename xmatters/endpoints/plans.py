# Derived from xmatters/aio/endpoints/plans.py by scripts/derive_sync.py; change that one.
"""Plans, which the web interface calls workflows: `/plans`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.plans import create_or_update_plan, delete_plan, get_plan, get_plans

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.plans import Plan
    from xmatters.pagination import Pagination
    from xmatters_client.api.plans.get_plan import GetPlanQuery
    from xmatters_client.api.plans.get_plans import GetPlansQuery
    from xmatters_client.models.plan_create import PlanCreateFields
    from xmatters_client.models.plan_update import PlanUpdateFields
    from xmatters_client.types import HasId


class PlansEndpoint(Endpoint):
    """Plans, which the web interface calls workflows: `/plans`."""

    def get_plans(self, params: Params = None, **query: Unpack[GetPlansQuery]) -> Pagination[Plan]:
        """Return the plans that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlansQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-communication-plans
        """
        return self._session.paginate(get_plans.OPERATION, params, query)

    def get_plan_by_id(
        self, plan_id: HasId | str, params: Params = None, **query: Unpack[GetPlanQuery]
    ) -> Plan:
        """Return a plan.

        Args:
            plan_id: The id of the plan, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-communication-plan
        """
        found: Plan = self._session.call(get_plan.OPERATION, params, query, plan_id=plan_id)
        return found

    @overload
    def create_plan(self, data: models.PlanCreate | Mapping[str, Any], **fields: Any) -> Plan: ...
    @overload
    def create_plan(self, **fields: Unpack[PlanCreateFields]) -> Plan: ...

    def create_plan(
        self, data: models.PlanCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Plan:
        """Add a plan.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PlanCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-communication-plan
        """
        body = compose(models.PlanCreate, data, fields)
        saved: Plan = self._session.call(create_or_update_plan.OPERATION, body=body)
        return saved

    @overload
    def update_plan(self, data: models.PlanUpdate | Mapping[str, Any], **fields: Any) -> Plan: ...
    @overload
    def update_plan(self, **fields: Unpack[PlanUpdateFields]) -> Plan: ...

    def update_plan(
        self, data: models.PlanUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Plan:
        """Change a plan. Only the fields given change; `None` clears.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PlanUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-communication-plan
        """
        body = compose(models.PlanUpdate, data, fields)
        saved: Plan = self._session.call(create_or_update_plan.OPERATION, body=body)
        return saved

    def delete_plan(self, plan_id: HasId | str) -> Plan:
        """Delete a plan.

        Args:
            plan_id: The id of the plan, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-plan
        """
        deleted: Plan = self._session.call(delete_plan.OPERATION, plan_id=plan_id)
        return deleted
