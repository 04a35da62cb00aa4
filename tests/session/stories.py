"""What stories about a service that answers with the examples of the specification share."""

from __future__ import annotations

import json
from typing import Any

from scripts.reference.samples import example_of_schema
from tests.session.service import Service
from tests.session.ways import Session, Way


def connected(way: Way, service: Service) -> Session:
    """Return a session that is signed in to the service."""
    return way.connect(service.url).set_authentication("mary", "hush")


def an_object(session: Session, name: str, /, **fields: Any) -> Any:
    """Return an object of a schema, made of its examples; `fields` are as on the wire.

    A field that is `None` is left out, as the service does.
    """
    given = {**example_of_schema(name), **fields}
    registry = session._registry
    return registry[name]({key: each for key, each in given.items() if each is not None}, registry)


def sent(service: Service) -> list[str]:
    """Return what was asked of the service, without the base of the API."""
    return [f"{each.method} {each.target.removeprefix('/api/xm/1')}" for each in service.arrived]


def last_body(service: Service) -> Any:
    """Return the last body that the service got."""
    return json.loads(service.arrived[-1].content)
