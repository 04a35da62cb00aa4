"""What the templates show: the parsed specification, arranged for Python.

openapi-python-client parses the document, checks it, and chooses safe names for modules, classes
and arguments. Its parser drops what our templates need besides (descriptions of parameters,
inheritance, discriminators, extensions), so these views join its names with the raw document.

Text from the specification stays an `UntrustedString` until a template's filter has escaped it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from keyword import iskeyword
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import (
    EnumProperty,
    LiteralEnumProperty,
    ModelProperty,
)
from openapi_python_client.schema.untrusted_string import UntrustedString as Text

from scripts import embedding
from scripts.naming import Names, names

JSON = dict[str, Any]

_SCHEMAS = "#/components/schemas/"
_PAGE = "Page"
_REQUEST_ENDINGS = ("Create", "Update", "Input", "Pointer", "Request")
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
# What the generated code calls by these names itself.
_NAMES_OF_MODELS = {
    "additional_properties",
    "decode",
    "from_dict",
    "from_mapping",
    "from_struct",
    "to_dict",
}
_NAMES_OF_ARGUMENTS = {"body", "client"}


class ViewError(Exception):
    """The specification has something that our templates cannot show."""


def flat(text: str) -> str:
    """Return text on one line."""
    return " ".join(text.split())


def code(value: object) -> str:
    """Return a Python literal for a value of the specification."""
    return repr(value)


@dataclass(frozen=True)
class Kind:
    """What a schema means to a field or parameter.

    Attributes:
        type_name: The name that the run-time tables use.
        annotation: The Python type of one value.
        is_list: Whether there is a list of them.
        imports: The models that the annotation names.
        is_model: Whether the value is a model of its own.
        only_field: The field that is all that most of these models have, where it is text.
        has_subkinds: Whether it has kinds, some of which have kinds again.
        stand_in: The Python type of what may stand in its place, where it names an object.
    """

    type_name: str
    annotation: str
    is_list: bool = False
    imports: frozenset[str] = frozenset()
    is_model: bool = False
    only_field: str | None = None
    has_subkinds: bool = False
    stand_in: str | None = None

    @property
    def listed(self) -> str:
        """The Python type, as a list if it is one."""
        return f"list[{self.annotation}]" if self.is_list else self.annotation


@dataclass(frozen=True)
class EmbedView:
    """How an object that came without a field is asked for it.

    Attributes:
        operation: The module of the operation, within `api`.
        query: The query to send.
        field: The field of the answer in Python's spelling; `None` if the whole answer is it.
    """

    operation: str
    query: Mapping[str, Any]
    field: str | None

    @property
    def arguments(self) -> str:
        """The arguments of its `Embed`."""
        return f"{code(self.operation)}, {code(dict(self.query))}, {code(self.field)}"


@dataclass(frozen=True)
class FieldView:
    """One field of a model."""

    wire_name: Text
    python_name: str
    kind: Kind
    description: Text
    required: bool
    nullable: bool
    secret: bool
    time_format: str
    in_request: bool
    named_by: str
    stand_in: str | None
    embed: EmbedView | None

    @property
    def imports(self) -> frozenset[str]:
        """The models that its types name."""
        return self.kind.imports | _models_in(self.stand_in)

    @property
    def annotation(self) -> str:
        """The type of the attribute."""
        if not self.in_request:
            return self.kind.listed if self.required else f"{self.kind.listed} | None"
        return self.given_annotation if self.required else f"{self.given_annotation} | Unset"

    @property
    def given_annotation(self) -> str:
        """The type of a value that a caller gives."""
        listed = self.kind.listed
        if self.in_request and self.kind.annotation == "str" and self.wire_name != "id":
            item = "str" if self.secret else f"str | {self.stand_in or 'HasId'}"
            single = f"str | {self.stand_in}" if self.stand_in else "str"
            listed = f"Sequence[{item}]" if self.kind.is_list else single
        elif self.kind.is_list:
            listed = f"Sequence[{self.kind.annotation}]"
        if self.kind.is_model:
            others = f" | str | {self.kind.stand_in}" if self.kind.stand_in else ""
            listed = listed.replace(
                self.kind.annotation, f"{self.kind.annotation} | Mapping[str, Any]{others}"
            )
        elif self.kind.type_name == "date-time":
            listed = listed.replace("datetime.datetime", "TimeValue")
        return f"{listed} | None" if self.nullable else listed

    @property
    def keyword_annotation(self) -> str:
        """The type of a keyword argument, which says whether it can be left out."""
        return f"Required[{self.given_annotation}]" if self.required else self.given_annotation

    @property
    def default(self) -> str:
        """The default of the attribute, as code after the annotation."""
        if self.required:
            return ""
        return " = UNSET" if self.in_request else " = None"

    @property
    def is_lazy(self) -> bool:
        """Whether the value is kept in another form, or elsewhere, until it is asked for."""
        return (self.is_time or self.is_compact or self.is_embedded) and not self.in_request

    @property
    def is_embedded(self) -> bool:
        """Whether the value may be fetched when it is asked for and was not embedded."""
        return self.embed is not None and not self.is_time and not self.is_compact

    @property
    def is_time(self) -> bool:
        """Whether the value is a time."""
        return self.kind.type_name == "date-time" and not self.kind.is_list

    @property
    def is_compact(self) -> bool:
        """Whether the value is an object that can be kept as the text of its only field."""
        return self.kind.only_field is not None and not self.kind.is_list

    @property
    def expansion(self) -> str:
        """The expression that reads the value from its smaller form."""
        if self.is_time:
            return f"read_time(self.{self.slot})"
        if self.is_embedded:
            return f"embedded(self, {code(self.slot)})"
        model, name = self.kind.type_name, self.kind.only_field
        return f"expand(self, {code(self.slot)}, {code(model)}, {code(name)})"

    @property
    def slot(self) -> str:
        """The attribute that holds the value."""
        return f"_{self.python_name}" if self.is_lazy else self.python_name

    @property
    def slot_annotation(self) -> str:
        """The type of what the slot holds."""
        if self.is_embedded:
            return self.annotation
        return f"{self.kind.annotation} | str{'' if self.required else ' | None'}"

    @property
    def arguments(self) -> str:
        """The arguments of its `Field`."""
        parts = [
            code(self.python_name),
            code(self.wire_name.get_untrusted_value()),
            code(self.kind.type_name),
        ]
        if self.kind.is_list:
            parts.append("is_list=True")
        if self.required and self.in_request:
            parts.append("required=True")
        if self.secret:
            parts.append("secret=True")
        if self.named_by != "id":
            parts.append(f"named_by={code(self.named_by)}")
        if self.time_format != "milliseconds-z":
            parts.append(f"time_format={code(self.time_format)}")
        if self.is_lazy:
            parts.append(f"kept_in={code(self.slot)}")
        if self.is_compact and not self.in_request:
            parts.append(f"only_field={code(self.kind.only_field)}")
        if self.is_embedded and self.embed is not None:
            parts.append(f"embed=Embed({self.embed.arguments})")
        if self.kind.has_subkinds:
            parts.append("has_subkinds=True")
        return ", ".join(parts)

    @property
    def decoding_target(self) -> str:
        """Where its value goes first: into its slot, or to where it is decoded from."""
        return f"{self.python_name}_" if self.kind.is_model else f"self.{self.slot}"

    @property
    def decoding(self) -> str:
        """The statement that decodes what is an object or a list of them; else nothing."""
        if not self.kind.is_model:
            return ""
        value, name = self.decoding_target, code(self.kind.type_name)
        if self.is_compact:
            # Written out, as this is what pages have most of, and a call would double its cost.
            read = (
                f"text if type({value}) is OBJECT and len({value}) == 1 "
                f"and type(text := {value}.get({code(self.kind.only_field)})) is str "
                f"else read_whole({value}, {name}, registry)"
            )
        elif self.kind.is_list:
            # `read_items`, written out: each embedded page would pay for the call.
            return (
                f"if type({value}) is LIST:\n"
                f"            decode = registry[{name}]\n"
                f"            for index, item in enumerate({value}):\n"
                f"                if type(item) is OBJECT:\n"
                f"                    {value}[index] = decode(item, registry)\n"
                f"        self.{self.slot} = {value}"
            )
        else:
            read = f"registry[{name}]({value}, registry) if type({value}) is dict else {value}"
        absent = "" if self.required else f"None if {value} is None else "
        return f"self.{self.slot} = {absent}{read}"

    @property
    def taking(self) -> str:
        """The statements that take it out of a structure of msgspec."""
        value = f"struct.{self.slot}"
        if not self.kind.is_model:
            return f"self.{self.slot} = {value}"
        if self.kind.has_subkinds or self.is_compact:
            return f"{self.decoding_target}: Any = {value}\n        {self.decoding}"
        if self.kind.is_list:
            return f"self.{self.slot} = take_items({value}, registry)"
        return (
            f"value = {value}\n        self.{self.slot} = value and value.__make__(value, registry)"
        )


@dataclass(frozen=True)
class Named:
    """A generated class and the module it is in."""

    name: str
    module: str


@dataclass(frozen=True)
class EnumView:
    """An enumeration."""

    name: str
    module: str
    description: Text
    values: tuple[Text, ...]


@dataclass(frozen=True)
class ModelView:
    """A model of a reply or a request."""

    name: str
    module: str
    description: Text
    base: Named | None
    is_reply: bool
    is_page: bool
    fields: tuple[FieldView, ...]
    all_fields: tuple[FieldView, ...]
    kind_property: Text | None
    kinds: tuple[tuple[Text, str], ...]
    named_by: tuple[str, ...]
    imports: tuple[Named, ...]

    @property
    def base_class(self) -> str:
        """The class that it extends."""
        if self.base:
            return self.base.name
        if self.name == _PAGE:
            return "PageModel"
        return "ReplyModel" if self.is_reply else "RequestModel"

    @property
    def is_update(self) -> bool:
        """Whether it changes an object that it names by its id."""
        return not self.is_reply and any(
            item.wire_name == "id" and item.required for item in self.fields
        )

    @property
    def page_item(self) -> str:
        """The type of the items of a page."""
        return next(item.kind.annotation for item in self.fields if item.wire_name == "data")


@dataclass(frozen=True)
class ParameterView:
    """A parameter of an operation."""

    wire_name: Text
    python_name: str
    kind: Kind
    description: Text
    required: bool
    minimum: int | None
    maximum: int | None
    secret: bool
    authenticates: bool
    named_by: str
    stand_in: str | None

    @property
    def imports(self) -> frozenset[str]:
        """The models that its type names."""
        return self.kind.imports | _models_in(self.stand_in)

    @property
    def annotation(self) -> str:
        """The type of a value that a caller gives."""
        value = "TimeValue" if self.kind.type_name == "date-time" else self.kind.annotation
        if self.kind.is_list:
            value = f"{value} | {self.stand_in or 'HasId'}" if value == "str" else value
            value = f"Sequence[{value}] | {value}"
        return f"Required[{value}]" if self.required else value

    @property
    def arguments(self) -> str:
        """The arguments of its `Parameter`."""
        parts = [code(self.wire_name.get_untrusted_value()), code(self.python_name)]
        if self.kind.type_name != "string":
            parts.append(code(self.kind.type_name))
        if self.kind.is_list:
            parts.append("is_list=True")
        if self.required:
            parts.append("required=True")
        if self.minimum is not None:
            parts.append(f"minimum={self.minimum}")
        if self.maximum is not None:
            parts.append(f"maximum={self.maximum}")
        if self.secret:
            parts.append("secret=True")
        if self.authenticates:
            parts.append("authenticates=True")
        if self.named_by != "id":
            parts.append(f"named_by={code(self.named_by)}")
        return ", ".join(parts)


@dataclass(frozen=True)
class OperationView:
    """An operation of the API."""

    operation_id: Text
    module: str
    method: str
    path: Text
    summary: Text
    description: Text
    reference: Text
    deprecation: Text
    path_parameters: tuple[ParameterView, ...]
    query_parameters: tuple[ParameterView, ...]
    body_type: Text | None
    body_models: tuple[str, ...]
    body_is_list: bool
    body_description: Text
    replies: tuple[tuple[int, str], ...]
    reply_annotation: str
    reply_description: Text
    idempotent: bool | Text | None
    secured: bool
    is_page: bool
    imports: tuple[Named, ...]

    @property
    def query_class(self) -> str:
        """The name of the class of its keyword arguments."""
        return f"{strings.pascal_case(self.operation_id)}Query"

    @property
    def body_annotation(self) -> str:
        """The type of its body."""
        one = " | ".join([*self.body_models, "Mapping[str, Any]"])
        return f"list[{one}]" if self.body_is_list else one


class Views:
    """All that the templates show of one document.

    Args:
        document: The bundled specification.
        parsed: What openapi-python-client made of it.
    """

    def __init__(self, document: JSON, parsed: GeneratorData) -> None:
        """Remember both; views are made when they are asked for."""
        self._document = document
        self._parsed = parsed
        self._embedding = embedding.Reader(document)
        self._schemas: dict[str, JSON] = document.get("components", {}).get("schemas", {})
        # Inline objects are free-form maps to us, so only named schemas count. They are known by
        # their class, because the parser calls the schema of an upload `body`.
        names = {strings.ClassName(name, prefix="Model"): name for name in self._schemas}
        self._models = {
            names[model.class_info.name]: model
            for model in parsed.models
            if model.class_info.name in names
        }
        self._enums = {_schema_name(enum): enum for enum in parsed.enums}

    @cached_property
    def models(self) -> tuple[ModelView, ...]:
        """The models, sorted by name; free-form maps and bases of requests have none."""
        bases = {self._base(name) for name in self._models if _is_request(name)}
        return tuple(
            self._model(name)
            for name in sorted(self._models)
            if not self._is_map(name) and name not in bases
        )

    @cached_property
    def enums(self) -> tuple[EnumView, ...]:
        """The enumerations, sorted by name."""
        return tuple(
            EnumView(
                name=enum.class_info.name,
                module=enum.class_info.module_name,
                description=self._description(self._schemas[name]),
                values=tuple(Text(value) for value in self._schemas[name]["enum"]),
            )
            for name, enum in sorted(self._enums.items())
        )

    @cached_property
    def headers(self) -> tuple[Text, ...]:
        """The headers that replies may have, each with its description."""
        components: JSON = self._document.get("components", {})
        found = dict(components.get("headers", {}))
        for reply in components.get("responses", {}).values():
            for name, header in reply.get("headers", {}).items():
                if "$ref" not in header:
                    found.setdefault(name, header)
        return tuple(
            Text(f"- `{name}`: {self._description(header).get_untrusted_value()}")
            for name, header in found.items()
        )

    def operations(self, endpoints: Iterable[Endpoint]) -> Iterator[OperationView]:
        """Return the operations of a tag."""
        for endpoint in endpoints:
            yield self._operation(endpoint)

    def tag(self, module: str) -> JSON:
        """Return the declaration of the tag that a package of operations belongs to."""
        for tag in self._document.get("tags", []):
            if strings.PythonIdentifier(tag["name"], prefix="tag") == module:
                return {"name": Text(tag["name"]), "description": Text(tag["description"])}
        raise ViewError(f"the tag of {module} is not declared")

    # Models

    def _model(self, name: str) -> ModelView:
        model, schema = self._models[name], self._schemas[name]
        is_reply = not _is_request(name)
        base_name = self._base(name)
        fields = tuple(self._fields(name, self._own_schema(schema), is_reply))
        own_names = {item.wire_name for item in fields}
        inherited = self._model(base_name).all_fields if base_name else ()
        all_fields = (*(i for i in inherited if i.wire_name not in own_names), *fields)
        _check_names(name, [item.python_name for item in all_fields])
        description = self._description(schema)
        if not is_reply:
            # A request restates what it requires of its base, which a subclass may not do. So
            # there is no class of the base where its notes could stand.
            notes = _notes(self._schemas[base_name]) if base_name else ""
            description = Text(description.get_untrusted_value() + notes)
            base_name, fields = None, all_fields
        discriminator = schema.get("discriminator")
        base = self._named(base_name) if base_name else None
        used = {used for item in fields for used in item.imports} - {model.class_info.name}
        named = names(schema)
        return ModelView(
            name=model.class_info.name,
            module=model.class_info.module_name,
            description=description,
            base=base,
            is_reply=is_reply,
            is_page=base_name == _PAGE,
            fields=fields,
            all_fields=all_fields,
            kind_property=Text(discriminator["propertyName"]) if discriminator else None,
            kinds=tuple(self._kinds(discriminator)) if discriminator else (),
            named_by=tuple(map(python_name, named.by)) if named else (),
            imports=tuple(self._named(used_name) for used_name in sorted(used)),
        )

    def _fields(self, name: str, own: JSON, is_reply: bool) -> Iterator[FieldView]:
        for wire_name, schema in own.get("properties", {}).items():
            if python_name(wire_name) in _NAMES_OF_MODELS:
                raise ViewError(f"the field {wire_name} would hide a method of its model")
            embed, named = self._embed(name, wire_name, schema), names(schema)
            yield FieldView(
                wire_name=Text(wire_name),
                python_name=python_name(wire_name),
                kind=self._kind(schema),
                description=self._field_description(schema, embed),
                required=wire_name in own.get("required", []),
                nullable="null" in _types(schema),
                secret=_is_secret(schema),
                time_format=schema.get("x-time-format", "milliseconds-z"),
                in_request=not is_reply,
                named_by=python_name(named.by[0]) if named else "id",
                stand_in=self._object_type(named) if named else None,
                embed=embed,
            )

    def _embed(self, name: str, wire_name: str, schema: JSON) -> EmbedView | None:
        alone = self._embedding.alone(name, wire_name, schema)
        if alone is None:
            return None
        tag = strings.PythonIdentifier(alone.operation.tag, prefix="tag")
        module = strings.PythonIdentifier(alone.operation.id, prefix="")
        field = None if alone.field is None else python_name(alone.field)
        return EmbedView(f"{tag}.{module}", alone.query, field)

    def _kinds(self, discriminator: JSON) -> Iterator[tuple[Text, str]]:
        for value, target in discriminator["mapping"].items():
            yield Text(value), self._models[_ref_name(target)].class_info.name

    def _base(self, name: str) -> str | None:
        parts = self._schemas[name].get("allOf")
        return _ref_name(parts[0]["$ref"]) if parts else None

    def _own_schema(self, schema: JSON) -> JSON:
        parts: list[JSON] = schema.get("allOf", [{}, schema])
        return parts[1] if len(parts) > 1 else {}

    def _is_map(self, name: str) -> bool:
        schema = self._schemas[name]
        return "properties" not in schema and "allOf" not in schema

    def _kind(self, schema: JSON) -> Kind:
        if "$ref" in schema:
            return self._referred_kind(_ref_name(schema["$ref"]))
        types = [name for name in _types(schema) if name != "null"]
        if len(types) != 1:
            return Kind("any", "Any")
        type_name = types[0]
        if type_name == "array":
            item = self._kind(schema["items"])
            if item.is_list:
                return Kind("any", "Any", True)
            return replace(item, is_list=True, only_field=None)
        if type_name == "object":
            return Kind("object", "dict[str, Any]")
        if schema.get("format") == "date-time":
            return Kind("date-time", "datetime.datetime")
        if schema.get("format") == "binary":
            return Kind("file", "File")
        return Kind(type_name, _SCALARS[type_name])

    def _referred_kind(self, name: str) -> Kind:
        if name in self._enums:
            class_name = self._enums[name].class_info.name
            return Kind("string", class_name, imports=frozenset({class_name}))
        if name not in self._models or self._is_map(name):
            return self._kind(self._schemas[name])
        class_name = self._models[name].class_info.name
        stand_in = self._stand_in(self._schemas[name])
        imports = {class_name} | _models_in(stand_in)
        return Kind(
            class_name,
            class_name,
            imports=frozenset(imports),
            is_model=True,
            only_field=self._only_field(name),
            has_subkinds=self._has_subkinds(name),
            stand_in=stand_in,
        )

    def _stand_in(self, schema: JSON) -> str | None:
        """Return the Python type of the objects that a schema of requests names."""
        named = names(schema)
        if named is None:
            return None
        field: JSON = schema.get("properties", {}).get(named.by[0], {})
        # It may name the object by way of another schema that does.
        return self._kind(field).stand_in if "$ref" in field else self._object_type(named)

    def _object_type(self, named: Names) -> str:
        """Return the Python type of the objects that something names."""
        if named.by[0] != "id":
            return " | ".join(named.schemas)
        # Of some objects the service does not always say the id.
        exact = (schema for schema in named.schemas if not self._field_of(schema, "id").required)
        return " | ".join(["HasId", *exact])

    def _field_of(self, schema: str, wire_name: str) -> FieldView:
        fields = self._model(schema).all_fields
        return next(item for item in fields if item.wire_name.get_untrusted_value() == wire_name)

    def _has_subkinds(self, name: str) -> bool:
        kinds: JSON = self._schemas[name].get("discriminator", {}).get("mapping", {})
        return any("discriminator" in self._schemas[_ref_name(kind)] for kind in kinds.values())

    def _only_field(self, name: str) -> str | None:
        """Return the field that is all that most objects of a schema have, if it is text."""
        schema = self._schemas[name]
        properties: JSON = schema.get("properties", {})
        if _is_request(name) or "allOf" in schema:
            return None
        # Links to neighbours are rare: most pages, embedded ones above all, are alone.
        wire_name = "self" if "self" in properties else next(iter(properties), "")
        if len(properties) > 1 and wire_name != "self":
            return None
        field = properties.get(wire_name, {})
        return wire_name if _types(field) == ["string"] and "format" not in field else None

    def _named(self, name: str) -> Named:
        for found in [*self._models.values(), *self._enums.values()]:
            if name in (found.class_info.name, _schema_name(found)):
                return Named(found.class_info.name, found.class_info.module_name)
        raise ViewError(f"{name} is not generated")

    # Operations

    def _operation(self, endpoint: Endpoint) -> OperationView:
        path, method, raw = self._raw_operation(endpoint)
        parameters = [self._resolved(item) for item in raw.get("parameters", [])]
        body = self._resolved(raw.get("requestBody", {}))
        content: dict[str, JSON] = body.get("content", {})
        body_type = next(iter(content), None)
        body_schema: JSON = content[body_type]["schema"] if body_type else {}
        body_is_list = body_schema.get("type") == "array"
        one = body_schema["items"] if body_is_list else body_schema
        body_models = tuple(self._alternatives(one)) if body_type else ()
        replies = dict(self._replies(raw))
        annotation = self._reply_annotation(replies)
        security: list[JSON] = raw.get("security", self._document.get("security")) or []
        keys = frozenset(self._keys_in_query(security))
        queries = tuple(self._parameters(parameters, "query", keys))
        paths = tuple(self._parameters(parameters, "path"))
        _check_names(raw["operationId"], [item.python_name for item in (*paths, *queries)])
        used = {*body_models, *(name for item in queries for name in item.imports)}
        used |= {name.removesuffix("[]") for name in replies.values() if name} - {"bytes"}
        idempotent = raw.get("x-idempotent", method in ("get", "put", "delete"))
        return OperationView(
            operation_id=Text(raw["operationId"]),
            module=str(endpoint.name),
            method=method.upper(),
            path=Text(path),
            summary=Text(raw["summary"]),
            description=Text(flat(raw["description"]) + _confidence(raw)),
            deprecation=Text(_deprecation(raw)),
            reference=Text(raw.get("externalDocs", {}).get("url", "the specification.")),
            path_parameters=paths,
            query_parameters=queries,
            body_type=Text(body_type) if body_type else None,
            body_models=body_models,
            body_is_list=body_is_list,
            body_description=Text(
                flat(body.get("description", "What to send.")) + _confidence(body)
            ),
            replies=tuple((status, self._reply_code(name)) for status, name in replies.items()),
            reply_annotation=annotation,
            reply_description=Text(flat(self._reply_description(raw))),
            idempotent=None if idempotent is True else _trusted_flag(idempotent),
            secured=bool(security),
            is_page=any(
                self._base(name) == _PAGE
                and self._kind(self._own_schema(self._schemas[name])["properties"]["data"]).is_model
                for name in replies.values()
                if name in self._schemas
            ),
            imports=tuple(self._named(name) for name in sorted(used)),
        )

    def _raw_operation(self, endpoint: Endpoint) -> tuple[str, str, JSON]:
        for path, item in self._document["paths"].items():
            for method, raw in item.items():
                if method == endpoint.method and (
                    strings.PythonIdentifier(raw["operationId"], prefix="") == endpoint.name
                ):
                    return path, method, raw
        raise ViewError(f"{endpoint.name} has no operationId")

    def _keys_in_query(self, security: list[JSON]) -> Iterator[str]:
        """Return the query parameters that may take the place of other credentials."""
        schemes: JSON = self._document.get("components", {}).get("securitySchemes", {})
        for scheme in (schemes.get(name, {}) for requirement in security for name in requirement):
            if scheme.get("in") == "query":
                yield scheme["name"]

    def _parameters(
        self, parameters: list[JSON], place: str, keys: frozenset[str] = frozenset()
    ) -> Iterator[ParameterView]:
        for raw in parameters:
            if raw["in"] != place:
                continue
            schema: JSON = raw["schema"]
            named = names(raw)
            argument = python_parameter_name(raw["name"])
            if argument in _NAMES_OF_ARGUMENTS:
                raise ViewError(f"the parameter {raw['name']} would hide an argument")
            yield ParameterView(
                wire_name=Text(raw["name"]),
                python_name=argument,
                kind=self._kind(schema),
                description=self._field_description(raw | {"default": schema.get("default")}),
                required=raw.get("required", False),
                minimum=schema.get("minimum"),
                maximum=schema.get("maximum"),
                secret=_is_secret(schema) or raw["name"] in keys,
                authenticates=raw["name"] in keys,
                named_by=python_name(named.by[0]) if named else "id",
                stand_in=self._object_type(named) if named else None,
            )

    def _alternatives(self, schema: JSON) -> Iterator[str]:
        for part in schema.get("anyOf", [schema]):
            yield self._models[_ref_name(part["$ref"])].class_info.name

    def _replies(self, raw: JSON) -> Iterator[tuple[int, str | None]]:
        for status, reference in raw["responses"].items():
            if not str(status).startswith("2"):
                continue
            content = self._resolved(reference).get("content", {})
            yield int(status), self._reply_schema(content)

    def _reply_schema(self, content: JSON) -> str | None:
        for media_type, media in content.items():
            if media_type != "application/json":
                return "bytes"
            schema: JSON = media["schema"]
            is_list = schema.get("type") == "array"
            one = schema["items"] if is_list else schema
            name = self._models[_ref_name(one["$ref"])].class_info.name
            return f"{name}[]" if is_list else name
        return None

    def _reply_code(self, name: str | None) -> str:
        return {None: "None", "bytes": "BINARY"}.get(name, code(name))

    def _reply_annotation(self, replies: Mapping[int, str | None]) -> str:
        names = dict.fromkeys(map(_annotated, replies.values()))
        return " | ".join(sorted(names, key=lambda name: name == "None")) or "None"

    def _reply_description(self, raw: JSON) -> str:
        return " ".join(
            f"{flat(reply['description'])} ({status}){_confidence(reply)}"
            for status, reply in (
                (status, self._resolved(reply)) for status, reply in raw["responses"].items()
            )
            if str(status).startswith("2")
        )

    def _resolved(self, node: JSON) -> JSON:
        if "$ref" not in node:
            return node
        found: JSON = self._document
        for key in node["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        return found

    # Text

    def _description(self, schema: JSON) -> Text:
        return Text(flat(schema.get("description", "")) + _notes(schema))

    def _field_description(self, schema: JSON, embed: EmbedView | None = None) -> Text:
        parts = [flat(schema.get("description", ""))]
        if not parts[0] and "$ref" in schema:
            parts = [flat(self._schemas[_ref_name(schema["$ref"])].get("description", ""))]
        if (default := schema.get("default")) is not None:
            parts.append(f"The service assumes {default} if it is not given.")
        if value := embedding.embed_value(schema):
            parts.append(f"Only there when embedded (`embed='{value}'`).")
        if embed is not None and schema.get("format") != "date-time":
            parts.append("An object of a synchronous session fetches it, at the cost of a request.")
        notes = _notes(schema)
        # A map has no module of its own where its notes could stand.
        name = _ref_name(schema.get("$ref", ""))
        if name in self._schemas and name not in self._enums and self._is_map(name):
            notes += _notes(self._schemas[name])
        return Text(" ".join(parts) + notes)


def python_parameter_name(wire_name: str) -> str:
    """Return the keyword argument for a parameter: `devices.exists` is `devices_dot_exists`."""
    return python_name("_dot_".join(strings.snake_case(part) for part in wire_name.split(".")))


def python_name(wire_name: str) -> str:
    """Return the attribute or argument for a name: only what Python reserves is changed.

    (openapi-python-client would rename `type` and other built-in functions as well.)
    """
    name = strings.snake_case(wire_name)
    if iskeyword(name) or name == "self":
        return f"{name}_"
    return name if name.isidentifier() else f"field_{name}"


def _confidence(node: JSON) -> str:
    confidence = node.get("x-confidence")
    return f" Not certain: {flat(confidence['reason'])}" if confidence else ""


def _deprecation(node: JSON) -> str:
    if not node.get("deprecated"):
        return ""
    return f"Deprecated: {flat(node['x-deprecated'])}" if "x-deprecated" in node else "Deprecated."


def _notes(node: JSON) -> str:
    deprecation = _deprecation(node)
    return (f" {deprecation}" if deprecation else "") + _confidence(node)


def _annotated(reply: str | None) -> str:
    if reply is None:
        return "None"
    return f"list[{reply.removesuffix('[]')}]" if reply.endswith("[]") else reply


def _is_secret(schema: JSON) -> bool:
    return "password" in (schema.get("format"), schema.get("items", {}).get("format"))


def _trusted_flag(value: object) -> bool | Text:
    return value if isinstance(value, bool) else Text(str(value))


def _models_in(annotation: str | None) -> frozenset[str]:
    return frozenset((annotation or "").split(" | ")) - {"", "HasId"}


def _types(schema: JSON) -> list[str]:
    found = schema.get("type", [])
    return [found] if isinstance(found, str) else list(found)


def _ref_name(reference: str) -> str:
    return reference.removeprefix(_SCHEMAS)


def _check_names(holder: str, names: list[str]) -> None:
    """See that no two fields or parameters become one in Python.

    Raises:
        ViewError: Two do.
    """
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ViewError(f"{holder} has several names that are {sorted(twice)} in Python")


def _is_request(name: str) -> bool:
    return name.endswith(_REQUEST_ENDINGS)


def _schema_name(found: ModelProperty | EnumProperty | LiteralEnumProperty) -> str:
    return found.name.get_untrusted_value().rpartition("/")[2]
