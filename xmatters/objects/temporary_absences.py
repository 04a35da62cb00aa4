# Derived from xmatters/aio/objects/temporary_absences.py by scripts/derive_sync.py; change that
# one.
"""Who is away."""

from __future__ import annotations

from xmatters.objects.base import session_of
from xmatters_client import models
from xmatters_client.api.temporary_absences import delete_temporary_absence


class TemporaryAbsence(models.TemporaryAbsence):
    """That a person is away for some time."""

    __slots__ = ()

    def delete(self) -> TemporaryAbsence:
        """Delete this absence; the person is on call again.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-temporary-absence
        """
        deleted: TemporaryAbsence = session_of(self).call(
            delete_temporary_absence.OPERATION, temporary_absence_id=self.id
        )
        return deleted
