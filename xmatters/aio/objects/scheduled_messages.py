"""Events that are sent later, or again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.objects.base import session_of
from xmatters.bodies import compose
from xmatters_client import models
from xmatters_client.api.scheduled_messages import (
    create_or_update_scheduled_message,
    delete_scheduled_message,
    get_scheduled_message_attachment,
)

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters.aio.downloads import AsyncDownload
    from xmatters_client.models.scheduled_message_update import ScheduledMessageUpdateChanges


class ScheduledMessage(models.ScheduledMessage):
    """An event that is sent later, or again and again."""

    __slots__ = ()

    async def update(self, **fields: Unpack[ScheduledMessageUpdateChanges]) -> ScheduledMessage:
        """Change this scheduled message. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `ScheduledMessageUpdate` describes each.

        Returns:
            The scheduled message as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-scheduled-message
        """
        body = compose(models.ScheduledMessageUpdate, {"id": self.id}, fields)
        saved: ScheduledMessage = await session_of(self).call(
            create_or_update_scheduled_message.OPERATION, body=body
        )
        return saved

    async def delete(self) -> ScheduledMessage:
        """Delete this scheduled message. It is not sent any more.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-scheduled-message
        """
        deleted: ScheduledMessage = await session_of(self).call(
            delete_scheduled_message.OPERATION, scheduled_message_id=self.id
        )
        return deleted

    async def get_attachment(self, attachment_id: str) -> bytes:
        """Return a file of this scheduled message.

        Args:
            attachment_id: The name of the file.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-scheduled-message-attachment
        """
        content: bytes = await session_of(self).call(
            get_scheduled_message_attachment.OPERATION,
            scheduled_message_id=self.id,
            attachment_id=attachment_id,
        )
        return content

    def download_attachment(self, attachment_id: str) -> AsyncDownload:
        """Return a file of this scheduled message, to read piece by piece or to save.

        Args:
            attachment_id: The name of the file.

        Returns:
            The file; it is fetched when it is read or saved.

        See https://help.xmatters.com/xmapi/#get-a-scheduled-message-attachment
        """
        return session_of(self).download(
            get_scheduled_message_attachment.OPERATION,
            attachment_id,
            scheduled_message_id=self.id,
            attachment_id=attachment_id,
        )
