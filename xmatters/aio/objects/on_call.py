"""Who is on call."""

from __future__ import annotations

from xmatters.aio.objects.base import full_name
from xmatters_client import models


class Replacer(models.Replacer):
    """A person who stands in for another."""

    __slots__ = ()

    @property
    def full_name(self) -> str:
        """First and last name."""
        return full_name(self.first_name, self.last_name)
