"""Files to upload, and the forms that carry them (RFC 7578), read while they are sent."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike, urandom
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from .errors import InvalidRequestError

_PIECE: Final = 65536
_CONTROLS: Final = r"[\x00-\x1f\x7f]"


class File(NamedTuple):
    """A file to upload. What it holds is read when it is sent, piece by piece.

    Attributes:
        content: What is in it: bytes, the path of a file, or a binary stream, which is read from
            where it stands.
        file_name: Its name, without folders.
        content_type: Its media type.
    """

    content: bytes | PathLike[str] | BinaryIO
    file_name: str
    content_type: str = "application/octet-stream"

    @classmethod
    def of(
        cls, source: File | bytes | str | PathLike[str] | BinaryIO, file_name: str | None = None
    ) -> File:
        """Return the file that something stands for.

        Args:
            source: A file, its path, its bytes, or a binary stream.
            file_name: Its name; where it has a path, that of the path will do.

        Raises:
            InvalidRequestError: It has no name, or is none of these.
        """
        if isinstance(source, File):
            return source if file_name is None else source._replace(file_name=file_name)
        if isinstance(source, str):
            source = Path(source)
        name = file_name or _name_of(source)
        if not name:
            raise InvalidRequestError("a file needs a name: pass file_name")
        # Imported here because only uploads need it.
        import mimetypes

        media_type = mimetypes.guess_type(name)[0]
        return cls(source, name, media_type or "application/octet-stream")

    def __repr__(self) -> str:
        """Show the name, and the size if it is known."""
        size = f" of {len(self.content)} bytes" if isinstance(self.content, bytes) else ""
        return f"<File {self.file_name!r}{size}>"


def _name_of(source: bytes | PathLike[str] | BinaryIO) -> str:
    if isinstance(source, PathLike):
        return Path(source).name
    name: object = getattr(source, "name", "")
    return Path(name).name if isinstance(name, str) else ""


class Multipart:
    """A form, as the body of a request.

    Iterating gives its bytes, a piece at a time, from the beginning. A stream that cannot go back
    can be read once only.

    Args:
        fields: Text, or a `File`, by the names of the fields.

    Attributes:
        headers: The headers that describe it; its length is left out where it is not known.

    Raises:
        InvalidRequestError: A value is neither, a name cannot be written, or a file cannot be
            read.
    """

    def __init__(self, fields: Mapping[str, Any]) -> None:
        """Look at all fields; nothing is read yet."""
        boundary = urandom(16).hex()
        self._parts: list[bytes | _Content] = []
        for name, value in fields.items():
            self._parts += _part(name, value, boundary)
        self._parts.append(f"--{boundary}--\r\n".encode())
        self.headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        sizes = [len(each) if isinstance(each, bytes) else each.size for each in self._parts]
        if None not in sizes:
            self.headers["Content-Length"] = str(sum(size or 0 for size in sizes))

    def __repr__(self) -> str:
        """Show how long it is, and nothing of what is in it."""
        return f"<Multipart of {self.headers.get('Content-Length', 'unknown')} bytes>"

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be read again."""
        return all(isinstance(each, bytes) or each.is_repeatable for each in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        """Read it from the beginning.

        Raises:
            InvalidRequestError: A stream was read already and cannot go back, or is no binary one.
        """
        for each in self._parts:
            if isinstance(each, bytes):
                yield each
            else:
                yield from each.pieces()


class _Content:
    """What is in a file that is not in memory."""

    def __init__(self, source: PathLike[str] | BinaryIO) -> None:
        self._source = source
        self._was_read = False
        self._start = 0
        self.is_repeatable = True
        self.size: int | None = None
        if isinstance(source, PathLike):
            try:
                with open(source, "rb") as file:
                    self.size = file.seek(0, io.SEEK_END)
            except OSError as error:
                raise InvalidRequestError(f"{source} cannot be read: {error.strerror}") from error
            return
        if isinstance(source, io.TextIOBase) or not hasattr(source, "read"):
            raise InvalidRequestError(
                f"a file must be bytes, a path or a binary stream: {source!r}"
            )
        try:
            self._start = source.tell()
            self.size = source.seek(0, io.SEEK_END) - self._start
            source.seek(self._start)
        except (OSError, AttributeError):
            self.is_repeatable = False

    def pieces(self) -> Iterable[bytes]:
        if isinstance(self._source, PathLike):
            yield from _pieces_of_path(self._source)
            return
        if self.is_repeatable:
            self._source.seek(self._start)
        elif self._was_read:
            raise InvalidRequestError("the stream was read already and cannot go back")
        self._was_read = True
        yield from _pieces(self._source)


def _pieces_of_path(path: PathLike[str]) -> Iterator[bytes]:
    try:
        file = Path(path).open("rb")
    except OSError as error:
        raise InvalidRequestError(f"{path} cannot be read: {error.strerror}") from error
    with file:
        yield from _pieces(file)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    try:
        while piece := file.read(_PIECE):
            yield piece
    except OSError as error:
        raise InvalidRequestError(f"a file cannot be read to its end: {error}") from error


def _part(name: str, value: object, boundary: str) -> list[bytes | _Content]:
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_form_name(name)}"'
    content: bytes | _Content
    if isinstance(value, File):
        head += f'; filename="{_form_name(value.file_name)}"\r\nContent-Type: '
        head += _form_name(value.content_type)
        content = value.content if isinstance(value.content, bytes) else _Content(value.content)
    elif isinstance(value, str):
        content = _encoded(name, value)
    else:
        raise InvalidRequestError(f"{name} must be text or a File, not {type(value).__name__}")
    return [f"{head}\r\n\r\n".encode(), content, b"\r\n"]


def _encoded(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise InvalidRequestError(f"{name} must be Unicode text, not {text!r}") from error


def _form_name(name: str) -> str:
    if re.search(_CONTROLS, name):
        raise InvalidRequestError(f"a name of a form must not have control characters: {name!r}")
    _encoded("a name of a form", name)
    return name.replace('"', "%22")
