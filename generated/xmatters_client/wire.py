"""How values are written on the wire and read from it. Pure functions, no I/O."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from typing import Any, Final, TypeGuard, cast
from urllib.parse import quote

from .errors import InvalidRequestError

_NOT_IN_A_PATH: Final = r"[\x00-\x1f\x7f]"
_PLAIN_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "string": (int, float, datetime.date),
    "integer": (int,),
    "number": (int, float),
    "date-time": (datetime.date,),
}


def decode_json(content: bytes) -> Any:
    """Read JSON in UTF-8 (RFC 8259), with msgspec where it is installed.

    Raises:
        ValueError: It is not JSON.
    """
    decode = _fast_decoder()
    if decode is not None:
        try:
            return decode(content)
        except ValueError:
            # The standard library reads a little more (a byte order mark, NaN); what both
            # refuse is reported in its words, so that msgspec changes nothing but speed.
            pass
    return json.loads(content.decode("utf-8-sig"))


def has_msgspec() -> bool:
    """Tell whether msgspec is installed."""
    return _fast_decoder() is not None


@cache
def _fast_decoder() -> Callable[[bytes], Any] | None:
    try:
        import msgspec.json
    except ImportError:
        return None
    # Before 0.21 its errors are no ValueError; one as old is left alone, as if there were none.
    return msgspec.json.decode if issubclass(msgspec.DecodeError, ValueError) else None


def encode_path_segment(name: str, value: object) -> str:
    """Return `value` as one segment of a path, percent-encoded completely.

    Raises:
        InvalidRequestError: `value` is empty, `.` or `..`, which would lead to another URL,
            or has control characters.
    """
    text = _plain(value)
    if not isinstance(text, str):
        raise InvalidRequestError(
            f"{name} must be text (an id or a name), not {type(value).__name__}"
        )
    if text.isascii() and text.replace("-", "").isalnum():
        return text  # as ids are; what follows takes ten times as long
    if text.strip() in ("", ".", ".."):
        raise InvalidRequestError(f"{name} must name an object, not {text!r}")
    if re.search(_NOT_IN_A_PATH, text):
        raise InvalidRequestError(f"{name} must not have control characters: {text!r}")
    return _quoted(name, text)


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """Return the query of a URL from names and values that are encoded already."""
    return "&".join(f"{_quoted('a parameter', name)}={value}" for name, value in pairs)


def encode_query_value(
    name: str, value: object, type_name: str, is_list: bool, named_by: str = "id"
) -> str:
    """Return one query value, percent-encoded.

    Lists are joined by commas; a comma within an item is encoded. Text given for a list is
    taken as joined already. An object of the service stands for its attribute `named_by`.

    Raises:
        InvalidRequestError: The value does not fit the type.
    """
    if not is_list:
        return _quoted(name, _scalar_text(name, value, type_name, named_by))
    if isinstance(value, str):
        return _quoted(name, value, safe=",")
    if isinstance(value, bytes) or is_mapping(value):
        raise InvalidRequestError(f"{name} must be a list of type {type_name}, not {value!r}")
    items = sorted_items(value) if hasattr(value, "__iter__") else [value]
    return ",".join(_quoted(name, _scalar_text(name, item, type_name, named_by)) for item in items)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value is a list."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether a value is a mapping."""
    return isinstance(value, Mapping)


def sorted_items(value: Any) -> list[Any]:
    """Return the items of a list in their order, those of a set in a stable one."""
    in_order = not isinstance(value, (set, frozenset))
    return list(value) if in_order else sorted(cast("set[Any]", value), key=str)


def _quoted(name: str, text: str, safe: str = "") -> str:
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError as error:
        raise InvalidRequestError(f"{name} must be Unicode text, not {text!r}") from error


def _plain(value: object, named_by: str = "id") -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (str, int, float, datetime.date)) or value is None:
        return value
    return getattr(value, named_by, value)


def _scalar_text(name: str, value: object, type_name: str, named_by: str) -> str:
    plain = _plain(value, named_by)
    if isinstance(plain, bool):
        if type_name not in ("boolean", "string"):
            raise InvalidRequestError(f"{name} must be of type {type_name}, not {value!r}")
        return "true" if plain else "false"
    if isinstance(plain, str):
        _check_text(name, plain, type_name)
        return plain
    if isinstance(plain, _PLAIN_TYPES.get(type_name, ())):
        return format_time(name, plain) if isinstance(plain, datetime.date) else str(plain)
    raise InvalidRequestError(f"{name} must be of type {type_name}, not {value!r}")


def _check_text(name: str, text: str, type_name: str) -> None:
    if type_name == "boolean" and text.lower() not in ("true", "false"):
        raise InvalidRequestError(f"{name} must be true or false, not {text!r}")
    if type_name == "integer" and not re.fullmatch(r"-?[0-9]{1,18}", text):
        raise InvalidRequestError(f"{name} must be a whole number, not {text!r}")


def format_time(name: str, value: datetime.date) -> str:
    """Return a time in ISO-8601.

    Raises:
        InvalidRequestError: A `datetime` has no time zone.
    """
    if isinstance(value, datetime.datetime) and value.utcoffset() is None:
        raise InvalidRequestError(f"{name} must have a time zone: {value.isoformat()}")
    return value.isoformat()


def milliseconds_z(value: datetime.datetime) -> str:
    """Return a time as the service writes most of them (`2018-04-17T20:19:03.807Z`)."""
    utc = value.astimezone(datetime.UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds") + "Z"


def seconds_z(value: datetime.datetime) -> str:
    """Return a time as the service writes on-call times (`2018-04-24T04:00:00Z`)."""
    utc = value.astimezone(datetime.UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="seconds") + "Z"


def milliseconds_offset(value: datetime.datetime) -> str:
    """Return a time as the service writes it on events (`2018-04-17T20:02:47.476+0000`)."""
    utc = value.astimezone(datetime.UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds") + "+0000"
