"""Reading the query of a request as the specification says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import quote_plus, unquote_plus

from .errors import invalid_enum, invalid_value, missing_field
from .specification import Operation, Parameter
from .times import parse_time

_CASE_SENSITIVE: Final = frozenset({"operand"})
"""Enumerations that are refused in lower case; the others are not (behaviours, section 7)."""

API_KEY: Final = "apiKey"
"""The parameter with which the address of an integration carries credentials (section 11)."""


def split_query(raw_query: str) -> dict[str, list[str]]:
    """Return the values of each parameter as they were sent, still encoded."""
    found: dict[str, list[str]] = {}
    for pair in raw_query.split("&"):
        name, _, value = pair.partition("=")
        if value:
            found.setdefault(unquote_plus(name), []).append(value)
    return found


def read_query(operation: Operation, raw_query: str) -> dict[str, Any]:
    """Return the parameters that were sent, each as its type.

    Parameters that the specification does not know are no error, as on the service.

    Raises:
        ApiError: One does not fit, or a required one is missing.
    """
    sent = split_query(raw_query)
    found: dict[str, Any] = {}
    for parameter in operation.query_parameters:
        raw = sent.get(parameter.name)
        if raw:
            found[parameter.name] = _read(parameter, raw)
        elif parameter.required:
            raise missing_field(parameter.name)
        elif "default" in parameter.schema:
            found[parameter.name] = parameter.schema["default"]
    return found


def write_query(operation: Operation, raw_query: str) -> dict[str, str]:
    """Return the known parameters of a query, encoded as links have them.

    Commas between the values of an enumeration are encoded in links (findings, 18). In lists of
    free text they stay plain, as an encoded one belongs to a value.
    """
    found: dict[str, str] = {}
    for name, raw in split_query(raw_query).items():
        parameter = next((each for each in operation.query_parameters if each.name == name), None)
        if parameter and parameter.is_list and not parameter.choices:
            found[name] = ",".join(map(quote_plus, _split_list(parameter, raw)))
        elif parameter:
            found[name] = quote_plus(",".join(map(unquote_plus, raw)))
    return found


def _split_list(parameter: Parameter, raw: list[str]) -> list[str]:
    # An encoded comma belongs to a value (behaviours, section 7), but no value of an enumeration
    # has one, and links encode those between them.
    if parameter.choices:
        raw = [unquote_plus(each) for each in raw]
    return [unquote_plus(item) for each in raw for item in each.split(",") if item]


def _read(parameter: Parameter, raw: list[str]) -> Any:
    if parameter.is_list:
        return [_read_value(parameter, item) for item in _split_list(parameter, raw)]
    return _read_value(parameter, unquote_plus(raw[-1]))


def _read_value(parameter: Parameter, text: str) -> Any:
    if parameter.choices:
        return _read_choice(parameter, text)
    described = parameter.schema
    reader = _READERS.get(described.get("format", described["type"]), str)
    try:
        value = reader(text)
    except ValueError as error:
        raise invalid_value(parameter.name, text, f"It is no {described['type']}.") from error
    problem = _out_of_bounds(described, value)
    if problem:
        raise invalid_value(parameter.name, text, problem)
    return value


def _read_choice(parameter: Parameter, text: str) -> str:
    if parameter.name in _CASE_SENSITIVE:
        known = {choice: choice for choice in parameter.choices}.get(text)
    else:
        known = {choice.casefold(): choice for choice in parameter.choices}.get(text.casefold())
    if known is None and not parameter.is_open:
        raise invalid_enum(parameter.name, text, parameter.choices)
    return known or text


def _read_boolean(text: str) -> bool:
    try:
        return {"true": True, "false": False}[text.casefold()]
    except KeyError as error:
        raise ValueError(text) from error


def _read_email(text: str) -> str:
    if "@" not in text:
        raise ValueError(text)
    return text


_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "integer": int,
    "number": float,
    "boolean": _read_boolean,
    "date-time": parse_time,
    "email": _read_email,
}


def _out_of_bounds(described: Mapping[str, Any], value: Any) -> str | None:
    if "minimum" in described and value < described["minimum"]:
        return f"It must be at least {described['minimum']}."
    if "maximum" in described and value > described["maximum"]:
        return f"It must be at most {described['maximum']}."
    if "minLength" in described and len(value.strip()) < described["minLength"]:
        return f"It must have at least {described['minLength']} characters."
    if "maxLength" in described and len(value) > described["maxLength"]:
        return f"It must have at most {described['maxLength']} characters."
    return None
