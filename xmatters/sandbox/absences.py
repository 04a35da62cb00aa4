"""Temporary absences: when people are away, and who stands in for them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .schedules import Occurrence
from .world import Record, World


@dataclass(slots=True, eq=False)
class Absence(Record):
    """That a person is away for some time.

    Attributes:
        member_id: Who is away.
        start: When the absence begins.
        end: When it ends.
        group_id: The group from which the person is away; `None` for all groups.
        replacement_id: Who stands in; `None` if nobody does.
    """

    member_id: str
    start: datetime.datetime
    end: datetime.datetime
    group_id: str | None = None
    replacement_id: str | None = None

    @property
    def kind(self) -> str:
        """The type of the absence, as the service calls it."""
        return "REPLACEMENT" if self.replacement_id else "VACANCY"


def absences_during(world: World, occurrence: Occurrence, member_id: str) -> list[Absence]:
    """Return the absences of a member of a shift in an occurrence, the earliest first.

    Args:
        world: What the sandbox knows.
        occurrence: The occurrence.
        member_id: The member.
    """
    found = [
        absence
        for absence in world.collection(Absence)
        if absence.member_id == member_id
        and absence.group_id in (None, occurrence.shift.group_id)
        and absence.start < occurrence.end
        and absence.end > occurrence.start
    ]
    return sorted(found, key=lambda each: each.start)


def forget_absences(world: World, identifier: str) -> None:
    """Remove what absences say of a person or a group that is deleted.

    Nobody stands in any more where the person did.

    Args:
        world: What the sandbox knows.
        identifier: The person or the group.
    """
    for absence in list(world.collection(Absence)):
        if identifier in (absence.member_id, absence.group_id):
            world.collection(Absence).remove(absence)
        elif absence.replacement_id == identifier:
            absence.replacement_id = None
