"""The endpoints and objects of the library, as the reference speaks of them."""

from __future__ import annotations

import inspect
import re
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Final

import xmatters_client.models
from scripts.reference.claims import claims, methods
from scripts.reference.docstrings import Docstring, docstring_of
from scripts.reference.places import snake
from scripts.reference.samples import described
from xmatters import XMSession
from xmatters.objects import OBJECTS
from xmatters.sandbox.specification import load_specification
from xmatters.session import _ENDPOINTS
from xmatters_client.operation import Operation

_REQUESTS: Final = re.compile(r"\b(\w+(?:Create|Update|Input|Pointer|Request))\b")


@dataclass(frozen=True)
class Method:
    """A method of an endpoint or an object.

    Attributes:
        owner: The class that it is a method of.
        name: Its name.
        function: What it is.
    """

    owner: type[Any]
    name: str
    function: Any

    @cached_property
    def doc(self) -> Docstring:
        """What its docstring says."""
        return docstring_of(self.function)

    @cached_property
    def signature(self) -> inspect.Signature:
        """Its signature, in which fields as keyword arguments have their types."""
        found = inspect.signature(self.function)
        parameters = [each for each in found.parameters.values() if each.name != "self"]
        for overload in typing.get_overloads(self.function):
            typed = inspect.signature(overload).parameters
            parameters = [
                each.replace(annotation=typed[each.name].annotation)
                if each.name in typed and "Unpack" in typed[each.name].annotation
                else each
                for each in parameters
            ]
        return found.replace(parameters=parameters)

    @property
    def parameters(self) -> list[inspect.Parameter]:
        """Its parameters, without `self`."""
        return list(self.signature.parameters.values())

    @property
    def returns(self) -> str:
        """The annotation of what it returns."""
        return str(self.signature.return_annotation)

    @property
    def shown(self) -> str:
        """The signature as a line of source."""
        return f"{self.name}{_source(self.signature)}"

    @cached_property
    def operations(self) -> list[str]:
        """The operations that it carries out; first the one that its docstring refers to."""
        found = sorted(claims(self.owner, self.function))
        main = [each for each in found if described(each)["externalDocs"]["url"] == self.doc.see]
        return main + [each for each in found if each not in main]

    @property
    def queried(self) -> list[str]:
        """The operations whose query parameters it takes."""
        if not any(each.name == "query" for each in self.parameters):
            return []
        return [each for each in self.operations if client_operation(each).query_parameters]

    @property
    def listed_fields(self) -> set[str] | None:
        """The fields that it takes as keyword arguments where it takes only some; or `None`."""
        for overload in typing.get_overloads(self.function):
            parameters = inspect.signature(overload).parameters
            if not {"data", "fields"} & set(parameters):
                return set(parameters)
        return None

    @property
    def bodies(self) -> list[str]:
        """The schemas of the requests that it takes."""
        data = [each for each in self.parameters if each.name in ("data", "fields")]
        said = [f"{each.annotation} {self.doc.arguments.get(each.name, '')}" for each in data]
        schemas = load_specification().document["components"]["schemas"]
        found = dict.fromkeys(_REQUESTS.findall(" ".join(said)))
        named = [name for name in found if name in schemas]
        return named or (body_schemas(self.operations[0]) if data else [])


@dataclass(frozen=True)
class Owner:
    """An endpoint or an object.

    Attributes:
        kind: `endpoint` or `object`.
        name: The tag of the endpoint, or the name of the object.
        type: The class.
    """

    kind: str
    name: str
    type: type[Any]

    @cached_property
    def doc(self) -> Docstring:
        """What its docstring says."""
        return docstring_of(self.type)

    @cached_property
    def methods(self) -> list[Method]:
        """Its methods, in the order of the source, with what it inherits from other objects."""
        found: dict[str, Method] = {}
        for base in reversed(self.type.__mro__):
            if base.__module__.startswith(("xmatters.objects.", "xmatters.endpoints.")):
                for name, function in methods(base):
                    found[name] = Method(self.type, name, function)
        return list(found.values())

    @property
    def expression(self) -> str:
        """How an example speaks of it."""
        return f"xm_session.{self.short}" if self.kind == "endpoint" else self.short

    @property
    def short(self) -> str:
        """How a link speaks of it."""
        return f"{opener(self.type)}()" if self.kind == "endpoint" else snake(self.name)


