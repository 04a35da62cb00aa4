"""What differs between the asynchronous and the synchronous layer: what was not embedded."""

from __future__ import annotations

from typing import Any

from xmatters_client.modeling import ModelRegistry


class Embedding:
    """Fetches what was not embedded, when it is asked for."""

    __slots__ = ()

    _registry: ModelRegistry | None

    def _parents(self) -> dict[str, str]:
        """Return the ids of what this object belongs to, by the names of path parameters."""
        return {}

    def _lacking(self, slot: str) -> Any:
        # Imported here, as the objects import this module.
        from xmatters.objects.base import fetched

        if self._registry is None or self._registry.owner is None:
            return getattr(self, slot)
        value = fetched(self, slot)
        setattr(self, slot, value)
        return value
