"""What came of starting an event or an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.objects.base import session_of
from xmatters.aio.waiting import wait_for
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.events import get_events
from xmatters_client.api.incidents import get_incidents

if TYPE_CHECKING:
    from typing import Any

    from xmatters.aio.objects.events import Event
    from xmatters.aio.objects.incidents import Incident
    from xmatters.aio.pagination import AsyncPagination


class RequestReference(models.RequestReference):
    """A trigger request that was accepted. What it starts exists a little later."""

    __slots__ = ()

    def get_events(self, params: Params = None, **query: Any) -> AsyncPagination[Event]:
        """Return the events that the request has started so far.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetEventsQuery` describes each but
                `request_id`, which is this request.

        See https://help.xmatters.com/xmapi/#get-events
        """
        return session_of(self).paginate(
            get_events.OPERATION, params, query, fixed={"request_id": self.request_id}
        )

    def get_incidents(self, params: Params = None, **query: Any) -> AsyncPagination[Incident]:
        """Return the incidents that the request has started so far.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetIncidentsQuery` describes each but
                `request_id`, which is this request.

        See https://help.xmatters.com/xmapi/#get-incidents
        """
        return session_of(self).paginate(
            get_incidents.OPERATION, params, query, fixed={"request_id": self.request_id}
        )

    async def wait_for_event(self, *, timeout: float = 60.0, interval: float = 0.5) -> Event:
        """Wait until the request has started an event.

        Args:
            timeout: Seconds to wait in all.
            interval: Seconds between the first two looks; later ones are further apart.

        Returns:
            The event, the first one if there are several.

        Raises:
            WaitTimeoutError: The time is up.

        See https://help.xmatters.com/xmapi/#get-events
        """
        event: Event = await wait_for(
            self.get_events().first,
            f"an event of request {self.request_id}",
            timeout=timeout,
            interval=interval,
        )
        return event

    async def wait_for_incident(self, *, timeout: float = 60.0, interval: float = 0.5) -> Incident:
        """Wait until the request has started an incident.

        Args:
            timeout: Seconds to wait in all.
            interval: Seconds between the first two looks; later ones are further apart.

        Returns:
            The incident, the first one if there are several.

        Raises:
            WaitTimeoutError: The time is up.

        See https://help.xmatters.com/xmapi/#get-incidents
        """
        incident: Incident = await wait_for(
            self.get_incidents().first,
            f"an incident of request {self.request_id}",
            timeout=timeout,
            interval=interval,
        )
        return incident
