"""The tree as it was at a revision."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from scripts.comparison.changes import ComparisonError


def resolved(root: Path, revision: str) -> str:
    """Return the id of the commit that a name of a revision means.

    Args:
        root: A folder of the repository.
        revision: Such as `HEAD~1`, `v2.0.0` or an id.

    Raises:
        ComparisonError: git does not know it, or the folder is in no repository.
    """
    name = ["--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"]
    done = _git(root, ["rev-parse", *name])
    if done.returncode:
        reason = done.stderr.strip() or "a shallow clone has only its last commits"
        raise ComparisonError(f"git knows no revision {revision!r} here: {reason}")
    return done.stdout.strip()


@contextmanager
def tree_of(root: Path, commit: str) -> Generator[Path]:
    """Write the files of a commit into a folder of their own, which is removed at the end.

    Neither the work tree nor the index of the repository is touched.

    Args:
        root: The top folder of the repository.
        commit: The id of the commit.

    Yields:
        The folder.

    Raises:
        ComparisonError: git cannot write them.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "tree"
        index = {"GIT_INDEX_FILE": str(Path(scratch) / "index")}
        writing = ["checkout-index", "--all", f"--prefix={folder.as_posix()}/"]
        for arguments in (["read-tree", commit], writing):
            done = _git(root, arguments, index)
            if done.returncode:
                raise ComparisonError(f"git cannot write {commit}: {done.stderr.strip()}")
        yield folder


def _git(
    root: Path, arguments: list[str], environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            ["git", *arguments],
            cwd=root,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        raise ComparisonError("git is missing") from None
