"""Join the spec folder into one OpenAPI document.

Each tag of the root brings the operations of `paths/<tag>.yaml`. What they refer to in other
files moves to `components`, so that the document stands alone.
"""

from __future__ import annotations

import argparse
import json
import posixpath
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from scripts.spec_document import (
    Json,
    Kind,
    Place,
    Pointer,
    SpecError,
    mapping,
    pointer_text,
    reference_pointer,
    sequence,
    text,
    walk,
)
from scripts.spec_files import HEADERS, ROOT, read_file, section_of

__all__ = ["Bundle", "SpecError", "bundle", "bundle_with_sources", "main"]

_KIND_OF_SECTION: Final[dict[str, Kind]] = {
    "schemas": "schema",
    "parameters": "parameter",
    "responses": "response",
    "headers": "header",
}


@dataclass(frozen=True)
class Bundle:
    """The joined document, and where its parts were written.

    Attributes:
        document: The OpenAPI document.
        sources: For each part that came from another file than the root, where it stands there.
    """

    document: dict[str, Json]
    sources: dict[Pointer, Place]

    def source(self, pointer: Pointer) -> Place:
        """Say in which file, and where there, a part of the document is written."""
        for length in range(len(pointer), 0, -1):
            if place := self.sources.get(pointer[:length]):
                return Place(place.file, place.pointer + pointer[length:])
        return Place(ROOT, pointer)


def bundle(root: Path) -> dict[str, Any]:
    """Join a spec folder into one OpenAPI document.

    Args:
        root: The folder that holds `openapi.yaml`.

    Returns:
        The document. Its keys stand as they are written, those of `components` in the order of
        the alphabet.

    Raises:
        SpecError: A file or the target of a reference is missing, or something is said twice.
    """
    return bundle_with_sources(root).document


def bundle_with_sources(root: Path) -> Bundle:
    """Join a spec folder like `bundle`, and keep where each part was written."""
    return _Bundler(root).run()


