"""Uploads: files that jobs read after the reply (section 13)."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Final

from ..calls import Call, Reply, operation
from ..errors import bad_request, conflict
from ..files import Part
from ..importing import start_import
from ..jsontypes import Object
from ..records.imports import ImportJob, job_object
from ..user_files import read_user_file
from ..views import person_reference

_HOST: Final = "https://acme.example.com"
"""Replies name the host of the instance; the sandbox has none."""

_MOST_ARCHIVE_BYTES: Final = 150 * 1024 * 1024
_MOST_ROWS: Final = 10_000

_BEGINNING: Final = datetime.timedelta(seconds=2)
"""How long after the reply a job begins."""


@operation
def upload_users(call: Call) -> Reply:
    """Take a file of people, and start the job that reads it."""
    people = read_user_file(_content(call))
    count = len(people.rows)
    if count > _MOST_ROWS:
        raise bad_request(f"The file has {count} rows; {_MOST_ROWS} are allowed.", "file")
    moment = call.world.moment()
    name = call.body.get("name")
    if name and call.world.collection(ImportJob).named(name):
        raise conflict(f"An upload with the name {name} exists already.")
    fields: Object = {
        "name": name or f"User Upload v1.5 at {moment:%Y-%m-%d %H:%M}",
        **_common(call, "User Upload v1.5"),
        "started": call.specification.spell("ImportJob", "started", moment),
        "totalCount": count,
    }
    job = ImportJob(call.world.new_id(), fields, "users-v1", moment, call.caller.id, people)
    return _start(call, job)


@operation
def upload_epic_data(call: Call) -> Reply:
    """Take a ZipSync file, and start the job that reads it."""
    content = _content(call)
    if len(content) > _MOST_ARCHIVE_BYTES:
        raise bad_request("The file is larger than 150 MB.", "file")
    moment = call.world.moment()
    # Such jobs have neither a name nor a start (examples of the reference).
    fields: Object = {
        **_common(call, "EPIC Upload v1.3"),
        "lastUpdatedAt": call.specification.spell("ImportJob", "lastUpdatedAt", moment),
        "totalCount": 0,
    }
    is_archive = zipfile.is_zipfile(io.BytesIO(content))
    job = ImportJob(
        call.world.new_id(), fields, "epic-v1", moment, call.caller.id, None, is_archive
    )
    return _start(call, job)


def _content(call: Call) -> bytes:
    file: Part = call.body["file"]
    return file.content


def _common(call: Call, transform: str) -> Object:
    return {
        "transform": {"name": transform, "url": _HOST + call.specification.url(call.operation.id)},
        "status": "PENDING",
        "by": person_reference(call.world, call.caller),
        "processedCount": 0,
    }


def _start(call: Call, job: ImportJob) -> Reply:
    call.world.collection(ImportJob).add(job)
    call.world.agenda.add(job.received + _BEGINNING, start_import, job.id)
    return Reply(202, job_object(call.world, job))
