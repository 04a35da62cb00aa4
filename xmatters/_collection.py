"""What differs between the asynchronous and the synchronous layer: lists as Python knows them."""

from __future__ import annotations

from typing import Generic, TypeVar

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
