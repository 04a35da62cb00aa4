"""Dynamic teams, which newer instances have no longer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from .jsontypes import Object
from .world import Record


@dataclass(slots=True, eq=False)
class DynamicTeam(Record):
    """People who are found by rules.

    Attributes:
        criteria: What chooses the members.
        supervisor_ids: Who manages the team.
        observer_ids: The roles that see the team.
    """

    NAME_FIELD: ClassVar[str] = "targetName"

    criteria: Object
    supervisor_ids: list[str] = field(default_factory=list[str])
    observer_ids: list[str] = field(default_factory=list[str])
