"""The schedules of the sample company: shifts, rotations, absences and a dynamic team."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Final

from .absences import Absence
from .dynamic_teams import DynamicTeam
from .jsontypes import Object
from .schedules import default_shift
from .staffing import Rotation, ShiftMember
from .times import find_zone
from .world import Group, Shift, World

_SHIFT: Final = "3c1e5a7b-9d20-4f46-8b68-1a2c3e4d5f"
_ABSENCE: Final = "e1a3c5d7-2b4f-4a68-9c0e-7d8f9a0b1c"
_TEAM: Final = "9e1c3a5b-7d9f-4e1a-8c3b-5d7f9b1e3a01"
_ZONE: Final = "US/Mountain"
_MONDAY: Final = datetime.date(2026, 1, 19)
"""The Monday after the groups were created."""

_NEVER: Final = {"endBy": "NEVER"}


def add_around_the_clock(world: World, group: Group, member_ids: Sequence[str]) -> None:
    """Give a group members, and a shift around the clock with all of them.

    Args:
        world: The world.
        group: The group.
        member_ids: The members.
    """
    shift = default_shift(world.new_id(), group.id, _ZONE, group.created)
    _staff(world, group, shift, [ShiftMember(each) for each in member_ids])


def add_schedules(world: World) -> None:
    """Give the groups that have names in the docs their shifts.

    Args:
        world: The world, with people and groups.
    """
    _add_database_shifts(world)
    _add_desk_shifts(world)
    _add_absences(world)
    criterion = {
        "criterionType": "BASIC_FIELD",
        "field": "SITE",
        "operand": "EQUALS",
        "value": "Denver",
    }
    fields = {
        "targetName": "Denver Responders",
        "externallyOwned": False,
        "description": "Everybody at the site Denver",
    }
    criteria = {"operand": "AND", "criterion": [criterion]}
    supervisor_ids = [_person(world, "mmcbride")]
    world.collection(DynamicTeam).add(DynamicTeam(_TEAM, fields, criteria, supervisor_ids))


def _person(world: World, name: str) -> str:
    person = world.people.named(name)
    if person is None:
        raise LookupError(f"The sample company has no {name}")
    return person.id


def _group(world: World, name: str) -> Group:
    group = world.groups.named(name)
    if group is None:
        raise LookupError(f"The sample company has no {name}")
    return group


def _local(day: datetime.date, hour: int) -> datetime.datetime:
    """Return an hour of a day; 24 is midnight of the next."""
    days, hour_of_day = divmod(hour, 24)
    time = datetime.time(hour_of_day, tzinfo=find_zone(_ZONE))
    return datetime.datetime.combine(day + datetime.timedelta(days=days), time).astimezone(
        datetime.UTC
    )


def _add_shift(
    world: World, group: Group, number: int, members: Sequence[ShiftMember], **fields: Any
) -> Shift:
    """Add a shift between some `hours`, first on a `day`."""
    day = fields.pop("day", _MONDAY)
    start, end = (_local(day, hour) for hour in fields.pop("hours"))
    common: Object = {"description": "", "timezone": _ZONE, "siteHolidays": {"onCall": True}}
    created = group.created + datetime.timedelta(minutes=number)
    shift = Shift(f"{_SHIFT}{number:02}", common | fields, group.id, start, end, created)
    _staff(world, group, shift, members)
    return shift


def _staff(world: World, group: Group, shift: Shift, members: Sequence[ShiftMember]) -> None:
    shift.members = list(members)
    group.shifts.append(shift)
    for member in members:
        world.join(group, member.recipient_id)


def _add_database_shifts(world: World) -> None:
    group = _group(world, "Database Operations")
    mary, ana, tom = (_person(world, name) for name in ("mmcbride", "asilva", "tokafor"))
    weekdays = _add_shift(
        world,
        group,
        1,
        [ShiftMember(mary)],
        name="Weekdays",
        description="Office hours from Monday to Friday",
        hours=(8, 17),
        recurrence={"frequency": "EVERY_WEEKDAY", "end": _NEVER},
        siteHolidays={"onCall": False},
    )
    # Nobody was needed on the day of the move.
    weekdays.exclusions.append(_local(datetime.date(2026, 3, 16), 8))

    nights = _add_shift(
        world,
        group,
        2,
        [ShiftMember(ana), ShiftMember(tom, delay=10, escalation_type="Peer")],
        name="Nights",
        description="Ana and Tom take turns every week",
        hours=(22, 30),
        recurrence={"frequency": "DAILY", "repeatEvery": 1, "end": _NEVER},
    )
    by_week = {"type": "TIME", "direction": "FIRST_TO_LAST", "interval": 1, "intervalUnit": "WEEKS"}
    nights.rotation = Rotation(by_week, nights.start, _local(_MONDAY, 12))

    weekends = _add_shift(
        world,
        group,
        3,
        [ShiftMember(tom), ShiftMember(ana, delay=15, escalation_type="Peer")],
        name="Weekends",
        description="Whoever had the last weekend comes second",
        hours=(8, 20),
        recurrence={"frequency": "EVERY_WEEKEND_DAY", "end": _NEVER},
    )
    by_shift = {"type": "SHIFT", "direction": "FIRST_TO_LAST", "interval": 2}
    weekends.rotation = Rotation(by_shift, weekends.start)

    _add_shift(
        world,
        group,
        4,
        [ShiftMember(tom), ShiftMember(ana, delay=20, escalation_type="Management")],
        name="Quarter End",
        description="The books are closed over night",
        hours=(18, 30),
        day=datetime.date(2026, 3, 31),
        recurrence={
            "frequency": "MONTHLY",
            "on": "DATE_OF_MONTH",
            "months": ["MAR", "JUN", "SEP", "DEC"],
            "dateOfMonth": "LAST",
            "end": _NEVER,
        },
    )
    _add_shift(
        world,
        group,
        5,
        [ShiftMember(ana)],
        name="Holidays",
        description="On the holidays of Denver",
        hours=(8, 17),
        recurrence={"frequency": "HOLIDAY"},
    )


def _add_desk_shifts(world: World) -> None:
    """Give the desk no nights, so that there are gaps."""
    group = _group(world, "Service Desk")
    tom, ana, mary = (_person(world, name) for name in ("tokafor", "asilva", "mmcbride"))
    _add_shift(
        world,
        group,
        6,
        [
            ShiftMember(tom),
            ShiftMember(ana, delay=5, escalation_type="Peer"),
            ShiftMember(mary, delay=15, escalation_type="Management", in_rotation=False),
        ],
        name="Weekdays",
        hours=(8, 17),
        recurrence={
            "frequency": "WEEKLY",
            "repeatEvery": 1,
            "onDays": ["MO", "TU", "WE", "TH", "FR"],
            "end": _NEVER,
        },
    )
    _add_shift(
        world,
        group,
        7,
        [ShiftMember(ana)],
        name="Office Move",
        description="One Saturday only",
        hours=(7, 19),
        day=datetime.date(2026, 4, 11),
        recurrence={"frequency": "ONCE"},
    )


def _add_absences(world: World) -> None:
    mary, ana, tom = (_person(world, name) for name in ("mmcbride", "asilva", "tokafor"))
    databases = _group(world, "Database Operations").id
    absences = world.collection(Absence)
    start, end = (_local(datetime.date(2026, 3, day), hour) for day, hour in ((9, 9), (13, 18)))
    absences.add(Absence(f"{_ABSENCE}01", {}, mary, start, end, databases, tom))
    # Nobody stands in for Ana, who is away from all groups.
    start, end = (_local(datetime.date(2026, 4, day), hour) for day, hour in ((3, 0), (6, 24)))
    absences.add(Absence(f"{_ABSENCE}02", {}, ana, start, end))
