"""The page for people at `/` of the sandbox: what the world holds, and what was sent to it.

It is made of templates on the server and runs no script. Everything that it shows stands in the
world or the log of requests already, so it changes nothing, takes no time of the world, and is not
logged itself.
"""

from __future__ import annotations

import base64
import datetime
import functools
import hashlib
import importlib.resources
import ipaddress
import json
from collections.abc import Mapping
from typing import Any, Final, cast
from urllib.parse import parse_qsl, urlencode

import jinja2
from starlette.requests import Request
from starlette.responses import Response

from ..auth import Gatekeeper
from ..errors import ApiError
from ..requestlog import LoggedRequest
from ..rules.naming import texts_of
from ..world import World
from .sections import DETAILS, SECTIONS, Shown, UnknownThing, not_found

PATH: Final = "/"

_METHODS: Final = frozenset({"GET", "HEAD"})
_MENU: Final = {
    "overview": "Overview",
    "people": "People",
    "groups": "Groups",
    "on-call": "On call",
    "events": "Events",
    "requests": "Requests",
}


class Page:
    """Answers browsers.

    Args:
        world: What the sandbox knows.
        gatekeeper: Knows who calls.
        log: The requests so far.
    """

    def __init__(self, world: World, gatekeeper: Gatekeeper, log: list[LoggedRequest]) -> None:
        """Know what to show."""
        self._world = world
        self._gatekeeper = gatekeeper
        self._log = log

    @staticmethod
    def takes(request: Request) -> bool:
        """Tell whether a request is for the page."""
        return request.url.path == PATH and request.method in _METHODS

    def answer(self, request: Request) -> Response:
        """Answer a request."""
        if not _is_local(request):
            try:
                self._gatekeeper.caller(request.headers.get("authorization"))
            except ApiError as refusal:
                challenge = {"www-authenticate": 'Basic realm="xMatters sandbox", charset="UTF-8"'}
                return Response("Sign in as the sandbox says.", refusal.status, challenge)
        query = dict(parse_qsl(request.url.query))
        with self._world.lock:
            shown = self._shown(query)
            html = self._render(shown)
        return Response(html, shown.status, _headers(), "text/html;charset=utf-8")

    def _shown(self, query: Mapping[str, str]) -> Shown:
        try:
            for name, detail in DETAILS.items():
                if name in query:
                    return detail(self._world, query[name])
            section = query.get("show", "overview")
            if section not in SECTIONS:
                raise UnknownThing(f"There is no section {section}.")
            return SECTIONS[section](self._world, self._log, query)
        except UnknownThing as unknown:
            return not_found(str(unknown))

    def _render(self, shown: Shown) -> str:
        template = _environment().get_template(f"{shown.template}.html.jinja")
        return template.render(
            shown.context,
            title=shown.title,
            section=shown.section,
            menu=_MENU,
            now=self._world.now,
            style=_style(),
        )


def _is_local(request: Request) -> bool:
    """Tell whether somebody at this machine asks, by a name that only this machine has.

    The name counts too: a site elsewhere could let its own name lead to this machine, and have a
    browser here read the page for it.
    """
    client = request.client.host if request.client else ""
    return _is_loopback(client) and _is_loopback(request.url.hostname or "")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@functools.cache
def _headers() -> Mapping[str, str]:
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    policy = {
        "default-src": "'none'",
        "style-src": f"'sha256-{digest}'",
        "img-src": "data:",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
    return {
        "cache-control": "no-store",
        "content-security-policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
    }


# Templates


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(__name__),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "moment": _moment,
        "short": _short,
        "iso": _iso,
        "json": _json,
        "words": _words,
    }
    # Jinja declares no others than those that it begins with.
    cast("dict[str, Any]", environment.globals)["link"] = _link
    return environment


@functools.cache
def _style() -> str:
    return importlib.resources.files(__name__).joinpath("style.css").read_text("utf-8")


def _link(**parameters: Any) -> str:
    return f"{PATH}?{urlencode({name: each for name, each in parameters.items() if each})}"


def _moment(moment: datetime.datetime) -> str:
    return f"{moment.astimezone(datetime.UTC):%a %d %b %Y, %H:%M:%S}"


def _short(moment: datetime.datetime) -> str:
    return f"{moment.astimezone(datetime.UTC):%d %b, %H:%M}"


def _iso(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).isoformat(timespec="seconds")


def _words(value: Any) -> str:
    """Write the value of a property."""
    return ", ".join(texts_of(value)).replace("->", " → ")


def _json(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
