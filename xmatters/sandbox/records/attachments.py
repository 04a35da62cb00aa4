"""Files that wait for an event, a scenario or a message to send them along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from ..world import Record, World

PREFIX: Final = "/attachments/"
"""How the paths begin by which requests name such files."""


@dataclass(slots=True, eq=False)
class Upload(Record):
    """A file that was uploaded.

    Attributes:
        media_type: What it is said to be.
        content: Its bytes.
    """

    # Many files may have the same name: they are told apart by their paths.
    NAME_FIELD: ClassVar[str] = "path"

    media_type: str
    content: bytes


def find_upload(world: World, path: str) -> Upload | None:
    """Return the uploaded file with a path, as the reply to its upload spelt it."""
    return world.collection(Upload).named(path)
