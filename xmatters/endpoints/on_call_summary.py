# Derived from xmatters/aio/endpoints/on_call_summary.py by scripts/derive_sync.py; change that one.
"""Who is on call, in short: `/on-call-summary`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.on_call_summary import get_on_call_summary

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.on_call import OnCallSummary
    from xmatters_client.api.on_call_summary.get_on_call_summary import GetOnCallSummaryQuery


class OnCallSummaryEndpoint(Endpoint):
    """Who is on call, in short: `/on-call-summary`."""

    @overload
    def get_oncall_summary(
        self, params: Mapping[str, Any], **query: Any
    ) -> list[OnCallSummary]: ...
    @overload
    def get_oncall_summary(self, **query: Unpack[GetOnCallSummaryQuery]) -> list[OnCallSummary]: ...

    def get_oncall_summary(self, params: Params = None, **query: Any) -> list[OnCallSummary]:
        """Return who is on call at a moment, an entry for each recipient, all at once.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetOnCallSummaryQuery` describes each.

        Returns:
            The entries in the order of escalation. The service does not split them into pages.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-on-call-summary
        """
        found: list[OnCallSummary] = self._session.call(
            get_on_call_summary.OPERATION, params, query
        )
        return found
