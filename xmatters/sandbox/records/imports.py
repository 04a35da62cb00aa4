"""Import jobs: what becomes of uploaded files."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from ..jsontypes import Object
from ..user_files import UserFile
from ..views import self_link
from ..world import Record, World


@dataclass(slots=True, eq=False)
class ImportJob(Record):
    """A job that reads an uploaded file.

    Attributes:
        transform: Which kind of file it is.
        received: When the file came in.
        uploader_id: Who uploaded it.
        people: What stands in the file, if it is one of people.
        is_archive: Whether the file is a ZIP archive.
        messages: What there is to say about its rows, each with an id.
    """

    transform: str
    received: datetime.datetime
    uploader_id: str
    people: UserFile | None = None
    is_archive: bool = False
    messages: list[Object] = field(default_factory=list[Object])


def job_object(world: World, job: ImportJob) -> Object:
    """Return an import job."""
    return {"id": job.id, **job.fields, "links": self_link(world, "getImportJob", job.id)}
