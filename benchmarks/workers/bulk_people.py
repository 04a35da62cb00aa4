"""Creates and changes people: `bulk_people.py ADDRESS NAME PASSWORD`.

Answers each line `{"half": "sync" or "async", "do": "create" or "update", "count": N,
"concurrency": N}` with the seconds that it took, those of the processor, how many succeeded,
whether they came in order, and the most memory so far. Without concurrency there is a plain loop.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections.abc import Iterator
from itertools import count
from typing import Any

from xmatters import AsyncXMSession, XMSession

_NUMBERS = count()


def rows(known: str, do: str, number: int) -> Iterator[dict[str, Any]]:
    """Give what to create, or what to change of a person."""
    for _ in range(number):
        name = f"bulk{next(_NUMBERS)}"
        new = {"target_name": name, "first_name": "B", "roles": ["Standard User"]}
        yield {**(new if do == "create" else {"id": known}), "last_name": name}


def written(access: list[str], do: str, number: int, concurrency: int | None) -> list[int]:
    """Write with a synchronous session, and return the places of what succeeded."""
    with XMSession(access[0]).set_authentication(*access[1:]) as session:
        people = session.people_endpoint()
        known = people.get_person_by_id("mmcbride").id
        call: Any = people.create_person if do == "create" else people.update_person
        items = rows(known, do, number)
        if concurrency is None:
            return [place for place, item in enumerate(items) if call(item)]
        outcomes = session.bulk(call, items, concurrency=concurrency)
        return [outcome.index for outcome in outcomes if outcome.error is None]


async def written_async(
    access: list[str], do: str, number: int, concurrency: int | None
) -> list[int]:
    """Write with an asynchronous session, and return the places of what succeeded."""
    async with AsyncXMSession(access[0]).set_authentication(*access[1:]) as session:
        people = session.people_endpoint()
        known = (await people.get_person_by_id("mmcbride")).id
        call: Any = people.create_person if do == "create" else people.update_person
        items = rows(known, do, number)
        if concurrency is None:
            return [place for place, item in enumerate(items) if await call(item)]
        outcomes = session.bulk(call, items, concurrency=concurrency)
        return [outcome.index async for outcome in outcomes if outcome.error is None]


def main(*access: str) -> None:
    """Answer questions until there are no more."""
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        how = question["do"], question["count"], question.get("concurrency")
        started, processor = time.perf_counter(), time.process_time()
        if question["half"] == "async":
            found = asyncio.run(written_async(list(access), *how))
        else:
            found = written(list(access), *how)
        answer = {
            "seconds": time.perf_counter() - started,
            "processor": time.process_time() - processor,
            "succeeded": len(found),
            "in_order": found == sorted(found),
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
        }
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
