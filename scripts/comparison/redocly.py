"""Comparing two OpenAPI documents with redocly.

Its `diff` knows which of the two directions, requests or replies, each schema travels, and looks
through references, so that a schema which moves into a file of its own is no change.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scripts import node_tools
from scripts.comparison.changes import ComparisonError
from scripts.spec_document import (
    Json,
    Pointer,
    mapping,
    reference_pointer,
    sequence,
    text,
)

_PROGRAM: Final = "@redocly/cli/bin/cli.js"
_REPORT_VERSION: Final = "1"
# It neither reports its use to anybody nor looks for a newer version.
_QUIET: Final = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
_SHOWN: Final = 1000


@dataclass(frozen=True)
class Verdict:
    """A rule of redocly that a change breaks.

    Attributes:
        rule: Its id, such as `property-removed`.
        message: What it says, as a sentence.
    """

    rule: str
    message: str


@dataclass(frozen=True)
class RawChange:
    """A place where two documents differ.

    Attributes:
        kind: `added`, `removed` or `modified`.
        type: What stands there, in the words of redocly (`Operation`, `Schema`).
        path: By which way it was found first, through references as if they were not there.
        attribute: Which attribute of it was modified; empty for the others.
        base: Where it stands in the earlier document; None if nowhere.
        revision: Where it stands in the later document; None if nowhere.
        old: The earlier value of the attribute.
        new: The later one.
        verdicts: The rules that it breaks. Without any, it breaks nothing.
    """

    kind: str
    type: str
    path: Pointer
    attribute: str
    base: Pointer | None
    revision: Pointer | None
    old: Json
    new: Json
    verdicts: tuple[Verdict, ...]

    @property
    def place(self) -> Pointer:
        """Where it stands, in the earlier document if it is there."""
        return self.base or self.revision or self.path


def compare(base: dict[str, Json], revision: dict[str, Json]) -> list[RawChange]:
    """Find where two documents differ.

    Args:
        base: The earlier OpenAPI document.
        revision: The later one.

    Returns:
        The differences, each once.

    Raises:
        ComparisonError: redocly is not installed, or refuses a document.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name, document in (("base.json", base), ("revision.json", revision)):
            (folder / name).write_text(json.dumps(document), encoding="utf-8")
        return _changes(_report(folder))


def _report(folder: Path) -> dict[str, Json]:
    options = ["--format=json", "--fail-on=none", "--output=report.json"]
    arguments = ["diff", "base.json", "revision.json", *options]
    try:
        done = node_tools.run(_PROGRAM, arguments, folder, {**os.environ, **_QUIET})
    except node_tools.NodeToolError as error:
        raise ComparisonError(str(error)) from error
    report = folder / "report.json"
    if done.returncode or not report.is_file():
        said = (done.stderr + done.stdout).decode(errors="replace").strip()
        raise ComparisonError(f"redocly cannot compare the specifications: {said[:_SHOWN]}")
    content: dict[str, Json] = json.loads(report.read_text(encoding="utf-8"))
    if content.get("reportVersion") != _REPORT_VERSION:
        raise ComparisonError("redocly writes its report in another form now")
    return content


def _changes(report: dict[str, Json]) -> list[RawChange]:
    """The differences of a report; one that is reached in several ways only once."""
    found: dict[tuple[str, str, Pointer | None, Pointer | None], RawChange] = {}
    for member in map(mapping, sequence(report.get("changes"))):
        change = _change(member)
        found.setdefault((change.kind, change.attribute, change.base, change.revision), change)
    return list(found.values())


def _change(member: dict[str, Json]) -> RawChange:
    attribute = text(member.get("property"))
    base, revision = mapping(member.get("base")), mapping(member.get("revision"))
    return RawChange(
        text(member.get("kind")),
        text(member.get("typeName")),
        reference_pointer(text(member.get("path"))),
        attribute,
        _pointer(base, attribute),
        _pointer(revision, attribute),
        base.get("value"),
        revision.get("value"),
        tuple(
            Verdict(text(verdict.get("ruleId")), text(verdict.get("message")))
            for verdict in map(mapping, sequence(member.get("verdicts")))
        ),
    )


def _pointer(side: dict[str, Json], attribute: str) -> Pointer | None:
    """Where the thing stands; redocly points at its attribute, if it has the attribute."""
    if not side:
        return None
    pointer = reference_pointer(text(side.get("pointer")))
    return pointer[:-1] if attribute and pointer[-1:] == (attribute,) else pointer
