"""Walks one hot path a fixed number of times, for a profiler to watch: `profiled.py PATH INPUT`.

It also runs with an early state of the library, of which it uses what there was. In the end it
prints the seconds of the processor, without those of imports and of the first time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Walk = Callable[[], None]

_PERSON = "1f0b9c6a-2d3e-4c5b-8a79-6b5c4d3e2f10"


def decode(file: str) -> Walk:
    """Decode a page of persons."""
    from xmatters_client.api.people import get_people

    content = Path(file).read_bytes()

    def walk() -> None:
        for _ in range(50):
            get_people.parse_response(200, {}, content)

    return walk


def decode_without_msgspec(file: str) -> Walk:
    """Decode a page of persons with nothing but the standard library."""
    without: dict[str, Any] = sys.modules  # None stands for a module that cannot be imported
    without["msgspec"] = None
    return decode(file)


def get(port: str) -> Walk:
    """Get one person."""
    people = _session(port).people_endpoint()

    def walk() -> None:
        for _ in range(1000):
            people.get_person_by_id(_PERSON)

    return walk


def read_list(port: str) -> Walk:
    """Read a list of people, several pages at a time if there is a way to say that."""
    endpoint = _session(port).people_endpoint()

    def walk() -> None:
        people = endpoint.get_people(limit=100)
        if hasattr(people, "with_options"):
            people = people.with_options(concurrency=8)
        for _ in people:
            pass

    return walk


def write_many(port: str) -> Walk:
    """Create people, several at a time if there is a way to say that."""
    session = _session(port)
    create = session.people_endpoint().create_person
    rows = [
        {"targetName": f"person{number}", "firstName": "A", "lastName": "B", "roles": ["R"]}
        for number in range(1000)
    ]

    def walk() -> None:
        if not hasattr(session, "bulk"):
            for row in rows:
                create(row)
            return
        for outcome in session.bulk(create, rows, concurrency=8):
            assert outcome.error is None, outcome.error

    return walk


def _session(port: str) -> Any:
    from xmatters import XMSession

    session = XMSession(f"http://127.0.0.1:{port}")
    session.set_authentication(username="name", password="secret")
    return session


PATHS = {
    "decode": decode,
    "decode-without-msgspec": decode_without_msgspec,
    "get": get,
    "list": read_list,
    "bulk": write_many,
}

if __name__ == "__main__":
    walk = PATHS[sys.argv[1]](sys.argv[2])
    walk()
    started = time.process_time()
    walk()
    walk()
    print(f"seconds: {time.process_time() - started}", flush=True)
