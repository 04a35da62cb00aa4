# Derived from xmatters/aio/endpoints/forms.py by scripts/derive_sync.py; change that one.
"""Forms, from which events are sent: `/forms` and `/plans/{planId}/forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose, pointers
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters.permissions import sender_permissions
from xmatters_client import models
from xmatters_client.api.forms import (
    create_or_update_form_message_templates,
    create_or_update_form_response_option,
    create_or_update_form_section,
    create_or_update_plan_form,
    get_form,
    get_form_message_templates,
    get_form_recipients,
    get_form_response_options,
    get_form_sections,
    get_form_sender_permissions,
    get_forms,
    get_plan_form,
    get_plan_form_recipients,
    get_plan_form_response_options,
    get_plan_form_sender_permissions,
    get_plan_forms,
    update_form_recipients,
    update_form_sender_permissions,
    update_plan_form_recipients,
    update_plan_form_sender_permissions,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Unpack

    from xmatters.objects.forms import Form, FormSection
    from xmatters.pagination import Pagination
    from xmatters.permissions import Sender
    from xmatters_client.api.forms.get_form import GetFormQuery
    from xmatters_client.api.forms.get_form_recipients import GetFormRecipientsQuery
    from xmatters_client.api.forms.get_form_response_options import GetFormResponseOptionsQuery
    from xmatters_client.api.forms.get_form_sections import GetFormSectionsQuery
    from xmatters_client.api.forms.get_form_sender_permissions import GetFormSenderPermissionsQuery
    from xmatters_client.api.forms.get_forms import GetFormsQuery
    from xmatters_client.api.forms.get_plan_form import GetPlanFormQuery
    from xmatters_client.api.forms.get_plan_form_recipients import GetPlanFormRecipientsQuery
    from xmatters_client.api.forms.get_plan_form_response_options import (
        GetPlanFormResponseOptionsQuery,
    )
    from xmatters_client.api.forms.get_plan_form_sender_permissions import (
        GetPlanFormSenderPermissionsQuery,
    )
    from xmatters_client.api.forms.get_plan_forms import GetPlanFormsQuery
    from xmatters_client.models import (
        MessageTemplates,
        Recipient,
        RecipientPage,
        RecipientPointer,
        ResponseOption,
        SenderPermission,
        SenderPermissionPage,
    )
    from xmatters_client.models.form_create import FormCreateFields
    from xmatters_client.models.form_section_create import FormSectionCreateFields
    from xmatters_client.models.form_section_update import FormSectionUpdateFields
    from xmatters_client.models.form_update import FormUpdateFields
    from xmatters_client.models.message_templates_input import MessageTemplatesInputFields
    from xmatters_client.models.response_option_create import ResponseOptionCreateFields
    from xmatters_client.models.response_option_update import ResponseOptionUpdateFields
    from xmatters_client.types import HasId


class FormsEndpoint(Endpoint):
    """Forms, from which events are sent: `/forms` and `/plans/{planId}/forms`."""

    def get_forms(self, params: Params = None, **query: Unpack[GetFormsQuery]) -> Pagination[Form]:
        """Return the forms that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-forms
        """
        return self._session.paginate(get_forms.OPERATION, params, query)

    def get_form_by_id(
        self, form_id: HasId | str, params: Params = None, **query: Unpack[GetFormQuery]
    ) -> Form:
        """Return a form.

        Args:
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        found: Form = self._session.call(get_form.OPERATION, params, query, form_id=form_id)
        return found

    def get_plan_forms(
        self, plan_id: HasId | str, params: Params = None, **query: Unpack[GetPlanFormsQuery]
    ) -> Pagination[Form]:
        """Return the forms of a plan.

        Args:
            plan_id: The id of the plan, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-forms-in-a-plan
        """
        return self._session.paginate(get_plan_forms.OPERATION, params, query, plan_id=plan_id)

    def get_plan_form_by_id(
        self,
        plan_id: HasId | str,
        form_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetPlanFormQuery],
    ) -> Form:
        """Return a form of a plan.

        Args:
            plan_id: The id of the plan, or its name.
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        found: Form = self._session.call(
            get_plan_form.OPERATION, params, query, plan_id=plan_id, form_id=form_id
        )
        return found

    @overload
    def create_form(
        self, plan_id: HasId | str, data: models.FormCreate | Mapping[str, Any], **fields: Any
    ) -> Form: ...
    @overload
    def create_form(self, plan_id: HasId | str, **fields: Unpack[FormCreateFields]) -> Form: ...

    def create_form(
        self,
        plan_id: HasId | str,
        data: models.FormCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Form:
        """Add a form to a plan.

        Args:
            plan_id: The id of the plan, or its name.
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
        saved: Form = self._session.call(
            create_or_update_plan_form.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    @overload
    def update_form(
        self, plan_id: HasId | str, data: models.FormUpdate | Mapping[str, Any], **fields: Any
    ) -> Form: ...
    @overload
    def update_form(self, plan_id: HasId | str, **fields: Unpack[FormUpdateFields]) -> Form: ...

    def update_form(
        self,
        plan_id: HasId | str,
        data: models.FormUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Form:
        """Change a form of a plan. Only the fields given change.

        Args:
            plan_id: The id of the plan, or its name.
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
        saved: Form = self._session.call(
            create_or_update_plan_form.OPERATION, body=body, plan_id=plan_id
        )
        return saved

    def get_form_recipients(
        self, form_id: HasId | str, params: Params = None, **query: Unpack[GetFormRecipientsQuery]
    ) -> Pagination[Recipient]:
        """Return whom a form notifies by default.

        Args:
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormRecipientsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        return self._session.paginate(get_form_recipients.OPERATION, params, query, form_id=form_id)

    def update_form_recipients(
        self,
        form_id: HasId | str,
        data: Iterable[RecipientPointer | Mapping[str, Any] | HasId | str],
    ) -> RecipientPage:
        """Set whom a form notifies by default.

        The list replaces the old one, so it has to repeat those who stay.

        Args:
            form_id: The id of the form, or its name.
            data: The recipients: each an object such as a `Person` or `Group`, an id or target
                name, or an entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#update-form-recipients
        """
        saved: RecipientPage = self._session.call(
            update_form_recipients.OPERATION, body=pointers(data), form_id=form_id
        )
        return saved

    def get_form_sender_permissions(
        self,
        form_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetFormSenderPermissionsQuery],
    ) -> Pagination[SenderPermission]:
        """Return who may send from a form.

        Args:
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormSenderPermissionsQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        return self._session.paginate(
            get_form_sender_permissions.OPERATION, params, query, form_id=form_id
        )

    def update_form_sender_permissions(
        self, form_id: HasId | str, data: Iterable[Sender]
    ) -> SenderPermissionPage:
        """Set who may send from a form.

        The list replaces the old one, so it has to repeat those who stay.

        Args:
            form_id: The id of the form, or its name.
            data: Who may send: each a `Person` or a `Role`, an entry of the present list, or an
                entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#update-sender-permissions
        """
        saved: SenderPermissionPage = self._session.call(
            update_form_sender_permissions.OPERATION,
            body=sender_permissions(models.FormSenderPermissionInput, data),
            form_id=form_id,
        )
        return saved

    def get_form_response_options(
        self,
        form_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetFormResponseOptionsQuery],
    ) -> Pagination[ResponseOption]:
        """Return the answers that recipients of a form may choose from.

        Args:
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormResponseOptionsQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-form-response-options
        """
        return self._session.paginate(
            get_form_response_options.OPERATION, params, query, form_id=form_id
        )

    @overload
    def create_form_response_option(
        self,
        form_id: HasId | str,
        data: models.ResponseOptionCreate | Mapping[str, Any],
        **fields: Any,
    ) -> ResponseOption: ...
    @overload
    def create_form_response_option(
        self, form_id: HasId | str, **fields: Unpack[ResponseOptionCreateFields]
    ) -> ResponseOption: ...

    def create_form_response_option(
        self,
        form_id: HasId | str,
        data: models.ResponseOptionCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> ResponseOption:
        """Add an answer to a form.

        Args:
            form_id: The id of the form, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ResponseOptionCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-form-response-options
        """
        body = compose(models.ResponseOptionCreate, data, fields)
        saved: ResponseOption = self._session.call(
            create_or_update_form_response_option.OPERATION, body=body, form_id=form_id
        )
        return saved

    @overload
    def update_form_response_option(
        self,
        form_id: HasId | str,
        data: models.ResponseOptionUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> ResponseOption: ...
    @overload
    def update_form_response_option(
        self, form_id: HasId | str, **fields: Unpack[ResponseOptionUpdateFields]
    ) -> ResponseOption: ...

    def update_form_response_option(
        self,
        form_id: HasId | str,
        data: models.ResponseOptionUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> ResponseOption:
        """Change an answer of a form. Only the fields given change; `None` clears.

        Args:
            form_id: The id of the form, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ResponseOptionUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-form-response-option
        """
        body = compose(models.ResponseOptionUpdate, data, fields)
        saved: ResponseOption = self._session.call(
            create_or_update_form_response_option.OPERATION, body=body, form_id=form_id
        )
        return saved

    def get_form_message_templates(self, form_id: HasId | str) -> MessageTemplates:
        """Return what recipients of a form get, by kind of device and language.

        Args:
            form_id: The id of the form, or its name.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-form-message-templates
        """
        found: MessageTemplates = self._session.call(
            get_form_message_templates.OPERATION, form_id=form_id
        )
        return found

    @overload
    def update_form_message_templates(
        self,
        form_id: HasId | str,
        data: models.MessageTemplatesInput | Mapping[str, Any],
        **fields: Any,
    ) -> MessageTemplates: ...
    @overload
    def update_form_message_templates(
        self, form_id: HasId | str, **fields: Unpack[MessageTemplatesInputFields]
    ) -> MessageTemplates: ...

    def update_form_message_templates(
        self,
        form_id: HasId | str,
        data: models.MessageTemplatesInput | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> MessageTemplates:
        """Set what recipients of a form get.

        Kinds of device that are left out stay as they are.

        Args:
            form_id: The id of the form, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `MessageTemplatesInput` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-form-message-templates
        """
        body = compose(models.MessageTemplatesInput, data, fields)
        saved: MessageTemplates = self._session.call(
            create_or_update_form_message_templates.OPERATION, body=body, form_id=form_id
        )
        return saved

    def get_form_sections(
        self, form_id: HasId | str, params: Params = None, **query: Unpack[GetFormSectionsQuery]
    ) -> Pagination[FormSection]:
        """Return the sections of a form.

        Args:
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormSectionsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-form-sections
        """
        return self._session.paginate(get_form_sections.OPERATION, params, query, form_id=form_id)

    @overload
    def create_form_section(
        self,
        form_id: HasId | str,
        data: models.FormSectionCreate | Mapping[str, Any],
        **fields: Any,
    ) -> FormSection: ...
    @overload
    def create_form_section(
        self, form_id: HasId | str, **fields: Unpack[FormSectionCreateFields]
    ) -> FormSection: ...

    def create_form_section(
        self,
        form_id: HasId | str,
        data: models.FormSectionCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> FormSection:
        """Add a section to a form.

        Args:
            form_id: The id of the form, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `FormSectionCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-form-section
        """
        body = compose(models.FormSectionCreate, data, fields)
        saved: FormSection = self._session.call(
            create_or_update_form_section.OPERATION, body=body, form_id=form_id
        )
        return saved

    @overload
    def update_form_section(
        self,
        form_id: HasId | str,
        data: models.FormSectionUpdate | Mapping[str, Any],
        **fields: Any,
    ) -> FormSection: ...
    @overload
    def update_form_section(
        self, form_id: HasId | str, **fields: Unpack[FormSectionUpdateFields]
    ) -> FormSection: ...

    def update_form_section(
        self,
        form_id: HasId | str,
        data: models.FormSectionUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> FormSection:
        """Change a section of a form. Only the fields given change.

        Args:
            form_id: The id of the form, or its name.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `FormSectionUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-form-section
        """
        body = compose(models.FormSectionUpdate, data, fields)
        saved: FormSection = self._session.call(
            create_or_update_form_section.OPERATION, body=body, form_id=form_id
        )
        return saved

    def get_plan_form_recipients(
        self,
        plan_id: HasId | str,
        form_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetPlanFormRecipientsQuery],
    ) -> Pagination[Recipient]:
        """Return whom a form of a plan notifies by default.

        Args:
            plan_id: The id of the plan, or its name.
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormRecipientsQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        return self._session.paginate(
            get_plan_form_recipients.OPERATION, params, query, plan_id=plan_id, form_id=form_id
        )

    def update_plan_form_recipients(
        self,
        plan_id: HasId | str,
        form_id: HasId | str,
        data: Iterable[RecipientPointer | Mapping[str, Any] | HasId | str],
    ) -> RecipientPage:
        """Set whom a form of a plan notifies by default.

        The list replaces the old one, so it has to repeat those who stay.

        Args:
            plan_id: The id of the plan, or its name.
            form_id: The id of the form, or its name.
            data: The recipients: each an object such as a `Person` or `Group`, an id or target
                name, or an entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#update-form-recipients
        """
        saved: RecipientPage = self._session.call(
            update_plan_form_recipients.OPERATION,
            body=pointers(data),
            plan_id=plan_id,
            form_id=form_id,
        )
        return saved

    def get_plan_form_sender_permissions(
        self,
        plan_id: HasId | str,
        form_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetPlanFormSenderPermissionsQuery],
    ) -> Pagination[SenderPermission]:
        """Return who may send from a form of a plan.

        Args:
            plan_id: The id of the plan, or its name.
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormSenderPermissionsQuery`
                describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        return self._session.paginate(
            get_plan_form_sender_permissions.OPERATION,
            params,
            query,
            plan_id=plan_id,
            form_id=form_id,
        )

    def update_plan_form_sender_permissions(
        self, plan_id: HasId | str, form_id: HasId | str, data: Iterable[Sender]
    ) -> SenderPermissionPage:
        """Set who may send from a form of a plan.

        The list replaces the old one, so it has to repeat those who stay.

        Args:
            plan_id: The id of the plan, or its name.
            form_id: The id of the form, or its name.
            data: Who may send: each a `Person` or a `Role`, an entry of the present list, or an
                entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#update-sender-permissions
        """
        saved: SenderPermissionPage = self._session.call(
            update_plan_form_sender_permissions.OPERATION,
            body=sender_permissions(models.FormSenderPermissionInput, data),
            plan_id=plan_id,
            form_id=form_id,
        )
        return saved

    def get_plan_form_response_options(
        self,
        plan_id: HasId | str,
        form_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetPlanFormResponseOptionsQuery],
    ) -> Pagination[ResponseOption]:
        """Return the answers that recipients of a form of a plan may choose from.

        Args:
            plan_id: The id of the plan, or its name.
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormResponseOptionsQuery`
                describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-form-response-options
        """
        return self._session.paginate(
            get_plan_form_response_options.OPERATION,
            params,
            query,
            plan_id=plan_id,
            form_id=form_id,
        )
