"""Reads all people: `list_people.py PORT`.

Answers each line `{"half": "sync" or "async", "limit": N, "concurrency": N}` with the seconds that
it took, those of the processor, how many people came, and whether they came in order.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

from xmatters import AsyncXMSession, XMSession


def listed(address: str, limit: int, concurrency: int) -> list[str]:
    """Read all people with a synchronous session."""
    with XMSession(address).set_authentication("name", "secret") as session:
        people = session.people_endpoint().get_people(limit=limit)
        return [person.id for person in people.with_options(concurrency=concurrency)]


async def listed_asynchronously(address: str, limit: int, concurrency: int) -> list[str]:
    """Read all people with an asynchronous session."""
    async with AsyncXMSession(address).set_authentication("name", "secret") as session:
        people = session.people_endpoint().get_people(limit=limit)
        return [person.id async for person in people.with_options(concurrency=concurrency)]


def main(port: str) -> None:
    """Answer questions until there are no more."""
    address = f"http://127.0.0.1:{port}"
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        limit, concurrency = question["limit"], question["concurrency"]
        started, processor = time.perf_counter(), time.process_time()
        if question["half"] == "async":
            found = asyncio.run(listed_asynchronously(address, limit, concurrency))
        else:
            found = listed(address, limit, concurrency)
        answer = {
            "seconds": time.perf_counter() - started,
            "processor": time.process_time() - processor,
            "count": len(found),
            "in_order": found == sorted(found),
        }
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
