# Derived from xmatters/aio/endpoints/changes.py by scripts/derive_sync.py; change that one.
"""Changes to what a company runs: `/changes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.changes import create_change, get_change, get_changes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.pagination import Pagination
    from xmatters_client.api.changes.get_changes import GetChangesQuery
    from xmatters_client.models import Change
    from xmatters_client.models.change_create import ChangeCreateFields
    from xmatters_client.types import HasId


class ChangesEndpoint(Endpoint):
    """Changes to what a company runs: `/changes`."""

    def get_changes(
        self, params: Params = None, **query: Unpack[GetChangesQuery]
    ) -> Pagination[Change]:
        """Return the records of changes.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetChangesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-changes
        """
        return self._session.paginate(get_changes.OPERATION, params, query)

    def get_change_by_id(self, change_id: HasId | str) -> Change:
        """Return the record of a change.

        Args:
            change_id: The id of the record.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-change
        """
        found: Change = self._session.call(get_change.OPERATION, change_id=change_id)
        return found

    @overload
    def create_change(
        self, data: models.ChangeCreate | Mapping[str, Any], **fields: Any
    ) -> Change: ...
    @overload
    def create_change(self, **fields: Unpack[ChangeCreateFields]) -> Change: ...

    def create_change(
        self, data: models.ChangeCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Change:
        """Record a change. It can neither be changed nor deleted later.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ChangeCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-change-record
        """
        body = compose(models.ChangeCreate, data, fields)
        saved: Change = self._session.call(create_change.OPERATION, body=body)
        return saved
