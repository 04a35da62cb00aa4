from __future__ import annotations

import asyncio
import gc
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from xmatters.sandbox import Sandbox
from xmatters.sandbox.specification import load_specification

PEOPLE = "/api/xm/1/people"


@contextmanager
def _started(*arguments: str) -> Generator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """Run the program, and kill it in case it does not end by itself."""
    command = [sys.executable, "-W", "error", "-m", "xmatters.sandbox", *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield process, json.loads(process.stdout.readline())
        finally:
            if process.poll() is None:
                process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_program(number: signal.Signals) -> None:
    faults = ("--fault", "504 operation=getSites", "--fault-script", "503", "--fault-seed", "7")
    options = ("--people", "3", "--latency", "1", "--rate-limit", "4/m", *faults)
    with _started(*options) as (process, line):
        assert line.keys() == {"url", "username", "password", "client_id", "trigger_key"}
        credentials = (line["username"], line["password"])
        with httpx.Client(base_url=line["url"], auth=credentials, trust_env=False) as client:
            paths = (PEOPLE, "/api/xm/1/sites", PEOPLE, PEOPLE, PEOPLE)
            replies = [client.get(path) for path in paths]
            assert client.get("/sandbox/faults").json()["seed"] == 7
        assert [each.status_code for each in replies] == [503, 504, 200, 200, 429]
        assert replies[2].json()["total"] == 3
        process.send_signal(number)
        output, errors = process.communicate(timeout=20)
    assert (process.returncode, output, errors) == (0, "", "")


def test_program_with_tls() -> None:
    with _started("--tls", "--people", "3") as (process, line):
        ca_file = Path(line["ca_file"])
        context = ssl.create_default_context(cafile=ca_file)
        credentials = (line["username"], line["password"])
        url = line["url"]
        assert url.startswith("https://127.0.0.1:")
        for address in (url, url.replace("127.0.0.1", "localhost")):
            with httpx.Client(verify=context, trust_env=False, auth=credentials) as client:
                assert client.get(address + PEOPLE).status_code == 200
        process.terminate()
        process.communicate(timeout=20)
    assert not ca_file.exists()


def test_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "xmatters.sandbox", "--port", port]
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert ended.returncode == 1
    assert "cannot listen" in ended.stderr


def test_help() -> None:
    command = [sys.executable, "-m", "xmatters.sandbox", "--help"]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    for option in ("--coverage", "--host", "--port", "--tls", "--people", "--world", "--fault"):
        assert option in ended.stdout


def test_coverage() -> None:
    command = [sys.executable, "-m", "xmatters.sandbox", "--coverage"]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    first, *missing = ended.stdout.splitlines()
    emulated, known = (int(number) for number in re.findall(r"\d+", first))
    assert known == len(load_specification().operations)
    assert len(missing) == known - emulated
    assert all(line.startswith("501: ") for line in missing)


def test_missing_extra_is_told() -> None:
    program = (
        "import sys; sys.modules['starlette'] = None\n"
        "from xmatters.sandbox.__main__ import main; sys.exit(main([]))"
    )
    command = [sys.executable, "-c", program]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert ended.returncode == 1
    assert "pip install 'xmatters[sandbox]'" in ended.stderr


def test_sandbox_can_be_started_again() -> None:
    sandbox = Sandbox(people=3)
    for _ in range(2):
        with sandbox:
            sandbox.start()
            assert httpx.get(sandbox.url + PEOPLE, trust_env=False).status_code == 401
        sandbox.stop()


def test_port_and_host() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with Sandbox(people=3, host="localhost", port=port) as sandbox:
        assert sandbox.url == f"http://localhost:{port}"
        assert httpx.get(sandbox.url + PEOPLE, trust_env=False).status_code == 401


def test_tls_in_python() -> None:
    with Sandbox(people=3, tls=True) as sandbox:
        assert sandbox.ca_file is not None
        with pytest.raises(httpx.ConnectError):
            httpx.get(sandbox.url, trust_env=False)
        context = ssl.create_default_context(cafile=sandbox.ca_file)
        with httpx.Client(verify=context, trust_env=False) as client:
            assert client.get(sandbox.url + PEOPLE).status_code == 401
            sandbox.fail_next(drop=True)
            with pytest.raises(httpx.TransportError):
                client.get(sandbox.url + PEOPLE)
    assert sandbox.ca_file is None


