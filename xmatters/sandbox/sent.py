"""Looking at what was sent, and assertions about it whose failures say what was sent instead."""

from __future__ import annotations

import difflib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from .jsontypes import is_list, is_object
from .requestlog import LoggedRequest
from .specification import load_specification

_SHOWN: Final = 20
"""How many requests a failure shows."""

_WIDTH: Final = 400
"""How many characters of a body a failure shows."""

_SIGN_IN: Final = "requestToken"


class SentRequests(list[LoggedRequest]):
    """Requests that the sandbox received, in order."""

    def to(self, operation_id: str) -> SentRequests:
        """Return the requests to one operation.

        Args:
            operation_id: The operation, such as `getPeople`.

        Raises:
            ValueError: There is no such operation.
        """
        check_operation(operation_id)
        return SentRequests(each for each in self if each.operation_id == operation_id)

    @property
    def writes(self) -> SentRequests:
        """The requests that could change something: all but GET, without those for tokens."""
        return SentRequests(
            each for each in self if each.method != "GET" and each.operation_id != _SIGN_IN
        )

    def assert_sent(
        self,
        operation_id: str,
        *,
        body: Any = None,
        query: Mapping[str, str] | None = None,
        path: Mapping[str, str] | None = None,
        status: int | None = None,
        count: int | None = None,
    ) -> SentRequests:
        """Check that an operation was called, see `Sandbox.assert_sent`."""
        candidates = self.to(operation_id)
        wanted = {"path": path, "query": query, "body": body, "status": status}
        wanted = {name: value for name, value in wanted.items() if value is not None}
        found = SentRequests(each for each in candidates if not any(_differences(each, wanted)))
        if found if count is None else len(found) == count:
            return found
        lines = [f"{operation_id} was not called"]
        if count is not None:
            lines = [f"{operation_id} was called {_times(len(found))}, not {_times(count)}"]
        if wanted:
            lines[0] += ", with"
            lines += [f"  {name} {_shown(value)}" for name, value in wanted.items()]
        lines += self._told(candidates, wanted, f"requests to {operation_id}")
        others = Counter(each.operation_id or each.path for each in self)
        del others[operation_id]
        if others:
            named = (f"{name} ({number})" for name, number in others.items())
            lines.append(f"other requests: {', '.join(named)}")
        raise AssertionError("\n".join(lines))

    def assert_none(self, what: str) -> None:
        """Check that these are none.

        Args:
            what: What they are, for the failure.
        """
        if self:
            raise AssertionError("\n".join(self._told(self, {}, what)))

    @staticmethod
    def _told(requests: list[LoggedRequest], wanted: Mapping[str, Any], what: str) -> list[str]:
        if not requests:
            return [f"{what}: none"]
        lines = [f"{what}:"]
        for number, each in enumerate(requests[:_SHOWN], start=1):
            lines.append(f"  {number}. {each}")
            if each.body is not None:
                lines.append(f"     body {_shown(each.body)}")
            lines += [f"     but {difference}" for difference in _differences(each, wanted)]
        if len(requests) > _SHOWN:
            lines.append(f"  and {len(requests) - _SHOWN} more")
        return lines


def check_operation(operation_id: str) -> None:
    """Refuse the name of an operation that does not exist, as nothing is ever sent to it.

    Raises:
        ValueError: There is no such operation.
    """
    known = load_specification().operations
    if operation_id not in known:
        meant = difflib.get_close_matches(operation_id, known, n=3, cutoff=0.5)
        advice = f"; did you mean {' or '.join(meant)}?" if meant else ""
        raise ValueError(f"there is no operation {operation_id!r}{advice}")


def _differences(request: LoggedRequest, wanted: Mapping[str, Any]) -> Iterator[str]:
    """Return how a request differs from what is wanted of it."""
    for name, value in wanted.items():
        yield from _unlike(getattr(request, _ATTRIBUTES.get(name, name)), value, name)


_ATTRIBUTES: Final = {"path": "path_values", "query": "query_values"}


def _unlike(found: Any, wanted: Any, place: str) -> Iterator[str]:
    """Return where a value lacks something; objects may have more fields than are wanted."""
    if is_object(wanted) and is_object(found):
        for name, value in wanted.items():
            if name not in found:
                yield f"{place}.{name} is missing, not {_shown(value)}"
            else:
                yield from _unlike(found[name], value, f"{place}.{name}")
    elif is_list(wanted) and is_list(found) and len(wanted) == len(found):
        for number, value in enumerate(wanted):
            yield from _unlike(found[number], value, f"{place}[{number}]")
    # `True == 1` in Python, but they are different in JSON.
    elif found != wanted or isinstance(found, bool) != isinstance(wanted, bool):
        yield f"{place} is {_shown(found)}, not {_shown(wanted)}"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=repr)
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH]}..."


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def assert_nothing_sent(requests: SentRequests, operation_ids: Iterable[str]) -> None:
    """Check that nothing was sent, see `Sandbox.assert_nothing_sent`."""
    chosen = list(operation_ids)
    for operation_id in chosen:
        check_operation(operation_id)
    unwanted = [each for each in requests if not chosen or each.operation_id in chosen]
    SentRequests(unwanted).assert_none("nothing should have been sent, but these were")
