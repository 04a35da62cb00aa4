"""The constants of plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.objects.base import known, session_of
from xmatters.bodies import compose
from xmatters_client import models
from xmatters_client.api.plan_constants import create_or_update_plan_constant, delete_plan_constant

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters_client.models.plan_constant_update import PlanConstantUpdateChanges


class PlanConstant(models.PlanConstant):
    """A value that the scripts of a plan can read."""

    __slots__ = ()

    async def update(self, **fields: Unpack[PlanConstantUpdateChanges]) -> PlanConstant:
        """Change this constant. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `PlanConstantUpdate` describes each.

        Returns:
            The constant as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-plan-constant
        """
        body = compose(models.PlanConstantUpdate, {"id": self.id}, fields)
        saved: PlanConstant = await session_of(self).call(
            create_or_update_plan_constant.OPERATION,
            body=body,
            plan_id=known(self.plan, self, "its plan").id,
        )
        return saved

    async def delete(self) -> PlanConstant:
        """Delete this constant.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-plan-constant
        """
        deleted: PlanConstant = await session_of(self).call(
            delete_plan_constant.OPERATION,
            plan_id=known(self.plan, self, "its plan").id,
            constant_id=self.id,
        )
        return deleted
