"""Two hundred thousand requests in one process, of which each ninth fails: nothing may grow.

Threads on a synchronous session and tasks on an asynchronous one read, list, create, send and
fetch, and some tasks are cancelled. After each part of the run, when all is quiet, memory, file
handles, threads and tasks are counted. `make endurance` runs it.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import statistics
import sys
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, NamedTuple

from checks.faulty import requests_of, running
from xmatters import AsyncXMSession, XMSession, errors
from xmatters.retry import RetryPolicy
from xmatters_client.api.events import get_event_attachment

_PARTS: Final = 20
_WARM_UP: Final = 5
"""So many of the parts do not count: caches fill, and the memory that is freed is kept."""
_REQUESTS_A_CALL: Final = 1.25
"""A list is several requests, and what fails is sent again."""
_THREADS: Final = 8
_TASKS: Final = 32
_MORE_MEMORY: Final = 0.05
_MORE_BLOCKS: Final = 0.01


class Sample(NamedTuple):
    """What the process holds.

    Attributes:
        memory: Resident memory in MiB.
        blocks: Blocks of memory that Python has given out.
        handles: Open file handles.
        threads: Threads.
        tasks: Tasks.
    """

    memory: float
    blocks: int
    handles: int
    threads: int
    tasks: int


def sample() -> Sample:
    """Count what the process holds, after what is not used was freed."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return Sample(
        pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
        sys.getallocatedblocks(),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - one handle, closed at once
        threading.active_count(),
        len(asyncio.all_tasks()),
    )


def no_wait(longest: float) -> float:
    """Try again at once."""
    del longest
    return 0.0


class Load:
    """What the threads and tasks do.

    Args:
        url: The address of the service.

    Attributes:
        outcomes: How often what came of it.
    """

    def __init__(self, url: str) -> None:
        """Make both sessions."""
        options: dict[str, Any] = {
            "timeout": 0.5,
            "retry_policy": RetryPolicy(max_retries=3, deadline=20.0, jitter=no_wait),
        }
        self.outcomes: Counter[str] = Counter()
        self._sync = XMSession(url, **options)
        self._sync.set_authentication("mary", "hush", "client")
        self.session = AsyncXMSession(url, **options)
        self.session.set_authentication("mary", "hush", "client")
        self._pool = ThreadPoolExecutor(_THREADS, "load")

    async def part(self, count: int, seed: int) -> None:
        """Do so many things, half of them in threads and half in tasks."""
        loop = asyncio.get_running_loop()
        each = count // 2 // _THREADS
        threads = [
            loop.run_in_executor(self._pool, self._threaded, each, seed * 100 + number)
            for number in range(_THREADS)
        ]
        each = count // 2 // _TASKS
        tasks = [self._tasked(each, seed * 1000 + number) for number in range(_TASKS)]
        await asyncio.gather(*threads, *tasks)

    async def close(self) -> None:
        """Close the sessions and end the threads."""
        self._pool.shutdown()
        self._sync.close()
        await self.session.aclose()

    def _threaded(self, count: int, seed: int) -> None:
        choose = random.Random(seed)
        people = self._sync.people_endpoint()
        for _ in range(count):
            kind = choose.random()
            try:
                if kind < 0.8:
                    people.get_person_by_id("p1")
                elif kind < 0.85:
                    listed = people.get_people(limit=10).with_options(concurrency=2)
                    assert len(listed.to_list()) == 40
                elif kind < 0.93:
                    people.create_person(target_name="p", first_name="P", last_name="P", roles=[])
                elif kind < 0.97:
                    self._sync.attachments_endpoint().upload_attachment(b"x" * 70_000, "a.txt")
                else:
                    file = self._sync.download(
                        get_event_attachment.OPERATION, "a", event_id="1", attachment_id="a"
                    )
                    assert file.read()
                self.outcomes["done"] += 1
            except errors.Error as error:
                self.outcomes[type(error).__name__] += 1

    async def _tasked(self, count: int, seed: int) -> None:
        choose = random.Random(seed)
        people = self.session.people_endpoint()
        for _ in range(count):
            kind = choose.random()
            try:
                if kind < 0.8:
                    await people.get_person_by_id("p1")
                elif kind < 0.85:
                    listed = people.get_people(limit=10).with_options(concurrency=2)
                    assert len(await listed.to_list()) == 40
                elif kind < 0.90:
                    await people.create_person(
                        target_name="p", first_name="P", last_name="P", roles=[]
                    )
                elif kind < 0.95:
                    await self._cancelled(lambda: people.get_person_by_id("p1"), choose)
                elif kind < 0.98:
                    endpoint = self.session.attachments_endpoint()
                    await endpoint.upload_attachment(b"x" * 70_000, "a.txt")
                else:
                    file = self.session.download(
                        get_event_attachment.OPERATION, "a", event_id="1", attachment_id="a"
                    )
                    assert await file.read()
                self.outcomes["done"] += 1
            except errors.Error as error:
                self.outcomes[type(error).__name__] += 1

    async def _cancelled(self, call: Callable[[], Awaitable[Any]], choose: random.Random) -> None:
        task = asyncio.ensure_future(call())
        await asyncio.sleep(choose.random() * 0.01)
        task.cancel()
        await asyncio.wait([task])
        self.outcomes["cancelled"] += task.cancelled()


def grown(samples: list[Sample]) -> list[str]:
    """Return what has grown between the first and the second half of the samples."""
    half = len(samples) // 2
    told: list[str] = []
    for name in Sample._fields:
        first, second = (
            statistics.median(getattr(each, name) for each in part)
            for part in (samples[:half], samples[half:])
        )
        allowed = {"memory": _MORE_MEMORY, "blocks": _MORE_BLOCKS}.get(name)
        # Idle connections are handles too, and how many are idle is chance.
        limit = first * (1 + allowed) if allowed else first + (_TASKS if name == "handles" else 0)
        if second > limit:
            told.append(f"{name} grew from {first:,.0f} to {second:,.0f}")
    return told


async def endure(url: str, count: int) -> list[str]:
    """Do so many things, print what the process holds, and return what has grown."""
    load = Load(url)
    samples: list[Sample] = []
    print("| requests | memory (MiB) | blocks | handles | threads | tasks | seconds |")
    print("|---|---|---|---|---|---|---|")
    began = time.monotonic()
    for part in range(1, _PARTS + 1):
        await load.part(round(count / _PARTS / _REQUESTS_A_CALL), part)
        found = sample()
        print(
            f"| {requests_of(url):,} | {found.memory:.1f} | {found.blocks:,} | "
            f"{found.handles} | {found.threads} | {found.tasks} | {time.monotonic() - began:.0f} |",
            flush=True,
        )
        if part > _WARM_UP:
            samples.append(found)
    await load.close()
    print(", ".join(f"{name}: {number:,}" for name, number in load.outcomes.most_common()))
    return grown(samples)


def main(arguments: list[str] | None = None) -> int:
    """Run the check."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--requests", type=int, default=200_000, help="how many in all")
    with running() as url:
        told = asyncio.run(endure(url, parser.parse_args(arguments).requests))
    for line in told:
        print(f"endurance: {line}", file=sys.stderr)
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
