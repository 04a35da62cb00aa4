# Derived from xmatters/aio/downloads.py by scripts/derive_sync.py; change that one.
"""Files of the service: read whole, piece by piece, or saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from os import PathLike
from pathlib import Path
from typing import Any

from xmatters.saving import new_file, target_path


class Download:
    """A file of the service. It is fetched when it is read or saved, each time anew.

    Args:
        name: The name of the file.
        fetch: Sends the request and returns the answer, with its body piece by piece.
    """

    def __init__(self, name: str, fetch: Callable[[], Any]) -> None:
        """Fetch nothing yet."""
        self.name = name
        self._fetch = fetch

    def __repr__(self) -> str:
        """Show the name of the file."""
        return f"<{type(self).__name__} of {self.name!r}>"

    def pieces(self) -> Iterator[bytes]:
        """Iterate over the content, piece by piece, so that no more is in memory.

        Raises:
            NotFoundError: There is no such file.
            TransportError: It did not come, or not to its end.
        """
        answer = self._fetch()
        for piece in answer.pieces:
            yield piece

    def read(self) -> bytes:
        """Return the whole content."""
        content = bytearray()
        for piece in self.pieces():
            content += piece
        return bytes(content)

    def save(self, path: str | PathLike[str], *, overwrite: bool = False) -> Path:
        """Save the file. It is there when it is whole, and not before.

        Args:
            path: Where to: the name of the new file, or a folder, in which it gets its own name.
            overwrite: Whether a file that is there already may be replaced.

        Returns:
            The path of the file.

        Raises:
            ParameterError: There is such a file already, there is no such folder, or the name
                would lead elsewhere.
            NotFoundError: The service has no such file.
            TransportError: It did not come, or not to its end.
        """
        target = target_path(Path(path), self.name, overwrite=overwrite)
        with new_file(target, overwrite=overwrite) as file:
            for piece in self.pieces():
                file.write(piece)
        return target
