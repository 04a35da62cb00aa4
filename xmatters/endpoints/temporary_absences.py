# Derived from xmatters/aio/endpoints/temporary_absences.py by scripts/derive_sync.py; change that
# one.
"""Who is away: `/temporary-absences`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.temporary_absences import (
    create_temporary_absence,
    delete_temporary_absence,
    get_temporary_absences,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.temporary_absences import TemporaryAbsence
    from xmatters.pagination import Pagination
    from xmatters_client.api.temporary_absences.get_temporary_absences import (
        GetTemporaryAbsencesQuery,
    )
    from xmatters_client.models.temporary_absence_create import TemporaryAbsenceCreateFields
    from xmatters_client.types import HasId


class TemporaryAbsencesEndpoint(Endpoint):
    """Who is away: `/temporary-absences`."""

    def get_temporary_absences(
        self, params: Params = None, **query: Unpack[GetTemporaryAbsencesQuery]
    ) -> Pagination[TemporaryAbsence]:
        """Return who is away, and who stands in. Name a `member` or `groups`.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetTemporaryAbsencesQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-temporary-absences
        """
        return self._session.paginate(get_temporary_absences.OPERATION, params, query)

    @overload
    def create_temporary_absence(
        self, data: models.TemporaryAbsenceCreate | Mapping[str, Any], **fields: Any
    ) -> TemporaryAbsence: ...
    @overload
    def create_temporary_absence(
        self, **fields: Unpack[TemporaryAbsenceCreateFields]
    ) -> TemporaryAbsence: ...

    def create_temporary_absence(
        self, data: models.TemporaryAbsenceCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> TemporaryAbsence:
        """Say that a person is away, from one group or from all.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `TemporaryAbsenceCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-temporary-absence
        """
        body = compose(models.TemporaryAbsenceCreate, data, fields)
        saved: TemporaryAbsence = self._session.call(create_temporary_absence.OPERATION, body=body)
        return saved

    def delete_temporary_absence(self, temporary_absence_id: HasId | str) -> TemporaryAbsence:
        """Delete an absence; the person is on call again.

        Args:
            temporary_absence_id: The id of the absence.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-temporary-absence
        """
        deleted: TemporaryAbsence = self._session.call(
            delete_temporary_absence.OPERATION, temporary_absence_id=temporary_absence_id
        )
        return deleted
