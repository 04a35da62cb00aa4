"""Clients that the tests make from a few lines of specification."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.generator.making import Make, Workshop


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Make]:
    """Return what generates and imports the client of a specification, each of them once."""
    workshop = Workshop(tmp_path_factory.mktemp("made"))
    yield workshop.make
    workshop.close()
