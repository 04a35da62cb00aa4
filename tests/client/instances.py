"""Makes instances of the schemas of the specification, and replies that depart from it."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, cast

from hypothesis import strategies as st

from tests.client.specification import SCHEMAS, Schema
from xmatters_client.files import File
from xmatters_client.wire import is_list

_PREFIX: Final = "#/components/schemas/"
_DEPTH: Final = 3
"""So many objects within objects; persons know devices, which know persons."""

_TEXT: Final = st.text(max_size=4)
_SCALARS: Final[st.SearchStrategy[Any]] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _TEXT
    | st.sampled_from(["2026-03-02T16:00:00Z", "2026-03-02", "PERSON"])
)
_NAMES: Final = st.sampled_from(["self", "id", "data", "new", ""]) | _TEXT
JSON: Final[st.SearchStrategy[Any]] = (
    _SCALARS
    | st.lists(_SCALARS | st.dictionaries(_NAMES, _SCALARS, max_size=2), max_size=2)
    | st.dictionaries(_NAMES, _SCALARS | st.lists(_SCALARS, max_size=1), max_size=2)
)
"""Any JSON, with names that mean something here among others."""

_TIMES: Final = {
    None: "2026-03-02T16:{:02}:{:02}.{:03}Z",
    "seconds-z": "2026-03-02T16:{:02}:{:02}Z",
    "milliseconds-offset": "2026-03-02T16:{:02}:{:02}.{:03}+0000",
}
_DIGITS: Final = "^[0-9]{1,30}$"


def reference(name: str) -> Schema:
    """Return the schema that refers to one by its name."""
    return {"$ref": _PREFIX + name}


def named(schema: Schema) -> str | None:
    """Return the name of the schema that a schema refers to."""
    target: str | None = schema.get("$ref")
    return target.removeprefix(_PREFIX) if target else None


def resolved(schema: Schema) -> Schema:
    """Follow the reference that a schema may consist of."""
    name = named(schema)
    return SCHEMAS[name] if name else schema


def fields(schema: Schema) -> dict[str, Schema]:
    """Return the fields of an object, those of what it extends included."""
    whole = resolved(schema)
    found: dict[str, Schema] = {}
    for part in whole.get("allOf", ()):
        found |= fields(part)
    found |= whole.get("properties", {})
    return found


def required(schema: Schema) -> set[str]:
    """Return the fields that are promised, by what it extends too."""
    whole = resolved(schema)
    return set(whole.get("required", ())).union(*map(required, whole.get("allOf", ())))


def is_object(schema: Schema) -> bool:
    """Tell whether a schema describes an object with fields, and not a free-form map."""
    return bool(fields(schema))


def kinds(schema: Schema) -> tuple[str, dict[str, Schema]]:
    """Return the field that tells the kind of an object, and the schema for each kind."""
    said = resolved(schema).get("discriminator")
    if said is None:
        return "", {}
    return said["propertyName"], {
        kind: {"$ref": target} for kind, target in said["mapping"].items()
    }


def _other_kinds(schema: Schema) -> list[str]:
    """Return values for the kind of an object that are allowed, but have no schema of their own."""
    field, known = kinds(schema)
    allowed = resolved(fields(schema)[field]).get("enum", ["A_NEW_KIND"])
    return [each for each in allowed if each not in known]


def kind_of(schema: Schema, value: dict[str, Any]) -> Schema:
    """Return the schema of the kind that an object names, as far as the specification knows it."""
    field, known = kinds(schema)
    kind = value.get(field)
    found = known.get(kind) if isinstance(kind, str) else None
    return schema if found in (None, schema) else kind_of(found, value)


class _Maker:
    """Draws instances of schemas.

    Conventions of the specification (`spec/README.md`) are relied upon: objects are inherited by
    `allOf` and told apart by a discriminator, a scalar has a type, enumerations are of strings.
    """

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def value(self, schema: Schema, depth: int = _DEPTH) -> Any:
        """Draw a value that follows a schema."""
        whole = resolved(schema)
        if is_object(whole):
            return self._object(schema, depth)
        types = whole.get("type", ())
        kind: str = self._draw(st.sampled_from(types)) if is_list(types) else types
        match kind:
            case "array":
                least = whole.get("minItems", 0)
                most = max(least, 2 if depth > 0 else 0)
                length = self._draw(st.integers(least, most))
                return [self.value(whole["items"], depth - 1) for _ in range(length)]
            case "string":
                return self._text(whole)
            case "object":
                return self._draw(st.dictionaries(_TEXT, _SCALARS, max_size=2))
            case "null":
                return None
            case "boolean":
                return self._draw(st.booleans())
            case "integer":
                return self._draw(st.integers(whole.get("minimum"), whole.get("maximum")))
            case "number":
                low, high = whole.get("minimum"), whole.get("maximum")
                finite = st.floats(low, high, allow_nan=False, allow_infinity=False)
                return self._draw(st.integers(low, high) | finite)
            case _:
                return self._draw(_SCALARS)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        kind: dict[str, str] = {}
        field, known = kinds(schema)
        while known:
            name = self._draw(st.sampled_from([*known, *_other_kinds(schema)]))
            kind[field] = name
            if name not in known or known[name] == schema:
                break
            schema = known[name]
            field, known = kinds(schema)
        promised, known_fields = required(schema), fields(schema)
        nested = [name for name, each in known_fields.items() if _is_nested(each)]
        plain = [name for name in known_fields if name not in nested]
        chosen = self._draw(st.integers(0, 2 ** len(plain) - 1))
        wanted = {name for index, name in enumerate(plain) if chosen >> index & 1}
        if depth > 0 and nested:
            wanted.update(self._draw(st.lists(st.sampled_from(nested), max_size=2)))
        return {
            name: kind.get(name) or self.value(each, depth - 1)
            for name, each in known_fields.items()
            if name in wanted | promised | kind.keys()
        }

    def _text(self, schema: Schema) -> Any:
        if "enum" in schema:
            return self._draw(st.sampled_from(schema["enum"]))
        if schema.get("pattern") == _DIGITS:
            return self._draw(st.text("0123456789", min_size=1, max_size=8))
        assert "pattern" not in schema, f"teach the maker {schema['pattern']}"
        if schema.get("contentEncoding") == "base64":
            return base64.b64encode(self._draw(st.binary(max_size=4))).decode()
        match schema.get("format"):
            case "date-time":
                small = self._draw(st.integers(0, 59))
                return _TIMES[schema.get("x-time-format")].format(small, small, small)
            case "email":
                return self._draw(st.sampled_from(["mmcbride@example.com", "a@example.com"]))
            case "uri":
                return self._draw(st.sampled_from(["https://acme.example.com/a?b=c", "urn:a:b"]))
            case "binary":
                return File(self._draw(st.binary(max_size=4)), "people.csv")
            case _:
                return self._draw(_TEXT)


def _is_nested(schema: Schema) -> bool:
    whole = resolved(schema)
    return is_object(whole) or whole.get("type") in ("array", "object")


@st.composite
def instances(draw: st.DrawFn, schema: Schema) -> Any:
    """Draw a value that follows a schema."""
    return _Maker(draw).value(schema)


class Spot(NamedTuple):
    """A field of an object, present or not.

    Attributes:
        owner: The object.
        name: The field.
        schema: What the specification says about the field.
        tells_kind: Whether it tells the kind of the object.
    """

    owner: dict[str, Any]
    name: str
    schema: Schema
    tells_kind: bool


def spots(value: Any, schema: Schema) -> Iterator[Spot]:
    """Find the fields that the specification knows, of an object and of all within it."""
    if is_list(value):
        for item in value:
            yield from spots(item, resolved(schema).get("items", {}))
    elif isinstance(value, dict) and is_object(schema):
        owner = cast("dict[str, Any]", value)
        kind = kind_of(schema, owner)
        telling = {kinds(schema)[0], kinds(kind)[0]}
        for name, each in fields(kind).items():
            yield Spot(owner, name, each, name in telling)
            yield from spots(owner.get(name), each)


def _null(_: st.DrawFn, spot: Spot) -> None:
    spot.owner[spot.name] = None


def _absent(_: st.DrawFn, spot: Spot) -> None:
    spot.owner.pop(spot.name, None)


def _other_type(draw: st.DrawFn, spot: Spot) -> None:
    spot.owner[spot.name] = draw(JSON)


def _new_field(draw: st.DrawFn, spot: Spot) -> None:
    spot.owner[draw(_NAMES)] = draw(JSON)


def _new_value(draw: st.DrawFn, spot: Spot) -> None:
    spot.owner[spot.name] = draw(st.sampled_from(["A_NEW_ONE", ""]) | _TEXT)


def _anything(_: Spot) -> bool:
    return True


def _is_present(spot: Spot) -> bool:
    return spot.name in spot.owner


def _is_enumeration(spot: Spot) -> bool:
    return "enum" in resolved(spot.schema)


def _is_kind(spot: Spot) -> bool:
    return spot.tells_kind


class Departure(NamedTuple):
    """A way in which a reply departs from the specification."""

    applies: Callable[[Spot], bool]
    apply: Callable[[st.DrawFn, Spot], None]


DEPARTURES: Final = {
    "null": Departure(_anything, _null),
    "promised field absent": Departure(_is_present, _absent),
    "other type": Departure(_anything, _other_type),
    "unknown field": Departure(_anything, _new_field),
    "unknown value of an enumeration": Departure(_is_enumeration, _new_value),
    "unknown kind": Departure(_is_kind, _new_value),
}
"""What a reply may do that the specification does not say, by the name of it."""


@st.composite
def departures(draw: st.DrawFn, schema: Schema, most: int = 3) -> Any:
    """Draw a reply that departs from a schema in one place or a few."""
    value = _Maker(draw).value(schema)
    for _ in range(draw(st.integers(1, most))):
        known = list(spots(value, schema))
        ways = [way for way in DEPARTURES.values() if any(map(way.applies, known))]
        if ways:
            way = draw(st.sampled_from(ways))
            way.apply(draw, draw(st.sampled_from([each for each in known if way.applies(each)])))
    return value
