"""The sandbox's own routes, for programs in any language; no part of the service."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from .auth import Gatekeeper
from .calls import Reply
from .errors import ApiError, bad_request, invalid_value, missing_field, not_found
from .fault_schedule import Faults
from .jsontypes import Object, is_list, is_object
from .notifying import respond
from .requestlog import LoggedRequest
from .times import milliseconds_z
from .world import World
from .world_files import world_text

PREFIX: Final = "/sandbox/"
"""How the paths of all these routes begin."""

_UNITS: Final = ("days", "hours", "minutes", "seconds")


def _is_texts(value: Any) -> bool:
    return is_list(value) and all(isinstance(each, str) for each in value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_FAULTS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "faults": _is_texts,
    "script": _is_texts,
    "seed": _is_number,
}


class Control:
    """Answers what tests ask of the sandbox itself.

    Args:
        world: What the sandbox knows.
        gatekeeper: Knows who calls.
        log: The requests so far.
        faults: What goes wrong.
        advance: Lets time pass.
    """

    def __init__(
        self,
        world: World,
        gatekeeper: Gatekeeper,
        log: list[LoggedRequest],
        faults: Faults,
        advance: Callable[[datetime.timedelta], None],
    ) -> None:
        """Know the routes."""
        self._world = world
        self._gatekeeper = gatekeeper
        self._log = log
        self._faults = faults
        self._pass_time = advance
        self._routes: Mapping[tuple[str, str], Callable[[bytes], Reply]] = {
            ("GET", "requests"): self._list_requests,
            ("DELETE", "requests"): self._forget_requests,
            ("POST", "advance"): self._advance,
            ("POST", "responses"): self._respond,
            ("GET", "faults"): self._list_faults,
            ("POST", "faults"): self._add_faults,
            ("DELETE", "faults"): self._forget_faults,
            ("GET", "world"): self._show_world,
        }

    def answer(self, method: str, path: str, authorization: str | None, content: bytes) -> Reply:
        """Answer a request.

        Args:
            method: The HTTP method.
            path: The path.
            authorization: The header of that name.
            content: The body.
        """
        try:
            self._gatekeeper.caller(authorization)
            route = self._routes.get((method, path.removeprefix(PREFIX)))
            if route is None:
                raise not_found("route of the sandbox", f"{method} {path}")
            with self._world.lock:
                return route(content)
        except ApiError as refusal:
            return Reply(refusal.status, refusal.body(), refusal.headers)

    def _list_requests(self, _content: bytes) -> Reply:
        return Reply(200, [each.as_object() for each in self._log])

    def _forget_requests(self, _content: bytes) -> Reply:
        self._log.clear()
        return Reply(204)

    def _advance(self, content: bytes) -> Reply:
        body = _object(content)
        try:
            self._pass_time(_span(body))
        except OverflowError as error:
            raise bad_request("That is too much time.", *body) from error
        return Reply(200, {"now": milliseconds_z(self._world.now)})

    def _respond(self, content: bytes) -> Reply:
        body = _object(content)
        for name in ("event", "person", "option"):
            if body.get(name) is None:
                raise missing_field(name)
        # An option may be named by its number.
        texts = {name: str(value) for name, value in body.items() if value is not None}
        comment = texts.get("comment")
        respond(self._world, texts["event"], texts["person"], texts["option"], comment)
        return Reply(200, {"now": milliseconds_z(self._world.now)})

    def _list_faults(self, _content: bytes) -> Reply:
        return Reply(200, self._faults.as_object())

    def _add_faults(self, content: bytes) -> Reply:
        body = _object(content)
        for name in body.keys() - _FAULTS.keys():
            raise bad_request(f"There is no {name}, only {', '.join(_FAULTS)}.", name)
        for name, value in body.items():
            if not _FAULTS[name](value):
                raise invalid_value(name, value, "A list of texts is needed, or a whole number.")
        try:
            self._faults.load(**body)
        except ValueError as error:
            raise bad_request(str(error)) from error
        return Reply(200, self._faults.as_object())

    def _forget_faults(self, _content: bytes) -> Reply:
        self._faults.clear()
        return Reply(204)

    def _show_world(self, _content: bytes) -> Reply:
        return Reply(200, world_text(self._world).encode())


def _object(content: bytes) -> Object:
    try:
        body: Any = json.loads(content or b"{}")
    except ValueError as error:
        raise bad_request(f"The body is no JSON: {error}") from error
    if not is_object(body):
        raise bad_request("The body is no JSON object")
    return body


def _span(body: Object) -> datetime.timedelta:
    for name, value in body.items():
        if name not in _UNITS:
            raise bad_request(f"{name} is no unit of time; there are {', '.join(_UNITS)}.", name)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise invalid_value(name, value, "It must be a number and not negative.")
    return datetime.timedelta(**body)
