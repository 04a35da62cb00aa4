"""Files that are uploaded, and the jobs that read them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from tests.session.exemplary import Exemplary, example_of_reply
from tests.session.service import Answer, Service
from tests.session.stories import an_object, connected, sent
from tests.session.ways import Way
from xmatters.errors import ParameterError, WaitTimeoutError
from xmatters_client.files import File

ROWS = b"Operation,User\r\nadd,nina\r\n"
JOB = "c5f6a7b8-9cad-4eb4-9fc0-6b7c8d9eaf01"


def a_file(kind: str, folder: Path) -> Any:
    path = folder / "people.csv"
    path.write_bytes(ROWS)
    kinds: dict[str, Any] = {
        "path": path,
        "text": str(path),
        "bytes": ROWS,
        "stream": io.BytesIO(ROWS),
        "File": File(ROWS, "any.csv", "text/csv"),
    }
    return kinds[kind]


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "stream", "File"])
def test_file_is_uploaded(
    way: Way, service: Service, exemplary: Exemplary, tmp_path: Path, kind: str
) -> None:
    session = connected(way, service)
    uploads, attachments = session.uploads_endpoint(), session.attachments_endpoint()
    name = None if kind in ("path", "text") else "people.csv"
    job = way.wait(uploads.upload_users(a_file(kind, tmp_path), name, name="From HR"))
    assert job.id == JOB
    assert way.wait(uploads.upload_epic_data(a_file(kind, tmp_path), name)).id
    attachment = way.wait(attachments.upload_attachment(a_file(kind, tmp_path), name))
    assert attachment.path
    assert sent(service) == [
        "POST /uploads/users-v1",
        "POST /uploads/epic-v1",
        "POST /attachments",
    ]
    for arrived in service.arrived:
        assert b'filename="people.csv"' in arrived.content
        assert ROWS in arrived.content
    people, epic, file = (arrived.content for arrived in service.arrived)
    assert b'name="name"\r\n\r\nFrom HR\r\n' in people
    assert b'name="name"' not in epic
    assert b'name="fileName"\r\n\r\npeople.csv\r\n' in file


@pytest.mark.parametrize("file", [ROWS, io.BytesIO(ROWS), "/there/is/none.csv"])
def test_file_that_cannot_be_sent(
    way: Way, service: Service, exemplary: Exemplary, file: Any
) -> None:
    session = connected(way, service)
    for method in (
        session.uploads_endpoint().upload_users,
        session.uploads_endpoint().upload_epic_data,
        session.attachments_endpoint().upload_attachment,
    ):
        with pytest.raises(ParameterError, match=r"needs a name|cannot be read"):
            way.wait(method(file))
    assert service.arrived == []


# The job


def test_job_is_waited_for_by_its_end(way: Way, service: Service, exemplary: Exemplary) -> None:
    job = way.wait(connected(way, service).uploads_endpoint().upload_users(ROWS, "people.csv"))
    assert job.finished_at is None
    finished = example_of_reply("getImportJob").body
    running = {**finished, "finishedAt": None}
    # Whatever the service calls it: what has ended has a time at which it did.
    odd = {**finished, "status": "CANCELLED"}
    service.answer(*(Answer(each) for each in (running, running, odd)))
    service.arrived.clear()
    ended = way.wait(job.wait_until_finished(interval=0.001))
    assert ended.status == "CANCELLED"
    assert ended.finished_at is not None
    assert job.finished_at is None
    assert sent(service) == [f"GET /imports/{JOB}"] * 3


def test_job_that_does_not_end(way: Way, service: Service) -> None:
    session = connected(way, service)
    service.answer(Answer({**example_of_reply("getImportJob").body, "finishedAt": None}))
    named = an_object(session, "ImportJob", id=JOB, name="From HR")
    nameless = an_object(session, "ImportJob", id=JOB, name=None)
    for job, name in ((named, "'From HR'"), (nameless, JOB)):
        with pytest.raises(WaitTimeoutError, match=f"import job {name} to be finished: not within"):
            way.wait(job.wait_until_finished(timeout=0.01, interval=0.001))


def test_messages_of_a_job(way: Way, service: Service, exemplary: Exemplary) -> None:
    session = connected(way, service)
    job = an_object(session, "ImportJob", id=JOB)
    (message,) = way.wait(job.get_messages(message_levels=["ERROR", "WARN"]))
    assert message.line == 12
    way.wait(session.imports_endpoint().get_import_job_messages(job, limit=10))
    assert sent(service) == [
        f"GET /imports/{JOB}/import-messages?messageLevels=ERROR,WARN",
        f"GET /imports/{JOB}/import-messages?limit=10",
    ]
