"""Breaking changes of the Python code that users import, found by griffe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import griffe
from griffe import Breakage, BreakageKind

from scripts.comparison.changes import Change, ComparisonError

PACKAGES: Final = {"xmatters_client": "generated", "xmatters": "."}
"""The packages, and the folders that hold them."""

# What the modules of the generated client have in common. No user imports from there.
_INTERNAL: Final = ("xmatters_client.modeling", "xmatters_client.wire")

# Which value a constant has is no promise. Of the enumerations, which are constants too, the
# comparison of the specifications says more.
_PROMISES_NOTHING: Final = frozenset({BreakageKind.ATTRIBUTE_CHANGED_VALUE})

_OF_PARAMETERS: Final = frozenset(
    {
        BreakageKind.PARAMETER_MOVED,
        BreakageKind.PARAMETER_REMOVED,
        BreakageKind.PARAMETER_CHANGED_KIND,
        BreakageKind.PARAMETER_CHANGED_DEFAULT,
        BreakageKind.PARAMETER_CHANGED_REQUIRED,
        BreakageKind.PARAMETER_ADDED_REQUIRED,
    }
)


def compare(base: Path, revision: Path) -> list[Change]:
    """Find what users of the packages have to change in their code.

    Private names are no part of the comparison. A change of the asynchronous half whose
    synchronous twin changed in the same way is not told twice.

    Args:
        base: The tree as it was.
        revision: The tree as it is.

    Returns:
        The breaking changes, by the paths of the objects.

    Raises:
        ComparisonError: A module is no Python, or a package is gone.
    """
    found: dict[tuple[str, str], Change] = {}
    for package, folder in PACKAGES.items():
        # A package that is new cannot break anything.
        if (base / folder / package).is_dir():
            before, after = _loaded(package, base / folder), _loaded(package, revision / folder)
            for breakage in griffe.find_breaking_changes(before, after):
                if _is_public(breakage):
                    change = _change(breakage)
                    found[change.subject, change.text] = change
    return sorted(_without_twins(found), key=lambda change: (change.subject, change.text))


def _loaded(package: str, folder: Path) -> griffe.Object | griffe.Alias:
    try:
        # What is searched is only read; importing it would run the code of another revision.
        return griffe.load(
            package, search_paths=[folder], try_relative_path=False, allow_inspection=False
        )
    except (griffe.LoadingError, ImportError, SyntaxError) as error:
        raise ComparisonError(f"cannot read the package {package} in {folder}: {error}") from error


def _is_public(breakage: Breakage) -> bool:
    path = breakage.obj.path
    internal = any(path == name or path.startswith(f"{name}.") for name in _INTERNAL)
    return breakage.kind not in _PROMISES_NOTHING and not internal


def _change(breakage: Breakage) -> Change:
    kind = breakage.kind.value[:1].lower() + breakage.kind.value[1:]
    old, new = breakage.old_value, breakage.new_value
    subject = breakage.obj.path
    if breakage.kind in _OF_PARAMETERS:
        text = f"`{(old or new).name}`: {kind}"
    elif breakage.kind is BreakageKind.OBJECT_REMOVED:
        subject, _, name = subject.rpartition(".")
        text = f"`{name}` was removed"
    else:
        text = f"{kind}: {old} -> {new}"
    return Change("breaking", "surface", subject, text)


def _without_twins(found: dict[tuple[str, str], Change]) -> Iterator[Change]:
    for (subject, text), change in found.items():
        twin = (_synchronous(subject), _synchronous(text))
        if twin == (subject, text) or twin not in found:
            yield change


def _synchronous(text: str) -> str:
    """Write what stands in the asynchronous half as `scripts/derive_sync.py` would derive it."""
    return re.sub(r"\bAsync(?=[A-Z])", "", text.replace("xmatters.aio", "xmatters"))
