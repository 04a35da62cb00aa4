"""Rules for examples: that they are there, and that they are what they are examples of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote

import jsonschema.validators
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.protocols import Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012, SchemaRegistry

from scripts.spec_document import Json, Pointer, mapping, pointer_text, sequence, text
from scripts.spec_rules.spec import Finding, Rule, Spec

# jsonschema says no types for what it makes validators with.
_validators: Any = jsonschema.validators
_extend = _validators.extend
_DOCUMENT: Final = "urn:xmatters:spec"
_SPELLINGS: Final = {
    "seconds-z": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "milliseconds-offset": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}"),
}


def media_type_example(spec: Spec) -> Iterator[Finding]:
    """A body has a schema and, unless it is a file, an example."""
    for node in spec.nodes("mediaType"):
        schema = mapping(node.value.get("schema"))
        if not schema:
            yield Finding(node.pointer, "has no schema")
        elif "example" not in node.value and schema.get("format") != "binary":
            yield Finding(node.pointer, "has no example")


def valid_example(spec: Spec) -> Iterator[Finding]:
    """The example of a parameter, header or body is valid."""
    judge = _Judge(spec)
    for node in spec.nodes("parameter", "header", "mediaType"):
        if "example" in node.value and "schema" in node.value:
            at = (*node.pointer, "example")
            yield from judge.findings(node.value["example"], at, (*node.pointer, "schema"))


def valid_field_examples(spec: Spec) -> Iterator[Finding]:
    """The examples of a schema or field are valid."""
    judge = _Judge(spec)
    for node in spec.nodes("schema", "field"):
        for index, example in enumerate(sequence(node.value.get("examples"))):
            at = (*node.pointer, "examples", str(index))
            yield from judge.findings(example, at, node.pointer)


class _Judge:
    """Validates examples against schemas of the document, wherever they stand in it."""

    def __init__(self, spec: Spec) -> None:
        registry: SchemaRegistry = Registry()
        document = DRAFT202012.create_resource(spec.document)
        self._registry = registry.with_resource(_DOCUMENT, document)
        self._as_kind: set[tuple[int, str]] = set()
        keywords = {"discriminator": self._check_kind, "format": self._check_format}
        self._validator = _extend(Draft202012Validator, keywords)

    def findings(self, example: Json, at: Pointer, schema: Pointer) -> Iterator[Finding]:
        """Say what is wrong with an example, each thing once."""
        reference = {"$ref": f"{_DOCUMENT}#{quote(pointer_text(schema))}"}
        validator = self._validator(
            reference, registry=self._registry, format_checker=FormatChecker()
        )
        # A kind's base is reached twice, through the kind and by itself.
        found: dict[Finding, None] = {}
        errors: Iterator[ValidationError] = validator.iter_errors(example)
        for error in errors:
            where = (*at, *(str(part) for part in error.absolute_path))
            found[Finding(where, f"is not valid: {error.message}")] = None
        yield from found

    def _check_kind(
        self, validator: Any, discriminator: Json, instance: Json, _schema: Json
    ) -> Iterator[ValidationError]:
        """Check an object of several kinds as the kind it says it is."""
        said = mapping(discriminator)
        value = text(mapping(instance).get(text(said.get("propertyName"))))
        target = text(mapping(said.get("mapping")).get(value))
        # The kind extends the base, which would ask for the kind again.
        key = (id(instance), target)
        if not target or key in self._as_kind:
            return
        self._as_kind.add(key)
        try:
            errors = list(
                validator.evolve(schema={"$ref": _DOCUMENT + target}).iter_errors(instance)
            )
        finally:
            self._as_kind.discard(key)
        yield from errors

    def _check_format(
        self, validator: Validator, format_: Json, instance: Json, schema: Json
    ) -> Iterator[ValidationError]:
        """Check a format, and times by the spelling that the schema says."""
        spelling = _SPELLINGS.get(text(mapping(schema).get("x-time-format")))
        if spelling is None:
            check = Draft202012Validator.VALIDATORS["format"]
            yield from check(validator, format_, instance, schema)
        elif isinstance(instance, str) and not spelling.fullmatch(instance):
            yield ValidationError(f"{instance!r} is not spelt as x-time-format says")


RULES: Final[tuple[Rule, ...]] = (media_type_example, valid_example, valid_field_examples)
