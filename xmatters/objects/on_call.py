# Derived from xmatters/aio/objects/on_call.py by scripts/derive_sync.py; change that one.
"""Who is on call."""

from __future__ import annotations

from xmatters.objects.base import full_name
from xmatters_client import models


class Replacer(models.Replacer):
    """A person who stands in for another."""

    __slots__ = ()

    @property
    def full_name(self) -> str:
        """First and last name."""
        return full_name(self.first_name, self.last_name)
