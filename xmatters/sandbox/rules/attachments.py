"""Attachments: files that are uploaded before something sends them along (section 13)."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import quote

from ..calls import Call, Reply, operation
from ..errors import missing_field
from ..files import Part
from ..records.attachments import PREFIX, Upload


@operation
def upload_attachment(call: Call) -> Reply:
    """Store a file under the name that was sent with it, or its own."""
    file: Part = call.body["file"]
    name = PurePosixPath(str(call.body.get("fileName") or file.filename)).name
    if not name:
        raise missing_field("fileName")
    identifier = call.world.new_id()
    path = f"{PREFIX}{identifier}/{name}"
    fields = {"name": name, "path": path, "size": len(file.content)}
    call.world.collection(Upload).add(Upload(identifier, fields, file.media_type, file.content))
    # No operation gets the file alone, but its link is known (operations-notes).
    link = f"{call.specification.url(call.operation.id)}/{identifier}/{quote(name)}"
    return Reply(201, {**fields, "links": {"self": link}})
