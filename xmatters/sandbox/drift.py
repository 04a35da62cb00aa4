"""Lists that change while they are read (behaviours, section 6: pages are found by offset)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .jsontypes import is_object

if TYPE_CHECKING:
    from .search import Listed

T = TypeVar("T")

_NAMES: Final = ("targetName", "name", "webLogin")
_SPACE: Final = uuid.UUID("5b0f6a0e-2f7c-4c1d-9f53-7d1f3a5c9e21")


@dataclass(frozen=True)
class _Newcomer:
    """An item that was inserted, with the item that it resembles."""

    number: int
    like: Any


@dataclass(frozen=True)
class Drift:
    """How far a list was shifted, for all who read it from then on.

    What is removed is only gone from the list, and what is inserted only stands in it: neither is
    a change of the world.

    Attributes:
        inserted: How many items were inserted at the beginning.
        removed: How many items were removed from the beginning before that.
    """

    inserted: int = 0
    removed: int = 0

    def items(self, items: Listed[Any]) -> Sequence[Any]:
        """Return the items of the list as it is now."""
        left = items[self.removed :]
        numbers = range(self.inserted, 0, -1)
        newcomers = [_Newcomer(number, like) for number in numbers for like in items[:1]]
        return [*newcomers, *left] if newcomers else left

    def render(self, render: Callable[[T], Any]) -> Callable[[Any], Any]:
        """Return what makes an item of that list what stands in the reply."""

        def shown(item: Any) -> Any:
            if isinstance(item, _Newcomer):
                return _renamed(render(item.like), item.number)
            return render(item)

        return shown


def _renamed(item: Any, number: int) -> Any:
    """Return a copy of an object with another id and name."""
    if not is_object(item):
        return item
    if "id" not in item:
        # A membership, for example, is known by what it joins.
        return {name: _renamed(value, number) for name, value in item.items()}
    found = item | {"id": str(uuid.uuid5(_SPACE, f"{item['id']} {number}"))}
    names = [name for name in _NAMES if isinstance(item.get(name), str)]
    return found | {name: f"{item[name]}-{number}" for name in names}
