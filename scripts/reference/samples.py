"""The examples of the specification, and objects put together from them."""

from __future__ import annotations

from typing import Any, Final

from xmatters.sandbox.specification import load_specification

SOME_ID: Final = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"

_LEFT_OUT: Final = {"Plan": "creator"}
"""What the examples of objects have, but the service may leave out until it is asked for it."""

_INSTEAD: Final[dict[str, dict[str, Any]]] = {
    "GroupMember": {"site": {"id": SOME_ID}},
    "OnCall": {"shift": {"id": SOME_ID}},
    "ShiftReference": {"links": {"self": f"/api/xm/1/groups/{SOME_ID}/shifts/{SOME_ID}"}},
}
"""What the examples of objects lack, or have otherwise where it takes a request to know more."""


def described(operation_id: str) -> Any:
    """Return what the specification says of an operation."""
    operation = load_specification().operations[operation_id]
    return load_specification().document["paths"][operation.path][operation.method.lower()]


def examples_of_body(operation_id: str) -> list[Any]:
    """Return the examples of the body, and one made for each schema that it may follow."""
    content: Any = next(iter(described(operation_id)["requestBody"]["content"].values()))
    found = [each["value"] for each in content.get("examples", {}).values()]
    found += [content["example"]] if "example" in content else []
    kinds = load_specification().resolve(content["schema"]).get("anyOf", ())
    return found + [example_of_schema(each["$ref"].rpartition("/")[2]) for each in kinds]


def example_of_schema(name: str, depth: int = 4) -> dict[str, Any]:
    """Return an object of a schema, made of the examples of its fields; nothing is embedded.

    Args:
        name: The schema.
        depth: How many objects may stand in each other.
    """
    found: dict[str, Any] = {}
    for field_name, schema in load_specification().fields(name).items():
        value = _example(schema, depth)
        if value is not None and "x-embed" not in schema:
            found[field_name] = value
    return found


def example_of_object(name: str) -> dict[str, Any]:
    """Return an object of the library as it comes over the wire, with all that its methods need.

    Args:
        name: The schema.
    """
    example = example_of_schema(name) | _INSTEAD.get(name, {})
    example.pop(_LEFT_OUT.get(name, ""), None)
    return example


def _example(schema: Any, depth: int) -> Any:
    if "examples" in schema:
        return schema["examples"][0]
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        resolved = load_specification().resolve(schema)
        if "enum" in resolved:
            return resolved["enum"][0]
        is_object = resolved.get("type") == "object" or "allOf" in resolved
        return example_of_schema(name, depth - 1) if is_object and depth else None
    if schema.get("type") == "array":
        item = _example(schema["items"], depth)
        return None if item is None else [item]
    return schema["enum"][0] if "enum" in schema else None
