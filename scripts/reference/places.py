"""Where each thing is described in the documentation, and how it is linked to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

import xmatters_client.models
from scripts.reference.markdown import code, link
from xmatters.objects import OBJECTS
from xmatters.sandbox.specification import load_specification

_SCHEMAS: Final = Path(__file__).resolve().parents[2] / "spec" / "schemas"

SHARED: Final = "common"
"""The part of the specification that holds what several tags share."""

_TITLES: Final = {SHARED: "Shared", "oauth": "OAuth"}


@cache
def schema_groups() -> dict[str, list[str]]:
    """Return the names of the schemas of each part of the specification, each in its order."""
    known = load_specification().document["components"]["schemas"]
    found = {
        file.stem: [
            name
            for name in re.findall(r"^(\w+):", file.read_text("utf-8"), re.MULTILINE)
            if name in known
        ]
        for file in sorted(_SCHEMAS.glob("*.yaml"))
    }
    return {group: names for group, names in found.items() if names}


def model_groups() -> dict[str, list[str]]:
    """Return the names of the schemas that have no page of an object of their own."""
    found = {
        group: [name for name in names if name not in OBJECTS and has_model(name)]
        for group, names in schema_groups().items()
    }
    return {group: names for group, names in found.items() if names}


def has_model(name: str) -> bool:
    """Tell whether the library has a class or alias for a schema, which mere parts have not."""
    return hasattr(xmatters_client.models, name)


def title_of(group: str) -> str:
    """Return the name of a tag or part of the specification as a title."""
    return _TITLES.get(group) or group.replace("-", " ").capitalize()


def snake(name: str) -> str:
    """Return a name in camel case as Python spells it."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def operation_label(operation_id: str) -> str:
    """Return the label of an operation in the reference of the REST API."""
    return f"operation-{operation_id}"


def schema_label(name: str) -> str:
    """Return the label of a schema in the reference of the REST API."""
    return f"schema-{name}"


def model_label(name: str) -> str:
    """Return the label of an object or model in the reference of the library."""
    return f"{'object' if name in OBJECTS else 'model'}-{name}"


def method_label(owner: str, method: str) -> str:
    """Return the label of a method of an endpoint or an object."""
    return f"method-{owner}.{method}"


def operation_link(operation_id: str) -> str:
    """Return a link to an operation, with its method and path for a text."""
    operation = load_specification().operations[operation_id]
    return link(code(f"{operation.method} {operation.path}"), operation_label(operation_id))


def error_link(name: str) -> str:
    """Return a link to an error of the library."""
    return f"{{py:exc}}`~xmatters.errors.{name}`"


def any_of(words: Iterable[str]) -> str:
    """Return alternatives as words."""
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last
