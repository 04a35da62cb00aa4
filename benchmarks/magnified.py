"""A specification several times as large as another: its paths and schemas again, renamed."""

from __future__ import annotations

from typing import Any, Final

_SCHEMAS: Final = "#/components/schemas/"


def magnified(document: dict[str, Any], times: int) -> dict[str, Any]:
    """Return a specification with so many copies of each path and schema.

    A copy refers to schemas of its own number, so that no two share any.

    Args:
        document: The bundled specification.
        times: How many there are in the end, the originals included.
    """
    paths = dict(document["paths"])
    schemas = dict(document["components"]["schemas"])
    for number in range(2, times + 1):
        suffix = f"Copy{number}"
        operations = {
            operation["operationId"]
            for item in document["paths"].values()
            for operation in item.values()
        }
        for path, item in document["paths"].items():
            paths[f"/copy{number}{path}"] = _renamed(item, suffix, operations)
        for name, schema in document["components"]["schemas"].items():
            schemas[name + suffix] = _renamed(schema, suffix, operations)
    return {
        **document,
        "paths": paths,
        "components": {**document["components"], "schemas": schemas},
    }


def _renamed(value: Any, suffix: str, operations: set[str]) -> Any:
    """Return a part of the document with other names of schemas and operations."""
    if isinstance(value, dict):
        return {key: _renamed(member, suffix, operations) for key, member in value.items()}
    if isinstance(value, list):
        return [_renamed(member, suffix, operations) for member in value]
    if isinstance(value, str) and (value.startswith(_SCHEMAS) or value in operations):
        return value + suffix
    return value
