"""Serves a sandbox until it is ended: `serve_sandbox.py MILLISECONDS [RATE LIMIT]`."""

from __future__ import annotations

import json
import sys
import threading

from xmatters.sandbox import Sandbox


def main(milliseconds: str, rate_limit: str = "") -> None:
    """Say where the sandbox is, and how to sign in."""
    with Sandbox(latency=int(milliseconds) / 1000, rate_limit=rate_limit or None) as sandbox:
        print(json.dumps([sandbox.url, sandbox.username, sandbox.password]), flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
