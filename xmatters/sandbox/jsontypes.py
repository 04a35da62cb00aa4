"""The types of JSON, for the type checkers: of `isinstance` they only learn half."""

from __future__ import annotations

from typing import Any, TypeGuard

Object = dict[str, Any]
"""A JSON object."""


def is_object(value: Any) -> TypeGuard[Object]:
    """Tell whether decoded JSON is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether decoded JSON is a list."""
    return isinstance(value, list)
