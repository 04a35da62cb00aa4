"""Say what changed for users since a revision, and which version step that means.

The specification of the revision is compared with that of the tree, and so are the names that
users import from the packages. What was not committed yet counts as well.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from scripts.bundle import bundle
from scripts.comparison import specification, surface
from scripts.comparison.changes import STEPS, Change, ComparisonError, Kind, step_of
from scripts.comparison.revisions import resolved, tree_of
from scripts.spec_document import SpecError

ROOT: Final = Path(__file__).resolve().parent.parent

_TITLES: Final[dict[Kind, str]] = {
    "breaking": "Breaking",
    "deprecated": "Deprecated",
    "added": "Added",
    "other": "Other",
}
_SHOWN_OPERATIONS: Final = 3


def changes_since(root: Path, commit: str) -> list[Change]:
    """Find what changed for users.

    Args:
        root: The top folder of the project.
        commit: The id of the commit with which its files are compared.

    Returns:
        The changes of the specification and then those of the packages.

    Raises:
        ComparisonError: A specification or a package cannot be read, or not be compared.
    """
    after = _specification(root, "the tree")
    with tree_of(root, commit) as folder:
        before = _specification(folder, commit)
        return [*specification.compare(before, after), *surface.compare(folder, root)]


def _specification(root: Path, where: str) -> dict[str, Any]:
    try:
        return bundle(root / "spec")
    except SpecError as error:
        raise ComparisonError(f"cannot read the specification of {where}: {error}") from error


def as_text(changes: Sequence[Change], base: str) -> str:
    """Show changes to a reader.

    Args:
        changes: What changed.
        base: The name of the revision.
    """
    step = step_of(changes)
    if step is None:
        return f"Since {base}: no change.\n"
    lines = [f"Since {base}: version step {step}."]
    for kind, title in _TITLES.items():
        if chosen := [change for change in changes if change.kind == kind]:
            lines += ["", f"{title}:", *_lines(chosen)]
    if count := sum(change.kind == "documentation" for change in changes):
        lines += ["", f"Documentation only: {count} place{'s' if count > 1 else ''}."]
    return "\n".join(lines) + "\n"


def _lines(changes: Sequence[Change]) -> Iterator[str]:
    """Write a line for each subject, or several if several things happened to it."""
    for (subject, operations), group in groupby(changes, lambda one: (one.subject, one.operations)):
        head = f"  {subject}{_in_operations(operations)}:"
        texts = [change.text for change in group]
        yield from [f"{head} {texts[0]}"] if len(texts) == 1 else [head, *_indented(texts)]


def _indented(texts: Sequence[str]) -> Iterator[str]:
    return (f"    {text}" for text in texts)


def _in_operations(operations: tuple[str, ...]) -> str:
    shown = ", ".join(operations[:_SHOWN_OPERATIONS])
    if len(operations) > _SHOWN_OPERATIONS:
        shown += f" and {len(operations) - _SHOWN_OPERATIONS} more"
    return f" (in {shown})" if shown else ""


def as_json(changes: Sequence[Change], base: str) -> str:
    """Show changes to a program; the arguments are those of `as_text`."""
    content = {
        "base": base,
        "step": step_of(changes),
        "changes": [asdict(change) for change in changes],
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line program; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.spec_diff",
        description=(__doc__ or "").partition("\n\n")[0],
        epilog="Exit status: 0 compared, 1 a step of --fail-on or more, 2 cannot be compared.",
    )
    parser.add_argument("base", nargs="?", default="HEAD", help="revision (default: HEAD)")
    parser.add_argument("--root", type=Path, default=ROOT, help="top folder of the project")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--fail-on", choices=STEPS, help="the least step that fails")
    options = parser.parse_args(arguments)
    try:
        commit = resolved(options.root, options.base)
        changes = changes_since(options.root, commit)
    except ComparisonError as error:
        print(f"spec_diff: {error}", file=sys.stderr)
        return 2
    base = f"{options.base} ({commit[:9]})"
    sys.stdout.write(as_json(changes, base) if options.json else as_text(changes, base))
    step = step_of(changes)
    if step is None or options.fail_on is None:
        return 0
    return int(STEPS.index(step) >= STEPS.index(options.fail_on))


if __name__ == "__main__":
    sys.exit(main())
