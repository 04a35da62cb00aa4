"""Writing downloads to the disk: whole or not at all, and nowhere else than meant."""

from __future__ import annotations

import os
import re
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
        if not _is_plain(name):
            raise ParameterError(f"{name!r} cannot be the name of a file in {path}; name one")
        target = path / name
    if not target.parent.is_dir():
        raise ParameterError(f"there is no folder {target.parent} to save a file in")
    try:
        # A link that leads nowhere is something that is there, too.
        is_there = target.exists() or target.is_symlink()
    except OSError as error:
        raise ParameterError(f"{target} cannot be saved: {error.strerror}") from error
    if target.is_dir() or (is_there and not overwrite):
        raise ParameterError(f"{target} exists; pass overwrite=True to replace a file")
    return target


def _is_plain(name: str) -> bool:
    """Tell whether a name is that of a file, on the stricter of all systems: Windows."""
    path = PureWindowsPath(name)
    # There a backslash separates folders too, a colon names a stream of a file, and what stands
    # at the end is cut off. Half a character cannot be written anywhere.
    return (
        path.name == name
        and name not in ("", ".", "..")
        and name.isprintable()
        and not path.is_reserved()
        and not re.search(r"""[<>:"|?*]|[. ]$""", name)
    )


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
