"""Requests that came in to flows and integrations: `/signals`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client.api.signals import get_signal, get_signals

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters.aio.objects.signals import Signal
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.signals.get_signal import GetSignalQuery
    from xmatters_client.api.signals.get_signals import GetSignalsQuery
    from xmatters_client.types import HasId


class SignalsEndpoint(Endpoint):
    """Requests that came in to flows and integrations: `/signals`."""

    def get_signals(
        self, params: Params = None, **query: Unpack[GetSignalsQuery]
    ) -> AsyncPagination[Signal]:
        """Return the requests that came in and fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSignalsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-signals
        """
        return self._session.paginate(get_signals.OPERATION, params, query)

    async def get_signal_by_id(
        self, signal_id: HasId | str, params: Params = None, **query: Unpack[GetSignalQuery]
    ) -> Signal:
        """Return a request that came in.

        Args:
            signal_id: The id of the signal.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSignalQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-signal
        """
        found: Signal = await self._session.call(
            get_signal.OPERATION, params, query, signal_id=signal_id
        )
        return found
