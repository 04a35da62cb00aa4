# Derived from xmatters/aio/objects/plans.py by scripts/derive_sync.py; change that one.
"""Plans, which the web interface calls workflows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from xmatters._embedding import Embedding
from xmatters.bodies import compose
from xmatters.objects.base import session_of
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.forms import create_or_update_plan_form, get_plan_form, get_plan_forms
from xmatters_client.api.integrations import (
    create_or_update_integration,
    delete_integration,
    get_integration,
    get_integrations,
)
from xmatters_client.api.plan_constants import (
    create_or_update_plan_constant,
    delete_plan_constant,
    get_plan_constants,
)
from xmatters_client.api.plan_endpoints import (
    create_or_update_plan_endpoint,
    delete_plan_endpoint,
    get_plan_endpoints,
)
from xmatters_client.api.plan_properties import create_or_update_plan_property, get_plan_properties
from xmatters_client.api.plans import create_or_update_plan, delete_plan, get_plan
from xmatters_client.api.shared_libraries import (
    create_or_update_shared_library,
    delete_shared_library,
    get_shared_libraries,
    get_shared_library,
)
from xmatters_client.api.subscription_forms import (
    create_or_update_subscription_form,
    get_plan_subscription_forms,
)

if TYPE_CHECKING:
    from typing import Any, Unpack

    from xmatters.objects.forms import Form
    from xmatters.objects.integrations import Integration
    from xmatters.objects.people import Person
    from xmatters.objects.plan_constants import PlanConstant
    from xmatters.objects.plan_endpoints import PlanEndpoint
    from xmatters.objects.shared_libraries import SharedLibrary
    from xmatters.objects.subscription_forms import SubscriptionForm
    from xmatters.pagination import Pagination
    from xmatters_client.api.forms.get_plan_form import GetPlanFormQuery
    from xmatters_client.api.forms.get_plan_forms import GetPlanFormsQuery
    from xmatters_client.api.integrations.get_integrations import GetIntegrationsQuery
    from xmatters_client.api.plan_constants.get_plan_constants import GetPlanConstantsQuery
    from xmatters_client.api.plan_endpoints.get_plan_endpoints import GetPlanEndpointsQuery
    from xmatters_client.api.plan_properties.get_plan_properties import GetPlanPropertiesQuery
    from xmatters_client.api.shared_libraries.get_shared_libraries import GetSharedLibrariesQuery
    from xmatters_client.api.subscription_forms.get_plan_subscription_forms import (
        GetPlanSubscriptionFormsQuery,
    )
    from xmatters_client.models import PlanProperty
    from xmatters_client.models.form_create import FormCreateFields
    from xmatters_client.models.form_update import FormUpdateFields
    from xmatters_client.models.integration_create import IntegrationCreateFields
    from xmatters_client.models.integration_update import IntegrationUpdateFields
    from xmatters_client.models.plan_constant_create import PlanConstantCreateFields
    from xmatters_client.models.plan_constant_update import PlanConstantUpdateFields
    from xmatters_client.models.plan_endpoint_create import PlanEndpointCreateFields
    from xmatters_client.models.plan_endpoint_update import PlanEndpointUpdateFields
    from xmatters_client.models.plan_property_create import PlanPropertyCreateFields
    from xmatters_client.models.plan_property_update import PlanPropertyUpdateFields
    from xmatters_client.models.plan_update import PlanUpdateChanges
    from xmatters_client.models.shared_library_update import SharedLibraryUpdateFields
    from xmatters_client.models.subscription_form_create import SubscriptionFormCreateFields
    from xmatters_client.models.subscription_form_update import SubscriptionFormUpdateFields
    from xmatters_client.types import HasId


class Plan(Embedding, models.Plan):
    """What belongs together to notify for one purpose: forms, properties, integrations."""

    __slots__ = ()

    def update(self, **fields: Unpack[PlanUpdateChanges]) -> Plan:
        """Change this plan. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `PlanUpdate` describes each.

        Returns:
            The plan as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-communication-plan
        """
        body = compose(models.PlanUpdate, {"id": self.id}, fields)
        saved: Plan = session_of(self).call(create_or_update_plan.OPERATION, body=body)
        return saved

    def delete(self) -> Plan:
        """Delete this plan.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-plan
        """
        deleted: Plan = session_of(self).call(delete_plan.OPERATION, plan_id=self.id)
        return deleted

    def get_creator(self) -> Person | None:
        """Return who made this plan; `None` if the service does not say.

        Costs a request unless the plan was fetched with `embed="creator"`.

        See https://help.xmatters.com/xmapi/#get-a-communication-plan
        """
        creator: Any = self.creator
        # Without the embed there is a person in short at most, who has no status.
        if creator is None or creator.status is None:
            plan: Plan = session_of(self).call(
                get_plan.OPERATION, {"embed": "creator"}, plan_id=self.id
            )
            creator = plan.creator
        found: Person | None = creator
        return found

    def get_forms(
        self, params: Params = None, **query: Unpack[GetPlanFormsQuery]
    ) -> Pagination[Form]:
        """Return the forms of this plan.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-forms-in-a-plan
        """
        return session_of(self).paginate(get_plan_forms.OPERATION, params, query, plan_id=self.id)

    def get_form_by_id(
        self, form_id: HasId | str, params: Params = None, **query: Unpack[GetPlanFormQuery]
    ) -> Form:
        """Return a form of this plan.

        Args:
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        found: Form = session_of(self).call(
            get_plan_form.OPERATION, params, query, plan_id=self.id, form_id=form_id
        )
        return found

    @overload
    def create_form(self, data: models.FormCreate | Mapping[str, Any], **fields: Any) -> Form: ...
    @overload
    def create_form(self, **fields: Unpack[FormCreateFields]) -> Form: ...

    def create_form(
        self, data: models.FormCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Form:
        """Add a form to this plan.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `FormCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-plan-form
        """
        body = compose(models.FormCreate, data, fields)
        saved: Form = session_of(self).call(
            create_or_update_plan_form.OPERATION, body=body, plan_id=self.id
        )
        return saved

    @overload
    def update_form(self, data: models.FormUpdate | Mapping[str, Any], **fields: Any) -> Form: ...
    @overload
    def update_form(self, **fields: Unpack[FormUpdateFields]) -> Form: ...

    def update_form(
        self, data: models.FormUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Form:
        """Change a form of this plan. Only the fields given change.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `FormUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-plan-form
        """
        body = compose(models.FormUpdate, data, fields)
        saved: Form = session_of(self).call(
            create_or_update_plan_form.OPERATION, body=body, plan_id=self.id
        )
        return saved

    def get_constants(
        self, params: Params = None, **query: Unpack[GetPlanConstantsQuery]
    ) -> Pagination[PlanConstant]:
        """Return the constants of this plan.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanConstantsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-plan-constants
        """
        return session_of(self).paginate(
            get_plan_constants.OPERATION, params, query, plan_id=self.id
        )

    @overload
    def create_constant(
        self, data: models.PlanConstantCreate | Mapping[str, Any], **fields: Any
    ) -> PlanConstant: ...
    @overload
    def create_constant(self, **fields: Unpack[PlanConstantCreateFields]) -> PlanConstant: ...

    def create_constant(
        self, data: models.PlanConstantCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> PlanConstant:
        """Add a constant to this plan.

        Args:
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
        saved: PlanConstant = session_of(self).call(
            create_or_update_plan_constant.OPERATION, body=body, plan_id=self.id
        )
        return saved

    @overload
    def update_constant(
        self, data: models.PlanConstantUpdate | Mapping[str, Any], **fields: Any
    ) -> PlanConstant: ...
    @overload
    def update_constant(self, **fields: Unpack[PlanConstantUpdateFields]) -> PlanConstant: ...

    def update_constant(
        self, data: models.PlanConstantUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> PlanConstant:
        """Change a constant of this plan. Only the fields given change.

        Args:
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
        saved: PlanConstant = session_of(self).call(
            create_or_update_plan_constant.OPERATION, body=body, plan_id=self.id
        )
        return saved

    def delete_constant(self, constant_id: HasId | str) -> PlanConstant:
        """Delete a constant of this plan.

        Args:
            constant_id: The id of the constant.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-plan-constant
        """
        deleted: PlanConstant = session_of(self).call(
            delete_plan_constant.OPERATION, plan_id=self.id, constant_id=constant_id
        )
        return deleted

    def get_endpoints(
        self, params: Params = None, **query: Unpack[GetPlanEndpointsQuery]
    ) -> Pagination[PlanEndpoint]:
        """Return the endpoints of this plan, which are the systems that its scripts call.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanEndpointsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-plan-endpoints
        """
        return session_of(self).paginate(
            get_plan_endpoints.OPERATION, params, query, plan_id=self.id
        )

    @overload
    def create_endpoint(
        self, data: models.PlanEndpointCreate | Mapping[str, Any], **fields: Any
    ) -> PlanEndpoint: ...
    @overload
    def create_endpoint(self, **fields: Unpack[PlanEndpointCreateFields]) -> PlanEndpoint: ...

    def create_endpoint(
        self, data: models.PlanEndpointCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> PlanEndpoint:
        """Add an endpoint to this plan.

        Args:
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
        saved: PlanEndpoint = session_of(self).call(
            create_or_update_plan_endpoint.OPERATION, body=body, plan_id=self.id
        )
        return saved

    @overload
    def update_endpoint(
        self, data: models.PlanEndpointUpdate | Mapping[str, Any], **fields: Any
    ) -> PlanEndpoint: ...
    @overload
    def update_endpoint(self, **fields: Unpack[PlanEndpointUpdateFields]) -> PlanEndpoint: ...

    def update_endpoint(
        self, data: models.PlanEndpointUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> PlanEndpoint:
        """Change an endpoint of this plan. Only the fields given change.

        Args:
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
        saved: PlanEndpoint = session_of(self).call(
            create_or_update_plan_endpoint.OPERATION, body=body, plan_id=self.id
        )
        return saved

    def delete_endpoint(self, endpoint_id: HasId | str) -> PlanEndpoint:
        """Delete an endpoint of this plan.

        Args:
            endpoint_id: The id of the endpoint.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-plan-endpoint
        """
        deleted: PlanEndpoint = session_of(self).call(
            delete_plan_endpoint.OPERATION, plan_id=self.id, endpoint_id=endpoint_id
        )
        return deleted

    def get_properties(
        self, params: Params = None, **query: Unpack[GetPlanPropertiesQuery]
    ) -> Pagination[PlanProperty]:
        """Return the properties of this plan, which its forms are made of.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanPropertiesQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-plan-properties
        """
        return session_of(self).paginate(
            get_plan_properties.OPERATION, params, query, plan_id=self.id
        )

    @overload
    def create_property(
        self, data: models.PlanPropertyCreate | Mapping[str, Any], **fields: Any
    ) -> PlanProperty: ...
    @overload
    def create_property(self, **fields: Unpack[PlanPropertyCreateFields]) -> PlanProperty: ...

    def create_property(
        self, data: models.PlanPropertyCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> PlanProperty:
        """Add a property to this plan.

        Args:
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
        saved: PlanProperty = session_of(self).call(
            create_or_update_plan_property.OPERATION, body=body, plan_id=self.id
        )
        return saved

    @overload
    def update_property(
        self, data: models.PlanPropertyUpdate | Mapping[str, Any], **fields: Any
    ) -> PlanProperty: ...
    @overload
    def update_property(self, **fields: Unpack[PlanPropertyUpdateFields]) -> PlanProperty: ...

    def update_property(
        self, data: models.PlanPropertyUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> PlanProperty:
        """Change a property of this plan. Only the fields given change.

        Args:
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
        saved: PlanProperty = session_of(self).call(
            create_or_update_plan_property.OPERATION, body=body, plan_id=self.id
        )
        return saved

    def get_integrations(
        self, params: Params = None, **query: Unpack[GetIntegrationsQuery]
    ) -> Pagination[Integration]:
        """Return the integrations of this plan.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetIntegrationsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-integrations
        """
        return session_of(self).paginate(get_integrations.OPERATION, params, query, plan_id=self.id)

    def get_integration_by_id(self, integration_id: HasId | str) -> Integration:
        """Return an integration of this plan.

        Args:
            integration_id: The id of the integration, or its name.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-an-integration
        """
        found: Integration = session_of(self).call(
            get_integration.OPERATION, plan_id=self.id, integration_id=integration_id
        )
        return found

    @overload
    def create_integration(
        self, data: models.IntegrationCreate | Mapping[str, Any], **fields: Any
    ) -> Integration: ...
    @overload
    def create_integration(self, **fields: Unpack[IntegrationCreateFields]) -> Integration: ...

    def create_integration(
        self, data: models.IntegrationCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Integration:
        """Add an integration to this plan.

        Args:
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
        saved: Integration = session_of(self).call(
            create_or_update_integration.OPERATION, body=body, plan_id=self.id
        )
        return saved

    @overload
    def update_integration(
        self, data: models.IntegrationUpdate | Mapping[str, Any], **fields: Any
    ) -> Integration: ...
    @overload
    def update_integration(self, **fields: Unpack[IntegrationUpdateFields]) -> Integration: ...

    def update_integration(
        self, data: models.IntegrationUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Integration:
        """Change an integration of this plan. Only the fields given change.

        Args:
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
        saved: Integration = session_of(self).call(
            create_or_update_integration.OPERATION, body=body, plan_id=self.id
        )
        return saved

    def delete_integration(self, integration_id: HasId | str) -> Integration:
        """Delete an integration of this plan.

        Args:
            integration_id: The id of the integration, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-an-integration
        """
        deleted: Integration = session_of(self).call(
            delete_integration.OPERATION, plan_id=self.id, integration_id=integration_id
        )
        return deleted

    def get_shared_libraries(
        self, params: Params = None, **query: Unpack[GetSharedLibrariesQuery]
    ) -> Pagination[SharedLibrary]:
        """Return the shared libraries of this plan.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSharedLibrariesQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-shared-libraries
        """
        return session_of(self).paginate(
            get_shared_libraries.OPERATION, params, query, plan_id=self.id
        )

    def get_shared_library_by_id(self, library_id: HasId | str) -> SharedLibrary:
        """Return a shared library.

        Args:
            library_id: The id of the shared library, or its name.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-shared-library
        """
        found: SharedLibrary = session_of(self).call(
            get_shared_library.OPERATION, library_id=library_id
        )
        return found

    @overload
    def create_shared_library(
        self, data: models.SharedLibraryCreate | Mapping[str, Any], **fields: Any
    ) -> SharedLibrary: ...
    @overload
    def create_shared_library(self, *, name: str, script: str) -> SharedLibrary: ...

    def create_shared_library(
        self, data: models.SharedLibraryCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> SharedLibrary:
        """Add a shared library to this plan.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SharedLibraryCreate` describes each. The plan is
                this one if it is left out.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-shared-library
        """
        if "plan" not in fields and (data is None or isinstance(data, Mapping)):
            data = {"plan": {"id": self.id}, **(data or {})}
        body = compose(models.SharedLibraryCreate, data, fields)
        saved: SharedLibrary = session_of(self).call(
            create_or_update_shared_library.OPERATION, body=body
        )
        return saved

    @overload
    def update_shared_library(
        self, data: models.SharedLibraryUpdate | Mapping[str, Any], **fields: Any
    ) -> SharedLibrary: ...
    @overload
    def update_shared_library(
        self, **fields: Unpack[SharedLibraryUpdateFields]
    ) -> SharedLibrary: ...

    def update_shared_library(
        self, data: models.SharedLibraryUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> SharedLibrary:
        """Change a shared library. Only the fields given change.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SharedLibraryUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-shared-library
        """
        body = compose(models.SharedLibraryUpdate, data, fields)
        saved: SharedLibrary = session_of(self).call(
            create_or_update_shared_library.OPERATION, body=body
        )
        return saved

    def delete_shared_library(self, library_id: HasId | str) -> SharedLibrary:
        """Delete a shared library.

        Args:
            library_id: The id of the shared library, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-shared-library
        """
        deleted: SharedLibrary = session_of(self).call(
            delete_shared_library.OPERATION, library_id=library_id
        )
        return deleted

    def get_subscription_forms(
        self, params: Params = None, **query: Unpack[GetPlanSubscriptionFormsQuery]
    ) -> Pagination[SubscriptionForm]:
        """Return the subscription forms of this plan.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanSubscriptionFormsQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-subscription-forms-in-a-plan
        """
        return session_of(self).paginate(
            get_plan_subscription_forms.OPERATION, params, query, plan_id=self.id
        )

    @overload
    def create_subscription_form(
        self, data: models.SubscriptionFormCreate | Mapping[str, Any], **fields: Any
    ) -> SubscriptionForm: ...
    @overload
    def create_subscription_form(
        self, **fields: Unpack[SubscriptionFormCreateFields]
    ) -> SubscriptionForm: ...

    def create_subscription_form(
        self, data: models.SubscriptionFormCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> SubscriptionForm:
        """Add a subscription form to this plan.

        Args:
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
        saved: SubscriptionForm = session_of(self).call(
            create_or_update_subscription_form.OPERATION, body=body, plan_id=self.id
        )
        return saved

    @overload
    def update_subscription_form(
        self, data: models.SubscriptionFormUpdate | Mapping[str, Any], **fields: Any
    ) -> SubscriptionForm: ...
    @overload
    def update_subscription_form(
        self, **fields: Unpack[SubscriptionFormUpdateFields]
    ) -> SubscriptionForm: ...

    def update_subscription_form(
        self, data: models.SubscriptionFormUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> SubscriptionForm:
        """Change a subscription form of this plan. Only the fields given change.

        Args:
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
        saved: SubscriptionForm = session_of(self).call(
            create_or_update_subscription_form.OPERATION, body=body, plan_id=self.id
        )
        return saved


class PlanReference(models.PlanReference):
    """A plan in short."""

    __slots__ = ()

    def get_plan(self) -> Plan:
        """Fetch the plan in full.

        See https://help.xmatters.com/xmapi/#get-a-communication-plan
        """
        found: Plan = session_of(self).call(get_plan.OPERATION, plan_id=self.id)
        return found
