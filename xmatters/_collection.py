"""What differs between the asynchronous and the synchronous layer: lists as Python knows them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, Self, TypeVar, overload

from xmatters.paging import window

T = TypeVar("T")


class Collection(Generic[T]):
    """Makes a list of the service behave like a list of Python."""

    __slots__ = ()

    def get_total(self) -> int:
        """Return how many items the whole list has."""
        raise NotImplementedError

    def get_count(self) -> int:
        """Return how many items iterating yields."""
        raise NotImplementedError

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items."""
        raise NotImplementedError

    def _window(self, start: int, stop: int | None) -> Self:
        """Return the list of the items from `start` up to `stop`."""
        raise NotImplementedError

    @property
    def total(self) -> int:
        """How many items the whole list has, as the service says. May cost a request."""
        return self.get_total()

    def __len__(self) -> int:
        """Return how many items iterating yields. May cost a request."""
        return self.get_count()

    def __bool__(self) -> bool:
        """Tell whether there are any items. May cost a request."""
        return self.get_count() > 0

    @overload
    def __getitem__(self, key: int) -> T: ...
    @overload
    def __getitem__(self, key: slice) -> Self: ...

    def __getitem__(self, key: int | slice) -> T | Self:
        """Return an item, which is fetched alone, or a part of the list as a list.

        Raises:
            IndexError: There is no such item.
            ParameterError: A slice counts from the end, or has a step.
        """
        if isinstance(key, slice):
            return self._window(*window(key))
        place = key if key >= 0 else self.get_count() + key
        for item in self._window(place, place + 1) if place >= 0 else ():
            return item
        raise IndexError(f"there is no item {key}")
