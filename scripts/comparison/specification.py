"""What changed in the specification, judged by the rules of this project.

redocly finds the differences and says which of them break a user. Where this API and its clients
are read in another way than redocly assumes, the judgement is ours:

- Enumerations are open (`spec/README.md`), so a new value breaks nobody, not even in replies.
- Errors are raised by their status, whatever they hold, so the reply that is an error may go.
- A field that a request loses may be no matter to the service, but the generated class loses an
  argument.
- A schema begins with the one that it extends. A field may move from one to the other as long as
  the whole has it as before.
- Deprecation is a minor step (Semantic Versioning 2.0.0, section 7).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from textwrap import shorten
from typing import Final

from scripts.comparison import redocly
from scripts.comparison.changes import Change, Kind
from scripts.comparison.redocly import RawChange
from scripts.comparison.subjects import Subjects
from scripts.spec_document import METHODS, Json, Pointer, mapping, reference_pointer, sequence, text

_DOCUMENTATION: Final = frozenset(
    {
        "description",
        "example",
        "examples",
        "externalDocs",
        "summary",
        "title",
        "url",
        "x-confidence",
    }
)
_EXTENDING: Final = frozenset({"", "allOf", "required"})
_SHOWN: Final = 60

_ADDED: Final[tuple[Kind, str]] = ("added", "It is new.")
_REMOVED: Final[tuple[Kind, str]] = ("breaking", "It was removed.")
_DEPRECATED: Final[tuple[Kind, str]] = ("deprecated", "It is deprecated.")
_NOT_DEPRECATED: Final[tuple[Kind, str]] = ("other", "It is no longer deprecated.")


@dataclass
class _Whole:
    """What a schema has together with those that it extends.

    Attributes:
        fields: Its fields.
        required: Those that are always there.
    """

    fields: dict[str, Json] = field(default_factory=dict[str, Json])
    required: set[str] = field(default_factory=set[str])


def compare(base: dict[str, Json], revision: dict[str, Json]) -> list[Change]:
    """Find what changed for users of the API.

    Args:
        base: The earlier specification, as one document.
        revision: The later one.

    Returns:
        The changes, in the order of the document.

    Raises:
        ComparisonError: The documents cannot be compared.
    """
    judge = _Judge(base, revision)
    changes = (change for raw in redocly.compare(base, revision) for change in judge.judged(raw))
    return list(dict.fromkeys(changes))


class _Judge:
    """Says what the differences between two documents mean."""

    def __init__(self, base: dict[str, Json], revision: dict[str, Json]) -> None:
        self._base = base
        self._revision = revision
        self._earlier = Subjects(base)
        self._later = Subjects(revision)

    def judged(self, raw: RawChange) -> Iterator[Change]:
        """Say what one difference means; nothing if users do not notice it."""
        if self._is_only_moved(raw) or _is_declaration(raw):
            return
        if raw.type == "PathItem" and raw.kind != "modified":
            yield from self._of_path(raw)
            return
        breaking = False
        for verdict in raw.verdicts:
            if verdict.rule == "response-removed" and _is_error(raw.base):
                yield self._change(raw, "other", verdict.message)
            elif verdict.rule != "enum-values-added":
                breaking = True
                yield self._change(raw, "breaking", verdict.message)
        if raw.kind == "modified" and raw.attribute == "enum":
            yield from self._of_enumeration(raw, breaking)
        elif not raw.verdicts:
            kind, what = _meaning(raw)
            yield self._change(raw, kind, what)

    def _of_path(self, raw: RawChange) -> Iterator[Change]:
        """Tell of the operations, as paths mean nothing to users of a client."""
        document, subjects = self._revision, self._later
        kind, what = _ADDED
        if raw.revision is None:
            document, subjects = self._base, self._earlier
            kind, what = _REMOVED
        for method in mapping(_at(document, raw.place)):
            if method in METHODS:
                name = subjects.operation((*raw.place, method))
                yield Change(kind, "specification", name, what)

    def _of_enumeration(self, raw: RawChange, breaking: bool) -> Iterator[Change]:
        old, new = sequence(raw.old), sequence(raw.new)
        if gained := [_shown(value) for value in new if value not in old]:
            yield self._change(raw, "added", f"New values: {', '.join(gained)}.")
        lost = [_shown(value) for value in old if value not in new]
        # What breaks a user, a verdict has told.
        if lost and not breaking:
            yield self._change(raw, "other", f"Values that no longer come: {', '.join(lost)}.")

    def _change(self, raw: RawChange, kind: Kind, what: str) -> Change:
        if self._is_reached_otherwise(raw):
            subjects = self._earlier if raw.revision is None else self._later
            return Change(kind, "specification", subjects.name(raw.path), what)
        subjects = self._later if raw.base is None else self._earlier
        users = subjects.users(raw.place)
        return Change(kind, "specification", subjects.name(raw.place), what, users)

    def _is_reached_otherwise(self, raw: RawChange) -> bool:
        """Whether no component changed, but which one is referred to."""
        components = {side[:3] for side in (raw.base, raw.revision) if side}
        if any(component[:1] != ("components",) for component in components):
            return False
        return len(components) > 1 or all(
            _at(self._base, component) == _at(self._revision, component) for component in components
        )

    def _is_only_moved(self, raw: RawChange) -> bool:
        """Whether a schema has, with those that it extends, what it had before."""
        if raw.type != "Schema" or self._is_reached_otherwise(raw):
            return False
        match raw.place:
            case ("components", "schemas", name, *rest):
                pass
            case _:
                return False
        while rest[:1] == ["allOf"]:
            rest = rest[2:]
        before, after = _whole(self._base, name), _whole(self._revision, name)
        match rest:
            case ["properties", field_name] if raw.kind != "modified":
                both = field_name in before.fields and field_name in after.fields
                return both and before.fields[field_name] == after.fields[field_name]
            case []:
                return raw.attribute in _EXTENDING and before == after
            case _:
                return False


def _meaning(raw: RawChange) -> tuple[Kind, str]:
    """Say what a difference means that breaks no rule of redocly."""
    within, name = raw.place[-2:-1], "".join(raw.place[-1:])
    if raw.type == "Tag":
        return "documentation", f"The tag was {raw.kind}."
    if raw.kind == "modified":
        return _meaning_of_attribute(raw)
    if within == ("mapping",):
        kind: Kind = "added" if raw.kind == "added" else "other"
        return kind, f"The kind {name} was {raw.kind}."
    if raw.kind == "added":
        return _meaning_of_new(raw.place)
    if within == ("properties",):
        return "breaking", "It was removed from the request."
    return "other", f"{name} was removed."


def _meaning_of_new(place: Pointer) -> tuple[Kind, str]:
    if _is_error(place):
        return "other", "The error is new."
    match place[-2:]:
        case ("anyOf" | "oneOf", _):
            return "added", "It has a new alternative."
        case ("allOf", _):
            return "added", "It extends another schema."
        case ("content", media_type):
            return "added", f"The media type {media_type} is new."
        case (_, "items" | "additionalProperties" as what):
            return "other", f"{what} is described now."
        case _:
            return _ADDED


def _meaning_of_attribute(raw: RawChange) -> tuple[Kind, str]:
    if raw.attribute == "deprecated":
        return _DEPRECATED if raw.new is True else _NOT_DEPRECATED
    if raw.attribute == "key":
        return "other", f"{_shown(raw.old)} is {_shown(raw.new)} now."
    what = f"{raw.attribute}: {_shown(raw.old)} -> {_shown(raw.new)}"
    if raw.attribute in _DOCUMENTATION:
        return "documentation", what
    # What is not breaking although it accepts more is a request.
    widened = raw.attribute == "type" and _types(raw.old) < _types(raw.new)
    return "added" if widened else "other", what


def _is_declaration(raw: RawChange) -> bool:
    """Whether a component came or went that changes nothing where it is used."""
    place = raw.place
    whole = place[:1] == ("components",) and len(place) == 3
    return whole and raw.kind != "modified" and not raw.verdicts


def _is_error(pointer: Pointer | None) -> bool:
    """Whether a reply stands there that is an error."""
    match pointer:
        case ("paths", _, _, "responses", status):
            return status[:1] not in ("2", "3")
        case _:
            return False


def _whole(document: dict[str, Json], name: str) -> _Whole:
    """Put a schema together from its own part and those that it extends."""
    whole = _Whole()
    unread: list[Json] = [_at(document, ("components", "schemas", name))]
    seen: set[str] = {name}
    while unread:
        part = mapping(unread.pop())
        whole.fields.update(mapping(part.get("properties")))
        whole.required.update(map(text, sequence(part.get("required"))))
        unread.extend(sequence(part.get("allOf")))
        if (target := text(part.get("$ref"))) and target not in seen:
            seen.add(target)
            unread.append(_at(document, reference_pointer(target)))
    return whole


def _at(document: dict[str, Json], pointer: Pointer) -> Json:
    found: Json = document
    for part in pointer:
        found = mapping(found).get(part)
    return found


def _types(value: Json) -> set[str]:
    return {text(value)} if isinstance(value, str) else set(map(text, sequence(value)))


def _shown(value: Json) -> str:
    return "nothing" if value is None else shorten(json.dumps(value, ensure_ascii=False), _SHOWN)
