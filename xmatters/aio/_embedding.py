"""What differs between the asynchronous and the synchronous layer: what was not embedded."""

from __future__ import annotations


class Embedding:
    """Nothing more: reading an attribute cannot wait for an answer of the service."""

    __slots__ = ()

    def _parents(self) -> dict[str, str]:
        """Return the ids of what this object belongs to, by the names of path parameters."""
        return {}
