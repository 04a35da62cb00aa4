"""Reading the files of the spec folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from scripts.spec_document import Json, Place, Pointer, SpecError

ROOT: Final = "openapi.yaml"
"""The file that holds the info, the servers, the security and the tags."""


HEADERS: Final = "headers.yaml"
"""The file that holds the headers of all replies."""

_SHARED: Final = {
    "parameters.yaml": "parameters",
    "responses.yaml": "responses",
    HEADERS: "headers",
}


class _JsonConstructor(SafeConstructor):
    """Leaves times as they are written, as JSON has no type for them."""


# ruamel.yaml says no types for its methods, hence the detours over Any here and below.
_constructor: Any = _JsonConstructor
_constructor.add_constructor("tag:yaml.org,2002:timestamp", _constructor.construct_yaml_str)


def read_file(root: Path, file: str) -> dict[str, Json]:
    """Read one file of the spec folder.

    It is read as YAML 1.2, where `NO` and `10:30` are strings, and where a key may not stand
    twice in a mapping. Times stay strings; keys that are numbers (`200:`) become strings.

    Args:
        root: The spec folder.
        file: The file, relative to the folder.

    Returns:
        What the file holds; nothing that JSON could not hold.

    Raises:
        SpecError: The file does not exist, is no YAML, or holds something else than a mapping.
    """
    # The C parser of ruamel.yaml is optional and reads YAML 1.1.
    yaml: Any = YAML(typ="safe", pure=True)
    yaml.Constructor = _JsonConstructor
    try:
        content = yaml.load((root / file).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError(Place(file), "there is no such file") from None
    except YAMLError as error:
        raise SpecError(Place(file), _yaml_problem(error)) from error
    value = _as_json(content, Place(file))
    if not isinstance(value, dict):
        raise SpecError(Place(file), "holds no mapping")
    return value


def section_of(file: str) -> str | None:
    """Say under which section of `components` the definitions of a file belong.

    Args:
        file: The file, relative to the spec folder.

    Returns:
        `schemas`, `parameters`, `responses` or `headers`; None for a file whose parts cannot be
        referred to.
    """
    folder, _, name = file.rpartition("/")
    if folder == "schemas" and name.endswith(".yaml"):
        return "schemas"
    return _SHARED.get(file)


def definition_files(root: Path) -> Iterator[str]:
    """The files of a spec folder whose definitions can be referred to."""
    yield from (name for name in _SHARED if (root / name).exists())
    for path in sorted((root / "schemas").glob("*.yaml")):
        yield f"schemas/{path.name}"


def path_files(root: Path) -> Iterator[str]:
    """The files of a spec folder that hold operations."""
    for path in sorted((root / "paths").glob("*.yaml")):
        yield f"paths/{path.name}"


def _yaml_problem(error: YAMLError) -> str:
    if not isinstance(error, MarkedYAMLError):
        return str(error)
    marked: Any = error
    mark = marked.problem_mark
    return f"no YAML in line {mark.line + 1}, column {mark.column + 1}: {marked.problem}"


def _as_json(value: object, place: Place) -> Json:
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [_as_json(item, _inside(place, at)) for at, item in enumerate(items)]
    if isinstance(value, dict):
        return _with_text_keys(cast("dict[object, object]", value), place)
    raise SpecError(place, f"JSON cannot hold a {type(value).__name__}")


def _with_text_keys(members: dict[object, object], place: Place) -> Json:
    result: dict[str, Json] = {}
    for key, member in members.items():
        if isinstance(key, bool) or not isinstance(key, str | int):
            raise SpecError(place, f"the key {key!r} is no string")
        if str(key) in result:
            raise SpecError(place, f"the key {key} stands twice")
        result[str(key)] = _as_json(member, _inside(place, key))
    return result


def _inside(place: Place, key: str | int) -> Place:
    pointer: Pointer = (*place.pointer, str(key))
    return Place(place.file, pointer)
