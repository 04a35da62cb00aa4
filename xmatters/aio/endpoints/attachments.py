"""Files to send along: `/attachments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import attachment
from xmatters_client.api.attachments import upload_attachment

if TYPE_CHECKING:
    from os import PathLike
    from typing import BinaryIO

    from xmatters_client.files import File
    from xmatters_client.models import Attachment


class AttachmentsEndpoint(Endpoint):
    """Files to send along: `/attachments`."""

    async def upload_attachment(
        self,
        file: File | bytes | str | PathLike[str] | BinaryIO,
        file_name: str | None = None,
    ) -> Attachment:
        """Upload a file, to send it along with a trigger, a scenario or a scheduled message.

        Args:
            file: The file: its path, its bytes, a binary stream, or a `File`.
            file_name: Its name; where it has a path, that of the path will do.

        Returns:
            The file as the service keeps it; what is to send it names it by its `path`.

        Raises:
            ParameterError: The file has no name or cannot be read; nothing was sent.
            BadRequestError: The service refuses the file.

        See https://help.xmatters.com/xmapi/#upload-an-attachment
        """
        uploaded: Attachment = await self._session.call(
            upload_attachment.OPERATION, body=attachment(file, file_name)
        )
        return uploaded
