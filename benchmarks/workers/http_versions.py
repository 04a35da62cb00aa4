"""Does the same over HTTP/1.1 and HTTP/2: `http_versions.py PORT FOLDER COUNT`.

Answers each line `{"work": "person", "page", "together" or "first"}` with the seconds of each
version, by the clock and of the processor. The folder holds `ca.pem`, which the server is trusted
by; COUNT is how many persons are asked for at the same time.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from pathlib import Path
from typing import Any

_PERSON = "1f0b9c6a-2d3e-4c5b-8a79-6b5c4d3e2f10"
_TIMES = {"person": 20, "page": 3}

Open = Callable[[], Any]


async def _one_by_one(session: Any, work: str, times: int) -> None:
    people = session.people_endpoint()
    for _ in range(times):
        if work == "page":
            assert [person async for person in people.get_people(limit=1000)]
        else:
            await people.get_person_by_id(_PERSON)


async def _together(session: Any, count: int) -> None:
    get = session.people_endpoint().get_person_by_id
    await asyncio.gather(*(get(_PERSON) for _ in range(count)))


async def _first(new: Open, count: int) -> None:
    async with new() as session:
        await _together(session, count)


async def _measured(work: Awaitable[None]) -> dict[str, float]:
    started, processor = time.perf_counter(), time.process_time()
    await work
    return {
        "seconds": time.perf_counter() - started,
        "processor": time.process_time() - processor,
    }


async def _answer(work: str, new: Open, session: Any, count: int) -> dict[str, float]:
    if work == "first":
        return await _measured(_first(new, count))
    if work == "together":
        return await _measured(_together(session, count))
    return await _measured(_one_by_one(session, work, _TIMES[work]))


async def main(port: str, folder: str, count: str) -> None:
    """Answer questions until there are no more."""
    os.environ["SSL_CERT_FILE"] = str(Path(folder) / "ca.pem")
    session_class = import_module("xmatters").AsyncXMSession

    def opener(http2: bool) -> Open:
        def new() -> Any:
            session = session_class(f"https://127.0.0.1:{port}", http2=http2)
            return session.set_authentication("name", "secret")

        return new

    openers = {"1.1": opener(False), "2": opener(True)}
    sessions = {version: new() for version, new in openers.items()}
    for version, session in sessions.items():
        for work in ("person", "page", "together"):
            await _answer(work, openers[version], session, int(count))
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        work = json.loads(line)["work"]
        found = {
            version: await _answer(work, openers[version], session, int(count))
            for version, session in sessions.items()
        }
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
