"""Derives the synchronous session layer in `xmatters/` from the asynchronous one in `aio/`.

Both do the same, so only one of them is written: a module of `xmatters/aio` whose name does not
begin with an underscore gives the module of the same name in `xmatters`, word by word. What
really differs (locks, waiting, `len()`) stands in the modules with an underscore, written twice.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "xmatters"
SOURCE = PACKAGE / "aio"

_HEADER = "# Derived from xmatters/aio/{name} by scripts/derive_sync.py; change that one."

_WORDS: Final = (
    (r"\basync (def|with|for)\b", r"\1"),
    (r"\bawait ", ""),
    (r"\b__aenter__\b", "__enter__"),
    (r"\b__aexit__\b", "__exit__"),
    (r"\b__aiter__\b", "__iter__"),
    (r"\banext\b", "next"),
    (r"\baclose\b", "close"),
    (r"\baiter_bytes\b", "iter_bytes"),
    (r"\bxmatters\.aio\b", "xmatters"),
    (r"\bAwaitable\[(\w+)\]", r"\1"),
    (r", Awaitable\b|\bAwaitable, ", ""),
    (r"\bhttpx\.AsyncByteStream\b", "httpx.SyncByteStream"),
    (r"\bAsync([A-Z])", r"\1"),
    (r"\b(The|the|an|An|a|A) asynchronous\b", r"\1 synchronous"),
    (r"\ban `httpx\.Client`", "an `httpx.Client`"),
)


def derived(source: str, name: str) -> str:
    """Return the synchronous module for an asynchronous one.

    Args:
        source: The text of the asynchronous module.
        name: Its path within `xmatters/aio`.
    """
    text = source
    for pattern, replacement in _WORDS:
        text = re.sub(pattern, replacement, text)
    header = textwrap.fill(_HEADER.format(name=name), 100, subsequent_indent="# ")
    return _formatted(f"{header}\n{text}")


def _formatted(text: str) -> str:
    ruff = [sys.executable, "-m", "ruff"]
    config = ["--config", str(ROOT / "pyproject.toml"), "--stdin-filename", "xmatters/derived.py"]
    for command in ([*ruff, "check", "--fix", "--quiet", "--select", "I"], [*ruff, "format"]):
        done = subprocess.run(
            [*command, *config, "-"], input=text, capture_output=True, text=True, check=True
        )
        text = done.stdout
    return text


def sources() -> list[Path]:
    """Return the modules to derive from, as paths within `xmatters/aio`."""
    found = (path.relative_to(SOURCE) for path in SOURCE.rglob("*.py"))
    package = Path("__init__.py")
    return sorted(
        path
        for path in found
        if path != package and (path.name == package.name or not path.name.startswith("_"))
    )


def orphans() -> list[Path]:
    """Return derived modules whose source is gone, as paths within `xmatters`."""
    known = set(sources())
    mark = _HEADER.partition("{")[0]
    return sorted(
        path.relative_to(PACKAGE)
        for path in PACKAGE.rglob("*.py")
        if SOURCE not in path.parents
        and path.relative_to(PACKAGE) not in known
        and path.read_text(encoding="utf-8").startswith(mark)
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Derive the modules, or with `--check` say whether they are up to date."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit 1 if a module is out of date"
    )
    check: bool = parser.parse_args(arguments).check
    stale = [path for path in sources() if not _is_current(path)]
    for path in [*stale, *orphans()]:
        if check:
            print(f"derive_sync: xmatters/{path} is out of date; run `make generate`")
    if check:
        return 1 if stale or orphans() else 0
    for path in orphans():
        (PACKAGE / path).unlink()
    for path in stale:
        target = PACKAGE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_derived_from(path), encoding="utf-8")
    print(f"derived {len(sources())} modules: {len(stale)} files changed")
    return 0


def _derived_from(path: Path) -> str:
    return derived((SOURCE / path).read_text(encoding="utf-8"), path.as_posix())


def _is_current(path: Path) -> bool:
    target = PACKAGE / path
    return target.is_file() and target.read_text(encoding="utf-8") == _derived_from(path)


if __name__ == "__main__":
    sys.exit(main())
