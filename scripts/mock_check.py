"""Drives every operation of the client against a mock server that others wrote.

The mock, `steady` (npm, `@stdy/cli`), knows nothing of us but the specification. It judges each
request and answers with what the specification shows as an example, which then has to be read.
"""

from __future__ import annotations

import argparse
import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import httpx

from scripts.mock_calls import Call, calls
from xmatters_client.client import Client
from xmatters_client.errors import ClientError, StatusError
from xmatters_client.types import Request
from xmatters_client.wire import is_list

SPECIFICATION: Final = Path("generated/xmatters_client/openapi.json")
STEADY: Final = Path(".venv-npm/node_modules/.bin/steady")
_PATIENCE: Final = 60.0


class MockError(Exception):
    """The mock server cannot be used; the message says why."""


@contextmanager
def running_mock(program: Path, specification: Path) -> Generator[str]:
    """Run the mock server until the block is left.

    Args:
        program: The program of the mock server.
        specification: What it mocks.

    Yields:
        The address of the server.

    Raises:
        MockError: The program is missing, or it does not start.
    """
    if not program.exists():
        raise MockError(f"{program} is missing; `make mock-check` installs it, with node and npm")
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port = chosen.getsockname()[1]
    command = [str(program), "--host", "127.0.0.1", "--port", str(port), "--quiet", "--no-color"]
    with subprocess.Popen(
        [*command, "--reject-on-sdk-error", str(specification)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(url, process)
            yield url
        finally:
            process.terminate()


def _wait_for(url: str, process: subprocess.Popen[str]) -> None:
    latest = time.monotonic() + _PATIENCE
    while time.monotonic() < latest:
        if process.poll() is not None:
            said = process.stdout.read() if process.stdout else ""
            raise MockError(f"the mock server stopped with status {process.returncode}:\n{said}")
        try:
            httpx.get(f"{url}/_x-steady/health").raise_for_status()
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise MockError(f"the mock server was not ready within {_PATIENCE:.0f} seconds")


def problem_with(client: Client, call: Call) -> str | None:
    """Make a call, and say what is wrong with the request or with the reply.

    Args:
        client: The client of the mock server.
        call: The call to make.
    """
    try:
        answer = call.module.sync_detailed(client=client, **call.arguments)
    except StatusError as error:
        return f"refused with status {error.status_code}: {objections(error.headers)}"
    except ClientError as error:
        return str(error)
    if found := objections(answer.headers):
        return f"objected to: {found}"
    parsed = answer.parsed
    if parsed is None or isinstance(parsed, bytes):
        return None
    written = [each.to_dict() for each in parsed] if is_list(parsed) else parsed.to_dict()
    return None if written == json.loads(answer.content) else "the reply is not given back"


def objections(headers: Mapping[str, str]) -> str:
    """Return what the mock server has against a request; nothing if that is fine.

    It says so in headers, and refuses a request only if it is sure whose fault it is.

    Args:
        headers: The headers of its answer.
    """
    count = int(headers.get("x-steady-error-count", "0"))
    names = [f"x-steady-error-{number}" for number in range(1, count + 1)]
    return "; ".join(f"{headers[f'{n}-path']}: {headers[f'{n}-message']}" for n in names)


def is_noticed(client: Client, call: Call, spoiled: Request) -> bool:
    """Tell whether the mock server objects to a spoiled request, so that its word has weight.

    Args:
        client: The client of the mock server.
        call: The call that the request is of.
        spoiled: The request.
    """
    try:
        headers = client.call(call.operation, spoiled).headers
    except StatusError as error:
        headers = error.headers
    return objections(headers) != ""


def spoiled_requests(call: Call) -> Iterator[Request]:
    """Spoil the request of a call: no query where one is needed, a body or number that is none.

    Args:
        call: The call.
    """
    request: Request = call.module.build_request(**call.arguments)
    path, _, query = request.target.partition("?")
    parameters = call.operation.query_parameters
    if any(each.required for each in parameters):
        yield request._replace(target=path)
    for each in parameters:
        if each.type_name in ("integer", "boolean") and each.python_name in call.arguments:
            spoiled = re.sub(rf"\b{re.escape(quote(each.name))}=[^&]*", f"{each.name}=much", query)
            yield request._replace(target=f"{path}?{spoiled}")
    if call.operation.body_type == "application/json":
        yield request._replace(content=b'"text"')


def check(client: Client, document: dict[str, Any]) -> list[str]:
    """Make all calls, print what came of them, and return what is wrong.

    Args:
        client: The client of the mock server.
        document: The specification.
    """
    problems: list[str] = []
    operations: set[str] = set()
    made = spoiled_ones = 0
    for call in calls(document):
        name = call.operation.operation_id
        operations.add(name)
        made += 1
        problem = problem_with(client, call)
        if problem is not None:
            problems.append(f"{name} ({call.title}): {problem}")
        for spoiled in spoiled_requests(call):
            spoiled_ones += 1
            if not is_noticed(client, call, spoiled):
                problems.append(f"{name} ({call.title}): {spoiled.target} was spoiled and accepted")
    print(f"{len(operations)} operations: {made} requests, and {spoiled_ones} spoiled ones")
    return problems


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line program; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.mock_check",
        description="Check the requests of every operation against a mock server.",
    )
    parser.add_argument("--spec", type=Path, default=SPECIFICATION, help="the bundled document")
    parser.add_argument("--steady", type=Path, default=STEADY, help="the program of the mock")
    options = parser.parse_args(arguments)
    document: dict[str, Any] = json.loads(options.spec.read_text(encoding="utf-8"))
    try:
        with (
            running_mock(options.steady, options.spec) as url,
            Client(url, username="mmcbride", password="example-password") as client,
        ):
            problems = check(client, document)
    except MockError as error:
        print(error, file=sys.stderr)
        return 2
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "every request accepted, every reply read")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