@pytest.mark.parametrize("tls", [False, True])
def test_stop_ends_the_connections_of_idle_clients(tls: bool) -> None:
    sandbox = Sandbox(people=3, tls=tls)
    sandbox.start()
    context = ssl.create_default_context(cafile=sandbox.ca_file) if tls else True
    with httpx.Client(verify=context, trust_env=False) as client:
        assert client.get(f"{sandbox.url}/api/xm/1/people").status_code == 401
        sandbox.stop()
        # What was left open would be complained about now.
        gc.collect()


def test_application_in_process() -> None:
    sandbox = Sandbox(people=3)

    async def get() -> httpx.Response:
        transport = httpx.ASGITransport(sandbox.app)
        credentials = (sandbox.username, sandbox.password)
        async with httpx.AsyncClient(
            transport=transport, base_url=sandbox.url, auth=credentials
        ) as client:
            sandbox.fail_next(drop=True)
            with pytest.raises(ConnectionResetError):
                await client.get(PEOPLE)
            return await client.get("/api/xm/1/groups/Network%2FSecurity")

    assert asyncio.run(get()).json()["targetName"] == "Network/Security"


def test_sandboxes_do_not_share_anything() -> None:
    one, other = Sandbox(people=3), Sandbox(people=3)
    assert one.password != other.password
    one.world.remove_site(next(iter(one.world.sites)))
    assert len(one.world.sites) + 1 == len(other.world.sites)


@pytest.mark.parametrize("oauth2", [False, True])
@pytest.mark.parametrize("tls", [False, True])
def test_session(oauth2: bool, tls: bool) -> None:
    with Sandbox(people=3, tls=tls) as sandbox:
        session = sandbox.session(oauth2=oauth2, timeout=30)
        names = [person.target_name for person in session.people_endpoint().get_people()]
        assert names == ["mmcbride", "asilva", "tokafor"]
        signed_in = sandbox.requests[-1].headers["authorization"]
        assert signed_in == ("Bearer ***" if oauth2 else "Basic ***")


@pytest.mark.parametrize("oauth2", [False, True])
def test_async_session(oauth2: bool) -> None:
    async def name(sandbox: Sandbox) -> str | None:
        async with sandbox.async_session(oauth2=oauth2) as session:
            person = await session.people_endpoint().get_person_by_id("mmcbride")
            return person.first_name

    with Sandbox(people=3) as sandbox:
        assert asyncio.run(name(sandbox)) == "Mary"


def test_async_session_with_tls_needs_a_client() -> None:
    with Sandbox(people=3, tls=True) as sandbox, pytest.raises(ValueError, match="ca_file"):
        sandbox.async_session()


def test_many_at_once(sandbox: Sandbox) -> None:
    async def get() -> list[int]:
        credentials = (sandbox.username, sandbox.password)
        async with httpx.AsyncClient(auth=credentials, trust_env=False, timeout=30) as client:
            replies = await asyncio.gather(
                *(client.get(f"{sandbox.url}{PEOPLE}?offset={number}") for number in range(50))
            )
        return [reply.json()["count"] for reply in replies]

    assert asyncio.run(get()) == [max(0, 25 - number) for number in range(50)]


def test_nothing_else_imports_the_sandbox() -> None:
    package = Path(__file__).parents[2] / "xmatters"
    others = [path for path in package.rglob("*.py") if "sandbox" not in path.parts]
    importing = re.compile(r"^\s*(from|import) .*\bsandbox\b", re.MULTILINE)
    assert not [path.name for path in others if importing.search(path.read_text("utf-8"))]


def test_coverage_for_a_reader_who_is_gone() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "xmatters.sandbox", "--coverage"]
    try:
        ended = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writer)
    assert (ended.returncode, ended.stderr) == (0, b"")
