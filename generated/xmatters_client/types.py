"""Small types that the whole client shares."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import Enum
from typing import Final, Generic, Literal, NamedTuple, Protocol, TypeVar


class Unset(Enum):
    """The type of `UNSET`: not given, as opposed to `None`, which clears."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        """Is false, so that `value or default` works."""
        return False

    def __repr__(self) -> str:
        """Show the name by which it is imported."""
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Stands for a field or parameter that was not given and is not sent."""

TimeValue = datetime.datetime | datetime.date | str
"""A moment: an aware `datetime`, or text in ISO-8601."""


class HasId(Protocol):
    """An object of the service that is known by its `id`."""

    @property
    def id(self) -> str:
        """The id of the object."""
        ...


class File(NamedTuple):
    """A file to upload.

    Attributes:
        content: What is in it.
        file_name: Its name, without folders.
        content_type: Its media type.
    """

    content: bytes
    file_name: str
    content_type: str = "application/octet-stream"

    def __repr__(self) -> str:
        """Show the name and the size."""
        return f"<File {self.file_name!r} of {len(self.content)} bytes>"


class Request(NamedTuple):
    """What an operation sends, ready for any HTTP client.

    Attributes:
        operation_id: The operation that it belongs to.
        method: The HTTP method.
        target: Path and query, percent-encoded.
        headers: Headers that describe the body and what is accepted.
        content: The body, or `None`.
        secrets: What stands in the target and must not be shown, as it is sent and as it was given.
        authenticated: Whether the target says who calls, so that no other credentials are sent.
    """

    operation_id: str
    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes | None
    secrets: tuple[str, ...] = ()
    authenticated: bool = False

    def __repr__(self) -> str:
        """Show where it goes; query and body may hold secrets."""
        return f"<Request {self.method} {self.target.partition('?')[0]}>"


T = TypeVar("T")


class Response(NamedTuple, Generic[T]):
    """What the service answered, raw and parsed.

    Attributes:
        status_code: The HTTP status.
        headers: The headers; names are looked up in any case.
        content: The body as it came.
        parsed: The body as a typed object; `None` where the reply has no body.

    These headers are known, besides those of HTTP:

    - `x-concurrentlimit-limit`: How many requests may be under way at the same time. Not
      certain: A client lists it in a comment; no recorded answer of this interface has it.
    - `x-concurrentlimit-used`: How many requests are under way. Not certain: A client lists
      it in a comment; no recorded answer of this interface has it.
    - `x-ratelimit-limit`: How many requests may be sent in a period. Not certain: A client
      lists it in a comment; no recorded answer of this interface has it.
    - `x-ratelimit-period_in_sec`: How long a period is, in seconds. Not certain: A client
      lists it in a comment; no recorded answer of this interface has it.
    - `x-ratelimit-used`: How many requests were sent in this period. Not certain: A client
      lists it in a comment; no recorded answer of this interface has it.
    - `x-trace`: Names the request, which the vendor's support asks for. One or two UUIDs,
      joined by a comma; of a trigger it is the `requestId`.
    - `Retry-After`: Seconds to wait, or the date to wait for. Not every answer has it. Not
      certain: Clients look for it, but nobody recorded an answer that has it.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T

    def __repr__(self) -> str:
        """Show status and object; headers and body may hold secrets."""
        return f"<Response {self.status_code}: {self.parsed!r}>"
