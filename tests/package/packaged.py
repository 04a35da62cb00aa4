"""The built packages, and environments that have nothing but one of them and what it asks for.

By default what a package asks for is not downloaded: an environment gets links to just these
distributions, and what they ask for themselves, from the environment of development. Nothing else
of that is to be seen, so what the metadata forget is missed. With `PACKAGES=registry` in the
environment, as `make package-check` has it, pip installs the packages as it does for users.
"""

from __future__ import annotations

import email.message
import email.parser
import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

ROOT: Final = Path(__file__).resolve().parents[2]
FROM_REGISTRY: Final = os.environ.get("PACKAGES") == "registry"

_PIP: Final = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")


@dataclass(frozen=True)
class Built:
    """The wheel and the source distribution.

    Attributes:
        wheel: The wheel.
        source: The source distribution.
    """

    wheel: Path
    source: Path

    @property
    def unpacked(self) -> Path:
        """Where pip installed the wheel, once for all environments that have links to it."""
        return self.wheel.parent / "unpacked"

    def metadata(self) -> email.message.Message:
        """Return what the wheel says of itself."""
        with zipfile.ZipFile(self.wheel) as archive:
            [name] = [each for each in archive.namelist() if each.endswith("dist-info/METADATA")]
            return email.parser.Parser().parsestr(archive.read(name).decode())


def unpack(wheel: Path) -> None:
    """Let pip install a wheel into a folder beside it."""
    options = ["--no-deps", "--no-index", "--target", str(wheel.parent / "unpacked")]
    subprocess.run([*_PIP, "install", *options, str(wheel)], check=True)


def build(tree: Path, folder: Path, *targets: str) -> None:
    """Build packages from a tree, with the backend of the development environment."""
    chosen = [option for target in targets for option in ("--target", target)]
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder), *chosen]
    subprocess.run(command, cwd=tree, check=True, capture_output=True, text=True)


@dataclass(frozen=True)
class Environment:
    """An environment of Python."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    @property
    def packages(self) -> Path:
        """Where its packages are."""
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.folder / "lib" / version / "site-packages"

    def run(
        self, *arguments: str, folder: Path, status: int = 0
    ) -> subprocess.CompletedProcess[str]:
        """Run its interpreter in a folder, without the settings of the one that runs the tests."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("PY", "COV"))
        }
        done = subprocess.run(
            [str(self.python), "-W", "error", *arguments],
            cwd=folder,
            env=kept,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        return done

    def says(self, program: str, folder: Path) -> str:
        """Return what a program prints."""
        return self.run("-c", program, folder=folder).stdout.strip()


def install(built: Built, folder: Path, extras: str = "", also: Iterable[str] = ()) -> Environment:
    """Return a new environment with the wheel.

    Args:
        built: The packages.
        folder: Where the environment goes.
        extras: The extras to install, parted by commas.
        also: Other packages to install.
    """
    environment = Environment(folder)
    venv.create(folder, with_pip=False, symlinks=True)
    if FROM_REGISTRY:
        wheel = f"{built.wheel}[{extras}]" if extras else str(built.wheel)
        command = [*_PIP, "--python", str(environment.python), "install", wheel, *also]
        subprocess.run(command, check=True)
        return environment
    for entry in built.unpacked.iterdir():
        (environment.packages / entry.name).symlink_to(entry)
    needed = list(built.metadata().get_all("Requires-Dist", []))
    for found in _asked_for([*needed, *also], set(filter(None, extras.split(","))), set()):
        _link(found, environment.packages)
    return environment


def _asked_for(
    requirements: Iterable[str], extras: set[str], seen: set[tuple[str, str]]
) -> Iterator[Distribution]:
    for each in map(Requirement, requirements):
        chosen = [{"extra": extra} for extra in (*extras, "")]
        wanted = each.marker is None or any(each.marker.evaluate(extra) for extra in chosen)
        if wanted and (each.name, str(each.extras)) not in seen:
            seen.add((each.name, str(each.extras)))
            found = distribution(each.name)
            assert each.specifier.contains(found.version, prereleases=True), each
            yield found
            yield from _asked_for(found.requires or (), set(each.extras), seen)


def _link(found: Distribution, packages: Path) -> None:
    files = found.files
    assert files, found
    for name in {file.parts[0] for file in files} - {"..", "__pycache__"}:
        link = packages / name
        if not link.exists():
            link.symlink_to(Path(str(found.locate_file(name))))
