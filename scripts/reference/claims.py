"""Which operations of the API a method of an endpoint or an object carries out."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from types import CodeType, FunctionType, ModuleType
from typing import Any

from xmatters_client.operation import Operation
from xmatters_client.wire import is_mapping


def claims(owner: type[Any], function: FunctionType) -> set[str]:
    """Return the ids of the operations that the code of a method, or what it calls, speaks of.

    Args:
        owner: The class that it is a method of.
        function: The method.
    """
    found: set[str] = set()
    seen: set[CodeType] = set()
    waiting: list[tuple[CodeType, dict[str, Any]]] = [(function.__code__, function.__globals__)]
    while waiting:
        code, names = waiting.pop()
        if code in seen:
            continue
        seen.add(code)
        waiting += [(each, names) for each in code.co_consts if isinstance(each, CodeType)]
        if {"embedded", "fetched"} & set(code.co_names):
            found |= _embedding(owner, code)
        for name in code.co_names:
            value = names.get(name, getattr(owner, name, None))
            if isinstance(value, ModuleType) and hasattr(value, "OPERATION"):
                found.add(value.OPERATION.operation_id)
            elif is_mapping(value):
                values = list(value.values())
                found |= {each.operation_id for each in values if isinstance(each, Operation)}
            elif isinstance(value, FunctionType) and value.__module__.startswith("xmatters"):
                waiting.append((value.__code__, value.__globals__))
    return found


def _embedding(owner: type[Any], code: CodeType) -> set[str]:
    # Fields that are asked for when they did not come along.
    return {
        embedding_operation(field)
        for field in owner.FIELDS
        if field.embed and {field.python_name, field.slot} & set(code.co_consts)
    }


def embedding_operation(field: Any) -> str:
    """Return the id of the operation that fetches a field which did not come along."""
    operation_id: str = import_module(
        f"xmatters_client.api.{field.embed.operation}"
    ).OPERATION.operation_id
    return operation_id


def methods(owner: type[Any]) -> Iterator[tuple[str, FunctionType]]:
    """Return the public methods that a class defines itself, in the order of the source."""
    for name, member in vars(owner).items():
        if not name.startswith("_") and isinstance(member, FunctionType):
            yield name, member
