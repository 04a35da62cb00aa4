"""Reads all people in one way: `list_people.py PORT WAY`.

Answers each line `{"half": "sync" or "async", "limit": N, "concurrency": N}` with the seconds that
it took, those of the processor, the most memory that the process ever had, how many people came,
and whether they came in order.
"""

from __future__ import annotations

import asyncio
import json
import re
import resource
import sys
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any


class Seen:
    """How many people came, and whether in order. Keeps none of them."""

    def __init__(self) -> None:
        """Begin with none."""
        self.count = 0
        self.in_order = True
        self._last = ""

    def add(self, person: Any) -> None:
        """Take a person."""
        identifier = person.id
        self.count += 1
        self.in_order &= self._last < identifier
        self._last = identifier


def read_all(people: Iterable[Any]) -> Seen:
    """Read people from an iterator."""
    seen = Seen()
    for person in people:
        seen.add(person)
    return seen


async def read_all_asynchronously(people: AsyncIterator[Any]) -> Seen:
    """Read people from an asynchronous iterator."""
    seen = Seen()
    async for person in people:
        seen.add(person)
    return seen


def ours(address: str, limit: int, concurrency: int) -> Seen:
    """Read all people with a synchronous session."""
    with import_module("xmatters").XMSession(address) as session:
        session.set_authentication("name", "secret")
        people = session.people_endpoint().get_people(limit=limit)
        return read_all(people.with_options(concurrency=concurrency))


async def ours_asynchronously(address: str, limit: int, concurrency: int) -> Seen:
    """Read all people with an asynchronous session."""
    async with import_module("xmatters").AsyncXMSession(address) as session:
        session.set_authentication("name", "secret")
        people = session.people_endpoint().get_people(limit=limit)
        return await read_all_asynchronously(people.with_options(concurrency=concurrency))


def python_xmatters(address: str, limit: int, concurrency: int) -> Seen:
    """Read all people with python-xmatters, which knows one page after another only."""
    assert concurrency == 1
    return read_all(_their_session(address).people_endpoint().get_people(limit=limit))


def _their_session(address: str) -> Any:
    """Return a session of python-xmatters.

    It writes `https://` before every address; to measure the client and not the encryption, the
    benchmark puts a plain address in its place.
    """
    session = import_module("xmatters").XMSession("https://127.0.0.1")
    session._api_base_url = f"{address}/api/xm/1"
    session.set_authentication(username="name", password="secret")
    session.con.instance_url = address
    return session


def read(way: str, half: str, address: str, limit: int, concurrency: int) -> Seen:
    """Read all people in a way."""
    if way == "python-xmatters":
        return python_xmatters(address, limit, concurrency)
    if half == "async":
        return asyncio.run(ours_asynchronously(address, limit, concurrency))
    return ours(address, limit, concurrency)


def warm_up(way: str, address: str) -> None:
    """Import what reading takes, and decode as a program that runs for a while does."""
    if way == "python-xmatters":
        session = _their_session(address)
        for _ in range(2):
            next(session.people_endpoint().get_people(limit=1))
        return
    with import_module("xmatters").XMSession(address) as session:
        session.set_authentication("name", "secret")
        for _ in range(2):
            session.people_endpoint().get_people(limit=1).first()
    import_module("xmatters.aio.endpoints.people")


def peak() -> int:
    """Return the most memory that the process ever had, in kilobytes."""
    # What the system calls maxrss begins with that of the process that started this one.
    with suppress(FileNotFoundError):
        found = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text("ascii"))
        if found:
            return int(found[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(port: str, way: str = "ours-msgspec") -> None:
    """Answer questions until there are no more."""
    if way == "ours-json":
        without: dict[str, Any] = sys.modules  # None stands for a module that cannot be imported
        without["msgspec"] = None
    address = f"http://127.0.0.1:{port}"
    warm_up(way, address)
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        started, processor = time.perf_counter(), time.process_time()
        seen = read(way, question["half"], address, question["limit"], question["concurrency"])
        answer = {
            "seconds": time.perf_counter() - started,
            "processor": time.process_time() - processor,
            "memory": peak(),
            "count": seen.count,
            "in_order": seen.in_order,
        }
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
