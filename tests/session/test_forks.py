"""A process that is forked from one with a session: it gets no answers that are not its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from xmatters.sandbox import Sandbox

PROGRAM = """
import asyncio, os, sys
from xmatters import AsyncXMSession, XMSession
from xmatters.errors import ConfigurationError

url, username, password, client_id = sys.argv[1:]

def made(kind):
    return kind(url).set_authentication(username, password, client_id)

def name(session):
    return session.people_endpoint().get_person_by_id("mmcbride").first_name

async def async_name(session):
    return (await session.people_endpoint().get_person_by_id("mmcbride")).first_name

def in_child(act):
    process = os.fork()
    if process == 0:
        try:
            act()
        except ConfigurationError as error:
            print("refused:", error, flush=True)
        os._exit(0)
    assert os.waitpid(process, 0)[1] == 0

used, fresh, closed = made(XMSession), made(XMSession), made(XMSession)
print(name(used), name(closed), flush=True)
in_child(lambda: print(name(used), flush=True))
in_child(lambda: print(used.people_endpoint().get_people().to_list(), flush=True))
in_child(lambda: print("fresh:", name(fresh), flush=True))
in_child(lambda: print("own:", name(made(XMSession)), flush=True))
in_child(closed.close)
print(name(used), name(fresh), name(closed), flush=True)

with asyncio.Runner() as runner:
    tasks = made(AsyncXMSession)
    runner.run(async_name(tasks))
    in_child(lambda: print(asyncio.run(async_name(tasks)), flush=True))
    print(runner.run(async_name(tasks)), flush=True)
    runner.run(tasks.aclose())
for each in (used, fresh, closed):
    each.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system knows no fork")
def test_a_session_stays_in_its_process(sandbox: Sandbox) -> None:
    given = (sandbox.url, sandbox.username, sandbox.password, sandbox.client_id)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, *given],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stderr, done.returncode) == ("", 0)
    said = done.stdout.splitlines()
    refusals = [
        line for line in said if line.startswith("refused: the session was used by process")
    ]
    assert len(refusals) == 3
    assert all("make a session in each process" in line for line in refusals)
    others = [line for line in said if line not in refusals]
    assert others == ["Mary Mary", "fresh: Mary", "own: Mary", "Mary Mary Mary", "Mary"]
