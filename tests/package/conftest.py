from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock

from tests.package.packaged import ROOT, Built, Environment, build, install, unpack


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all processes of this run of the tests have in common."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def built(shared: Path) -> Built:
    """The wheel and the source distribution of this tree."""
    folder = shared / "packages"
    with FileLock(shared / "packages.lock"):
        is_new = not folder.exists()
        if is_new:
            build(ROOT, folder)
        [wheel], [source] = folder.glob("*.whl"), folder.glob("*.tar.gz")
        if is_new:
            unpack(wheel)
    return Built(wheel, source)


@pytest.fixture(scope="session")
def for_tests(built: Built, shared: Path) -> Environment:
    """An environment of somebody who tests scripts with the library."""
    folder = shared / "for-tests"
    with FileLock(shared / "for-tests.lock"):
        if not folder.exists():
            install(built, folder, "sandbox", ["pytest", "pytest-xdist"])
    return Environment(folder)


@pytest.fixture(scope="session")
def bare(built: Built, shared: Path) -> Environment:
    """An environment with the library and pytest, and no extra."""
    folder = shared / "bare"
    with FileLock(shared / "bare.lock"):
        if not folder.exists():
            install(built, folder, also=["pytest"])
    return Environment(folder)
