"""What a sandbox begins with: a sample world by its name, or a world from a file."""

from __future__ import annotations

import datetime
import os
from typing import Final

from .data import build_empty_world, build_world
from .garbage import without_collection
from .specification import Specification
from .world import World
from .world_files import load_world

DEMO: Final = "demo"
EMPTY: Final = "empty"
_LARGE: Final = "large:"
_FILE: Final = ".json"


def first_world(
    chosen: str | os.PathLike[str],
    specification: Specification,
    people: int,
    now: datetime.datetime | None = None,
) -> World:
    """Return the world that a sandbox begins with.

    Args:
        chosen: The name of a sample world; or a file, as a path or a name that ends in `.json`.
        specification: How the service spells things.
        people: How many people the company `demo` has.
        now: The present of a sample world.

    Raises:
        ValueError: There is no such world, or the file has none; a file comes with a present.
    """
    if isinstance(chosen, str) and not chosen.endswith(_FILE):
        return sample_world(chosen, specification, people, now)
    if now is not None:
        raise ValueError("a world from a file has its own present; leave out now, and use advance")
    with without_collection():
        return load_world(chosen, specification)


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
            f"there is no world {name!r}: use empty, demo, or large:N with the number of people, "
            "or the name of a file that ends in .json"
        )
    with without_collection():
        return build_world(specification, int(count), now)
