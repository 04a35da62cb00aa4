"""What passes between the server and the rules: a call and a reply."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from .auth import Gatekeeper
from .drift import Drift
from .jsontypes import Object
from .schemas import RequestChecker
from .specification import Operation, Specification
from .world import Person, World


@dataclass(frozen=True)
class Call:
    """A request that was found to fit the specification.

    Attributes:
        operation: What was called.
        specification: The specification.
        checker: Checks bodies that have several shapes.
        world: What the sandbox knows.
        gatekeeper: Gives out tokens.
        signed_in: Who called; `None` where no sign-in is needed.
        raw_path: The path as it was sent.
        raw_query: The query as it was sent.
        path: The values in the path.
        query: The parameters as their types, with the defaults of the specification.
        body: The decoded body; of a form with files, its fields.
        size: The length of the body in bytes.
        authentication: How the caller signed in: `BASIC`, `OAUTH`, or `URL` with a key there.
        drift: How far the list that is asked for was shifted.
    """

    operation: Operation
    specification: Specification
    checker: RequestChecker
    world: World
    gatekeeper: Gatekeeper
    signed_in: Person | None
    raw_path: str
    raw_query: str
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any = None
    size: int = 0
    authentication: str = ""
    drift: Drift | None = None

    @property
    def caller(self) -> Person:
        """Who called an operation that needs a sign-in."""
        if self.signed_in is None:
            raise LookupError(f"{self.operation.id} needs no sign-in")
        return self.signed_in

    @property
    def embeds(self) -> frozenset[str]:
        """What else the reply is to carry."""
        return frozenset(self.query.get("embed", ()))


@dataclass(frozen=True)
class Reply:
    """What is answered.

    Attributes:
        status: The HTTP status.
        body: What is sent as JSON; bytes are sent as they are, `None` is no body.
        headers: Further headers.
        media_type: The media type of bytes.
    """

    status: int
    body: Object | list[Any] | bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    media_type: str = "application/json;charset=utf-8"


Handler = Callable[[Call], Reply]

HANDLERS: Final[dict[str, Handler]] = {}
"""The rule of each operation, by operation id. Importing the modules of `rules` fills it."""


ANY_BODY: Final[set[str]] = set()
"""The operations whose rules check the body themselves, as it may be of any shape."""


def operation(handler: Handler) -> Handler:
    """Make a function the rule of the operation that has its name in camelCase."""
    HANDLERS[_operation_id(handler)] = handler
    return handler


def takes_any_body(handler: Handler) -> Handler:
    """Let the rule of an operation check the body itself."""
    ANY_BODY.add(_operation_id(handler))
    return handler


def _operation_id(handler: Handler) -> str:
    return re.sub(r"_(.)", lambda match: match[1].upper(), handler.__name__)
