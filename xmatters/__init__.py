"""A client for xMatters: people, devices, groups, on-call schedules, events.

```python
from xmatters import XMSession

xm_session = XMSession("my-instance.xmatters.com")
xm_session.set_authentication(username="my-username", password="my-password")
for person in xm_session.people_endpoint().get_people():
    print(person.target_name)
```

`AsyncXMSession` has the same methods as coroutines. Errors are in `xmatters.errors`.
"""

from __future__ import annotations

from importlib import import_module

# Importing `typing` would cost more than the rest of this module.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from xmatters.aio.session import AsyncXMSession as AsyncXMSession
    from xmatters.session import XMSession as XMSession
    from xmatters.tokens import TokenFileStorage as TokenFileStorage

__all__ = ("AsyncXMSession", "TokenFileStorage", "XMSession", "__version__")

__version__ = "2.0.0.dev0"

# Imported on first use, so that `import xmatters` costs next to nothing.
_MODULES: Final = {
    "AsyncXMSession": "xmatters.aio.session",
    "TokenFileStorage": "xmatters.tokens",
    "XMSession": "xmatters.session",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(module), name)
    globals()[name] = found
    return found
