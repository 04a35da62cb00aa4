"""Changes to what the company runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..world import Record


@dataclass(slots=True, eq=False)
class Change(Record):
    """A record of a change, which stays as it is."""

    NAME_FIELD: ClassVar[str] = "id"
