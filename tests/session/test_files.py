"""Files: sent and fetched in pieces, saved whole or not at all."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any

import pytest

from scripts.reference.samples import example_of_schema
from tests.session.service import Answer, Arrived, Service
from tests.session.ways import Session, Way
from xmatters import AsyncXMSession, XMSession
from xmatters.aio.objects import OBJECTS as ASYNC_OBJECTS
from xmatters.errors import ConnectError, NotFoundError, ParameterError, TransportError
from xmatters.objects import OBJECTS
from xmatters_client.api.attachments import upload_attachment
from xmatters_client.files import File
from xmatters_client.modeling import ModelRegistry
from xmatters_client.models import AttachmentUploadRequest

CONTENT = bytes(range(256)) * 1000


def an_event(session: Session) -> Any:
    objects = OBJECTS if isinstance(session, XMSession) else ASYNC_OBJECTS
    registry = ModelRegistry(objects, owner=session)
    return registry["Event"](example_of_schema("Event"), registry.for_content(b"null"))


@pytest.fixture
def download(way: Way, service: Service) -> Any:
    service.reply = lambda _: Answer(CONTENT, headers={"Content-Type": "application/pdf"})
    session = way.connect(service.url).set_authentication("mary", "hush")
    return an_event(session).download_attachment("report.pdf")


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


# Fetching


def test_nothing_is_fetched_before_it_is_read(way: Way, service: Service, download: Any) -> None:
    assert repr(download).endswith("Download of 'report.pdf'>")
    assert service.arrived == []
    assert way.wait(download.read()) == CONTENT
    assert way.wait(download.read()) == CONTENT
    assert len(service.arrived) == 2
    assert service.arrived[0].path.endswith("/attachments/report.pdf")


def test_piece_by_piece(service: Service) -> None:
    service.reply = lambda _: Answer(CONTENT)
    with XMSession(service.url).set_authentication("mary", "hush") as session:
        pieces = list(an_event(session).download_attachment("a").pieces())
    assert b"".join(pieces) == CONTENT
    assert len(pieces) > 1


def test_piece_by_piece_asynchronously(service: Service) -> None:
    service.reply = lambda _: Answer(CONTENT)

    async def story(session: AsyncXMSession) -> list[bytes]:
        async with session:
            return [piece async for piece in an_event(session).download_attachment("a").pieces()]

    session = AsyncXMSession(service.url).set_authentication("mary", "hush")
    assert b"".join(asyncio.run(story(session))) == CONTENT


# Saving


def test_saved_under_a_name_or_into_a_folder(way: Way, tmp_path: Path, download: Any) -> None:
    assert way.wait(download.save(tmp_path / "a.pdf")) == tmp_path / "a.pdf"
    assert way.wait(download.save(str(tmp_path))) == tmp_path / "report.pdf"
    assert names_in(tmp_path) == ["a.pdf", "report.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == CONTENT


def test_existing_file_is_kept_unless_told(
    way: Way, service: Service, tmp_path: Path, download: Any
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"precious")
    with pytest.raises(ParameterError, match="pass overwrite=True"):
        way.wait(download.save(path))
    assert path.read_bytes() == b"precious"
    assert service.arrived == []
    way.wait(download.save(path, overwrite=True))
    assert path.read_bytes() == CONTENT


def test_file_that_appears_meanwhile_is_kept(
    way: Way, service: Service, tmp_path: Path, download: Any
) -> None:
    path = tmp_path / "a.pdf"

    def reply(_: Arrived) -> Answer:
        path.write_bytes(b"precious")
        return Answer(CONTENT)

    service.reply = reply
    with pytest.raises(ParameterError, match="exists"):
        way.wait(download.save(path))
    assert path.read_bytes() == b"precious"
    assert names_in(tmp_path) == ["a.pdf"]


def test_no_such_folder(way: Way, service: Service, tmp_path: Path, download: Any) -> None:
    with pytest.raises(ParameterError, match="there is no folder"):
        way.wait(download.save(tmp_path / "missing" / "a.pdf"))
    assert service.arrived == []


@pytest.mark.parametrize("name", ["../a", "a/b", "..\\a", "c:\\a", "..", ".", "a\nb", "/etc/a"])
def test_name_never_leads_out_of_the_folder(
    way: Way, service: Service, tmp_path: Path, name: str
) -> None:
    service.reply = lambda _: Answer(CONTENT)
    session = way.connect(service.url).set_authentication("mary", "hush")
    with pytest.raises(ParameterError):
        way.wait(an_event(session).download_attachment(name).save(tmp_path))
    assert names_in(tmp_path) == []
    assert service.arrived == []


def test_no_such_file(way: Way, service: Service, tmp_path: Path, download: Any) -> None:
    service.reply = lambda _: Answer(status=404)
    with pytest.raises(NotFoundError):
        way.wait(download.save(tmp_path / "a.pdf"))
    assert names_in(tmp_path) == []


def test_broken_connection_leaves_no_half_file(
    way: Way, service: Service, tmp_path: Path, download: Any
) -> None:
    headers = {"Content-Length": str(len(CONTENT) * 2)}
    service.reply = lambda _: Answer(CONTENT, headers=headers)
    with pytest.raises(TransportError):
        way.wait(download.save(tmp_path / "a.pdf"))
    assert names_in(tmp_path) == []


# Sending


def upload(way: Way, session: Session, file: File) -> Any:
    body = AttachmentUploadRequest(file=file)
    return way.wait(session.call(upload_attachment.OPERATION, body=body))


@pytest.fixture
def receiver(service: Service) -> Service:
    service.reply = lambda _: Answer({"path": "/x"}, 201)
    return service


def test_file_is_sent_from_anywhere(way: Way, receiver: Service, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    session = way.connect(receiver.url).set_authentication("mary", "hush")
    for source in (CONTENT, path, str(path), io.BytesIO(CONTENT)):
        upload(way, session, File.of(source, "a.bin"))
        arrived = receiver.arrived[-1]
        assert CONTENT in arrived.content
        assert "transfer-encoding" not in arrived.headers


def test_upload_is_sent_again_where_it_did_not_arrive(
    way: Way, receiver: Service, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    receiver.answer(Answer(status=429, headers={"Retry-After": "0"}), Answer({"path": "/x"}, 201))
    session = way.connect(receiver.url).set_authentication("mary", "hush")
    upload(way, session, File.of(path))
    assert [CONTENT in each.content for each in receiver.arrived] == [True, True]


def test_file_that_went_away_meanwhile(way: Way, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    session = way.connect("127.0.0.1:1").set_authentication("mary", "hush")
    with pytest.raises(ConnectError):
        upload(way, session, File.of(path))
    path.unlink()
    with pytest.raises(ParameterError, match="cannot be read"):
        upload(way, session, File.of(path))
