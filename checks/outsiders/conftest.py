from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from running import running_sandbox


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """A sandbox with HTTPS, which both clients insist on, and whose certificate they trust."""
    with running_sandbox("--tls") as facts:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", facts["ca_file"])
        monkeypatch.setenv("NODE_EXTRA_CA_CERTS", facts["ca_file"])
        for name in [each for each in os.environ if each.lower().endswith("_proxy")]:
            monkeypatch.delenv(name)
        yield facts
