"""Writing values as Python source, a line for each item where one line is not enough."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from xmatters_client.wire import is_list, is_mapping

WIDTH: Final = 72


def literal(value: Any, indent: int = 0, used: int = 0) -> str:
    """Return the source of a value.

    Args:
        value: What JSON knows.
        indent: How far the line that it stands in is indented.
        used: How much of that line is taken by other things.
    """
    short = _flat(value)
    if len(short) + indent + used <= WIDTH or not (is_mapping(value) or is_list(value)):
        return short
    inner = " " * (indent + 4)
    if is_mapping(value):
        items = [f"{inner}{_flat(key)}: " for key in value]
        values: list[Any] = list(value.values())
        opening, closing = "{", "}"
    else:
        items = [inner for _ in value]
        values = list(value)
        opening, closing = "[", "]"
    lines = [
        f"{item}{literal(each, indent + 4, len(item) - indent - 3)},"
        for item, each in zip(items, values, strict=True)
    ]
    return "\n".join([opening, *lines, " " * indent + closing])


def call(function: str, arguments: Mapping[str, Any], *, positional: int = 0, used: int = 0) -> str:
    """Return the source of a call.

    Args:
        function: What is called.
        arguments: The values by the names of the parameters.
        positional: How many of them, the first ones, are given without their names.
        used: How much of its line is taken by other things.
    """
    given = [
        ("" if index < positional else f"{name}=", value)
        for index, (name, value) in enumerate(arguments.items())
    ]
    short = f"{function}({', '.join(name + _flat(value) for name, value in given)})"
    if len(short) + used <= WIDTH:
        return short
    lines = [f"    {name}{literal(value, 4, len(name) + 1)}," for name, value in given]
    return "\n".join([f"{function}(", *lines, ")"])


def _flat(value: Any) -> str:
    if is_mapping(value):
        return "{" + ", ".join(f"{_flat(k)}: {_flat(v)}" for k, v in value.items()) + "}"
    if is_list(value):
        return f"[{', '.join(map(_flat, value))}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return repr(value)
