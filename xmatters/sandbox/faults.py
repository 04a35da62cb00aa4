"""What can go wrong: the vocabulary of faults, the same in Python and on the command line.

A fault is written as its kind and its options: `429 rate=0.05 retry-after=2` is
`Fault("429", rate=0.05, retry_after=2)`.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass
from typing import Any, Final, Self

_STATUS: Final = re.compile(r"[2-5]\d\d")
_A_STATUS: Final = "a status such as 503"

_ANYWHERE: Final = ("operation", "rate", "count", "delay")
"""The options that each kind takes."""

_ANSWER: Final = ("carry-out", "retry-after", "retry-after-date")

KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "ok": (),
    "latency": (),
    "html": ("status", *_ANSWER),
    "drop": ("carry-out", "unread"),
    "reset": ("carry-out", "unread"),
    "truncate": ("part", "chunked"),
    "slow": ("seconds", "pieces"),
    "expired-token": (),
    "revoked-token": (),
    "unknown-field": (),
    "unknown-value": ("field",),
    "unknown-kind": (),
    "page-insert": (),
    "page-remove": (),
    "page-repeat": (),
    "wrong-total": ("by",),
    "link-back": (),
    "link-elsewhere": ("to",),
}
"""The kinds of faults, other than a status, and the options that each takes besides the common."""

INSTEAD: Final = frozenset({"html", "drop", "reset"})
"""What takes the place of the proper answer, as a status does."""

TOKENS: Final = frozenset({"expired-token", "revoked-token"})
"""What happens to requests with a bearer token only."""

SENDING: Final = frozenset({"truncate", "slow"})
"""What happens while a proper answer is sent."""

LATER_PAGES: Final = frozenset({"page-insert", "page-remove", "page-repeat"})
"""What happens to pages other than the first."""

PAGES: Final = LATER_PAGES | {"wrong-total", "link-back", "link-elsewhere"}
"""What happens to pages only."""


def _flag(text: str) -> bool:
    answers = {"": True, "yes": True, "true": True, "no": False, "false": False}
    return answers[text]


_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "operation": str,
    "rate": float,
    "count": int,
    "delay": float,
    "carry-out": _flag,
    "unread": _flag,
    "retry-after": int,
    "retry-after-date": int,
    "status": int,
    "part": float,
    "chunked": _flag,
    "seconds": float,
    "pieces": int,
    "field": str,
    "by": int,
    "to": str,
}

_RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "rate": (0, 1),
    "count": (1, float("inf")),
    "delay": (0, float("inf")),
    "status": (200, 599),
    "part": (0, 1),
    "seconds": (0, float("inf")),
    "pieces": (1, float("inf")),
}


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with requests.

    Attributes:
        kind: A status such as `503`, or one of `KINDS`.
        operation: What it happens to: an operation such as `getPeople`, a tag such as `people`, a
            method such as `POST`, or several with commas between; to all if `None`.
        rate: How probable it is, from 0 to 1.
        count: How many requests it happens to; in a script one if `None`, otherwise all.
        delay: Seconds to wait before anything else.
        carry_out: Whether the request is carried out although its answer is lost.
        unread: Whether the connection ends before the body of the request is read.
        retry_after: The seconds of the header `Retry-After`.
        retry_after_date: The same, but the header is a date that lies so many seconds ahead.
        status: The status of an HTML page.
        part: The share of the body that is sent, from 0 to 1.
        chunked: Whether the body has no `Content-Length`, but is sent in chunks.
        seconds: How long it takes to send the body.
        pieces: In how many pieces it is sent.
        field: The only field that gets an unknown value.
        by: How much is added to the total.
        to: The address of another server.
        headers: Further headers of an answer that is a status; for Python only.
        body: The body of such an answer: an object is sent as JSON, text as HTML; an error body
            if left out. For Python only.

    Raises:
        ValueError: There is no such fault, or it takes no such option.
    """

    kind: str
    _: KW_ONLY
    operation: str | None = None
    rate: float = 1.0
    count: int | None = None
    delay: float = 0.0
    carry_out: bool = False
    unread: bool = False
    retry_after: int | None = None
    retry_after_date: int | None = None
    status: int = 502
    part: float = 0.5
    chunked: bool = False
    seconds: float = 1.0
    pieces: int = 10
    field: str | None = None
    by: int = 1
    to: str = "https://elsewhere.example.com"
    headers: Mapping[str, str] = dataclasses.field(default_factory=dict[str, str])
    body: Any = None

    def __post_init__(self) -> None:
        """Check that the kind exists and takes these options."""
        options = options_of(self.kind)
        for name, value in self._given().items():
            if name not in options:
                raise ValueError(
                    f"The fault {self.kind} takes no {name}. It takes {', '.join(options)}."
                )
            least, most = _RANGES.get(name, (float("-inf"), float("inf")))
            if isinstance(value, int | float) and not least <= value <= most:
                limits = f"from {least:g}" + (f" to {most:g}" if most < float("inf") else "")
                raise ValueError(f"The {name} of the fault {self.kind} is {value}, not {limits}.")
        if self.kind == "latency" and not self.delay:
            raise ValueError("The fault latency needs a delay, such as latency delay=0.2.")
        if not self.is_status and (self.headers or self.body is not None):
            raise ValueError(f"Only a status has headers and a body, not the fault {self.kind}.")

    def __str__(self) -> str:
        """Return the text that stands for it on the command line."""
        options = (_written(name, value) for name, value in self._given().items())
        return " ".join((self.kind, *options))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the fault that a text stands for.

        Args:
            text: The kind and its options, such as `429 rate=0.05 retry-after=2`.

        Raises:
            ValueError: The text does not stand for a fault.
        """
        kind, *words = text.split() or [""]
        options = options_of(kind)
        found: dict[str, Any] = {}
        for word in words:
            name, _, value = word.partition("=")
            if name not in options:
                raise ValueError(
                    f"The fault {kind} takes no {name}{_meant(name, options)}. "
                    f"It takes {', '.join(options)}."
                )
            try:
                found[name.replace("-", "_")] = _READERS[name](value)
            except (ValueError, KeyError) as error:
                raise ValueError(f"{word} of the fault {text!r} cannot be read.") from error
        return cls(kind, **found)

    @property
    def is_status(self) -> bool:
        """Whether it is an answer with a status of its own."""
        return self.kind not in KINDS

    @property
    def is_instead(self) -> bool:
        """Whether it takes the place of the proper answer."""
        return self.is_status or self.kind in INSTEAD

    def _given(self) -> dict[str, Any]:
        """Return the options that are not as they are when left out."""
        defaults = {each.name: each.default for each in dataclasses.fields(self)}
        values = {name: getattr(self, name.replace("-", "_")) for name in _READERS}
        return {
            name: value
            for name, value in values.items()
            if value != defaults[name.replace("-", "_")]
        }


def options_of(kind: str) -> tuple[str, ...]:
    """Return the names of the options that a kind of fault takes.

    Raises:
        ValueError: There is no such kind.
    """
    if _STATUS.fullmatch(kind):
        return (*_ANYWHERE, *_ANSWER)
    if kind not in KINDS:
        raise ValueError(
            f"There is no fault {kind!r}{_meant(kind, KINDS)}. "
            f"There are {_A_STATUS}, {', '.join(KINDS)}."
        )
    return (*_ANYWHERE, *KINDS[kind])


def as_fault(fault: Fault | str) -> Fault:
    """Return a fault that may be written as a text.

    Raises:
        ValueError: The text does not stand for a fault.
    """
    return Fault.parse(fault) if isinstance(fault, str) else fault


def _written(name: str, value: Any) -> str:
    return name if value is True else f"{name}={value}"


def _meant(name: str, known: Mapping[str, Any] | tuple[str, ...]) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""
