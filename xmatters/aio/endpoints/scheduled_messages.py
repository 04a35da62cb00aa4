"""Events that are sent later, or again and again: `/scheduled-messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.scheduled_messages import (
    create_or_update_scheduled_message,
    delete_scheduled_message,
    get_scheduled_message,
    get_scheduled_message_attachment,
    get_scheduled_messages,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.downloads import AsyncDownload
    from xmatters.aio.objects.scheduled_messages import ScheduledMessage
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.scheduled_messages.get_scheduled_messages import (
        GetScheduledMessagesQuery,
    )
    from xmatters_client.models.scheduled_message_create import ScheduledMessageCreateFields
    from xmatters_client.models.scheduled_message_update import ScheduledMessageUpdateFields
    from xmatters_client.types import HasId


class ScheduledMessagesEndpoint(Endpoint):
    """Events that are sent later, or again and again: `/scheduled-messages`."""

    def get_scheduled_messages(
        self, params: Params = None, **query: Unpack[GetScheduledMessagesQuery]
    ) -> AsyncPagination[ScheduledMessage]:
        """Return the scheduled messages that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetScheduledMessagesQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-scheduled-messages
        """
        return self._session.paginate(get_scheduled_messages.OPERATION, params, query)

    async def get_scheduled_message_by_id(self, message_id: HasId | str) -> ScheduledMessage:
        """Return a scheduled message.

        Args:
            message_id: The id of the scheduled message.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-scheduled-message
        """
        found: ScheduledMessage = await self._session.call(
            get_scheduled_message.OPERATION, scheduled_message_id=message_id
        )
        return found

    @overload
    async def create_scheduled_message(
        self, data: models.ScheduledMessageCreate | Mapping[str, Any], **fields: Any
    ) -> ScheduledMessage: ...
    @overload
    async def create_scheduled_message(
        self, **fields: Unpack[ScheduledMessageCreateFields]
    ) -> ScheduledMessage: ...

    async def create_scheduled_message(
        self, data: models.ScheduledMessageCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> ScheduledMessage:
        """Add a scheduled message.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ScheduledMessageCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-scheduled-message
        """
        body = compose(models.ScheduledMessageCreate, data, fields)
        saved: ScheduledMessage = await self._session.call(
            create_or_update_scheduled_message.OPERATION, body=body
        )
        return saved

    @overload
    async def update_scheduled_message(
        self, data: models.ScheduledMessageUpdate | Mapping[str, Any], **fields: Any
    ) -> ScheduledMessage: ...
    @overload
    async def update_scheduled_message(
        self, **fields: Unpack[ScheduledMessageUpdateFields]
    ) -> ScheduledMessage: ...

    async def update_scheduled_message(
        self, data: models.ScheduledMessageUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> ScheduledMessage:
        """Change a scheduled message. Only the fields given change.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ScheduledMessageUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-scheduled-message
        """
        body = compose(models.ScheduledMessageUpdate, data, fields)
        saved: ScheduledMessage = await self._session.call(
            create_or_update_scheduled_message.OPERATION, body=body
        )
        return saved

    async def delete_scheduled_message(self, message_id: HasId | str) -> ScheduledMessage:
        """Delete a scheduled message. It is not sent any more.

        Args:
            message_id: The id of the scheduled message.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-scheduled-message
        """
        deleted: ScheduledMessage = await self._session.call(
            delete_scheduled_message.OPERATION, scheduled_message_id=message_id
        )
        return deleted

    async def get_scheduled_message_attachment(
        self, message_id: HasId | str, attachment_id: str
    ) -> bytes:
        """Return a file of a scheduled message.

        Args:
            message_id: The id of the scheduled message.
            attachment_id: The name of the file.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-scheduled-message-attachment
        """
        content: bytes = await self._session.call(
            get_scheduled_message_attachment.OPERATION,
            scheduled_message_id=message_id,
            attachment_id=attachment_id,
        )
        return content

    def download_scheduled_message_attachment(
        self, message_id: HasId | str, attachment_id: str
    ) -> AsyncDownload:
        """Return a file of a scheduled message, to read piece by piece or to save.

        Args:
            message_id: The id of the scheduled message.
            attachment_id: The name of the file.

        Returns:
            The file; it is fetched when it is read or saved.

        See https://help.xmatters.com/xmapi/#get-a-scheduled-message-attachment
        """
        return self._session.download(
            get_scheduled_message_attachment.OPERATION,
            attachment_id,
            scheduled_message_id=message_id,
            attachment_id=attachment_id,
        )
