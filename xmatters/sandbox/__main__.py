"""Starts the sandbox: `python -m xmatters.sandbox`."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .server import Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until it is interrupted.

    Args:
        arguments: The command line, without the name of the program.

    Returns:
        The exit status.
    """
    options = _parser().parse_args(arguments)
    try:
        from xmatters.sandbox import Sandbox
    except ImportError as error:
        print(error, file=sys.stderr)
        return 1
    if options.coverage:
        return _print_coverage()
    try:
        sandbox = Sandbox(
            world=options.world,
            people=options.people,
            latency=options.latency / 1000,
            host=options.host,
            port=options.port,
            tls=options.tls,
            faults=options.fault,
            script=options.fault_script,
            seed=options.fault_seed,
            rate_limit=options.rate_limit,
        )
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    return _serve(sandbox, options.save)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m xmatters.sandbox",
        description=(
            "Emulate the xMatters service with sample data. The first line of the output is a "
            "JSON object with url, username, password, client_id and trigger_key, and ca_file "
            "under --tls. GET /sandbox/requests shows what was sent, POST /sandbox/advance lets "
            "time pass, POST /sandbox/faults lets requests fail, GET /sandbox/world is the world "
            "as JSON. Ends on Ctrl-C or SIGTERM."
        ),
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (a free one)")
    parser.add_argument(
        "--coverage", action="store_true", help="show which operations are not emulated, and end"
    )
    parser.add_argument("--tls", action="store_true", help="use HTTPS with a certificate made now")
    parser.add_argument(
        "--world",
        default="demo",
        metavar="NAME",
        help="what to begin with: empty, demo, large:N with N people, or a file that was saved "
        "(%(default)s)",
    )
    parser.add_argument("--save", metavar="FILE", help="write the world to this file at the end")
    parser.add_argument(
        "--people", type=int, default=25, metavar="N", help="size of the demo (%(default)s)"
    )
    parser.add_argument(
        "--latency",
        type=float,
        default=0,
        metavar="MS",
        help="milliseconds that each request takes at least (%(default)s)",
    )
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="FAULT",
        help="what goes wrong, such as '429 rate=0.05 retry-after=2'; can be given several times",
    )
    parser.add_argument(
        "--fault-script",
        action="append",
        default=[],
        metavar="FAULT",
        help="what goes wrong with the next request; the first is for the first request",
    )
    parser.add_argument(
        "--fault-seed",
        type=int,
        default=0,
        metavar="N",
        help="another number is another chance (%(default)s)",
    )
    parser.add_argument(
        "--rate-limit",
        metavar="LIMIT",
        help="how many requests there may be, such as '600/m concurrent=10' (any number)",
    )
    return parser


def _print_coverage() -> int:
    from .app import load_rules
    from .specification import load_specification

    specification = load_specification()
    missing = load_rules(specification)
    known = len(specification.operations)
    lines = [f"{known - len(missing)} of {known} operations are emulated"]
    lines += [f"501: {name}" for name in missing]
    try:
        print("\n".join(lines), flush=True)
    except BrokenPipeError:
        # Whoever reads has seen enough. At its end Python would flush the output once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _serve(sandbox: Sandbox, save_as: str | None) -> int:
    interrupted = threading.Event()

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        interrupted.set()

    signal.signal(signal.SIGINT, interrupt)
    signal.signal(signal.SIGTERM, interrupt)
    try:
        sandbox.start()
    except OSError as error:
        print(f"The sandbox cannot listen: {error}", file=sys.stderr)
        return 1
    try:
        print(json.dumps(_description(sandbox)), flush=True)
        # A wait without an end could not be interrupted everywhere.
        while not interrupted.wait(1):
            pass
    finally:
        sandbox.stop()
    return 0 if save_as is None else _save(sandbox, save_as)


def _save(sandbox: Sandbox, name: str) -> int:
    try:
        sandbox.save(name)
    except OSError as error:
        print(f"The world cannot be saved: {error}", file=sys.stderr)
        return 1
    return 0


def _description(sandbox: Sandbox) -> dict[str, str]:
    found = {
        "url": sandbox.url,
        "username": sandbox.username,
        "password": sandbox.password,
        "client_id": sandbox.client_id,
        "trigger_key": sandbox.trigger_key,
    }
    if sandbox.ca_file:
        found["ca_file"] = str(sandbox.ca_file)
    return found


if __name__ == "__main__":
    sys.exit(main())
