"""The sample worlds by their names: what a sandbox begins with."""

from __future__ import annotations

import datetime
from typing import Final

from .data import build_empty_world, build_world
from .garbage import without_collection
from .specification import Specification
from .world import World

DEMO: Final = "demo"
EMPTY: Final = "empty"
_LARGE: Final = "large:"


def sample_world(
    name: str, specification: Specification, people: int, now: datetime.datetime | None = None
) -> World:
    """Return a world, the same on each run.

    Args:
        name: `empty`; `demo`, the sample company; or `large:` and how many people the company has.
        specification: How the service spells things.
        people: How many people the company `demo` has.
        now: The present.

    Raises:
        ValueError: There is no such world.
    """
    if name == EMPTY:
        return build_empty_world(specification, now)
    if name == DEMO:
        return build_world(specification, people, now)
    count = name.removeprefix(_LARGE)
    if count == name or not (count.isascii() and count.isdigit()):
        raise ValueError(
            f"there is no world {name!r}: use empty, demo, or large:N with the number of people"
        )
    with without_collection():
        return build_world(specification, int(count), now)
