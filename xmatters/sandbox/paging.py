"""Pages and their links (behaviours, section 6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar
from urllib.parse import quote_plus

from .calls import Call
from .jsontypes import Object
from .parameters import write_query
from .search import Listed

T = TypeVar("T")

_EMBEDDED: Final = 100

_DROPPED: Final[Mapping[str, frozenset[str]]] = {
    "getPeople": frozenset({"embed"}),
    "getGroups": frozenset({"operand"}),
    "getPlans": frozenset({"embed", "search"}),
}
"""Parameters that the links of an operation lose (findings, 16)."""

_KEPT_EMBEDS: Final[Mapping[str, frozenset[str]]] = {"getEvents": frozenset({"annotations"})}
"""All that the links of an operation keep of `embed` (findings, 16)."""

_WITHOUT_OFFSET: Final = frozenset({"getAudits"})
"""Operations whose first link has no offset (findings, 17)."""


def page(
    call: Call,
    items: Listed[T],
    render: Callable[[T], Any],
    *,
    added: Mapping[str, str] | None = None,
    path: str | None = None,
) -> Object:
    """Return the page that was asked for.

    Args:
        call: The request.
        items: All items.
        render: Makes an item what stands in the reply; only called for those on the page.
        added: Parameters that the links have although nobody sent them (findings, 17).
        path: Where the links lead, if it is not where the request went.
    """
    if call.drift:
        items, render = call.drift.items(items), call.drift.render(render)
    offset, limit = call.query["offset"], call.query["limit"]
    data = [render(item) for item in items[offset : offset + limit]]
    kept = {name: quote_plus(value) for name, value in (added or {}).items()} | _kept(call)
    path = path or call.raw_path.rstrip("/")
    links = {"self": _link(call, path, kept, offset)}
    if offset + limit < len(items):
        links["next"] = _link(call, path, kept, offset + limit)
    if offset > 0:
        links["previous"] = _link(call, path, kept, max(0, offset - limit))
    return {"count": len(data), "total": len(items), "data": data, "links": links}


def embedded(
    items: Sequence[T],
    render: Callable[[T], Any],
    link: str | None = None,
    *,
    first: int = _EMBEDDED,
    offset: int = 0,
) -> Object:
    """Return the beginning of a list within another object.

    Args:
        items: All items.
        render: Makes an item what stands in the reply.
        link: The address of the whole list; some lists have none (findings, 14).
        first: The most items that stand in the reply.
        offset: How many items to skip before.
    """
    data = [render(item) for item in items[offset : offset + first]]
    found: Object = {"count": len(data), "total": len(items), "data": data}
    if link:
        mark = "&" if "?" in link else "?"
        found["links"] = {"self": f"{link}{mark}offset={offset}&limit={first}"}
        if len(items) > offset + first:
            # As recorded of the members of an occurrence (findings, 19).
            found["links"]["next"] = f"{link}{mark}offset={offset + first}&limit={first}"
    return found


def counted(items: Sequence[Any], link: str) -> Object:
    """Return how long a list within another object is, without its items (section 6)."""
    found = embedded(items, as_is, link)
    del found["data"]
    return found


def as_is(item: T) -> T:
    """Return what already is as it stands in replies."""
    return item


def _kept(call: Call) -> dict[str, str]:
    kept = write_query(call.operation, call.raw_query)
    for name in ("offset", "limit", *_DROPPED.get(call.operation.id, ())):
        kept.pop(name, None)
    if call.operation.id in _KEPT_EMBEDS and "embed" in kept:
        _keep(kept, "embed", call.embeds & _KEPT_EMBEDS[call.operation.id])
    return kept


def _keep(kept: dict[str, str], name: str, values: Iterable[str]) -> None:
    text = quote_plus(",".join(sorted(values)))
    if text:
        kept[name] = text
    else:
        del kept[name]


def _link(call: Call, path: str, kept: Mapping[str, str], offset: int) -> str:
    parameters = dict(kept)
    if offset or call.operation.id not in _WITHOUT_OFFSET:
        parameters["offset"] = str(offset)
    parameters["limit"] = str(call.query["limit"])
    query = "&".join(f"{quote_plus(name)}={value}" for name, value in parameters.items())
    return f"{path}?{query}"
