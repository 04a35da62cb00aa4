"""Asks sandboxes of several sizes, in-process: each question of each size, in turns."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from statistics import median

import httpx

from xmatters.sandbox import Sandbox

PATHS = json.loads(sys.argv[1])
SIZES = [int(size) for size in sys.argv[2].split(",")]


async def main() -> None:
    clients: dict[int, httpx.AsyncClient] = {}
    built: dict[int, float] = {}
    for size in SIZES:
        began = time.process_time()
        sandbox = Sandbox(world=f"large:{size}")
        built[size] = time.process_time() - began
        clients[size] = httpx.AsyncClient(
            transport=httpx.ASGITransport(sandbox.app),
            base_url=f"{sandbox.url}/api/xm/1/",
            auth=(sandbox.username, sandbox.password),
        )
    print(json.dumps({"built": built}), flush=True)
    for line in sys.stdin:
        times = json.loads(line)["times"]
        found: dict[str, dict[int, float]] = {}
        for name, path in PATHS.items():
            seconds: dict[int, list[float]] = {size: [] for size in SIZES}
            for client in clients.values():
                # The first question of a kind makes what it looks at.
                await client.get(path)
            for _ in range(times):
                for size, client in clients.items():
                    began = time.process_time()
                    reply = await client.get(path)
                    seconds[size].append(time.process_time() - began)
                    assert reply.status_code == 200, reply.text
            found[name] = {size: median(each) for size, each in seconds.items()}
        print(json.dumps(found), flush=True)


asyncio.run(main())
