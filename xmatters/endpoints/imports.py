# Derived from xmatters/aio/endpoints/imports.py by scripts/derive_sync.py; change that one.
"""Jobs that read uploaded files: `/imports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.imports import get_import_job, get_import_job_messages, get_import_jobs

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters.objects.imports import ImportJob
    from xmatters.pagination import Pagination
    from xmatters_client.api.imports.get_import_job_messages import GetImportJobMessagesQuery
    from xmatters_client.api.imports.get_import_jobs import GetImportJobsQuery
    from xmatters_client.models import ImportJobMessage
    from xmatters_client.types import HasId


class ImportsEndpoint(Endpoint):
    """Jobs that read uploaded files: `/imports`."""

    def get_import_jobs(
        self, params: Params = None, **query: Unpack[GetImportJobsQuery]
    ) -> Pagination[ImportJob]:
        """Return the jobs that read uploaded files.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetImportJobsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-import-jobs
        """
        return self._session.paginate(get_import_jobs.OPERATION, params, query)

    def get_import_job_by_id(self, import_id: HasId | str) -> ImportJob:
        """Return a job that reads an uploaded file.

        Args:
            import_id: The id of the job.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-an-import-job
        """
        found: ImportJob = self._session.call(get_import_job.OPERATION, import_id=import_id)
        return found

    def get_import_job_messages(
        self,
        import_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetImportJobMessagesQuery],
    ) -> Pagination[ImportJobMessage]:
        """Return what the service had to say about the rows of a file of people.

        Args:
            import_id: The id of the job.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetImportJobMessagesQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-import-job-messages
        """
        return self._session.paginate(
            get_import_job_messages.OPERATION, params, query, import_id=import_id
        )
