"""Files: what callers upload, and how it comes in a request (behaviours, section 13)."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import HeaderParser
from email.policy import HTTP
from typing import Any, Final

from .errors import ApiError
from .jsontypes import Object

MULTIPART: Final = "multipart/form-data"
"""The media type of forms with files."""

BYTES: Final = "application/octet-stream"
"""The media type of a file of which nothing is known."""

_HEADERS: Final = HeaderParser(EmailMessage, policy=HTTP)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that the service keeps.

    Attributes:
        name: Its name.
        path: How requests name it.
        media_type: Its media type.
        content: Its bytes.
    """

    name: str
    path: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Part:
    """A file within a form, as it arrived.

    Attributes:
        filename: The name that the caller's program gave it.
        media_type: Its media type.
        content: Its bytes.
    """

    filename: str
    media_type: str
    content: bytes


def read_multipart(content_type: str, content: bytes) -> Object:
    """Return the fields of a form: a `Part` for each file, the text of any other field.

    Args:
        content_type: The header of the request, which names the boundary.
        content: The body.

    Raises:
        ApiError: It is no such form.
    """
    return dict(_fields(content_type, content))


def _fields(content_type: str, content: bytes) -> Iterator[tuple[str, Part | str]]:
    # The parts are cut out of the bytes, as a parser of messages would change line ends in files
    # and look into those that are messages themselves.
    for part in _parts(content_type, content):
        head, _, body = part.partition(b"\r\n\r\n")
        headers = _HEADERS.parsestr(head.decode("utf-8", "replace").lstrip())
        name: Any = headers.get_param("name", header="content-disposition")
        filename = headers.get_filename()
        if not isinstance(name, str):
            raise ApiError(400, "A part of the body has no name.")
        if filename is None:
            yield name, body.decode("utf-8", "replace")
        else:
            yield name, Part(filename, _media_type(headers, filename), body)


def _parts(content_type: str, content: bytes) -> list[bytes]:
    boundary = _HEADERS.parsestr(f"Content-Type: {content_type}").get_boundary()
    if not boundary:
        raise ApiError(400, "The Content-Type header names no boundary.")
    parts = (b"\r\n" + content).split(f"\r\n--{boundary}".encode())[1:]
    if not parts or not parts.pop().startswith(b"--"):
        raise ApiError(400, "The body is not made of the parts that its Content-Type header says.")
    return parts


def _media_type(headers: EmailMessage, filename: str) -> str:
    if "content-type" in headers:
        return headers.get_content_type()
    return mimetypes.guess_type(filename)[0] or BYTES
