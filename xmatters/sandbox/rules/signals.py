"""Signals: the requests that came in to triggers, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import embedded, page
from ..records.incidents import Incident, incident_reference
from ..records.signals import Signal
from ..search import Filter, Test, matching, ordered, within
from ..writing import found

_FIRST_FAILURE: Final = 400


def _correlated(_call: Call, wanted: str) -> Test[Signal]:
    # Only one value is known; signals that relate to nothing have no other.
    return lambda signal: wanted == "SUPPRESSED" and signal.fields["suppressedCount"] > 0


def _answered(_call: Call, wanted: str) -> Test[Signal]:
    def failed(signal: Signal) -> bool:
        return int(signal.fields["httpResponse"]) >= _FIRST_FAILURE

    return lambda signal: wanted == "FAILED" and failed(signal)


FILTERS: Final[Mapping[str, Filter[Signal]]] = {
    "correlation": _correlated,
    "response": _answered,
    **within(lambda signal: signal.received),
}

_SORT_KEYS: Final[Mapping[str, Callable[[Signal], Any]]] = {
    "RECEIVED": lambda signal: signal.received,
}


def _signal_object(call: Call, signal: Signal) -> Object:
    shown = {"id": signal.id, **signal.fields}
    if "incidents" in call.embeds:
        incidents = [
            each
            for each in call.world.collection(Incident)
            if signal.request_id and each.fields.get("requestId") == signal.request_id
        ]
        shown["incidents"] = embedded(incidents, partial(incident_reference, call.world))
    return shown


@operation
def get_signals(call: Call) -> Reply:
    """List signals, in the order in which they came in."""
    signals = matching(call, call.world.collection(Signal), FILTERS)
    signals = ordered(call, signals, _SORT_KEYS)
    return Reply(200, page(call, signals, partial(_signal_object, call)))


@operation
def get_signal(call: Call) -> Reply:
    """Get a signal by id."""
    identifier = call.path["signalId"]
    signal = found(call.world.collection(Signal).with_id(identifier), "signal", identifier)
    return Reply(200, _signal_object(call, signal))
