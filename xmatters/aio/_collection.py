"""What differs between the asynchronous and the synchronous layer: lists as Python knows them."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Collection(Generic[T]):
    """Nothing more: `len()`, truth and indexing cannot wait for an answer of the service."""

    __slots__ = ()
