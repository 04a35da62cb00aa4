# Derived from xmatters/aio/endpoints/triggers.py by scripts/derive_sync.py; change that one.
"""Starting events and incidents: `/triggers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.hiding import hidden
from xmatters_client import models
from xmatters_client.api.triggers import trigger_event, trigger_form

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.triggers import RequestReference
    from xmatters_client.models.trigger_request import TriggerRequestFields
    from xmatters_client.types import HasId


class TriggersEndpoint(Endpoint):
    """Starting events and incidents: `/triggers`."""

    @overload
    def trigger_event(
        self,
        integration_id: HasId | str,
        data: models.TriggerRequest | Mapping[str, Any],
        *,
        api_key: str | None = None,
        **fields: Any,
    ) -> RequestReference: ...
    @overload
    def trigger_event(
        self,
        integration_id: HasId | str,
        *,
        api_key: str | None = None,
        **fields: Unpack[TriggerRequestFields],
    ) -> RequestReference: ...

    def trigger_event(
        self,
        integration_id: HasId | str,
        data: models.TriggerRequest | Mapping[str, Any] | None = None,
        *,
        api_key: str | None = None,
        **fields: Any,
    ) -> RequestReference:
        """Call an inbound integration, which starts an event, or an incident as well.

        Everything is optional; what is missing comes from the form. An integration with a script
        takes fields of its own as well, in `data`. Calling it twice starts two events.

        Args:
            integration_id: The id of the integration, as its URL shows it.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            api_key: The key of an integration that is set to authentication by URL. It takes the
                place of signing in.
            fields: Fields as keyword arguments; `TriggerRequest` describes each.

        Returns:
            What the service accepted. The event exists a little later; `wait_for_event()` waits
            for it.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#trigger-an-event
        """
        # So that a traceback that shows variables has a mask for it.
        api_key = hidden(api_key)
        body = compose(models.TriggerRequest, data, fields)
        accepted: RequestReference = self._session.call(
            trigger_event.OPERATION,
            None,
            {"api_key": api_key},
            body=body,
            function_id=integration_id,
        )
        return accepted

    @overload
    def trigger_form(
        self,
        form_id: HasId | str,
        data: models.TriggerRequest | Mapping[str, Any],
        **fields: Any,
    ) -> RequestReference: ...
    @overload
    def trigger_form(
        self,
        form_id: HasId | str,
        **fields: Unpack[TriggerRequestFields],
    ) -> RequestReference: ...

    def trigger_form(
        self,
        form_id: HasId | str,
        data: models.TriggerRequest | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> RequestReference:
        """Start an event, or an incident as well, from a form whose trigger is a flow.

        Everything is optional; what is missing comes from the form. Calling it twice starts two
        events.

        Args:
            form_id: The id of the form.
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
        accepted: RequestReference = self._session.call(
            trigger_form.OPERATION, body=body, form_id=form_id
        )
        return accepted
