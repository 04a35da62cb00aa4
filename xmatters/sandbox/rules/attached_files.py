"""Files that scenarios and scheduled messages send along: reading what requests name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..calls import Call
from ..errors import unknown_reference
from ..files import StoredFile
from ..jsontypes import Object


def referred_files(
    call: Call, own: Mapping[str, StoredFile], pointers: Iterable[Object]
) -> dict[str, StoredFile]:
    """Return the files that a body names by their paths, by name (section 13).

    Args:
        call: The request.
        own: The files that are attached already.
        pointers: What the body names.

    Raises:
        ApiError: Nobody uploaded such a file.
    """
    known = call.world.uploads | {each.path: each for each in own.values()}
    found: dict[str, StoredFile] = {}
    for pointer in pointers:
        file = known.get(pointer["path"])
        if file is None:
            raise unknown_reference("attachment", pointer["path"])
        found[file.name] = file
    return found
