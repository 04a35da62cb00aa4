"""How requests name objects: `x-refers-to`, for the linter and for the generator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from scripts.spec_document import mapping, sequence, text


class Names(NamedTuple):
    """What a field or schema of a request names.

    Attributes:
        schemas: The schemas of the objects.
        by: The fields of the object that name it. The first one is enough.
    """

    schemas: tuple[str, ...]
    by: tuple[str, ...] = ("id",)


def names(node: Mapping[str, Any]) -> Names | None:
    """Read `x-refers-to`; `None` if the field or schema does not have it."""
    said: Any = node.get("x-refers-to")
    if isinstance(said, str):
        return Names((said,))
    if "x-refers-to" not in node:
        return None
    schemas = tuple(map(text, sequence(mapping(said).get("schemas"))))
    return Names(schemas, tuple(map(text, sequence(mapping(said).get("by")))))
