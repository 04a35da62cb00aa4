"""What the stories of the session layer share: a sandbox, and the two ways to talk to it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator

import pytest

from tests.session.exemplary import Exemplary
from tests.session.service import Service, running_service
from tests.session.ways import WAYS, Way
from xmatters.sandbox import Sandbox


@pytest.fixture(autouse=True, scope="session")
def _own_surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep proxies away, and certificates, which take longer to load than most tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("http_proxy", "https_proxy", "all_proxy", "ssl_cert_file"):
            patch.delenv(name, raising=False)
            patch.delenv(name.upper(), raising=False)
        patch.setenv("SSL_CERT_DIR", str(tmp_path_factory.mktemp("certificates")))
        yield


@pytest.fixture(scope="module")
def _shared_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def sandbox(_shared_sandbox: Sandbox) -> Sandbox:
    """A sandbox that may have seen other tests' changes, but has forgotten their requests."""
    _shared_sandbox.clear_requests()
    _shared_sandbox.clear_faults()
    _shared_sandbox.token_lifetime = 900
    return _shared_sandbox


@pytest.fixture
def new_sandbox() -> Iterator[Sandbox]:
    """A sandbox of the test's own, for what changes its data."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def service() -> Iterator[Service]:
    """A service whose answers the test writes itself."""
    with running_service() as running:
        yield running


@pytest.fixture
def exemplary(service: Service) -> Exemplary:
    """What makes that service answer with the examples of the specification."""
    answers = Exemplary()
    service.reply = answers
    return answers


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    """Each of the two ways to use the library."""
    chosen = WAYS[request.param]()
    try:
        yield chosen
    finally:
        chosen.close()


@pytest.fixture
def live_in() -> Iterator[Callable[[str], None]]:
    """Return what moves this computer to another time zone, until the test ends."""
    before = os.environ.get("TZ")

    def move(zone: str | None) -> None:
        if zone is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = zone
        time.tzset()

    yield move
    move(before)
