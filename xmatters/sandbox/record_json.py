"""Records as JSON and back, by the types of their attributes.

What an attribute holds says how it stands in a file: times in ISO 8601, bytes in base64, other
records as objects. Dictionaries of records become lists of pairs, because their order counts.
Attributes that have their default are left out, and so are secrets.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import datetime
import difflib
import functools
import types
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar, Union, get_args, get_origin, get_type_hints

from .jsontypes import Object, is_list, is_object
from .records import SECRET, Collection, Record
from .times import parse_time

Writer = Callable[[Any], Any]
Reader = Callable[[Any], Any]

_NAMES = {str: "a text", bool: "true or false", int: "a whole number", dict: "an object"}


class WrongValue(Exception):
    """A value that cannot be read.

    Args:
        problem: What is wrong with it, for people.
        place: Where it is, from the outside in: names of fields and numbers of items.
    """

    def __init__(self, problem: str, *place: str | int) -> None:
        """Remember what is wrong."""
        super().__init__(problem)
        self.problem = problem
        self.place: list[str | int] = list(place)

    @property
    def path(self) -> str:
        """Where the value is, such as `people[3].created`."""
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.place)
        return "".join(steps).lstrip(".")


def written(record: object) -> Object:
    """Return a record as JSON has it."""
    kind: Any = type(record)
    found: Object = _writer(kind)(record)
    return found


def read(kind: Any, value: Any) -> Any:
    """Return a record from what JSON has of it.

    Args:
        kind: The class of the record, or the type of any other value.
        value: The decoded JSON.

    Raises:
        WrongValue: It is none.
    """
    return _reader(kind)(value)


@contextmanager
def within(*steps: str | int) -> Generator[None]:
    """Let what is found to be wrong know where it is."""
    try:
        yield
    except WrongValue as wrong:
        wrong.place[:0] = steps
        raise


# Attributes


@functools.cache
def _attributes(kind: Any) -> Mapping[str, tuple[Any, dataclasses.Field[Any]]]:
    """Return the types of the attributes that are kept, by their names."""
    hints = get_type_hints(kind)
    return {
        each.name: (hints[each.name], each)
        for each in dataclasses.fields(kind)
        if not each.metadata.get(SECRET) and get_origin(hints[each.name]) is not ClassVar
    }


def _default(field: dataclasses.Field[Any]) -> Any:
    """Return the default of an attribute; `MISSING` if it has none."""
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _is_default(value: Any, default: Any) -> bool:
    if isinstance(default, Collection):
        return not len(value)
    return type(value) is type(default) and bool(value == default)


# Writing


@functools.cache
def _writer(hint: Any) -> Writer:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        writers = [_writer(each) for each in arguments if each is not types.NoneType]
        return lambda value: None if value is None else writers[0](value)
    if origin in (list, Collection):
        item = _writer(arguments[0])
        return lambda value: [item(each) for each in value]
    if origin is tuple:
        return _tuple_writer(arguments)
    if origin is dict and _is_ordered(arguments[1]):
        item = _writer(arguments[1])
        return lambda value: [[name, item(each)] for name, each in value.items()]
    if hint is datetime.datetime:
        return written_time
    if hint is bytes:
        return lambda value: base64.b64encode(value).decode()
    if dataclasses.is_dataclass(hint):
        return _record_writer(hint)
    return _as_it_is


def _record_writer(kind: Any) -> Writer:
    # The attributes are looked up on first use, as a record may have some of its own kind.
    @functools.cache
    def attributes() -> list[tuple[str, Writer, Any]]:
        found = _attributes(kind).items()
        return [(name, _writer(hint), _default(field)) for name, (hint, field) in found]

    def write(record: Any) -> Object:
        found: Object = {}
        for name, writer, default in attributes():
            value = getattr(record, name)
            if not _is_default(value, default):
                found[name] = writer(value)
        return found

    return write


def _tuple_writer(arguments: tuple[Any, ...]) -> Writer:
    if arguments[-1] is Ellipsis:
        item = _writer(arguments[0])
        return lambda value: [item(each) for each in value]
    writers = [_writer(each) for each in arguments]
    return lambda value: [writer(each) for writer, each in zip(writers, value, strict=True)]


def written_time(value: datetime.datetime) -> str:
    """Return a time as files have it."""
    return value.isoformat().replace("+00:00", "Z")


def _as_it_is(value: Any) -> Any:
    return value


def _is_ordered(hint: Any) -> bool:
    """Tell whether the order of a dictionary with such values counts."""
    return get_origin(hint) is tuple or dataclasses.is_dataclass(hint)


# Reading


@functools.cache
def _reader(hint: Any) -> Reader:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        readers = [_reader(each) for each in arguments if each is not types.NoneType]
        return lambda value: None if value is None else readers[0](value)
    if origin is list:
        return functools.partial(_read_items, _reader(arguments[0]))
    if origin is Collection:
        return functools.partial(_read_collection, arguments[0])
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin is dict:
        values = _reader(arguments[1])
        if _is_ordered(arguments[1]):
            return lambda value: dict(_read_items(_tuple_reader((str, arguments[1])), value))
        return lambda value: {
            name: _inside(values, each, name) for name, each in _plain(dict, value).items()
        }
    if hint is datetime.datetime:
        return _read_time
    if hint is bytes:
        return _read_bytes
    if dataclasses.is_dataclass(hint):
        return functools.partial(_read_record, hint)
    return _as_it_is if hint is Any else functools.partial(_plain, hint)


def _inside(reader: Reader, value: Any, step: str | int) -> Any:
    try:
        return reader(value)
    except WrongValue as wrong:
        wrong.place.insert(0, step)
        raise


def _read_items(reader: Reader, value: Any) -> list[Any]:
    if not is_list(value):
        raise WrongValue(f"must be a list, not {shown(value)}")
    return [_inside(reader, each, number) for number, each in enumerate(value)]


def _read_record(kind: Any, value: Any) -> Any:
    attributes = _attributes(kind)
    check_names(_plain(dict, value), attributes)
    given: dict[str, Any] = {}
    for name, (hint, field) in attributes.items():
        if name in value:
            given[name] = _inside(_reader(hint), value[name], name)
        elif _default(field) is dataclasses.MISSING:
            raise WrongValue("is missing", name)
    return kind(**given)


def _read_collection(kind: Any, value: Any) -> Collection[Any]:
    # Parts of plans are all told apart by their names.
    return filled(Collection[Any]("name"), _read_items(_reader(kind), value))


def filled(collection: Collection[Any], records: Iterable[Record]) -> Collection[Any]:
    """Add records to a collection and return it.

    Raises:
        WrongValue: Two of them have the same id.
    """
    for number, record in enumerate(records):
        if collection.with_id(record.id) is not None:
            raise WrongValue(f"{record.id!r} is the id of one before, too", number, "id")
        collection.add(record)
    return collection


def _tuple_reader(arguments: tuple[Any, ...]) -> Reader:
    if arguments[-1] is Ellipsis:
        item = _reader(arguments[0])
        return lambda value: tuple(_read_items(item, value))
    readers = [_reader(each) for each in arguments]

    def read_all(value: Any) -> tuple[Any, ...]:
        if not is_list(value) or len(value) != len(readers):
            raise WrongValue(f"must be a list of {len(readers)} items, not {shown(value)}")
        pairs = enumerate(zip(readers, value, strict=True))
        return tuple(_inside(reader, each, number) for number, (reader, each) in pairs)

    return read_all


def _plain(kind: type[Any], value: Any) -> Any:
    # `True` is an `int` to Python, but not to JSON.
    if type(value) is not kind:
        raise WrongValue(f"must be {_NAMES[kind]}, not {shown(value)}")
    return value


def _read_time(value: Any) -> datetime.datetime:
    try:
        return parse_time(_plain(str, value))
    except ValueError:
        example = "2026-03-02T16:00:00Z"
        raise WrongValue(f"must be a time such as {example}, not {shown(value)}") from None


def _read_bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(_plain(str, value), validate=True)
    except (binascii.Error, ValueError):
        raise WrongValue(f"must be text in base64, not {shown(value)}") from None


def check_names(value: Object, known: Iterable[str]) -> None:
    """Refuse the first field that is not known.

    Raises:
        WrongValue: There is such a field.
    """
    names = list(known)
    for name in value:
        if name not in names:
            meant = difflib.get_close_matches(name, names, n=1)
            advice = f"did you mean {meant[0]}?" if meant else f"known are {', '.join(names)}"
            raise WrongValue(f"is no field; {advice}", name)


def shown(value: Any) -> str:
    """Return a wrong value as an error shows it, in short."""
    if is_object(value):
        return "an object"
    if is_list(value):
        return f"a list of {len(value)} items"
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
