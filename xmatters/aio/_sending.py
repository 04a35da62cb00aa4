"""What differs between the asynchronous and the synchronous layer: bodies that are read late."""

from __future__ import annotations

from collections.abc import AsyncIterator

from xmatters_client.files import Multipart


def sendable(content: bytes | Multipart | None) -> bytes | AsyncIterator[bytes] | None:
    """Return a body as an asynchronous client takes it."""
    return _pieces(content) if isinstance(content, Multipart) else content


async def _pieces(form: Multipart) -> AsyncIterator[bytes]:
    for piece in form:
        yield piece
