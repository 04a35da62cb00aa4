# Derived from xmatters/aio/endpoints/on_call.py by scripts/derive_sync.py; change that one.
"""Who is on call: `/on-call`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.on_call import get_on_call

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.on_call import OnCall
    from xmatters.pagination import Pagination
    from xmatters_client.api.on_call.get_on_call import GetOnCallQuery


class OnCallEndpoint(Endpoint):
    """Who is on call: `/on-call`."""

    @overload
    def get_oncall(self, params: Mapping[str, Any], **query: Any) -> Pagination[OnCall]: ...
    @overload
    def get_oncall(self, **query: Unpack[GetOnCallQuery]) -> Pagination[OnCall]: ...

    def get_oncall(self, params: Params = None, **query: Any) -> Pagination[OnCall]:
        """Return who is on call, an entry for each shift.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetOnCallQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-who-is-on-call
        """
        return self._session.paginate(get_on_call.OPERATION, params, query)
