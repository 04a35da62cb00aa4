"""Events, which the web interface calls alerts: `/events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.events import get_event, get_events, update_event_status

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.events import Event
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.events.get_event import GetEventQuery
    from xmatters_client.api.events.get_events import GetEventsQuery
    from xmatters_client.models.event_status_request import EventStatusRequestFields
    from xmatters_client.types import HasId


class EventsEndpoint(Endpoint):
    """Events, which the web interface calls alerts: `/events`."""

    def get_events(
        self, params: Params = None, **query: Unpack[GetEventsQuery]
    ) -> AsyncPagination[Event]:
        """Return the events that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetEventsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-events
        """
        return self._session.paginate(get_events.OPERATION, params, query)

    async def get_event_by_id(
        self, event_id: HasId | str, params: Params = None, **query: Unpack[GetEventQuery]
    ) -> Event:
        """Return an event.

        Without any parameter it comes with its response options and the people it was
        addressed to.

        Args:
            event_id: The id of the event, or its number (`eventId`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetEventQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-an-event
        """
        found: Event = await self._session.call(
            get_event.OPERATION, params, query, event_id=event_id
        )
        return found

    @overload
    async def change_event_status(
        self, data: models.EventStatusRequest | Mapping[str, Any], **fields: Any
    ) -> Event: ...
    @overload
    async def change_event_status(self, **fields: Unpack[EventStatusRequestFields]) -> Event: ...

    async def change_event_status(
        self, data: models.EventStatusRequest | Mapping[str, Any] | None = None, **fields: Any
    ) -> Event:
        """Suspend, resume or terminate an event.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `EventStatusRequest` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#change-the-status-of-an-event
        """
        body = compose(models.EventStatusRequest, data, fields)
        saved: Event = await self._session.call(update_event_status.OPERATION, body=body)
        return saved