def opener(endpoint: type[Any]) -> str:
    """Return the method of a session that leads to an endpoint."""
    return next(
        name
        for name, function in methods(XMSession)
        if name.endswith("_endpoint")
        and inspect.signature(function).return_annotation == endpoint.__name__
    )


def _class_at(place: str) -> type[Any]:
    module, _, name = place.partition(":")
    found: type[Any] = getattr(import_module(module), name)
    return found


@cache
def endpoints() -> list[Owner]:
    """Return the endpoints in the order of their tags."""
    return [
        Owner("endpoint", tag, _class_at(f"xmatters.endpoints.{place}"))
        for tag, place in sorted(_ENDPOINTS.items())
    ]


@cache
def objects() -> list[Owner]:
    """Return the objects by their names."""
    return [Owner("object", name, _class_at(place)) for name, place in sorted(OBJECTS.items())]


def client_operation(operation_id: str) -> Operation:
    """Return an operation as the client knows it."""
    found: Operation = _module_of(operation_id).OPERATION
    return found


def body_schemas(operation_id: str) -> list[str]:
    """Return the names of the schemas that the body of an operation may have."""
    spec = load_specification()
    found: list[str] = []
    waiting = list(spec.operations[operation_id].body_schemas.values())
    while waiting:
        schema = waiting.pop(0)
        kinds = spec.resolve(schema).get("anyOf")
        if kinds:
            waiting += kinds
        elif "$ref" in schema:
            found.append(schema["$ref"].rpartition("/")[2])
        elif "items" in schema:
            waiting.append(schema["items"])
    return found


def query_annotations(operation_id: str) -> dict[str, str]:
    """Return the annotations of the query parameters of an operation, by their Python names."""
    name = f"{operation_id[0].upper()}{operation_id[1:]}Query"
    return _annotations(getattr(_module_of(operation_id), name))


def _module_of(operation_id: str) -> Any:
    tag = load_specification().operations[operation_id].tag.replace("-", "_")
    return import_module(f"xmatters_client.api.{tag}.{snake(operation_id)}")


def model_of(name: str) -> Any:
    """Return the class or the alias that stands for a schema."""
    return _class_at(OBJECTS[name]) if name in OBJECTS else getattr(xmatters_client.models, name)


def field_annotations(name: str) -> dict[str, str]:
    """Return the annotations of the fields of a model, by their Python names."""
    model = model_of(name)
    keywords = getattr(
        import_module(f"xmatters_client.models.{_file_of(name)}"), f"{name}Fields", None
    )
    if keywords is not None:
        return _annotations(keywords)
    written: dict[str, str] = {}
    bases: tuple[type, ...] = model.__mro__
    for base in reversed(bases):
        here = inspect.get_annotations(base)
        written |= {key: str(value) for key, value in here.items()}
    found: dict[str, str] = {}
    for field in model.FIELDS:
        member = inspect.getattr_static(model, field.python_name, None)
        if isinstance(member, property) and member.fget is not None:
            found[field.python_name] = str(inspect.signature(member.fget).return_annotation)
        else:
            found[field.python_name] = written[field.python_name]
    return found


def _file_of(name: str) -> str:
    modules: list[str] = [
        base.__module__ for base in model_of(name).__mro__ if base.__name__ == name
    ]
    home = "xmatters_client.models."
    return next(each for each in modules if each.startswith(home)).removeprefix(home)


def _annotations(written_in: Any) -> dict[str, str]:
    annotations: dict[str, Any] = written_in.__annotations__
    return {name: getattr(each, "__forward_arg__", str(each)) for name, each in annotations.items()}


def _source(signature: inspect.Signature) -> str:
    return f"({', '.join(_with_stars(signature))}) -> {signature.return_annotation}"


def _with_stars(signature: inspect.Signature) -> Iterator[str]:
    starred = False
    for each in signature.parameters.values():
        if each.kind is each.KEYWORD_ONLY and not starred:
            starred = True
            yield "*"
        prefix = "**" if each.kind is each.VAR_KEYWORD else ""
        default = "" if each.default is each.empty else f" = {each.default!r}"
        yield f"{prefix}{each.name}: {each.annotation}{default}"
