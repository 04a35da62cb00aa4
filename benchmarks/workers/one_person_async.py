"""Gets one person again and again from a coroutine: `one_person_async.py PORT WAY...`.

Answers as `one_person.py` does.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

Get = Callable[[], Awaitable[Any]]

_PERSON = "1f0b9c6a-2d3e-4c5b-8a79-6b5c4d3e2f10"


def raw_get(address: str) -> Get:
    """Get with httpx, and decode JSON with its own method."""
    client = import_module("httpx").AsyncClient()

    async def get() -> Any:
        return (await client.get(f"{address}/api/xm/1/people/{_PERSON}")).json()

    return get


def our_client(address: str) -> Get:
    """Get with the generated client alone."""
    client = import_module("xmatters_client.client").Client(
        address, username="name", password="secret"
    )
    get_person = import_module("xmatters_client.api.people.get_person").asyncio
    return lambda: get_person(_PERSON, client=client)


def our_session(address: str) -> Get:
    """Get with a session."""
    session = import_module("xmatters").AsyncXMSession(address)
    session.set_authentication(username="name", password="secret")
    people = session.people_endpoint()
    return lambda: people.get_person_by_id(_PERSON)


def stock(address: str) -> Get:
    """Get with what openapi-python-client writes with its own templates."""
    client = import_module("stock_client").Client(base_url=address)
    get_person = import_module("stock_client.api.people.get_person").asyncio
    return lambda: get_person(_PERSON, client=client)


WAYS = {
    "raw-get": raw_get,
    "our-client": our_client,
    "our-session": our_session,
    "stock": stock,
}


async def main(port: str, *names: str) -> None:
    """Answer questions until there are no more."""
    ways = {name: WAYS[name](f"http://127.0.0.1:{port}") for name in names}
    for get in ways.values():
        for _ in range(20):
            await get()
    print(json.dumps({"ways": names}), flush=True)
    for line in sys.stdin:
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(json.loads(line)["times"]):
            for name, get in ways.items():
                started = time.perf_counter()
                await get()
                seconds[name].append(time.perf_counter() - started)
        print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
