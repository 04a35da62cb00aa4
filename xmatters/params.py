"""Query parameters: what a caller writes, and what the wire wants."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from xmatters import timestamps
from xmatters.errors import ParameterError
from xmatters.hiding import hidden
from xmatters_client.operation import Operation, Parameter
from xmatters_client.wire import is_list, is_mapping, sorted_items

Params: TypeAlias = Mapping[str, Any] | None
"""Query parameters as a mapping, in the spelling of the API or of Python."""


class Query(NamedTuple):
    """Query parameters, sorted out.

    Attributes:
        known: Values by the Python names of the operation's parameters.
        unknown: Names and values that the specification does not know, as they were written.
    """

    known: Mapping[str, Any]
    unknown: Mapping[str, Any]


def sort_out(
    operation: Operation,
    params: Params,
    keywords: Mapping[str, Any],
    fixed: Mapping[str, Any] | None = None,
) -> Query:
    """Match what a caller wrote with the parameters of an operation.

    Names may be written as on the wire (`sortBy`, `devices.exists`) or in Python's way
    (`sort_by`, `devices_dot_exists`, `from_`). A name that the specification does not know is
    passed on as written. `None` stands for not given.

    Args:
        operation: The operation.
        params: What the caller gave as a mapping.
        keywords: What the caller gave as keyword arguments.
        fixed: What the called method itself gives, such as the group that it is a method of.

    Raises:
        ParameterError: A time is none, or a parameter is given twice with different values.
    """
    by_name = {parameter.name: parameter for parameter in operation.query_parameters}
    known: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for name, value in _given(params, keywords, fixed or {}):
        parameter = by_name.get(name) or by_name.get(wire_name(name))
        if parameter is None:
            _put(unknown, name, name, value)
        elif parameter.secret and known.get(parameter.python_name, value) != value:
            raise ParameterError(f"{name!r} is given twice with different values")
        else:
            _put(known, parameter.python_name, name, _prepared(parameter, value))
    return Query(known, unknown)


def wire_name(name: str) -> str:
    """Return the name that Python's spelling of a parameter stands for."""
    dotted = name.strip("_").replace("_dot_", ".")
    return re.sub(r"_+([a-zA-Z0-9])", lambda match: match[1].upper(), dotted)


def _given(
    params: Params, keywords: Mapping[str, Any], fixed: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    if params is not None and not isinstance(params, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ParameterError(f"params must be a mapping, not {type(params).__name__}")
    for source in (params or {}, keywords, fixed):
        yield from ((name, _kept(value)) for name, value in source.items() if value is not None)


def _kept(value: Any) -> Any:
    """Return a value that stays the same and can be read for each page anew."""
    if isinstance(value, (str, bytes)) or is_mapping(value) or not hasattr(value, "__iter__"):
        return value
    return sorted_items(value)


def _put(target: dict[str, Any], name: str, written: str, value: Any) -> None:
    if name in target and target[name] != value:
        raise ParameterError(
            f"{written!r} is given twice with different values: {target[name]!r} and {value!r}"
        )
    target[name] = value


def _prepared(parameter: Parameter, value: Any) -> Any:
    if parameter.secret:
        return hidden(value)
    if parameter.type_name != "date-time":
        return value
    if parameter.is_list and is_list(value):
        return [timestamps.normalise(parameter.name, item) for item in value]
    return timestamps.normalise(parameter.name, value)
