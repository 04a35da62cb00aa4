"""Events held back as repetitions of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.objects.base import known, session_of
from xmatters_client import models
from xmatters_client.api.events import get_event

if TYPE_CHECKING:
    from xmatters.aio.objects.events import Event


class SuppressionMatch(models.SuppressionMatch):
    """The event that another one repeats, in short."""

    __slots__ = ()

    async def get_event(self) -> Event:
        """Fetch the event in full.

        See https://help.xmatters.com/xmapi/#get-an-event
        """
        event: Event = await session_of(self).call(
            get_event.OPERATION, event_id=known(self.id or self.event_id, self, "its id")
        )
        return event
