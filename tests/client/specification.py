"""The specification as the client ships it, and what the tests ask of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft202012Validator

from xmatters_client import models
from xmatters_client.operation import Operation

Schema = dict[str, Any]

DOCUMENT: Final = Path(models.__file__).parent.with_name("openapi.json")
SPEC: Final[dict[str, Any]] = json.loads(DOCUMENT.read_text(encoding="utf-8"))
SCHEMAS: Final[dict[str, Schema]] = SPEC["components"]["schemas"]


def described_operations() -> Iterator[dict[str, Any]]:
    """Find the operations as the specification describes them."""
    for path in SPEC["paths"].values():
        yield from path.values()


def operation_of(operation_id: str) -> Operation:
    """Return an operation of the client by its id."""
    (described,) = (each for each in described_operations() if each["operationId"] == operation_id)
    tag = described["tags"][0].replace("-", "_")
    module = re.sub(r"(?<!^)(?=[A-Z])", "_", operation_id).lower()
    found: Operation = import_module(f"xmatters_client.api.{tag}.{module}").OPERATION
    return found


def problems(data: Any, schema: str) -> list[str]:
    """Return what does not fit a schema of the specification, by the name of the schema."""
    errors = _validator(schema).iter_errors(data)
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]


@cache
def _validator(schema: str) -> Any:
    return Draft202012Validator(
        {"$ref": f"#/components/schemas/{schema}", "components": SPEC["components"]}
    )
