"""What a process of its own does in the tests: sharing a token file, or writing it and dying.

It is started as a script, so that it comes up as fast as Python itself.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from xmatters import TokenFileStorage


def call(url: str, client_id: str, path: str) -> None:
    """Make a call with the token in a file, when a line comes in."""
    # The others come up faster without it.
    from xmatters import XMSession

    storage = TokenFileStorage(path)
    with XMSession(url) as session:
        session.set_authentication(client_id=client_id, token_storage=storage)
        print("ready", flush=True)
        sys.stdin.readline()
        print(session.people_endpoint().get_person_by_id("mmcbride").first_name, flush=True)


def write(path: str) -> None:
    """Lock and write the file, again and again, until the process is killed."""
    storage = TokenFileStorage(path)
    number = 0
    while True:
        number += 1
        with storage.lock():
            storage.write_token(numbered(number))
        if number == 1:
            print("ready", flush=True)


def hold(path: str) -> None:
    """Hold the lock until the process is killed."""
    with TokenFileStorage(path).lock():
        print("ready", flush=True)
        sys.stdin.readline()


def numbered(number: int) -> dict[str, Any]:
    """Return a token that is long, and whole only if all of it has the same number."""
    return {"access_token": f"{number:08}" * 20_000, "refresh_token": f"{number:08}"}


def is_whole(path: Path) -> bool:
    """Tell whether a file has all of such a token."""
    token = json.loads(path.read_text(encoding="utf-8"))
    return bool(token["access_token"] == token["refresh_token"] * 20_000)


if __name__ == "__main__":
    _, chosen, *given = sys.argv
    acts: dict[str, Callable[..., None]] = {"call": call, "write": write, "hold": hold}
    acts[chosen](*given)
