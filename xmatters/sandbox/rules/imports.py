"""Import jobs: what becomes of uploaded files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..jsontypes import Object
from ..paging import as_is, page
from ..records.imports import ImportJob, job_object
from ..search import Filter, among, equal_to, matching, ordered
from ..writing import found

FILTERS: Final[Mapping[str, Filter[ImportJob]]] = {
    "transformType": equal_to(lambda job: job.transform),
}

MESSAGE_FILTERS: Final[Mapping[str, Filter[Object]]] = {
    "messageLevels": among(lambda message: message["messageLevel"]),
}

_SORT_KEYS: Final[Mapping[str, Callable[[ImportJob], Any]]] = {
    "NAME": lambda job: job.fields.get("name", "").casefold(),
    "STATUS": lambda job: job.fields["status"],
    "STARTED": lambda job: job.received,
    "BY": lambda job: job.fields["by"]["targetName"].casefold(),
    "PROCESSED_COUNT": lambda job: job.fields["processedCount"],
}

_MESSAGE_SORT_KEYS: Final[Mapping[str, Callable[[Object], Any]]] = {
    "LINE": lambda message: message["line"],
    "COLUMN": lambda message: message.get("column", "").casefold(),
    "MESSAGE_TYPE": lambda message: message["messageType"],
    "MESSAGE_LEVEL": lambda message: message["messageLevel"],
    "DESCRIPTION": lambda message: message["description"].casefold(),
}


@operation
def get_import_jobs(call: Call) -> Reply:
    """List import jobs, by the time their files came in unless asked otherwise (section 7)."""
    jobs = matching(call, call.world.collection(ImportJob), FILTERS)
    jobs = ordered(call, jobs, _SORT_KEYS, "STARTED")
    return Reply(200, page(call, jobs, partial(job_object, call.world)))


@operation
def get_import_job(call: Call) -> Reply:
    """Get an import job by id."""
    return Reply(200, job_object(call.world, _job(call)))


@operation
def get_import_job_messages(call: Call) -> Reply:
    """List what there is to say about the rows of a file, by line unless asked otherwise."""
    messages = matching(call, _job(call).messages, MESSAGE_FILTERS)
    messages = ordered(call, messages, _MESSAGE_SORT_KEYS, "LINE")
    return Reply(200, page(call, messages, as_is))


def _job(call: Call) -> ImportJob:
    identifier = call.path["importId"]
    return found(call.world.collection(ImportJob).with_id(identifier), "import job", identifier)
