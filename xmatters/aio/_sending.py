"""What differs between the asynchronous and the synchronous layer: bodies that are read late."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xmatters_client.files import Multipart


def sendable(
    content: bytes | Multipart | None, check: Callable[[], None]
) -> bytes | AsyncPieces | None:
    """Return a body as an asynchronous client takes it.

    Args:
        content: The body.
        check: Is called before each piece of a form.
    """
    return content if content is None or isinstance(content, bytes) else AsyncPieces(content, check)


class AsyncPieces:
    """A form, piece by piece, which can be read again."""

    def __init__(self, form: Multipart, check: Callable[[], None]) -> None:
        """Read nothing yet."""
        self._form = form
        self._check = check

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Read it from the beginning."""
        for piece in self._form:
            self._check()
            yield piece
