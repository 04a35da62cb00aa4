"""Writing downloads to the disk: whole or not at all, and nowhere else than meant."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath
from typing import BinaryIO

from xmatters.errors import ParameterError


def target_path(path: Path, name: str, *, overwrite: bool) -> Path:
    """Return where a file is to be saved.

    Args:
        path: The name of the new file, or a folder.
        name: The name that the file gets in a folder.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        ParameterError: A file is there, the folder is not, or the name leads elsewhere.
    """
    target = path
    if path.is_dir():
        # The stricter of the two systems: a backslash separates folders too.
        is_plain = PureWindowsPath(name).name == name and name not in ("", ".", "..")
        if not is_plain or not name.isprintable():
            raise ParameterError(f"{name!r} cannot be the name of a file in {path}; name one")
        target = path / name
    if not target.parent.is_dir():
        raise ParameterError(f"there is no folder {target.parent} to save a file in")
    if target.is_dir() or (target.exists() and not overwrite):
        raise ParameterError(f"{target} exists; pass overwrite=True to replace a file")
    return target


@contextmanager
def new_file(target: Path, *, overwrite: bool) -> Generator[BinaryIO]:
    """Write a file that is there when it is whole, and not before. Only its owner can read it.

    Args:
        target: Where it is to be.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        ParameterError: A file came there in the meantime.
        OSError: It cannot be written.
    """
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".xmatters-", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if overwrite:
            temporary.replace(target)
        else:
            _place(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _place(temporary: Path, target: Path) -> None:
    """Give a file its name unless something has it."""
    try:
        target.hardlink_to(temporary)
    except FileExistsError as error:
        raise ParameterError(f"{target} exists; pass overwrite=True to replace a file") from error
    except OSError:
        # Some file systems know no links; between these two steps another may take the name.
        if target.exists():
            raise ParameterError(f"{target} exists; pass overwrite=True to replace it") from None
        temporary.replace(target)
