# Derived from xmatters/aio/endpoints/base.py by scripts/derive_sync.py; change that one.
"""What all endpoints share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xmatters.session import XMSession


class Endpoint:
    """A part of the API, reached through a session.

    Args:
        session: The session that sends the requests.
    """

    def __init__(self, session: XMSession) -> None:
        """Remember the session."""
        self._session = session

    def __repr__(self) -> str:
        """Show what it is and where it leads."""
        return f"<{type(self).__name__} of {self._session.base_url}>"
