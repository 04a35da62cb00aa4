"""What differs between the asynchronous and the synchronous layer: bodies that are read late."""

from __future__ import annotations

from xmatters_client.files import Multipart


def sendable(content: bytes | Multipart | None) -> bytes | Multipart | None:
    """Return a body as a synchronous client takes it."""
    return content
