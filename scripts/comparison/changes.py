"""A change, and the version step that changes mean together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Step: TypeAlias = Literal["patch", "minor", "major"]

Kind: TypeAlias = Literal["breaking", "deprecated", "added", "other", "documentation"]

STEPS: Final[tuple[Step, ...]] = ("patch", "minor", "major")
"""The version steps, the least first."""

# Semantic Versioning 2.0.0, sections 6 to 8.
STEP_OF: Final[dict[Kind, Step]] = {
    "breaking": "major",
    "deprecated": "minor",
    "added": "minor",
    "other": "patch",
    "documentation": "patch",
}


class ComparisonError(Exception):
    """Two revisions cannot be compared; the message says why."""


@dataclass(frozen=True)
class Change:
    """A thing that is different for users.

    Attributes:
        kind: What it means for them.
        part: Whether the specification says so or the Python code.
        subject: What changed, such as `Person.firstName` or `getPeople, parameter search`.
        text: What happened to it.
        operations: The operations that it concerns, if it is shared by several.
    """

    kind: Kind
    part: Literal["specification", "surface"]
    subject: str
    text: str
    operations: tuple[str, ...] = ()


def step_of(changes: Iterable[Change]) -> Step | None:
    """Say by how much the version grows; None if nothing changed."""
    found = {STEP_OF[change.kind] for change in changes}
    return next((step for step in reversed(STEPS) if step in found), None)
