# Derived from xmatters/aio/objects/conference_bridges.py by scripts/derive_sync.py; change that
# one.
"""Conference bridges of other providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.bodies import compose
from xmatters.objects.base import session_of
from xmatters_client import models
from xmatters_client.api.conference_bridges import (
    create_or_update_conference_bridge,
    delete_conference_bridge,
)

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters_client.models.conference_bridge_update import ConferenceBridgeUpdateChanges


class ConferenceBridge(models.ConferenceBridge):
    """A bridge on which people meet by telephone or video."""

    __slots__ = ()

    def update(self, **fields: Unpack[ConferenceBridgeUpdateChanges]) -> ConferenceBridge:
        """Change this bridge. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `ConferenceBridgeUpdate` describes each.

        Returns:
            The bridge as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-conference-bridge
        """
        body = compose(models.ConferenceBridgeUpdate, {"id": self.id}, fields)
        saved: ConferenceBridge = session_of(self).call(
            create_or_update_conference_bridge.OPERATION, body=body
        )
        return saved

    def delete(self) -> ConferenceBridge:
        """Delete this bridge.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-conference-bridge
        """
        deleted: ConferenceBridge = session_of(self).call(
            delete_conference_bridge.OPERATION, bridge_id=self.id
        )
        return deleted
