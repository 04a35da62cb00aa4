"""The integrations of plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import known, session_of
from xmatters.bodies import compose
from xmatters.hiding import hidden
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.integrations import (
    create_or_update_integration,
    delete_integration,
    get_integration,
    get_integration_logs,
)
from xmatters_client.api.triggers import trigger_event

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.triggers import RequestReference
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.integrations.get_integration_logs import GetIntegrationLogsQuery
    from xmatters_client.models import IntegrationLog
    from xmatters_client.models.integration_update import IntegrationUpdateChanges
    from xmatters_client.models.trigger_request import TriggerRequestFields


class Integration(Embedding, models.Integration):
    """A script of a plan that other systems call, or that calls them."""

    __slots__ = ()

    async def update(self, **fields: Unpack[IntegrationUpdateChanges]) -> Integration:
        """Change this integration. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `IntegrationUpdate` describes each.

        Returns:
            The integration as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-an-integration
        """
        body = compose(models.IntegrationUpdate, {"id": self.id}, fields)
        saved: Integration = await session_of(self).call(
            create_or_update_integration.OPERATION,
            body=body,
            plan_id=known(self.plan, self, "its plan").id,
        )
        return saved

    async def delete(self) -> Integration:
        """Delete this integration.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-an-integration
        """
        deleted: Integration = await session_of(self).call(
            delete_integration.OPERATION,
            plan_id=known(self.plan, self, "its plan").id,
            integration_id=self.id,
        )
        return deleted

    def get_logs(
        self, params: Params = None, **query: Unpack[GetIntegrationLogsQuery]
    ) -> AsyncPagination[IntegrationLog]:
        """Return what this integration did, call by call.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetIntegrationLogsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-integration-logs
        """
        return session_of(self).paginate(
            get_integration_logs.OPERATION, params, query, integration_id=self.id
        )

    @overload
    async def trigger(
        self,
        data: models.TriggerRequest | Mapping[str, Any],
        *,
        api_key: str | None = None,
        **fields: Any,
    ) -> RequestReference: ...
    @overload
    async def trigger(
        self, *, api_key: str | None = None, **fields: Unpack[TriggerRequestFields]
    ) -> RequestReference: ...

    async def trigger(
        self,
        data: models.TriggerRequest | Mapping[str, Any] | None = None,
        *,
        api_key: str | None = None,
        **fields: Any,
    ) -> RequestReference:
        """Call this inbound integration, which starts an event, or an incident as well.

        Everything is optional; what is missing comes from the form. Calling it twice starts two
        events.

        Args:
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
        accepted: RequestReference = await session_of(self).call(
            trigger_event.OPERATION, None, {"api_key": api_key}, body=body, function_id=self.id
        )
        return accepted


class IntegrationReference(models.IntegrationReference):
    """An integration in short."""

    __slots__ = ()

    async def get_integration(self) -> Integration:
        """Fetch the integration in full.

        See https://help.xmatters.com/xmapi/#get-an-integration
        """
        found: Integration = await session_of(self).call(
            get_integration.OPERATION,
            plan_id=known(self.plan, self, "its plan").id,
            integration_id=self.id,
        )
        return found
