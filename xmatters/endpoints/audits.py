# Derived from xmatters/aio/endpoints/audits.py by scripts/derive_sync.py; change that one.
"""What happened to events: `/audits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.audits import get_audits

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.pagination import Pagination
    from xmatters_client.api.audits.get_audits import GetAuditsQuery
    from xmatters_client.models import Audit


class AuditsEndpoint(Endpoint):
    """What happened to events: `/audits`."""

    @overload
    def get_audits(self, params: Mapping[str, Any], **query: Any) -> Pagination[Audit]: ...
    @overload
    def get_audits(self, **query: Unpack[GetAuditsQuery]) -> Pagination[Audit]: ...

    def get_audits(self, params: Params = None, **query: Any) -> Pagination[Audit]:
        """Return the entries about an event.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetAuditsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-event-audit-information
        """
        return self._session.paginate(get_audits.OPERATION, params, query)
