"""A typed client for the xMatters REST API.

Each operation of the API is a module of `xmatters_client.api`, with the functions `sync`,
`sync_detailed`, `asyncio` and `asyncio_detailed`, which send it with a `Client`, and
`build_request` and `parse_response`, which do no I/O. The objects of the API are in
`xmatters_client.models`. `openapi.json` beside this file is the specification.

This package is generated. Its own session layer, `xmatters`, is easier to use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .client import Client as Client
    from .errors import ClientError as ClientError
    from .errors import DecodeError as DecodeError
    from .errors import InvalidRequestError as InvalidRequestError
    from .errors import StatusError as StatusError
    from .types import UNSET as UNSET
    from .types import Response as Response
    from .types import Unset as Unset

_MODULES: Final = {
    "Client": "client",
    "ClientError": "errors",
    "DecodeError": "errors",
    "InvalidRequestError": "errors",
    "Response": "types",
    "StatusError": "errors",
    "UNSET": "types",
    "Unset": "types",
}

__all__ = (
    "UNSET",
    "Client",
    "ClientError",
    "DecodeError",
    "InvalidRequestError",
    "Response",
    "StatusError",
    "Unset",
)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = found
    return found
