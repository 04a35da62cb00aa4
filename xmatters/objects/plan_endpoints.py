# Derived from xmatters/aio/objects/plan_endpoints.py by scripts/derive_sync.py; change that one.
"""The systems that plans call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.bodies import compose
from xmatters.objects.base import known, session_of
from xmatters_client import models
from xmatters_client.api.plan_endpoints import (
    create_or_update_plan_endpoint,
    delete_plan_endpoint,
    get_plan_endpoints,
)

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters.pagination import Pagination
    from xmatters_client.models.plan_endpoint_update import PlanEndpointUpdateChanges


class PlanEndpoint(models.PlanEndpoint):
    """A system that the scripts of a plan call."""

    __slots__ = ()

    def update(self, **fields: Unpack[PlanEndpointUpdateChanges]) -> PlanEndpoint:
        """Change this endpoint. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `PlanEndpointUpdate` describes each.

        Returns:
            The endpoint as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-plan-endpoint
        """
        body = compose(models.PlanEndpointUpdate, {"id": self.id}, fields)
        saved: PlanEndpoint = session_of(self).call(
            create_or_update_plan_endpoint.OPERATION,
            body=body,
            plan_id=known(self.plan, self, "its plan").id,
        )
        return saved

    def delete(self) -> PlanEndpoint:
        """Delete this endpoint.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-plan-endpoint
        """
        deleted: PlanEndpoint = session_of(self).call(
            delete_plan_endpoint.OPERATION,
            plan_id=known(self.plan, self, "its plan").id,
            endpoint_id=self.id,
        )
        return deleted


class PlanEndpointReference(models.PlanEndpointReference):
    """An endpoint of a plan in short."""

    __slots__ = ()

    def get_endpoint(self) -> PlanEndpoint | None:
        """Fetch the endpoint in full; `None` if its plan does not have it any more.

        The API has no operation for a single endpoint, so those of the plan are looked through.

        Raises:
            ParameterError: The service left out which plan it belongs to.

        See https://help.xmatters.com/xmapi/#get-plan-endpoints
        """
        endpoints: Pagination[PlanEndpoint] = session_of(self).paginate(
            get_plan_endpoints.OPERATION, plan_id=known(self.plan, self, "its plan").id
        )
        for endpoint in endpoints:
            if endpoint.id == self.id:
                return endpoint
        return None
