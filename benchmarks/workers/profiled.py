"""Walks one hot path a fixed number of times, for a profiler to watch: `profiled.py PATH INPUT`.

It also runs with an early state of the library, of which it uses what there was.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

_PERSON = "1f0b9c6a-2d3e-4c5b-8a79-6b5c4d3e2f10"


def decode(file: str) -> None:
    """Decode a page of persons."""
    from xmatters_client.api.people import get_people

    content = Path(file).read_bytes()
    for _ in range(100):
        get_people.parse_response(200, {}, content)


def decode_without_msgspec(file: str) -> None:
    """Decode a page of persons with nothing but the standard library."""
    without: dict[str, Any] = sys.modules  # None stands for a module that cannot be imported
    without["msgspec"] = None
    decode(file)


def get(port: str) -> None:
    """Get one person."""
    with _session(port) as session:
        people = session.people_endpoint()
        for _ in range(2000):
            people.get_person_by_id(_PERSON)


def read_list(port: str) -> None:
    """Read a list of people, several pages at a time if there is a way to say that."""
    with _session(port) as session:
        for _ in range(3):
            people = session.people_endpoint().get_people(limit=100)
            if hasattr(people, "with_options"):
                people = people.with_options(concurrency=8)
            for _ in people:
                pass


def write_many(port: str) -> None:
    """Create people, several at a time if there is a way to say that."""
    with _session(port) as session:
        create = session.people_endpoint().create_person
        rows = [
            {"targetName": f"person{number}", "firstName": "A", "lastName": "B", "roles": ["R"]}
            for number in range(1000)
        ]
        if not hasattr(session, "bulk"):
            for row in rows:
                create(row)
            return
        for outcome in session.bulk(create, rows, concurrency=8):
            outcome.result()


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
    PATHS[sys.argv[1]](sys.argv[2])
