"""An emulator of the xMatters service, for tests and for trying things out.

It answers as the service does, from the specification that the client ships and from sample data
that are the same on each run:

```python
from xmatters.sandbox import Sandbox

with Sandbox() as sandbox:
    session = sandbox.session()
    print(session.people_endpoint().get_person_by_id("mmcbride").first_name)
```

`python -m xmatters.sandbox` starts it for programs in other languages. It needs the packages of
`pip install 'xmatters[sandbox]'`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .faults import Fault as Fault
    from .limits import RateLimit as RateLimit
    from .notified import Notification as Notification
    from .requestlog import LoggedRequest as LoggedRequest
    from .sent import SentRequests as SentRequests
    from .server import Sandbox as Sandbox
    from .world_files import WorldFileError as WorldFileError

__all__ = (
    "Fault",
    "LoggedRequest",
    "Notification",
    "RateLimit",
    "Sandbox",
    "SentRequests",
    "WorldFileError",
)

_MODULES: Final = {
    "Fault": "faults",
    "LoggedRequest": "requestlog",
    "Notification": "notified",
    "RateLimit": "limits",
    "Sandbox": "server",
    "SentRequests": "sent",
    "WorldFileError": "world_files",
}
_EXTRA: Final = frozenset(
    {"cryptography", "jinja2", "jsonschema", "referencing", "starlette", "uvicorn"}
)


def __getattr__(name: str) -> Any:
    """Import what is asked for, so that the extra is only needed when it is used."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _EXTRA:
            raise
        raise ImportError(
            f"The sandbox needs {missing}. Install it with: pip install 'xmatters[sandbox]'"
        ) from error
