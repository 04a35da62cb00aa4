"""Forms by which people subscribe to events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import embedded, known, session_of, whole
from xmatters.bodies import compose
from xmatters_client import models
from xmatters_client.api.subscription_forms import (
    create_or_update_subscription_form,
    get_subscription_form,
)

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters_client.models import DeviceName, PlanProperty, Role
    from xmatters_client.models.subscription_form_update import SubscriptionFormUpdateChanges


class SubscriptionForm(Embedding, models.SubscriptionForm):
    """What people fill in to be told of events."""

    __slots__ = ()

    async def update(self, **fields: Unpack[SubscriptionFormUpdateChanges]) -> SubscriptionForm:
        """Change this subscription form. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `SubscriptionFormUpdate` describes each.

        Returns:
            The subscription form as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-subscription-form
        """
        body = compose(models.SubscriptionFormUpdate, {"id": self.id}, fields)
        saved: SubscriptionForm = await session_of(self).call(
            create_or_update_subscription_form.OPERATION,
            body=body,
            plan_id=known(self.plan, self, "its plan").id,
        )
        return saved

    async def get_property_definitions(self) -> list[PlanProperty]:
        """Return the properties by which people choose events.

        Costs a request unless the subscription form came alone, or in a list with
        `embed="propertyDefinitions"`.

        See https://help.xmatters.com/xmapi/#get-a-subscription-form
        """
        found = await embedded(self, "property_definitions")
        return whole(found, "properties")

    async def get_roles(self) -> list[Role]:
        """Return the roles that may subscribe.

        Costs a request unless the subscription form came alone, or in a list with `embed="roles"`.

        See https://help.xmatters.com/xmapi/#get-a-subscription-form
        """
        found = await embedded(self, "roles")
        return whole(found, "roles")

    async def get_target_device_names(self) -> list[DeviceName]:
        """Return the device names that are chosen at first.

        Costs a request unless the subscription form came alone, or in a list with
        `embed="deviceNames"`.

        See https://help.xmatters.com/xmapi/#get-a-subscription-form
        """
        found = await embedded(self, "target_device_names")
        return whole(found, "device names")

    async def get_visible_target_device_names(self) -> list[DeviceName]:
        """Return the device names that people can choose from.

        Costs a request unless the subscription form came alone, or in a list with
        `embed="deviceNames"`.

        See https://help.xmatters.com/xmapi/#get-a-subscription-form
        """
        found = await embedded(self, "visible_target_device_names")
        return whole(found, "device names")


class SubscriptionFormReference(models.SubscriptionFormReference):
    """A subscription form in short."""

    __slots__ = ()

    async def get_subscription_form(self) -> SubscriptionForm:
        """Fetch the subscription form in full.

        See https://help.xmatters.com/xmapi/#get-a-subscription-form
        """
        found: SubscriptionForm = await session_of(self).call(
            get_subscription_form.OPERATION, subscription_form_id=self.id
        )
        return found