class _Bundler:
    """Collects paths and components while it follows the references between the files.

    The files are read once and belong to the bundler, so it rewrites references in place.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._files: dict[str, dict[str, Json]] = {}
        self._paths: dict[str, Json] = {}
        self._components: dict[str, dict[str, Json]] = {}
        self._sources: dict[Pointer, Place] = {}
        # A queue and no recursion: chains of references are longer than the stack is deep.
        self._unread: deque[tuple[Kind, Place, Json]] = deque()

    def run(self) -> Bundle:
        document = self._read(ROOT)
        if "paths" in document:
            raise SpecError(Place(ROOT, ("paths",)), "belongs in paths/<tag>.yaml")
        self._add_own_components(document)
        for at, tag in enumerate(sequence(document.get("tags"))):
            self._add_tag(text(mapping(tag).get("name")), Place(ROOT, ("tags", str(at))))
        common = self._common_headers()
        while self._unread:
            self._rewrite_references(*self._unread.popleft())
        document["paths"] = self._paths
        document["components"] = {
            section: dict(sorted(members.items()))
            for section, members in sorted(self._components.items())
        }
        for node in walk(document):
            if node.kind == "response" and common and "$ref" not in node.value:
                node.value["headers"] = common | mapping(node.value.get("headers"))
        return Bundle(document, self._sources)

    def _read(self, file: str) -> dict[str, Json]:
        if file not in self._files:
            self._files[file] = read_file(self._root, file)
        return self._files[file]

    def _common_headers(self) -> dict[str, Json]:
        """References to the headers that every reply may have, by their names."""
        if not (self._root / HEADERS).is_file():
            return {}
        place = Place(HEADERS)
        names = self._read(HEADERS)
        return {name: {"$ref": self._hoist(f"#/{name}", place)} for name in names}

    def _add_own_components(self, document: dict[str, Json]) -> None:
        own = mapping(document.pop("components", None))
        for section, members in own.items():
            self._components[section] = dict(mapping(members))
            for name in mapping(members):
                pointer = ("components", section, name)
                self._sources[pointer] = Place(ROOT, pointer)
        self._unread.append(("components", Place(ROOT, ("components",)), own))

    def _add_tag(self, tag: str, place: Place) -> None:
        file = f"paths/{tag}.yaml"
        if not (self._root / file).is_file():
            raise SpecError(place, f"the tag {tag!r} has no file {file}")
        for path, item in self._read(file).items():
            self._add_path(path, mapping(item), Place(file, (path,)))

    def _add_path(self, path: str, item: dict[str, Json], place: Place) -> None:
        merged = mapping(self._paths.setdefault(path, {}))
        self._sources.setdefault(("paths", path), place)
        for key in item:
            pointer = ("paths", path, key)
            if earlier := self._sources.get(pointer):
                raise SpecError(Place(place.file, (path, key)), f"said in {earlier.file} too")
            self._sources[pointer] = Place(place.file, (path, key))
            merged[key] = item[key]
        self._unread.append(("pathItem", place, item))

    def _rewrite_references(self, kind: Kind, place: Place, value: Json) -> None:
        for node in walk(value, kind, place.pointer):
            if isinstance(reference := node.value.get("$ref"), str):
                at = Place(place.file, (*node.pointer, "$ref"))
                node.value["$ref"] = self._hoist(reference, at)
            if node.kind == "discriminator":
                self._rewrite_mapping(node.value, Place(place.file, node.pointer))

    def _rewrite_mapping(self, discriminator: dict[str, Json], place: Place) -> None:
        targets = mapping(discriminator.get("mapping"))
        for value, reference in targets.items():
            at = Place(place.file, (*place.pointer, "mapping", value))
            targets[value] = self._hoist(text(reference), at)

    def _hoist(self, reference: str, place: Place) -> str:
        if place.file == ROOT and reference.startswith("#/components/"):
            return reference
        target, section = _target(reference, place)
        pointer: Pointer = ("components", section, *target.pointer)
        earlier = self._sources.get(pointer)
        if earlier is None:
            self._add_component(pointer, target, place)
        elif earlier.file != target.file:
            clash = f"{target.pointer[0]} is defined in {target.file} and in {earlier.file}"
            raise SpecError(place, clash)
        return "#" + pointer_text(pointer)

    def _add_component(self, pointer: Pointer, target: Place, place: Place) -> None:
        _, section, name = pointer
        if not (self._root / target.file).is_file():
            raise SpecError(place, f"refers to {target.file}, which does not exist")
        definitions = self._read(target.file)
        if name not in definitions:
            raise SpecError(place, f"refers to {name}, which {target.file} does not define")
        self._sources[pointer] = target
        self._components.setdefault(section, {})[name] = definitions[name]
        self._unread.append((_KIND_OF_SECTION[section], target, definitions[name]))


def _target(reference: str, place: Place) -> tuple[Place, str]:
    """Say which definition a reference means, and the section it belongs to."""
    address, _, fragment = reference.partition("#")
    folder = posixpath.dirname(place.file)
    file = posixpath.normpath(posixpath.join(folder, address)) if address else place.file
    pointer = reference_pointer(fragment)
    section = section_of(file)
    if section is None:
        problem = "only schemas/, parameters.yaml and responses.yaml can be referred to"
        raise SpecError(place, f"{reference}: {problem}")
    if len(pointer) != 1:
        raise SpecError(place, f"{reference}: names no whole definition, as in people.yaml#/Person")
    return Place(file, pointer), section


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line program; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.bundle",
        description="Join the spec folder into one OpenAPI document, as JSON.",
    )
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder (default: spec)")
    parser.add_argument("--output", type=Path, help="file to write (default: standard output)")
    options = parser.parse_args(arguments)
    try:
        document = bundle(options.spec)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    rendered = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    if options.output is None:
        sys.stdout.write(rendered)
    else:
        options.output.write_text(rendered, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
