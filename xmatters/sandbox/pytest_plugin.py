"""Fixtures for the tests of scripts that talk to xMatters: `xmatters_sandbox`, `xmatters_session`.

pytest loads this module wherever the library is installed. So it imports nothing before a test asks
for a fixture, and then it needs the packages of `pip install 'xmatters[sandbox]'`.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from xmatters import XMSession
    from xmatters.sandbox import Sandbox

_MARKER: Final = "xmatters"
_SESSION: Final = "session"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(world='demo', session={{}}, ...): what the sandbox of this test is made with, "
        "as Sandbox takes it, and its session, as Sandbox.session takes it",
    )


@pytest.fixture
def xmatters_settings() -> dict[str, Any]:
    """Return what sandboxes are made with unless the marker says otherwise; for overriding.

    It has arguments of `Sandbox`, and perhaps `session` with those of `Sandbox.session`.
    """
    return {}


@pytest.fixture
def xmatters_sandbox(
    request: pytest.FixtureRequest, xmatters_settings: dict[str, Any]
) -> Iterator[Sandbox]:
    """Run a sandbox for this test alone.

    `@pytest.mark.xmatters(world="empty")` chooses what it is made with. A file is looked for beside
    the test.
    """
    from xmatters.sandbox import Sandbox

    arguments = _chosen(request, xmatters_settings)
    arguments.pop(_SESSION, None)
    unknown = arguments.keys() - inspect.signature(Sandbox).parameters.keys()
    if unknown:
        raise pytest.UsageError(f"a sandbox has no setting {', '.join(sorted(unknown))}")
    world: Any = arguments.get("world", "")
    if isinstance(world, Path) or str(world).endswith(".json"):
        arguments["world"] = request.path.parent / world
    with Sandbox(**arguments) as sandbox:
        yield sandbox


@pytest.fixture
def xmatters_session(
    request: pytest.FixtureRequest, xmatters_settings: dict[str, Any], xmatters_sandbox: Sandbox
) -> XMSession:
    """Return a session that is signed in to the sandbox of this test, and closed with it."""
    return xmatters_sandbox.session(**_chosen(request, xmatters_settings).get(_SESSION, {}))


def _chosen(request: pytest.FixtureRequest, settings: dict[str, Any]) -> dict[str, Any]:
    """Return the settings for a test."""
    chosen = dict(settings)
    # The closest marker comes first, and counts most.
    for marker in reversed(list(request.node.iter_markers(_MARKER))):
        if marker.args:
            raise pytest.UsageError(f"@pytest.mark.{_MARKER} takes named arguments only")
        chosen |= marker.kwargs
    return chosen
