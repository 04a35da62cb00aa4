"""Gets or creates one person again and again, or builds requests: `one_person.py PORT WAY...`.

Answers each line `{"times": N}` with the seconds of each way for each of N requests, the ways in
turns from request to request, so that whatever else the machine does meets all of them.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

Call = Callable[[], Any]

_PERSON = "1f0b9c6a-2d3e-4c5b-8a79-6b5c4d3e2f10"
_PEOPLE = "/api/xm/1/people"
_PATH = f"{_PEOPLE}/{_PERSON}"

# What is created, in the spelling of Python and in that of the wire.
_FIELDS: dict[str, Any] = {
    "target_name": "mmcbride",
    "first_name": "Mary",
    "last_name": "McBride",
    "recipient_type": "PERSON",
    "status": "ACTIVE",
    "license_type": "FULL_USER",
    "language": "en",
    "timezone": "US/Pacific",
    "web_login": "mmcbride",
    "site": "dbcc9fd3-3aef-4d56-a4b6-1c2d3e4f5a6b",
    "roles": ["Standard User", "Group Supervisor"],
    "supervisors": ["661fa69e-a5f8-4d26-86ab-8e1f2a3b4c5d"],
    "external_key": "HR-100233",
    "externally_owned": True,
    "properties": {"Employee": "100233", "Languages": ["English", "French"]},
}
_BODY = {
    re.sub("_(.)", lambda found: found[1].upper(), name): value for name, value in _FIELDS.items()
}

# What is asked for: the parameters of a list, likewise.
_FROM = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
_QUERY: dict[str, Any] = {
    "search": "mary mcbride",
    "embed": ["roles", "supervisors"],
    "created_from": _FROM,
    "devices_dot_exists": True,
    "sort_by": "LAST_FIRST_NAME",
    "limit": 500,
}
_PARAMS = {
    "search": "mary mcbride",
    "embed": "roles,supervisors",
    "createdFrom": _FROM.isoformat(),
    "devices.exists": True,
    "sortBy": "LAST_FIRST_NAME",
    "limit": 500,
}


def raw_get(address: str) -> Call:
    """Get with httpx, and decode JSON with its own method."""
    client = import_module("httpx").Client()
    return lambda: client.get(address + _PATH).json()


def raw_prebuilt(address: str) -> Call:
    """Get with httpx by a request that is built once."""
    client = import_module("httpx").Client()
    request = client.build_request("GET", address + _PATH)
    return lambda: client.send(request).json()


def raw_get_with_authentication(address: str) -> Call:
    """Get with httpx, which writes the header of basic authentication each time."""
    httpx = import_module("httpx")
    client = httpx.Client(auth=httpx.BasicAuth("name", "secret"))
    return lambda: client.get(address + _PATH).json()


def our_client(address: str) -> Call:
    """Get with the generated client alone."""
    client = import_module("xmatters_client.client").Client(
        address, username="name", password="secret"
    )
    sync = import_module("xmatters_client.api.people.get_person").sync
    return lambda: sync(_PERSON, client=client)


def our_session(address: str) -> Call:
    """Get with a session."""
    session = import_module("xmatters").XMSession(address)
    session.set_authentication(username="name", password="secret")
    people = session.people_endpoint()
    return lambda: people.get_person_by_id(_PERSON)


def stock(address: str) -> Call:
    """Get with what openapi-python-client writes with its own templates."""
    client = import_module("stock_client").Client(base_url=address)
    sync = import_module("stock_client.api.people.get_person").sync
    return lambda: sync(_PERSON, client=client)


def python_xmatters(address: str) -> Call:
    """Get with python-xmatters."""
    people = _their_people(address)
    return lambda: people.get_person_by_id(_PERSON)


def _their_people(address: str) -> Any:
    """Return the endpoint for people of python-xmatters.

    It writes `https://` before every address; to measure the client and not the encryption, the
    benchmark puts a plain address in its place.
    """
    session = import_module("xmatters").XMSession("https://127.0.0.1")
    session._api_base_url = f"{address}/api/xm/1"
    session.set_authentication(username="name", password="secret")
    return session.people_endpoint()


def raw_post(address: str) -> Call:
    """Create with httpx, from a dictionary."""
    client = import_module("httpx").Client()
    return lambda: client.post(address + _PEOPLE, json=_BODY).json()


def our_client_post(address: str) -> Call:
    """Create with the generated client alone, from a model."""
    client = import_module("xmatters_client.client").Client(
        address, username="name", password="secret"
    )
    sync = import_module("xmatters_client.api.people.create_or_update_person").sync
    person = import_module("xmatters_client.models").PersonCreate
    return lambda: sync(client=client, body=person(**_FIELDS))


def our_session_post(address: str) -> Call:
    """Create with a session, from keyword arguments."""
    session = import_module("xmatters").XMSession(address)
    session.set_authentication(username="name", password="secret")
    people = session.people_endpoint()
    return lambda: people.create_person(**_FIELDS)


def stock_post(address: str) -> Call:
    """Create with what openapi-python-client writes with its own templates, from a model."""
    client = import_module("stock_client").Client(base_url=address)
    sync = import_module("stock_client.api.people.create_or_update_person").sync
    body = _stock_body()
    return lambda: sync(client=client, body=body())


def _stock_body() -> Call:
    models = import_module("stock_client.models")
    types = {
        "recipient_type": models.RecipientType,
        "status": models.RecipientStatus,
        "license_type": models.LicenseType,
        "properties": models.PersonPropertiesInput.from_dict,
    }

    def body() -> Any:
        typed = {name: make(_FIELDS[name]) for name, make in types.items()}
        return models.PersonCreate(**_FIELDS | typed)

    return body


def python_xmatters_post(address: str) -> Call:
    """Create with python-xmatters, from a dictionary."""
    people = _their_people(address)
    return lambda: people.create_person(_BODY)


def raw_list(address: str) -> Call:
    """Build the request for a list with httpx, from what stands on the wire."""
    client = import_module("httpx").Client()
    return lambda: client.build_request("GET", address + _PEOPLE, params=_PARAMS)


def raw_creation(address: str) -> Call:
    """Build the request for a creation with httpx, from a dictionary."""
    client = import_module("httpx").Client()
    return lambda: client.build_request("POST", address + _PEOPLE, json=_BODY)


def our_list(address: str) -> Call:
    """Build the request for a list with the generated client."""
    build = import_module("xmatters_client.api.people.get_people").build_request
    return _ready(address, lambda: build(**_QUERY))


def our_session_list(address: str) -> Call:
    """Build it as a session does, which takes names in either spelling and any time."""
    operation = import_module("xmatters_client.api.people.get_people").OPERATION
    sort_out = import_module("xmatters.params").sort_out
    return _ready(
        address, lambda: operation.build_request({}, sort_out(operation, None, _QUERY).known)
    )


def our_creation(address: str) -> Call:
    """Build the request for a creation with the generated client, from a model."""
    build = import_module("xmatters_client.api.people.create_or_update_person").build_request
    person = import_module("xmatters_client.models").PersonCreate
    return _ready(address, lambda: build(body=person(**_FIELDS)))


def our_session_creation(address: str) -> Call:
    """Build it as a session does, from keyword arguments."""
    operation = import_module("xmatters_client.api.people.create_or_update_person").OPERATION
    compose = import_module("xmatters.bodies").compose
    person = import_module("xmatters_client.models").PersonCreate
    return _ready(address, lambda: operation.build_request({}, {}, compose(person, None, _FIELDS)))


def _ready(address: str, build: Call) -> Call:
    """Make a request of httpx out of what an operation sends."""
    request = import_module("httpx").Request

    def ready() -> Any:
        built = build()
        return request(
            built.method, address + built.target, headers=built.headers, content=built.content
        )

    return ready


def stock_list(address: str) -> Call:
    """Build the request for a list with a stock client."""
    client = import_module("stock_client").Client(base_url=address).get_httpx_client()
    arguments = import_module("stock_client.api.people.get_people")._get_kwargs
    models = import_module("stock_client.models")
    query = _QUERY | {
        "embed": [models.PersonEmbed(name) for name in _QUERY["embed"]],
        "sort_by": models.PersonSortBy(_QUERY["sort_by"]),
    }
    query["devices_exists"] = query.pop("devices_dot_exists")
    return lambda: client.build_request(**arguments(**query))


def stock_creation(address: str) -> Call:
    """Build the request for a creation with a stock client, from a model."""
    client = import_module("stock_client").Client(base_url=address).get_httpx_client()
    arguments = import_module("stock_client.api.people.create_or_update_person")._get_kwargs
    body = _stock_body()
    return lambda: client.build_request(**arguments(body=body()))


WAYS = {
    "raw-get": raw_get,
    "raw-prebuilt": raw_prebuilt,
    "raw-authentication": raw_get_with_authentication,
    "our-client": our_client,
    "our-session": our_session,
    "stock": stock,
    "python-xmatters": python_xmatters,
    "raw-post": raw_post,
    "our-client-post": our_client_post,
    "our-session-post": our_session_post,
    "stock-post": stock_post,
    "python-xmatters-post": python_xmatters_post,
    "raw-list": raw_list,
    "our-list": our_list,
    "our-session-list": our_session_list,
    "stock-list": stock_list,
    "raw-creation": raw_creation,
    "our-creation": our_creation,
    "our-session-creation": our_session_creation,
    "stock-creation": stock_creation,
}


def main(port: str, *names: str) -> None:
    """Answer questions until there are no more."""
    ways = {name: WAYS[name](f"http://127.0.0.1:{port}") for name in names}
    for call in ways.values():
        for _ in range(20):
            call()
    print(json.dumps({"ways": names}), flush=True)
    for line in sys.stdin:
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(json.loads(line)["times"]):
            for name, call in ways.items():
                started = time.perf_counter()
                call()
                seconds[name].append(time.perf_counter() - started)
        print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
