"""Ten thousand requests from many threads or tasks, against a service that allows few a second.

All have to arrive, and less than one in a hundred may be answered with 429. `make load-check` runs
it; each way takes three to four minutes, because that is how long the service lets it take.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from checks.limited import running, statistics
from xmatters import AsyncXMSession, XMSession

WAYS: Final = ("32 threads", "256 tasks")
SETTINGS: Final = {
    "set": "headers",
    "headers": "headers",
    "429 alone": "nothing",
}
"""What the session goes by, and what the service has to tell for it."""
_MOST_REFUSED: Final = 0.01


def by_threads(url: str, count: int, options: dict[str, Any]) -> int:
    """Ask for as many people from 32 threads, and return how many came."""
    with XMSession(url, **options) as session, ThreadPoolExecutor(32) as pool:
        people = session.set_authentication("mary", "hush").people_endpoint()
        return sum(
            person.target_name == "mmcbride"
            for person in pool.map(people.get_person_by_id, map(str, range(count)))
        )


async def by_tasks(url: str, count: int, options: dict[str, Any]) -> int:
    """Ask for as many people from 256 tasks, and return how many came."""
    numbers = iter(range(count))

    async def work() -> int:
        found = 0
        for number in numbers:
            found += (await people.get_person_by_id(str(number))).target_name == "mmcbride"
        return found

    async with AsyncXMSession(url, **options) as session:
        people = session.set_authentication("mary", "hush").people_endpoint()
        return sum(await asyncio.gather(*(work() for _ in range(256))))


def check(way: str, setting: str, count: int, limit: int) -> bool:
    """Send the requests in one way, print the numbers, and return whether they are good."""
    options = {"requests_per_second": limit} if setting == "set" else {}
    with running(limit, tells=SETTINGS[setting]) as url:
        began = time.monotonic()
        if way == WAYS[0]:
            found = by_threads(url, count, options)
        else:
            found = asyncio.run(by_tasks(url, count, options))
        took = time.monotonic() - began
        statuses, paths = statistics(url)
    refused = statuses.get("429", 0)
    share = refused / sum(statuses.values())
    print(
        f"| {way} | {setting} | {found} of {count} | {refused} ({share:.2%}) | {took:.0f} s | "
        f"{count / took:.1f} |",
        flush=True,
    )
    return found == paths == count and share < _MOST_REFUSED


def main(arguments: list[str] | None = None) -> int:
    """Check all ways."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--requests", type=int, default=10_000, help="how many are sent each time")
    parser.add_argument("--limit", type=int, default=60, help="how many a second are allowed")
    parser.add_argument("--way", choices=WAYS, help="only this one")
    parser.add_argument("--setting", choices=SETTINGS, help="only this one")
    chosen = parser.parse_args(arguments)
    print("| way | goes by | arrived | answered 429 | took | a second |\n|---|---|---|---|---|---|")
    good = [
        check(way, setting, chosen.requests, chosen.limit)
        for way in WAYS
        for setting in SETTINGS
        if way == (chosen.way or way) and setting == (chosen.setting or setting)
    ]
    if not all(good):
        print("load: requests were lost, or more than 1 % of them answered 429", file=sys.stderr)
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
