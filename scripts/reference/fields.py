"""Tables of parameters and fields."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from scripts.reference.claims import embedding_operation
from scripts.reference.library import (
    Method,
    client_operation,
    field_annotations,
    model_of,
    query_annotations,
)
from scripts.reference.markdown import code, place_of, table
from scripts.reference.places import operation_link
from scripts.reference.samples import described
from scripts.reference.typewords import (
    description_of,
    limits_of,
    remarks_of,
    words_of_annotation,
    words_of_schema,
)
from xmatters.sandbox.jsontypes import Object
from xmatters.sandbox.specification import load_specification
from xmatters_client.wire import is_list

_PARAMETER: Final = ("Parameter", "Type", "What it is")
_FIELD: Final = ("Field", "Type", "What it is")


def _told(*parts: str) -> str:
    return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class Names:
    """What the search of the site calls the names in a table.

    Attributes:
        kind: What they are, as `docs/conf.py` has it.
        owner: What they belong to.
    """

    kind: str
    owner: str

    def shown(self, name: str) -> str:
        """Return a name as code that can be found."""
        return code(name) + place_of(self.kind, f"{self.owner}.{name}")

    def cell(self, name: str, wire_name: str, *, required: bool = False) -> str:
        """Return the first cell of the row of a name."""
        wire = "" if name == wire_name else f" <br> on the wire {self.shown(wire_name)}"
        return f"{self.shown(name)}{wire}{' <br> **required**' if required else ''}"


def names_of_parameters(method: Method) -> Names:
    """Return what the parameters of a method are found by."""
    return Names("parameter", f"{method.owner.__name__}.{method.name}")


def argument_table(method: Method) -> str:
    """Return the table of the parameters that a method has by name."""
    names = names_of_parameters(method)
    rows = [
        (
            code(f"**{each.name}"),
            "keyword arguments",
            f"{_argument(method, each)} They are listed below.",
        )
        if each.kind is each.VAR_KEYWORD
        else (
            names.shown(each.name),
            words_of_annotation(str(each.annotation)),
            _argument(method, each),
        )
        for each in method.parameters
    ]
    return table(_PARAMETER, rows) if rows else ""


def _argument(method: Method, parameter: inspect.Parameter) -> str:
    default = parameter.default
    told = f"Default: `{default!r}`." if default not in (None, parameter.empty) else ""
    return _told(method.doc.arguments[parameter.name], told)


def query_table(method: Method, operation_id: str) -> str:
    """Return the table of the query parameters of an operation, as a method takes them."""
    names = names_of_parameters(method)
    annotations = query_annotations(operation_id)
    spelt = {
        each.name: each.python_name for each in client_operation(operation_id).query_parameters
    }
    rows: list[tuple[str, str, str]] = []
    for parameter in query_parameters(operation_id):
        name = spelt[parameter["name"]]
        rows.append(
            (
                names.cell(name, parameter["name"], required=parameter.get("required", False)),
                words_of_annotation(annotations[name]),
                _facts(parameter, parameter["schema"]),
            )
        )
    return table(_PARAMETER, rows)


def query_parameters(operation_id: str) -> list[Object]:
    """Return what the specification says of the query parameters of an operation."""
    return [each for each in parameters_of(operation_id) if each["in"] == "query"]


def parameters_of(operation_id: str) -> list[Object]:
    """Return what the specification says of the parameters of an operation."""
    spec = load_specification()
    return [spec.resolve(each) for each in described(operation_id).get("parameters", ())]


def _facts(node: Object, schema: Object) -> str:
    return _told(description_of(node), limits_of(schema), remarks_of(node))


def model_table(name: str, names: Names | None = None) -> str:
    """Return the table of the fields of a model of the library.

    Args:
        name: The model.
        names: What the fields are found by, where they are not just those of the model.
    """
    names = names or Names("field", name)
    annotations = field_annotations(name)
    schemas = load_specification().fields(name)
    is_request = hasattr(model_of(name), "UNSET") or not hasattr(model_of(name), "decode")
    rows = [
        (
            names.cell(field.python_name, field.wire_name, required=field.required),
            words_of_annotation(
                annotations[field.python_name],
                leave_out=("Unset",) if is_request else ("Unset", "None"),
            ),
            _told(
                _facts(schemas[field.wire_name], schemas[field.wire_name]),
                _embedded(field, schemas),
            ),
        )
        for field in model_of(name).FIELDS
    ]
    return table(_FIELD, rows) if rows else "It has no fields of its own."


def _embedded(field: Any, schemas: Mapping[str, Object]) -> str:
    said = schemas[field.wire_name].get("x-embed")
    if said is None:
        return ""
    value = said if isinstance(said, str) else said["value"]
    asked = f'**Embedded:** comes along with `embed="{value}"`.'
    if field.embed is None:
        return asked
    behind = operation_link(embedding_operation(field))
    return f"{asked} Otherwise reading it costs a request, {behind}."


def wire_table(name: str, fields: Mapping[str, Object], required: Collection[str]) -> str:
    """Return the table of the fields of a schema, as JSON has them.

    Args:
        name: The schema.
        fields: What the specification says of its fields.
        required: The names of those that it insists on.
    """
    names = Names("rest-field", name)
    rows = [
        (
            names.cell(field, field, required=field in required),
            words_of_schema(schema),
            _told(
                _facts(schema, {} if "$ref" in schema else schema),
                _embed_of_wire(schema),
            ),
        )
        for field, schema in fields.items()
    ]
    return table(_FIELD, rows)


def _embed_of_wire(schema: Object) -> str:
    said = schema.get("x-embed")
    if said is None:
        return ""
    return f"**Embedded:** only with `embed={said if isinstance(said, str) else said['value']}`."


def wire_parameter_table(operation_id: str) -> str:
    """Return the table of the parameters of an operation, as the URL has them."""
    names = Names("rest-parameter", operation_id)
    rows = [
        (
            names.cell(each["name"], each["name"], required=each.get("required", False)),
            words_of_schema(each["schema"]) + (" in the path" if each["in"] == "path" else ""),
            _told(_facts(each, each["schema"]), f"Example: {code(_written(each['example']))}."),
        )
        for each in parameters_of(operation_id)
    ]
    return table(_PARAMETER, rows) if rows else ""


def _written(value: Any) -> str:
    return query_text(value)


def query_text(value: Any) -> str:
    """Return a value as a URL has it, before it is percent-encoded."""
    if is_list(value):
        return ",".join(map(query_text, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def enumeration_text(name: str) -> str:
    """Return the values of an enumeration."""
    schema = load_specification().document["components"]["schemas"][name]
    known = "Known values" if schema.get("x-open") else "Values"
    return f"{known}: {', '.join(map(code, schema['enum']))}"
