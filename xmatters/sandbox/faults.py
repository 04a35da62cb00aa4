"""Faults that are scripted: what a client has to cope with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Fault:
    """What happens to requests instead of, or after, their proper treatment.

    Attributes:
        status: The status that is answered; `None` for the proper answer.
        headers: Headers of the answer.
        body: Its body: an object is sent as JSON, text as HTML; without one it is an error body.
        count: How many more requests it happens to.
        delay: Seconds to wait before anything else.
        drop: Whether the connection is closed without an answer.
        carry_out: Whether the request is carried out although its answer is lost.
        operation_id: The only operation it happens to; any if `None`.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    count: int = 1
    delay: float = 0.0
    drop: bool = False
    carry_out: bool = False
    operation_id: str | None = None


class FaultScript:
    """The faults to come, in their order."""

    def __init__(self) -> None:
        """Begin without faults."""
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Add a fault after those that are still to come."""
        self._faults.append(fault)

    def clear(self) -> None:
        """Forget all faults."""
        self._faults.clear()

    def next_for(self, operation_id: str | None) -> Fault | None:
        """Return the fault that happens to a request, and count it.

        Args:
            operation_id: The operation that is called; `None` if there is none.
        """
        for fault in self._faults:
            if fault.operation_id in (None, operation_id):
                fault.count -= 1
                if fault.count <= 0:
                    self._faults.remove(fault)
                return fault
        return None
