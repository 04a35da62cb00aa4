"""What differs between the asynchronous and the synchronous layer: what was not embedded."""

from __future__ import annotations

from typing import Any

from xmatters_client.modeling import ModelRegistry


class Embedding:
    """Fetches what was not embedded, when it is asked for."""

    __slots__ = ()

    _registry: ModelRegistry | None

    def _with_embedded(self, embed: str) -> Any:
        """Return this object with something embedded, as the service has it now."""
        raise NotImplementedError

    def _lacking(self, slot: str, embed: str) -> Any:
        if self._registry is None or self._registry.owner is None:
            return None
        value = getattr(self._with_embedded(embed), slot)
        setattr(self, slot, value)
        return value
