"""Forms and their sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import known, session_of
from xmatters.bodies import compose, pointers
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
    update_form_recipients,
    update_form_sender_permissions,
)
from xmatters_client.api.scenarios import create_or_update_scenario, get_plan_form_scenarios
from xmatters_client.api.triggers import trigger_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.scenarios import Scenario
    from xmatters.aio.objects.triggers import RequestReference
    from xmatters.aio.pagination import AsyncPagination
    from xmatters.permissions import Sender
    from xmatters_client.api.forms.get_form_recipients import GetFormRecipientsQuery
    from xmatters_client.api.forms.get_form_response_options import GetFormResponseOptionsQuery
    from xmatters_client.api.forms.get_form_sections import GetFormSectionsQuery
    from xmatters_client.api.forms.get_form_sender_permissions import GetFormSenderPermissionsQuery
    from xmatters_client.api.scenarios.get_plan_form_scenarios import GetPlanFormScenariosQuery
    from xmatters_client.models import (
        MessageTemplates,
        Recipient,
        RecipientPage,
        RecipientPointer,
        ResponseOption,
        SenderPermission,
        SenderPermissionPage,
    )
    from xmatters_client.models.form_section_create import FormSectionCreateFields
    from xmatters_client.models.form_section_update import (
        FormSectionUpdateChanges,
        FormSectionUpdateFields,
    )
    from xmatters_client.models.form_update import FormUpdateChanges
    from xmatters_client.models.message_templates_input import MessageTemplatesInputFields
    from xmatters_client.models.response_option_create import ResponseOptionCreateFields
    from xmatters_client.models.response_option_update import ResponseOptionUpdateFields
    from xmatters_client.models.scenario_create import ScenarioCreateFields
    from xmatters_client.models.scenario_update import ScenarioUpdateFields
    from xmatters_client.models.trigger_request import TriggerRequestFields
    from xmatters_client.types import HasId


class Form(Embedding, models.Form):
    """What is filled in to send an event."""

    __slots__ = ()

    async def update(self, **fields: Unpack[FormUpdateChanges]) -> Form:
        """Change this form. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `FormUpdate` describes each.

        Returns:
            The form as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-plan-form
        """
        body = compose(models.FormUpdate, {"id": self.id}, fields)
        saved: Form = await session_of(self).call(
            create_or_update_plan_form.OPERATION,
            body=body,
            plan_id=known(self.plan, self, "its plan").id,
        )
        return saved

    def get_recipients(
        self, params: Params = None, **query: Unpack[GetFormRecipientsQuery]
    ) -> AsyncPagination[Recipient]:
        """Return whom this form notifies by default.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormRecipientsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        return session_of(self).paginate(
            get_form_recipients.OPERATION, params, query, form_id=self.id
        )

    async def update_recipients(
        self, data: Iterable[RecipientPointer | Mapping[str, Any] | HasId | str]
    ) -> RecipientPage:
        """Set whom this form notifies by default.

        The list replaces the old one, so it has to repeat those who stay.

        Args:
            data: The recipients: each an object such as a `Person` or `Group`, an id or target
                name, or an entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#update-form-recipients
        """
        saved: RecipientPage = await session_of(self).call(
            update_form_recipients.OPERATION, body=pointers(data), form_id=self.id
        )
        return saved

    def get_sender_permissions(
        self, params: Params = None, **query: Unpack[GetFormSenderPermissionsQuery]
    ) -> AsyncPagination[SenderPermission]:
        """Return who may send from this form.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormSenderPermissionsQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        return session_of(self).paginate(
            get_form_sender_permissions.OPERATION, params, query, form_id=self.id
        )

    async def update_sender_permissions(self, data: Iterable[Sender]) -> SenderPermissionPage:
        """Set who may send from this form.

        The list replaces the old one, so it has to repeat those who stay.

        Args:
            data: Who may send: each a `Person` or a `Role`, an entry of the present list, or an
                entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#update-sender-permissions
        """
        saved: SenderPermissionPage = await session_of(self).call(
            update_form_sender_permissions.OPERATION,
            body=sender_permissions(models.FormSenderPermissionInput, data),
            form_id=self.id,
        )
        return saved

    def get_response_options(
        self, params: Params = None, **query: Unpack[GetFormResponseOptionsQuery]
    ) -> AsyncPagination[ResponseOption]:
        """Return the answers that recipients of this form may choose from.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormResponseOptionsQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-form-response-options
        """
        return session_of(self).paginate(
            get_form_response_options.OPERATION, params, query, form_id=self.id
        )

    @overload
    async def create_response_option(
        self, data: models.ResponseOptionCreate | Mapping[str, Any], **fields: Any
    ) -> ResponseOption: ...
    @overload
    async def create_response_option(
        self, **fields: Unpack[ResponseOptionCreateFields]
    ) -> ResponseOption: ...

    async def create_response_option(
        self, data: models.ResponseOptionCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> ResponseOption:
        """Add an answer to this form.

        Args:
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
        saved: ResponseOption = await session_of(self).call(
            create_or_update_form_response_option.OPERATION, body=body, form_id=self.id
        )
        return saved

    @overload
    async def update_response_option(
        self, data: models.ResponseOptionUpdate | Mapping[str, Any], **fields: Any
    ) -> ResponseOption: ...
    @overload
    async def update_response_option(
        self, **fields: Unpack[ResponseOptionUpdateFields]
    ) -> ResponseOption: ...

    async def update_response_option(
        self, data: models.ResponseOptionUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> ResponseOption:
        """Change an answer of this form. Only the fields given change; `None` clears.

        Args:
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
        saved: ResponseOption = await session_of(self).call(
            create_or_update_form_response_option.OPERATION, body=body, form_id=self.id
        )
        return saved

    async def get_message_templates(self) -> MessageTemplates:
        """Return what recipients of this form get, by kind of device and language.

        See https://help.xmatters.com/xmapi/#get-form-message-templates
        """
        found: MessageTemplates = await session_of(self).call(
            get_form_message_templates.OPERATION, form_id=self.id
        )
        return found

    @overload
    async def update_message_templates(
        self, data: models.MessageTemplatesInput | Mapping[str, Any], **fields: Any
    ) -> MessageTemplates: ...
    @overload
    async def update_message_templates(
        self, **fields: Unpack[MessageTemplatesInputFields]
    ) -> MessageTemplates: ...

    async def update_message_templates(
        self, data: models.MessageTemplatesInput | Mapping[str, Any] | None = None, **fields: Any
    ) -> MessageTemplates:
        """Set what recipients of this form get.

        Kinds of device that are left out stay as they are.

        Args:
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
        saved: MessageTemplates = await session_of(self).call(
            create_or_update_form_message_templates.OPERATION, body=body, form_id=self.id
        )
        return saved

    def get_sections(
        self, params: Params = None, **query: Unpack[GetFormSectionsQuery]
    ) -> AsyncPagination[FormSection]:
        """Return the sections of this form.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetFormSectionsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-form-sections
        """
        return session_of(self).paginate(
            get_form_sections.OPERATION, params, query, form_id=self.id
        )

    @overload
    async def create_section(
        self, data: models.FormSectionCreate | Mapping[str, Any], **fields: Any
    ) -> FormSection: ...
    @overload
    async def create_section(self, **fields: Unpack[FormSectionCreateFields]) -> FormSection: ...

    async def create_section(
        self, data: models.FormSectionCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> FormSection:
        """Add a section to this form.

        Args:
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
        saved: FormSection = await session_of(self).call(
            create_or_update_form_section.OPERATION, body=body, form_id=self.id
        )
        return saved

    @overload
    async def update_section(
        self, data: models.FormSectionUpdate | Mapping[str, Any], **fields: Any
    ) -> FormSection: ...
    @overload
    async def update_section(self, **fields: Unpack[FormSectionUpdateFields]) -> FormSection: ...

    async def update_section(
        self, data: models.FormSectionUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> FormSection:
        """Change a section of this form. Only the fields given change.

        Args:
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
        saved: FormSection = await session_of(self).call(
            create_or_update_form_section.OPERATION, body=body, form_id=self.id
        )
        return saved

    def get_scenarios(
        self, params: Params = None, **query: Unpack[GetPlanFormScenariosQuery]
    ) -> AsyncPagination[Scenario]:
        """Return the scenarios of this form.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormScenariosQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-scenarios-in-a-form
        """
        return session_of(self).paginate(
            get_plan_form_scenarios.OPERATION,
            params,
            query,
            plan_id=known(self.plan, self, "its plan").id,
            form_id=self.id,
        )

    @overload
    async def create_scenario(
        self, data: models.ScenarioCreate | Mapping[str, Any], **fields: Any
    ) -> Scenario: ...
    @overload
    async def create_scenario(self, **fields: Unpack[ScenarioCreateFields]) -> Scenario: ...

    async def create_scenario(
        self, data: models.ScenarioCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Scenario:
        """Add a scenario to this form.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ScenarioCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-scenario
        """
        body = compose(models.ScenarioCreate, data, fields)
        saved: Scenario = await session_of(self).call(
            create_or_update_scenario.OPERATION, body=body, form_id=self.id
        )
        return saved

    @overload
    async def update_scenario(
        self, data: models.ScenarioUpdate | Mapping[str, Any], **fields: Any
    ) -> Scenario: ...
    @overload
    async def update_scenario(self, **fields: Unpack[ScenarioUpdateFields]) -> Scenario: ...

    async def update_scenario(
        self, data: models.ScenarioUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Scenario:
        """Change a scenario of this form. Only the fields given change.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ScenarioUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-scenario
        """
        body = compose(models.ScenarioUpdate, data, fields)
        saved: Scenario = await session_of(self).call(
            create_or_update_scenario.OPERATION, body=body, form_id=self.id
        )
        return saved

    @overload
    async def trigger(
        self, data: models.TriggerRequest | Mapping[str, Any], **fields: Any
    ) -> RequestReference: ...
    @overload
    async def trigger(self, **fields: Unpack[TriggerRequestFields]) -> RequestReference: ...

    async def trigger(
        self,
        data: models.TriggerRequest | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> RequestReference:
        """Start an event, or an incident as well, from this form, whose trigger is a flow.

        Everything is optional; what is missing comes from the form. Calling it twice starts two
        events.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `TriggerRequest` describes each.

        Returns:
            What the service accepted. The event exists a little later; `wait_for_event()` waits
            for it.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#trigger-an-incident
        """
        body = compose(models.TriggerRequest, data, fields)
        accepted: RequestReference = await session_of(self).call(
            trigger_form.OPERATION, body=body, form_id=self.id
        )
        return accepted

    def _parents(self) -> dict[str, str]:
        return {"plan_id": known(self.plan, self, "its plan").id}


class FormReference(models.FormReference):
    """A form in short."""

    __slots__ = ()

    async def get_form(self) -> Form:
        """Fetch the form in full.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        found: Form = await session_of(self).call(get_form.OPERATION, form_id=self.id)
        return found


class FormSection(models.FormSection):
    """A part of a form. A kind that the library does not know is just this."""

    __slots__ = ()

    async def update(self, **fields: Unpack[FormSectionUpdateChanges]) -> FormSection:
        """Change this section. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `FormSectionUpdate` describes each.

        Returns:
            The section as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-form-section
        """
        body = compose(models.FormSectionUpdate, {"id": known(self.id, self, "its id")}, fields)
        saved: FormSection = await session_of(self).call(
            create_or_update_form_section.OPERATION,
            body=body,
            form_id=known(self.form, self, "its form").id,
        )
        return saved


class ConferenceBridgeSection(FormSection, models.ConferenceBridgeSection):
    """How a conference is offered."""

    __slots__ = ()


class CustomSection(FormSection, models.CustomSection):
    """The properties to fill in."""

    __slots__ = ()


class DevicesSection(FormSection, models.DevicesSection):
    """Which devices are used."""

    __slots__ = ()


class HandlingSection(FormSection, models.HandlingSection):
    """How urgent the event is, and how it is handled."""

    __slots__ = ()


class RecipientsSection(FormSection, models.RecipientsSection):
    """Who is notified."""

    __slots__ = ()


class AttachmentsSection(FormSection, models.AttachmentsSection):
    """Which files are sent along."""

    __slots__ = ()


class SenderOverridesSection(FormSection, models.SenderOverridesSection):
    """How the sender is shown."""

    __slots__ = ()


class ResponseChoicesSection(FormSection, models.ResponseChoicesSection):
    """Which answers recipients may choose from."""

    __slots__ = ()


class IncidentSection(FormSection, models.IncidentSection):
    """What an incident is about."""

    __slots__ = ()


class DocumentUploadSection(FormSection, models.DocumentUploadSection):
    """A document to upload."""

    __slots__ = ()
