# Derived from xmatters/aio/endpoints/event_suppressions.py by scripts/derive_sync.py; change that
# one.
"""Events held back as repetitions: `/event-suppressions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.event_suppressions import get_event_suppressions

if TYPE_CHECKING:
    from typing import Any

    from xmatters.pagination import Pagination
    from xmatters_client.models import EventSuppression
    from xmatters_client.types import HasId


class EventSuppressionsEndpoint(Endpoint):
    """Events held back as repetitions: `/event-suppressions`."""

    def get_suppressions_by_event_id(
        self, event_id: HasId | str, params: Params = None, **query: Any
    ) -> Pagination[EventSuppression]:
        """Return the events that were held back as repetitions of an event.

        Args:
            event_id: The id of the event, or its number (`eventId`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetEventSuppressionsQuery` describes
                each but `event`, which is `event_id` here.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-suppressed-events
        """
        return self._session.paginate(
            get_event_suppressions.OPERATION, params, query, fixed={"event": event_id}
        )
