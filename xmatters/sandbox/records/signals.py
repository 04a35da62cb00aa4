"""Signals: the requests that came in to triggers."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar

from ..world import Record


@dataclass(slots=True, eq=False)
class Signal(Record):
    """A request that came in to a trigger.

    Attributes:
        received: When it came in.
        request_id: What it was answered; `None` if it was refused.
    """

    NAME_FIELD: ClassVar[str] = "id"

    received: datetime.datetime
    request_id: str | None = None
