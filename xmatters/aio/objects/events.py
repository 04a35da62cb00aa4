"""Events, which the web interface calls alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import embedded, fetched, known, session_of, whole
from xmatters.aio.waiting import wait_for
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.audits import get_audits
from xmatters_client.api.event_suppressions import get_event_suppressions
from xmatters_client.api.events import (
    add_event_annotation,
    get_event,
    get_event_annotation,
    get_event_annotations,
    get_event_attachment,
    get_event_user_deliveries,
    update_event_status,
)
from xmatters_client.api.incidents import get_incident
from xmatters_client.api.integrations import get_integration

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.downloads import AsyncDownload
    from xmatters.aio.objects.incidents import Incident
    from xmatters.aio.objects.integrations import Integration
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.events.get_event_annotations import GetEventAnnotationsQuery
    from xmatters_client.api.events.get_event_user_deliveries import GetEventUserDeliveriesQuery
    from xmatters_client.models import (
        Annotation,
        AnnotationCreate,
        Audit,
        EventSuppression,
        Message,
        Recipient,
        ResponseOption,
        UserDelivery,
    )


class Event(Embedding, models.Event):
    """A notification that was sent to people, and what became of it."""

    __slots__ = ()

    def get_audits(self, params: Params = None, **query: Any) -> AsyncPagination[Audit]:
        """Return what happened to this event, entry by entry.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetAuditsQuery` describes each but
                `event_id`, which is this event.

        See https://help.xmatters.com/xmapi/#get-event-audit-information
        """
        return session_of(self).paginate(
            get_audits.OPERATION, params, query, fixed={"event_id": self.id}
        )

    def get_suppressions(
        self, params: Params = None, **query: Any
    ) -> AsyncPagination[EventSuppression]:
        """Return the events that were held back as repetitions of this event.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetEventSuppressionsQuery` describes
                each but `event`, which is this event.

        See https://help.xmatters.com/xmapi/#get-suppressed-events
        """
        return session_of(self).paginate(
            get_event_suppressions.OPERATION, params, query, fixed={"event": self.id}
        )

    async def get_related_incident(self) -> Incident | None:
        """Fetch the incident that this event belongs to; `None` if it belongs to none.

        See https://help.xmatters.com/xmapi/#get-an-incident
        """
        if self.related_incident is None:
            return None
        found: Incident = await session_of(self).call(
            get_incident.OPERATION, incident_id=self.related_incident.id
        )
        return found

    async def get_integration(self) -> Integration | None:
        """Fetch the integration that started this event; `None` if none did.

        Raises:
            ParameterError: The service did not say to which plan the event belongs.

        See https://help.xmatters.com/xmapi/#get-an-integration
        """
        if self.integration is None:
            return None
        found: Integration = await session_of(self).call(
            get_integration.OPERATION,
            plan_id=known(self.plan, self, "its plan").id,
            integration_id=self.integration.id,
        )
        return found

    def get_annotations(
        self, params: Params = None, **query: Unpack[GetEventAnnotationsQuery]
    ) -> AsyncPagination[Annotation]:
        """Return the comments on this event.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetEventAnnotationsQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-event-annotations
        """
        return session_of(self).paginate(
            get_event_annotations.OPERATION, params, query, event_id=self.id
        )

    async def get_annotation_by_id(self, annotation_id: str) -> Annotation:
        """Return a comment on this event.

        Args:
            annotation_id: The id of the comment.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-an-event-annotation
        """
        found: Annotation = await session_of(self).call(
            get_event_annotation.OPERATION, event_id=self.id, annotation_id=annotation_id
        )
        return found

    async def add_annotation(self, data: AnnotationCreate | Mapping[str, Any] | str) -> Annotation:
        """Add a comment to this event.

        Args:
            data: The comment as text, or the body of the request as a model or a mapping.

        See https://help.xmatters.com/xmapi/#add-a-comment-to-an-event
        """
        fields = {"comment": data} if isinstance(data, str) else {}
        body = compose(models.AnnotationCreate, None if isinstance(data, str) else data, fields)
        added: Annotation = await session_of(self).call(
            add_event_annotation.OPERATION, body=body, event_id=self.id
        )
        return added

    async def update_status(self, status: str) -> Event:
        """Suspend, resume or terminate this event.

        Args:
            status: `SUSPENDED`, `ACTIVE` (resumes a suspended event) or `TERMINATED` (final).

        Returns:
            The event as it is now.

        See https://help.xmatters.com/xmapi/#change-the-status-of-an-event
        """
        body = compose(models.EventStatusRequest, None, {"id": self.id, "status": status})
        changed: Event = await session_of(self).call(update_event_status.OPERATION, body=body)
        return changed

    @overload
    def get_user_delivery_data(
        self, params: Mapping[str, Any], **query: Any
    ) -> AsyncPagination[UserDelivery]: ...
    @overload
    def get_user_delivery_data(
        self, **query: Unpack[GetEventUserDeliveriesQuery]
    ) -> AsyncPagination[UserDelivery]: ...

    def get_user_delivery_data(
        self, params: Params = None, **query: Any
    ) -> AsyncPagination[UserDelivery]:
        """Return what each person received and answered, as it was at a moment in the past.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetEventUserDeliveriesQuery` describes
                each. The service insists on `at`.

        See https://help.xmatters.com/xmapi/#get-user-delivery-data
        """
        return session_of(self).paginate(
            get_event_user_deliveries.OPERATION, params, query, event_id=self.id
        )

    async def get_attachment(self, attachment_id: str) -> bytes:
        """Return a file that was sent with this event.

        Args:
            attachment_id: The name of the file.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-an-event-attachment
        """
        content: bytes = await session_of(self).call(
            get_event_attachment.OPERATION, event_id=self.id, attachment_id=attachment_id
        )
        return content

    def download_attachment(self, attachment_id: str) -> AsyncDownload:
        """Return a file that was sent with this event, to read piece by piece or to save.

        Args:
            attachment_id: The name of the file.

        Returns:
            The file; it is fetched when it is read or saved.

        See https://help.xmatters.com/xmapi/#get-an-event-attachment
        """
        return session_of(self).download(
            get_event_attachment.OPERATION,
            attachment_id,
            event_id=self.id,
            attachment_id=attachment_id,
        )

    async def wait_until(
        self, status: str, *, timeout: float = 300.0, interval: float = 1.0
    ) -> Event:
        """Wait until this event has a status.

        Args:
            status: The status, such as `TERMINATED`.
            timeout: Seconds to wait in all.
            interval: Seconds between the first two looks; later ones are further apart.

        Returns:
            The event as it is then.

        Raises:
            WaitTimeoutError: The time is up.

        See https://help.xmatters.com/xmapi/#get-an-event
        """

        async def look() -> Event | None:
            event: Event = await session_of(self).call(get_event.OPERATION, event_id=self.id)
            return event if event.status == status else None

        found: Event = await wait_for(
            look, f"event {self.event_id} to be {status}", timeout=timeout, interval=interval
        )
        return found

    async def get_recipients(self) -> list[Recipient]:
        """Return everyone whom this event reached, groups resolved into people and devices.

        Raises:
            PaginationError: There are more than the service shows here (100).

        See https://help.xmatters.com/xmapi/#get-an-event
        """
        # What is embedded may be the targeted ones.
        return whole(await fetched(self, "_recipients"), "recipients")

    async def get_targeted_recipients(self) -> list[Recipient]:
        """Return the recipients that this event was addressed to.

        Costs a request unless the event came from a list with `embed="targetedRecipients"`.

        Raises:
            PaginationError: There are more than the service shows here (100).

        See https://help.xmatters.com/xmapi/#get-an-event
        """
        return whole(await embedded(self, "targeted_recipients"), "recipients")

    async def get_response_options(self) -> list[ResponseOption]:
        """Return the answers that recipients may choose from.

        Costs a request unless the event was fetched with `embed="responseOptions"`.

        See https://help.xmatters.com/xmapi/#get-an-event
        """
        options = await embedded(self, "response_options")
        return whole(options, "response options")

    async def get_messages(self) -> list[Message]:
        """Return the messages that were sent.

        Costs a request unless the event was fetched with `embed="messages"`.

        See https://help.xmatters.com/xmapi/#get-an-event
        """
        messages = await embedded(self, "messages")
        return whole(messages, "messages")

    async def get_properties(self) -> dict[str, Any]:
        """Return the properties of this event by name; text properties end in their language.

        Costs a request unless the event was fetched with `embed="properties"`.

        See https://help.xmatters.com/xmapi/#get-an-event
        """
        properties = await embedded(self, "properties")
        return properties or {}


class EventReference(models.EventReference):
    """An event in short."""

    __slots__ = ()

    async def get_event(self) -> Event:
        """Fetch the event in full.

        See https://help.xmatters.com/xmapi/#get-an-event
        """
        event: Event = await session_of(self).call(get_event.OPERATION, event_id=self.id)
        return event
