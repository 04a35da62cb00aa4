"""Gets one person again and again: `get_person.py PORT WAY...`.

Answers each line `{"times": N}` with the seconds of each way for each of N requests, the ways in
turns from request to request, so that whatever else the machine does meets all of them.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

Get = Callable[[], Any]

_PERSON = "1f0b9c6a-2d3e-4c5b-8a79-6b5c4d3e2f10"
_PATH = f"/api/xm/1/people/{_PERSON}"


def raw_get(address: str) -> Get:
    """Get with httpx, and decode JSON with its own method."""
    client = import_module("httpx").Client()
    return lambda: client.get(address + _PATH).json()


def raw_prebuilt(address: str) -> Get:
    """Get with httpx by a request that is built once."""
    client = import_module("httpx").Client()
    request = client.build_request("GET", address + _PATH)
    return lambda: client.send(request).json()


def raw_get_with_authentication(address: str) -> Get:
    """Get with httpx, which writes the header of basic authentication each time."""
    httpx = import_module("httpx")
    client = httpx.Client(auth=httpx.BasicAuth("name", "secret"))
    return lambda: client.get(address + _PATH).json()


def our_client(address: str) -> Get:
    """Get with the generated client alone."""
    client = import_module("xmatters_client.client").Client(
        address, username="name", password="secret"
    )
    sync = import_module("xmatters_client.api.people.get_person").sync
    return lambda: sync(_PERSON, client=client)


def our_session(address: str) -> Get:
    """Get with a session."""
    session = import_module("xmatters").XMSession(address)
    session.set_authentication(username="name", password="secret")
    people = session.people_endpoint()
    return lambda: people.get_person_by_id(_PERSON)


def stock(address: str) -> Get:
    """Get with what openapi-python-client writes with its own templates."""
    client = import_module("stock_client").Client(base_url=address)
    sync = import_module("stock_client.api.people.get_person").sync
    return lambda: sync(_PERSON, client=client)


def python_xmatters(address: str) -> Get:
    """Get with python-xmatters.

    It writes `https://` before every address; to measure the client and not the encryption, the
    benchmark puts a plain address in its place.
    """
    session = import_module("xmatters").XMSession("https://127.0.0.1")
    session._api_base_url = f"{address}/api/xm/1"
    session.set_authentication(username="name", password="secret")
    people = session.people_endpoint()
    return lambda: people.get_person_by_id(_PERSON)


WAYS = {
    "raw-get": raw_get,
    "raw-prebuilt": raw_prebuilt,
    "raw-authentication": raw_get_with_authentication,
    "our-client": our_client,
    "our-session": our_session,
    "stock": stock,
    "python-xmatters": python_xmatters,
}


def main(port: str, *names: str) -> None:
    """Answer questions until there are no more."""
    ways = {name: WAYS[name](f"http://127.0.0.1:{port}") for name in names}
    for get in ways.values():
        for _ in range(20):
            get()
    print(json.dumps({"ways": names}), flush=True)
    for line in sys.stdin:
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(json.loads(line)["times"]):
            for name, get in ways.items():
                started = time.perf_counter()
                get()
                seconds[name].append(time.perf_counter() - started)
        print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
