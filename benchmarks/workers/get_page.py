"""Gets one page of a list again and again: `get_page.py PORT PEOPLE WAY...`.

Answers each line `{"times": N}` with the seconds of each way for each of N requests, the ways in
turns from request to request.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

Get = Callable[[], Any]

_PATH = "/api/xm/1/people"


def raw_get(address: str, _people: int) -> Get:
    """Get with httpx, and decode JSON with its own method."""
    client = import_module("httpx").Client()
    return lambda: client.get(address + _PATH).json()["data"]


def our_session(address: str, people: int) -> Get:
    """Get with a synchronous session."""
    session = import_module("xmatters").XMSession(address)
    session.set_authentication(username="name", password="secret")
    endpoint = session.people_endpoint()
    return lambda: list(endpoint.get_people(limit=people))


def our_async_session(address: str, people: int) -> Get:
    """Get with an asynchronous session; starting its loop costs nothing beside a page."""
    session = import_module("xmatters").AsyncXMSession(address)
    session.set_authentication(username="name", password="secret")
    endpoint = session.people_endpoint()
    runner = asyncio.Runner()

    async def get() -> Any:
        return [person async for person in endpoint.get_people(limit=people)]

    return lambda: runner.run(get())


def stock(address: str, people: int) -> Get:
    """Get with what openapi-python-client writes with its own templates."""
    client = import_module("stock_client").Client(base_url=address)
    sync = import_module("stock_client.api.people.get_people").sync
    return lambda: sync(client=client, limit=people).data


def python_xmatters(address: str, people: int) -> Get:
    """Get with python-xmatters, a plain address in the place of the one that it makes."""
    session = import_module("xmatters").XMSession("https://127.0.0.1")
    session._api_base_url = f"{address}/api/xm/1"
    session.set_authentication(username="name", password="secret")
    endpoint = session.people_endpoint()
    return lambda: list(endpoint.get_people(limit=people))


WAYS = {
    "raw-get": raw_get,
    "our-session": our_session,
    "our-session-json": our_session,
    "our-async-session": our_async_session,
    "stock": stock,
    "python-xmatters": python_xmatters,
}


def main(port: str, people: str, *names: str) -> None:
    """Answer questions until there are no more."""
    if "our-session-json" in names:
        without: dict[str, Any] = sys.modules  # None stands for a module that cannot be imported
        without["msgspec"] = None
    ways = {name: WAYS[name](f"http://127.0.0.1:{port}", int(people)) for name in names}
    for name, get in ways.items():
        for _ in range(3):
            assert len(get()) == int(people), name
    print(json.dumps({"ways": names}), flush=True)
    for line in sys.stdin:
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(json.loads(line)["times"]):
            for name, get in ways.items():
                started = time.perf_counter()
                get()
                seconds[name].append(time.perf_counter() - started)
        print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
