# Derived from xmatters/aio/objects/imports.py by scripts/derive_sync.py; change that one.
"""Jobs that read uploaded files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.objects.base import session_of
from xmatters.params import Params
from xmatters.waiting import wait_for
from xmatters_client import models
from xmatters_client.api.imports import get_import_job, get_import_job_messages

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters.pagination import Pagination
    from xmatters_client.api.imports.get_import_job_messages import GetImportJobMessagesQuery
    from xmatters_client.models import ImportJobMessage


class ImportJob(models.ImportJob):
    """A job that reads an uploaded file."""

    __slots__ = ()

    def get_messages(
        self, params: Params = None, **query: Unpack[GetImportJobMessagesQuery]
    ) -> Pagination[ImportJobMessage]:
        """Return what the service had to say about the rows of the file.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetImportJobMessagesQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-import-job-messages
        """
        return session_of(self).paginate(
            get_import_job_messages.OPERATION, params, query, import_id=self.id
        )

    def wait_until_finished(self, *, timeout: float = 300.0, interval: float = 1.0) -> ImportJob:
        """Wait until the file is read.

        Args:
            timeout: Seconds to wait in all.
            interval: Seconds between the first two looks; later ones are further apart.

        Returns:
            The job as it is then. Its `status` says whether it went well; rows that did not are
            in `get_messages()`.

        Raises:
            WaitTimeoutError: The time is up.

        See https://help.xmatters.com/xmapi/#get-an-import-job
        """

        def look() -> ImportJob | None:
            job: ImportJob = session_of(self).call(get_import_job.OPERATION, import_id=self.id)
            return None if job.finished_at is None else job

        name = self.id if self.name is None else repr(self.name)
        found: ImportJob = wait_for(
            look, f"import job {name} to be finished", timeout=timeout, interval=interval
        )
        return found
