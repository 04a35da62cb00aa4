"""Forms by which people subscribe to events: `/subscription-forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.subscription_forms import (
    create_or_update_subscription_form,
    get_plan_subscription_forms,
    get_subscription_form,
    get_subscription_forms,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.subscription_forms import SubscriptionForm
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.subscription_forms.get_plan_subscription_forms import (
        GetPlanSubscriptionFormsQuery,
    )
    from xmatters_client.api.subscription_forms.get_subscription_forms import (
        GetSubscriptionFormsQuery,
    )
    from xmatters_client.models.subscription_form_create import SubscriptionFormCreateFields
    from xmatters_client.models.subscription_form_update import SubscriptionFormUpdateFields
    from xmatters_client.types import HasId


class SubscriptionFormsEndpoint(Endpoint):
    """Forms by which people subscribe to events: `/subscription-forms`."""

    def get_subscription_forms(
        self, params: Params = None, **query: Unpack[GetSubscriptionFormsQuery]
    ) -> AsyncPagination[SubscriptionForm]:
        """Return the subscription forms that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSubscriptionFormsQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-subscription-forms
        """
        return self._session.paginate(get_subscription_forms.OPERATION, params, query)

    async def get_subscription_form_by_id(self, sub_form_id: HasId | str) -> SubscriptionForm:
        """Return a subscription form, with all that lists only have with an `embed`.

        Args:
            sub_form_id: The id of the subscription form.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-subscription-form
        """
        found: SubscriptionForm = await self._session.call(
            get_subscription_form.OPERATION, subscription_form_id=sub_form_id
        )
        return found

    def get_plan_subscription_forms(
        self,
        plan_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetPlanSubscriptionFormsQuery],
    ) -> AsyncPagination[SubscriptionForm]:
        """Return the subscription forms of a plan.

        Args:
            plan_id: The id of the plan, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanSubscriptionFormsQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-subscription-forms-in-a-plan
        """
        return self._session.paginate(
            get_plan_subscription_forms.OPERATION, params, query, plan_id=plan_id
        )

    @overload
    async def create_subscription_form(
        self,
        plan_id: HasId | str,
        data: models.SubscriptionFormCreate | Mapping[str, Any],
        **fields: Any,
    ) -> SubscriptionForm: ...
    @overload
    async def create_subscription_form(
        self, plan_id: HasId | str, **fields: Unpack[SubscriptionFormCreateFields]
    ) -> SubscriptionForm: ...

    async def create_subscription_form(
        self,
        plan_id: HasId | str,
        data: models.SubscriptionFormCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> SubscriptionForm:
        """Add a subscription form to a plan.

        Args:
            plan_id: The id of the plan, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SubscriptionFormCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-subscription-form
        """
        body = compose(models.SubscriptionFormCreate, data, fields)
        saved: SubscriptionForm = await self._session.call(
            create_or_update_subscription_form.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    @overload
    async def update_subscription_form(
        self,
        plan_id: HasId | str,
        data: models.SubscriptionFormUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> SubscriptionForm: ...
    @overload
    async def update_subscription_form(
        self, plan_id: HasId | str, **fields: Unpack[SubscriptionFormUpdateFields]
    ) -> SubscriptionForm: ...

    async def update_subscription_form(
        self,
        plan_id: HasId | str,
        data: models.SubscriptionFormUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> SubscriptionForm:
        """Change a subscription form of a plan. Only the fields given change.

        Args:
            plan_id: The id of the plan, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SubscriptionFormUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-subscription-form
        """
        body = compose(models.SubscriptionFormUpdate, data, fields)
        saved: SubscriptionForm = await self._session.call(
            create_or_update_subscription_form.OPERATION, body=body, plan_id=plan_id
        )
        return saved
