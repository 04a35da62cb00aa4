"""What was really sent, without its secrets."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, unquote_plus

from .jsontypes import Object, is_list, is_object
from .specification import load_specification

_MASK: Final = "***"

_SECRET_HEADERS: Final = frozenset({"cookie", "proxy-authorization", "x-api-key"})
"""Headers that are masked as a whole; of `authorization` the scheme stays."""


@dataclass(frozen=True)
class LoggedRequest:
    """One request that the sandbox received.

    Attributes:
        method: The HTTP method.
        path: The path as it was sent, still encoded.
        query: The query as it was sent, still encoded, with secrets masked.
        headers: The headers, with names in lower case and the credentials masked.
        body: The body: decoded JSON, a form as an object, or text; with secrets masked.
        status: What was answered; `None` if the connection was dropped.
        operation_id: The operation that was called, if there is such a one.
        faults: What went wrong with it on purpose.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: Any
    status: int | None
    operation_id: str | None
    faults: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the line of the request and what was answered."""
        target = f"{self.path}?{self.query}" if self.query else self.path
        return f"{self.method} {target} -> {self.status or 'no answer'}"

    @property
    def query_values(self) -> dict[str, str]:
        """The parameters of the query, decoded, with secrets masked."""
        return dict(parse_qsl(self.query, keep_blank_values=True))

    @property
    def path_values(self) -> dict[str, str]:
        """The parameters in the path, decoded, such as `personId`; none of an unknown path."""
        routed = load_specification().route(self.method, self.path)
        return routed[1] if routed else {}

    def as_object(self) -> Object:
        """Return the request as JSON has it."""
        return asdict(self)


def masked(value: Any, secret_names: Collection[str]) -> Any:
    """Return a body with the values of secret fields masked."""
    if is_list(value):
        return [masked(each, secret_names) for each in value]
    if not is_object(value):
        return value
    return {
        name: _MASK if name in secret_names else masked(each, secret_names)
        for name, each in value.items()
    }


def masked_text(text: str, secret_names: Collection[str]) -> str:
    """Return a body that is no proper JSON with what follows the names of secrets masked."""
    names = "|".join(map(re.escape, sorted(secret_names)))
    # Up to the quote that ends it, or where a value without quotes ends.
    value = r"""(["'])?(?(3)(?:\\.|(?!\3).)*|[^\s&,;<>}]+)"""
    pattern = rf"""(\b(?:{names})\b["']?)(\s*[:=]\s*){value}"""
    return re.sub(pattern, _masked_value, text, flags=re.DOTALL)


def _masked_value(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2]}{found[3] or ''}{_MASK}"


def masked_query(raw_query: str, secret_names: Collection[str]) -> str:
    """Return a query, still encoded, with the values of secret parameters masked."""
    pairs = [pair.partition("=") for pair in raw_query.split("&")]
    return "&".join(
        f"{name}={_MASK}" if unquote_plus(name) in secret_names else name + equals + value
        for name, equals, value in pairs
    )


def masked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with the credentials masked, but for their scheme."""
    found = {name: _MASK if name in _SECRET_HEADERS else each for name, each in headers.items()}
    if "authorization" in found:
        scheme = found["authorization"].partition(" ")[0]
        found["authorization"] = f"{scheme} {_MASK}"
    return found
