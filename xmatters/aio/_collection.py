"""What differs between the asynchronous and the synchronous layer: lists as Python knows them."""

from __future__ import annotations

from typing import Generic, Self, TypeVar

from xmatters.paging import window

T = TypeVar("T")


class Collection(Generic[T]):
    """Knows slices; `len()`, truth and indexing cannot wait for an answer of the service."""

    __slots__ = ()

    def _window(self, start: int, stop: int | None) -> Self:
        """Return the list of the items from `start` up to `stop`."""
        raise NotImplementedError

    def __getitem__(self, key: slice) -> Self:
        """Return a part of the list as a list, without fetching anything.

        Raises:
            ParameterError: It counts from the end, or has a step.
        """
        return self._window(*window(key))
