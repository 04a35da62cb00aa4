# Derived from xmatters/aio/endpoints/uploads.py by scripts/derive_sync.py; change that one.
"""Files of data to import: `/uploads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.bodies import upload
from xmatters.endpoints.base import Endpoint
from xmatters_client import models
from xmatters_client.api.uploads import upload_epic_data, upload_users

if TYPE_CHECKING:
    from os import PathLike
    from typing import BinaryIO

    from xmatters.objects.imports import ImportJob
    from xmatters_client.files import File


class UploadsEndpoint(Endpoint):
    """Files of data to import: `/uploads`."""

    def upload_users(
        self,
        file: File | bytes | str | PathLike[str] | BinaryIO,
        file_name: str | None = None,
        *,
        name: str | None = None,
    ) -> ImportJob:
        """Upload a file of people to create, change or delete.

        Args:
            file: The file, CSV in the User Upload format: its path, its bytes, a binary stream,
                or a `File`.
            file_name: Its name; where it has a path, that of the path will do.
            name: A name for the job that no other job has; the service makes one if none is given.

        Returns:
            The job that reads the file. It has only begun; `wait_until_finished()` waits for it.

        Raises:
            ParameterError: The file has no name or cannot be read; nothing was sent.
            BadRequestError: The service refuses the file.

        See https://help.xmatters.com/xmapi/#upload-a-user-upload-file
        """
        fields = {} if name is None else {"name": name}
        body = upload(models.UserUploadRequest, file, file_name, fields)
        job: ImportJob = self._session.call(upload_users.OPERATION, body=body)
        return job

    def upload_epic_data(
        self,
        file: File | bytes | str | PathLike[str] | BinaryIO,
        file_name: str | None = None,
    ) -> ImportJob:
        """Upload a file of on-call data from EPIC.

        Args:
            file: The file, a ZIP archive in the ZipSync format: its path, its bytes, a binary
                stream, or a `File`.
            file_name: Its name; where it has a path, that of the path will do.

        Returns:
            The job that reads the file. It has only begun; `wait_until_finished()` waits for it.

        Raises:
            ParameterError: The file has no name or cannot be read; nothing was sent.
            BadRequestError: The service refuses the file.

        See https://help.xmatters.com/xmapi/#upload-an-epic-zipsync-file
        """
        body = upload(models.EpicUploadRequest, file, file_name, {})
        job: ImportJob = self._session.call(upload_epic_data.OPERATION, body=body)
        return job
