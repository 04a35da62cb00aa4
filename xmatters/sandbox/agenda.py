"""What is still to happen in a world, and how its time passes.

Nothing ever waits. What happens later, such as the second notification of somebody who does not
answer, is noted with the time at which it is due, and happens when the time of the world gets
there: because a test lets time pass, or because requests come in.
"""

from __future__ import annotations

import datetime
import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .world import World

Happening = Callable[..., None]
"""What can be noted for later: a function that takes the world and texts, such as ids."""

SOON: Final = datetime.timedelta(minutes=1)
"""While something is due within this time, requests move the present on."""

STEP: Final = datetime.timedelta(seconds=1)
"""How far a request moves the present on, unless the world says otherwise."""

_HAPPENINGS: Final[dict[str, Happening]] = {}


def happening(function: Happening) -> Happening:
    """Register a function under its name, so that it can be noted for later.

    An agenda holds names and texts only, so that it can be stored like any other data.
    """
    _HAPPENINGS[function.__name__] = function
    return function


@dataclass(frozen=True, order=True, slots=True)
class Entry:
    """Something that is due at some time.

    Attributes:
        due: When.
        number: Its place among those that are due at the same time.
        name: The name of the function to call.
        arguments: What to call it with, after the world.
    """

    due: datetime.datetime
    number: int
    name: str = field(compare=False)
    arguments: tuple[str, ...] = field(compare=False)


class Agenda:
    """What is still to happen, in the order in which it is due."""

    def __init__(self) -> None:
        """Begin empty."""
        self._entries: list[Entry] = []
        self._number = 0

    def add(self, due: datetime.datetime, function: Happening, *arguments: str) -> None:
        """Note something for later.

        Args:
            due: When it is due.
            function: What to call then, a registered function.
            *arguments: What to call it with, after the world.

        Raises:
            LookupError: The function is not registered.
        """
        name = function.__name__
        if _HAPPENINGS.get(name) is not function:
            raise LookupError(f"{name} is not registered with @happening")
        self._number += 1
        heapq.heappush(self._entries, Entry(due, self._number, name, arguments))

    @property
    def entries(self) -> list[Entry]:
        """All that is still to happen, in order."""
        return sorted(self._entries)

    @property
    def next_due(self) -> datetime.datetime | None:
        """When the next thing happens; `None` if nothing does."""
        return self._entries[0].due if self._entries else None

    def take(self, until: datetime.datetime) -> Entry | None:
        """Remove and return what is due first, if that is not after a moment."""
        if not self._entries or self._entries[0].due > until:
            return None
        return heapq.heappop(self._entries)


def advance(world: World, span: datetime.timedelta) -> None:
    """Let time pass: what falls due happens, each thing at its own time and in order.

    Args:
        world: The world.
        span: How much time.

    Raises:
        ValueError: The span is negative.
    """
    if span < datetime.timedelta():
        raise ValueError("time only moves forwards")
    until = world.now + span
    while (entry := world.agenda.take(until)) is not None:
        world.now = max(world.now, entry.due)
        _HAPPENINGS[entry.name](world, *entry.arguments)
    world.now = max(world.now, until)


def move_on(world: World) -> None:
    """Let a request take its time, if something is about to happen.

    So a program that asks again and again sees what it waits for, while the present of a world in
    which nothing is under way stands still.
    """
    due = world.agenda.next_due
    if world.step and due is not None and due <= world.now + SOON:
        advance(world, world.step)
