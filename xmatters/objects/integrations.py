# Derived from xmatters/aio/objects/integrations.py by scripts/derive_sync.py; change that one.
"""The integrations of plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters._embedding import Embedding
from xmatters.bodies import compose
from xmatters.objects.base import known, session_of
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.integrations import (
    create_or_update_integration,
    delete_integration,
    get_integration,
    get_integration_logs,
)

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters.pagination import Pagination
    from xmatters_client.api.integrations.get_integration_logs import GetIntegrationLogsQuery
    from xmatters_client.models import IntegrationLog
    from xmatters_client.models.integration_update import IntegrationUpdateChanges


class Integration(Embedding, models.Integration):
    """A script of a plan that other systems call, or that calls them."""

    __slots__ = ()

    def update(self, **fields: Unpack[IntegrationUpdateChanges]) -> Integration:
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
        saved: Integration = session_of(self).call(
            create_or_update_integration.OPERATION,
            body=body,
            plan_id=known(self.plan, self, "its plan").id,
        )
        return saved

    def delete(self) -> Integration:
        """Delete this integration.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-an-integration
        """
        deleted: Integration = session_of(self).call(
            delete_integration.OPERATION,
            plan_id=known(self.plan, self, "its plan").id,
            integration_id=self.id,
        )
        return deleted

    def get_logs(
        self, params: Params = None, **query: Unpack[GetIntegrationLogsQuery]
    ) -> Pagination[IntegrationLog]:
        """Return what this integration did, call by call.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetIntegrationLogsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-integration-logs
        """
        return session_of(self).paginate(
            get_integration_logs.OPERATION, params, query, integration_id=self.id
        )

    def _with_embedded(self, embed: str) -> Integration:
        found: Integration = session_of(self).call(
            get_integration.OPERATION,
            {"embed": embed},
            plan_id=known(self.plan, self, "its plan").id,
            integration_id=self.id,
        )
        return found


class IntegrationReference(models.IntegrationReference):
    """An integration in short."""

    __slots__ = ()

    def get_integration(self) -> Integration:
        """Fetch the integration in full.

        See https://help.xmatters.com/xmapi/#get-an-integration
        """
        found: Integration = session_of(self).call(
            get_integration.OPERATION,
            plan_id=known(self.plan, self, "its plan").id,
            integration_id=self.id,
        )
        return found
