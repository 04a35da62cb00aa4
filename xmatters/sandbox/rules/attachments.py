"""Attachments: files that are uploaded before something sends them along (section 13)."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final
from urllib.parse import quote

from ..calls import Call, Reply, operation
from ..errors import missing_field
from ..files import Part, StoredFile

_PREFIX: Final = "/attachments/"
"""How the paths begin by which requests name such files."""


@operation
def upload_attachment(call: Call) -> Reply:
    """Store a file under the name that was sent with it, or its own."""
    file: Part = call.body["file"]
    name = PurePosixPath(str(call.body.get("fileName") or file.filename)).name
    if not name:
        raise missing_field("fileName")
    identifier = call.world.new_id()
    path = f"{_PREFIX}{identifier}/{name}"
    call.world.uploads[path] = StoredFile(name, path, file.media_type, file.content)
    # No operation gets the file alone, but its link is known (operations-notes).
    link = f"{call.specification.url(call.operation.id)}/{identifier}/{quote(name)}"
    fields = {"name": name, "path": path, "size": len(file.content)}
    return Reply(201, {**fields, "links": {"self": link}})
