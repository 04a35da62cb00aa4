"""Files to upload: from bytes, paths and streams, read piece by piece while they are sent."""

from __future__ import annotations

import io
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from xmatters_client.errors import InvalidRequestError
from xmatters_client.files import File, Multipart

OPEN_FILES = Path("/proc/self/fd")
BIG = b"\x00\r\n--x" * 40_000


def content_of(form: Multipart) -> Any:
    """Return the first part, as others read it."""
    whole = b"".join(form)
    if "Content-Length" in form.headers:
        assert len(whole) == int(form.headers["Content-Length"])
    head = f"Content-Type: {form.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + whole)
    return next(each for each in message.walk() if not each.is_multipart())


class OneWay(io.RawIOBase):
    """A stream that cannot go back, such as a pipe."""

    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._inner.readinto(buffer)


def test_bytes_paths_and_streams_are_sent_alike(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(BIG)
    with path.open("rb") as stream:
        for file in (File(BIG, "people.csv"), File.of(path), File.of(str(path)), File.of(stream)):
            part = content_of(Multipart({"file": file}))
            assert part.get_payload(decode=True) == BIG
            assert part.get_filename() == "people.csv"


def test_media_type_is_that_of_the_name(tmp_path: Path) -> None:
    assert content_of(Multipart({"f": File.of(b"", "a.csv")})).get_content_type() == "text/csv"
    assert File.of(b"", "a.unheard-of").content_type == "application/octet-stream"
    assert File.of(File(b"", "a", "b/c"), "d") == File(b"", "d", "b/c")


def test_large_file_is_read_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(BIG)
    sizes = [len(piece) for piece in Multipart({"file": File.of(path)})]
    assert max(sizes) <= 65536 < sum(sizes)


def test_path_and_stream_can_be_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    stream = io.BytesIO(b"skipped abc")
    stream.seek(len(b"skipped "))
    for file in (File.of(path), File.of(stream, "a")):
        form = Multipart({"file": file})
        assert form.is_repeatable
        assert b"".join(form) == b"".join(form)
        assert content_of(form).get_payload(decode=True) == b"abc"


def test_stream_that_cannot_go_back_is_read_once() -> None:
    form = Multipart({"file": File(io.BufferedReader(OneWay(BIG)), "a")})
    assert not form.is_repeatable
    assert "Content-Length" not in form.headers
    assert content_of(form).get_payload(decode=True) == BIG
    with pytest.raises(InvalidRequestError, match="was read already"):
        b"".join(form)


def test_name_is_needed() -> None:
    with pytest.raises(InvalidRequestError, match="pass file_name"):
        File.of(b"abc")


@pytest.mark.parametrize("source", ["missing.csv", "."])
def test_file_that_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidRequestError, match="cannot be read"):
        Multipart({"file": File.of(Path(source).absolute(), "a")})


def test_file_that_went_away(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    form = Multipart({"file": File.of(path)})
    path.unlink()
    with pytest.raises(InvalidRequestError, match="cannot be read"):
        b"".join(form)


def test_text_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("abc", encoding="utf-8")
    with path.open(encoding="utf-8") as stream:
        text: Any = stream
        with pytest.raises(InvalidRequestError, match="binary stream"):
            Multipart({"file": File.of(text)})


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="this system does not list open files")
def test_no_file_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(BIG)
    before = len(list(OPEN_FILES.iterdir()))
    pieces = iter(Multipart({"file": File.of(path)}))
    next(pieces)
    next(pieces)
    assert len(list(OPEN_FILES.iterdir())) == before + 1
    del pieces
    assert len(list(OPEN_FILES.iterdir())) == before


def test_repr_shows_no_content() -> None:
    assert repr(File(b"hush", "a.txt")) == "<File 'a.txt' of 4 bytes>"
    assert "hush" not in repr(Multipart({"file": File(b"hush", "a.txt")}))
