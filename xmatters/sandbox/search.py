"""Filtering, searching and sorting lists (behaviours, section 7)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Protocol, TypeVar

from .calls import Call
from .records import Record

T = TypeVar("T")

T_co = TypeVar("T_co", covariant=True)


class Listed(Protocol[T_co]):
    """Items of which some can be had without the others."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[T_co]: ...

    def __getitem__(self, places: slice, /) -> Sequence[T_co]: ...


Test = Callable[[T], bool]
"""Tells whether an item fits."""

Filter = Callable[[Call, Any], Callable[[T], bool]]
"""Makes a test of the value of a parameter."""

Texts = Callable[[T], Iterable[str]]
"""Returns the texts of an item that a field of `fields` stands for."""

_TERM: Final = re.compile(r'"([^"]+)"|(\S+)')


def camel_case(constant: str) -> str:
    """Return the name of a field for the value of an enumeration: `FIRST_NAME` is `firstName`."""
    first, *others = constant.lower().split("_")
    return first + "".join(map(str.capitalize, others))


def matching(call: Call, items: Iterable[T], filters: Mapping[str, Filter[T]]) -> list[T]:
    """Return the items that fit all filters that were sent.

    Args:
        call: The request.
        items: All items.
        filters: What each parameter means.
    """
    tests = [make(call, call.query[name]) for name, make in filters.items() if name in call.query]
    for test in tests:
        items = filter(test, items)
    return list(items)


def chosen(
    call: Call,
    items: Listed[T],
    filters: Mapping[str, Filter[T]],
    keys: Mapping[str, Callable[[T], Any]] = MappingProxyType({}),
) -> Listed[T]:
    """Return the items that were asked for, in the order that was asked for.

    Where a request chooses and sorts nothing, all items are returned without a look at any, as
    there may be very many.

    Args:
        call: The request.
        items: All items.
        filters: What each parameter means.
        keys: What each value of `sortBy` compares.
    """
    if not call.query.keys() & {*filters, "sortBy", "sortOrder"}:
        return items
    return ordered(call, matching(call, items, filters), keys)


def search(fields: Mapping[str, Texts[T]], chosen_by: tuple[str, ...] = ("fields",)) -> Filter[T]:
    """Return the filter `search`, with its companions `operand` and `fields`.

    Args:
        fields: The texts that each value of `fields` stands for.
        chosen_by: The spellings of the parameter `fields`, the preferred one first.
    """

    def make(call: Call, text: str) -> Test[T]:
        fits = search_test(call, text)
        readers = [fields[name] for name in searched(call, fields, chosen_by)]
        return lambda item: fits([text for reader in readers for text in reader(item)])

    return make


def searched(
    call: Call, fields: Collection[str], chosen_by: tuple[str, ...] = ("fields",)
) -> list[str]:
    """Return the fields that a search is limited to, of all that can be searched."""
    sent = [call.query[name] for name in chosen_by if name in call.query]
    return [name for name in (sent[0] if sent else fields) if name in fields]


def search_test(call: Call, text: str) -> Callable[[Iterable[str]], bool]:
    """Return the test whether the texts of an item have the terms of a search."""
    terms = [(phrase or word).casefold() for phrase, word in _TERM.findall(text)]
    combine = all if call.query.get("operand") == "AND" else any

    def fits(texts: Iterable[str]) -> bool:
        # No term has the separator, so none is found across two texts.
        joined = "\0".join(texts).casefold()
        return combine([term in joined for term in terms])

    return fits


def equal_to(read: Callable[[T], Any]) -> Filter[T]:
    """Return a filter for items where something is the value."""
    return lambda _call, value: lambda item: read(item) == value


def field_equal_to(name: str) -> Filter[Record]:
    """Return a filter for objects with the value in a field of theirs."""
    return lambda _call, value: lambda record: record.fields.get(name) == value


def among(read: Callable[[T], Any]) -> Filter[T]:
    """Return a filter for items where something is one of the values."""
    return lambda _call, values: lambda item: read(item) in values


def exists(holds: Callable[[Call, T], bool]) -> Filter[T]:
    """Return a filter for items where something holds, or with false where it does not."""
    return lambda call, wanted: lambda item: holds(call, item) is wanted


_WITHIN: Final[Mapping[str, Callable[[datetime.datetime, datetime.datetime], bool]]] = {
    "from": lambda moment, bound: moment >= bound,
    "to": lambda moment, bound: moment <= bound,
    "after": lambda moment, bound: moment > bound,
    "before": lambda moment, bound: moment < bound,
}


def within(
    read: Callable[[T], datetime.datetime], name: Callable[[str], str] = str
) -> dict[str, Filter[T]]:
    """Return the filters by time, of which `from` and `to` include their bounds.

    Args:
        read: The time of an item.
        name: Makes `from`, `to`, `after` and `before` the names of the parameters.
    """

    def bounded(compare: Callable[[Any, Any], bool]) -> Filter[T]:
        return lambda _call, bound: lambda item: compare(read(item), bound)

    return {name(bound): bounded(compare) for bound, compare in _WITHIN.items()}


def created_within(read: Callable[[T], datetime.datetime]) -> dict[str, Filter[T]]:
    """Return the filters `createdFrom`, `createdTo`, `createdAfter` and `createdBefore`."""
    return within(read, lambda bound: f"created{bound.capitalize()}")


def ordered(
    call: Call,
    items: list[T],
    keys: Mapping[str, Callable[[T], Any]],
    default: str | None = None,
    *,
    descending: bool = False,
) -> list[T]:
    """Return the items in the order that `sortBy` and `sortOrder` ask for.

    Args:
        call: The request.
        items: The items.
        keys: What each value of `sortBy` compares.
        default: The order without `sortBy`; without it, the order they came in.
        descending: Whether that order runs downwards unless `sortOrder` says otherwise.
    """
    chosen = call.query.get("sortBy", default)
    direction = call.query.get("sortOrder")
    if chosen not in keys:
        return items[::-1] if direction == "DESCENDING" else items
    downwards = direction == "DESCENDING" if direction else descending and chosen == default
    return sorted(items, key=keys[chosen], reverse=downwards)


def casefolded(texts: Iterable[str]) -> set[str]:
    """Return texts for comparing them without regard to case."""
    return {text.casefold() for text in texts}
