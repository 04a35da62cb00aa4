"""What the models share: reading replies leniently, writing requests strictly."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from importlib import import_module
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, Self

from . import wire
from .errors import DecodeError, InvalidRequestError
from .types import UNSET

if TYPE_CHECKING:
    from .files import File

new: Final = object.__new__
"""Makes an object without initialising it, for what sets all its fields itself."""

OBJECT: Final[Any] = dict
"""The type of an object in JSON. (As `Any`: what is in it, no type checker can know.)"""

LIST: Final[Any] = list
"""The type of a list in JSON."""

PLAIN_TYPES: Final = frozenset(
    {"string", "integer", "number", "boolean", "date-time", "file", "object", "any"}
)
"""What `Field.type_name` may be but the name of a schema."""

_IDENTITY: Final = ("id", "target_name", "name", "event_id", "type", "status")


class Embed(NamedTuple):
    """How an object that came without a field is asked for it.

    Attributes:
        operation: The module of the operation that answers with it, within `api`.
        query: The query to send.
        field: The field of the answer that has it, in Python's spelling; `None` if the whole
            answer is it.
    """

    operation: str
    query: Mapping[str, Any]
    field: str | None


class Field(NamedTuple):
    """How one field of a model stands on the wire.

    Attributes:
        python_name: The attribute of the model.
        wire_name: The name in JSON.
        type_name: `string`, `integer`, `number`, `boolean`, `date-time`, `file`, `object` (a
            free-form map), `any`, or the name of a schema.
        is_list: Whether it is a list of that type.
        required: Whether a request must have it.
        secret: Whether the value must not be shown.
        time_format: How the service spells the time.
        kept_in: The attribute that holds the value in a smaller form, where a reply has one: a
            time as text, an object with a single field as the text of that field.
        only_field: The name on the wire of that single field.
        named_by: The attribute of an object that a request sends in its place.
        embed: How an object that came without it is asked for it, where that is possible.
        has_subkinds: Whether it is of several kinds, some of which are of several kinds again.
    """

    python_name: str
    wire_name: str
    type_name: str
    is_list: bool = False
    required: bool = False
    secret: bool = False
    time_format: str = "milliseconds-z"
    kept_in: str | None = None
    only_field: str | None = None
    named_by: str = "id"
    embed: Embed | None = None
    has_subkinds: bool = False

    @property
    def slot(self) -> str:
        """The attribute that holds the value."""
        return self.kept_in or self.python_name

    @property
    def here(self) -> str:
        """The attribute that gives the value without fetching it."""
        return self.slot if self.embed else self.python_name


_ANYTHING: Final = Field("", "", "any")

_DEEPEST: Final = 20_000
"""So many levels are written; no reader of JSON goes deeper, so an object must hold itself."""

_TIME_WRITERS: Final[dict[str, Callable[[datetime.datetime], str]]] = {
    "milliseconds-z": wire.milliseconds_z,
    "seconds-z": wire.seconds_z,
    "milliseconds-offset": wire.milliseconds_offset,
}


_Decode = Callable[[Any, "ModelRegistry"], Any]
_Reader = Callable[[Any], tuple[Any, ...]]


class ModelRegistry(dict[str, _Decode]):
    """How reply objects are decoded: for the name of each schema, what reads it.

    Classes are imported on first use. A layer above the client has replies decoded into its own
    subclasses by naming them as overrides. (A dictionary, because every object of every reply is
    looked up here.)

    Args:
        overrides: For a schema name, the module and class to use instead (`package.module:Class`).
        owner: Whatever the objects should know about where they came from; they find it as
            `registry_of(model).owner`.
        expects_nulls: Whether a reply may hold nulls. They are absent as a rule, and looking for
            them in every object costs as much as the rest of its decoding.
    """

    __slots__ = ("_overrides", "_twin", "expects_nulls", "owner", "readers")

    def __init__(
        self,
        overrides: Mapping[str, str] | None = None,
        owner: object = None,
        *,
        expects_nulls: bool = False,
    ) -> None:
        """Remember the overrides; nothing is imported yet."""
        super().__init__()
        self.owner = owner
        self.expects_nulls = expects_nulls
        self.readers: dict[str, Any] = {}  # what reads replies without dictionaries
        self._overrides = overrides or {}
        self._twin: ModelRegistry | None = None

    def __missing__(self, name: str) -> _Decode:
        """Import the class on its first use and keep what decodes it."""
        decode: _Decode = self.model(name).decode
        self[name] = found = _apart_from_nulls(decode) if self.expects_nulls else decode
        return found

    def model(self, name: str) -> Any:
        """Return the class for the name of a schema."""
        place = self._overrides.get(name, f"{__package__}.models:{name}")
        module, _, class_name = place.partition(":")
        return getattr(import_module(module), class_name)

    def for_content(self, content: bytes) -> ModelRegistry:
        """Return the registry that looks for nulls if there are any in the text of a reply."""
        # Searching from the end takes half as long.
        if self.expects_nulls or content.rfind(b"null") < 0:
            return self
        if self._twin is None:
            self._twin = ModelRegistry(self._overrides, self.owner, expects_nulls=True)
        return self._twin


DEFAULT_REGISTRY: Final = ModelRegistry()
"""Decodes replies into the models of this package."""

_CAREFUL_REGISTRY: Final = ModelRegistry(expects_nulls=True)


def _apart_from_nulls(decode: _Decode) -> _Decode:
    """Have objects decoded without their nulls, which are kept with the unknown fields."""

    def decode_rest(data: Any, registry: ModelRegistry) -> Any:
        nulls = {name for name, value in data.items() if value is None}
        if not nulls:
            return decode(data, registry)
        came = tuple(data)
        for name in nulls:
            del data[name]
        model = decode(data, registry)
        extra: dict[str, Any] = model._extra or {}
        model._extra = {name: extra.get(name) for name in came if name in nulls or name in extra}
        return model

    return decode_rest


def registry_of(model: ReplyModel) -> ModelRegistry | None:
    """Return the registry that a model was decoded with; `None` if it was built by hand."""
    return model._registry


class _Model:
    """What replies and requests have in common."""

    __slots__ = ()

    FIELDS: ClassVar[tuple[Field, ...]] = ()

    def __eq__(self, other: object) -> bool:
        """Compare class and all fields, unknown ones included."""
        if not isinstance(other, _Model) or type(self) is not type(other):
            return NotImplemented
        return self._compared() == other._compared()

    def _compared(self) -> list[Any]:
        return [getattr(self, item.here) for item in self.FIELDS]

    def __getstate__(self) -> dict[str, Any]:
        """Return the fields by the names of their slots."""
        return {item.slot: getattr(self, item.slot) for item in self.FIELDS}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        """Take the fields by the names of their slots."""
        for name, value in state.items():
            setattr(self, name, value)

    def __repr__(self) -> str:
        """Show what tells the object from others, and no more."""
        fields = [item for item in self.FIELDS if not item.secret]
        given = {
            item.python_name: value
            for item in fields
            if _is_short(value := getattr(self, item.here))
        }
        identity = [name for name in _IDENTITY if name in given][:3]
        others = [name for name in given if name != "links"][:2]
        shown = (f"{name}={given[name]!r}" for name in identity or others)
        return f"{type(self).__name__}({', '.join(shown)})"


def _is_short(value: object) -> bool:
    return (
        value is not None and value is not UNSET and not isinstance(value, (list, dict, PageModel))
    )


class ReplyModel(_Model):
    """An object that the service sent.

    Reading is lenient. A field that is absent or null is `None`; a value that is not of the
    promised type is kept as it came; unknown fields are kept in `additional_properties`.
    """

    # Not made with attrs, which is imported with the first model.
    if TYPE_CHECKING:
        # With slots written out, mypy allows no class that is two kinds of object.
        _extra: dict[str, Any] | None
        _registry: ModelRegistry | None
    else:
        __slots__ = ("_extra", "_registry")

    def __attrs_pre_init__(self) -> None:
        """Belong to no session, and have no unknown fields; attrs calls it for each model."""
        self._extra = self._registry = None

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that the specification does not know, as they came."""
        known = {item.wire_name for item in self.FIELDS}
        return {name: value for name, value in (self._extra or {}).items() if name not in known}

    def _lacking(self, slot: str) -> Any:
        """Return what was not embedded. A layer above the client may fetch it."""
        return getattr(self, slot)

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read an object from decoded JSON, which it takes over. Each model has its own."""
        raise NotImplementedError

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take an object out of a structure (`structs`). Each model has its own."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an object from its wire form, as `json.loads` gives it.

        Raises:
            DecodeError: It is nested too deeply.
        """
        try:
            found: Self = _apart_from_nulls(cls.decode)(_wire_form(dict(data)), _CAREFUL_REGISTRY)
            return found
        except RecursionError as error:
            raise DecodeError(cls.__name__, "$", "it is nested too deeply") from error

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form, with everything that came."""
        found: dict[str, Any] = _wire_form(self)
        return found

    def _parts(self) -> Iterator[tuple[str, Any, Field]]:
        # The fields that are there, with their names on the wire.
        extra = self._extra or {}
        for item in self.FIELDS:
            value = getattr(self, item.kept_in or item.python_name)
            if value is not None:
                is_only = item.only_field is not None and type(value) is str
                yield item.wire_name, {item.only_field: value} if is_only else value, item
            elif item.wire_name in extra:
                yield item.wire_name, extra[item.wire_name], _ANYTHING
        known = {item.wire_name for item in self.FIELDS} if extra else ()
        for name, value in extra.items():
            if name not in known:
                yield name, value, _ANYTHING

    def _compared(self) -> list[Any]:
        return [*super()._compared(), self._extra]

    def __getstate__(self) -> dict[str, Any]:
        """Return all that came, but not the session."""
        return {**super().__getstate__(), "_extra": self._extra}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        """Take all that came; the object no longer belongs to a session."""
        super().__setstate__(state)
        self._registry = None

    def __copy__(self) -> Self:
        """Copy the object; the copy belongs to the same session."""
        return self._with_state(self.__getstate__())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Copy the object and what it holds; the copy belongs to the same session."""
        return self._with_state(copy.deepcopy(self.__getstate__(), memo))

    def _with_state(self, state: dict[str, Any]) -> Self:
        new = object.__new__(type(self))
        new.__setstate__(state)
        new._registry = self._registry
        return new


class PageModel(ReplyModel):
    """A page of a list, which can be used as the list of its items."""

    __slots__ = ()

    data: Any

    def __iter__(self) -> Iterator[Any]:
        """Iterate over the items of this page."""
        return iter(self._items())

    def __len__(self) -> int:
        """Count the items of this page."""
        return len(self._items())

    def __bool__(self) -> bool:
        """Is false when the page has no items."""
        return bool(self._items())

    def __getitem__(self, index: int) -> Any:
        """Return an item of this page."""
        return self._items()[index]

    def _items(self) -> list[Any]:
        # What all pages have in common has no items.
        data = getattr(self, "data", None)
        return data if wire.is_list(data) else []


def _wire_form(value: Any, item: Field = _ANYTHING) -> Any:
    # Not recursive, as a reply may be nested as deeply as the JSON reader goes.
    found: Any = [None]
    waiting: list[tuple[Any, Any, Any, Field, int]] = [(found, 0, value, item, 0)]
    while waiting:
        place, key, value, item, depth = waiting.pop()
        if depth > _DEEPEST:
            raise RecursionError("an object is nested too deeply, or holds itself")
        written: Any = {}
        parts: Iterable[tuple[Any, Any, Field]]
        if isinstance(value, ReplyModel):
            parts = value._parts()
        elif type(value) is OBJECT:
            parts = ((name, part, _ANYTHING) for name, part in value.items())
        elif wire.is_list(value):
            written = [None] * len(value)
            parts = ((index, part, item) for index, part in enumerate(value))
        else:
            is_time = isinstance(value, datetime.datetime)
            place[key] = _TIME_WRITERS[item.time_format](value) if is_time else copy.deepcopy(value)
            continue
        place[key] = written
        for name, part, its_item in parts:
            written[name] = part  # in the order of the fields
            if not isinstance(part, str):
                waiting.append((written, name, part, its_item, depth + 1))
    return found[0]


def read_time(value: Any) -> Any:
    """Return the moment that a text of the service stands for; without a zone it is UTC.

    What is no time stays as it came.
    """
    if not isinstance(value, str):
        return value
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        return value
    return moment.replace(tzinfo=datetime.UTC) if moment.tzinfo is None else moment


class _OddText(str):
    """Text that came where an object was promised, so that it is not taken for its field."""

    __slots__ = ()


def read_whole(value: Any, name: str, registry: ModelRegistry) -> Any:
    """Read an object that cannot be kept as the text of its only field."""
    if type(value) is OBJECT:
        return registry[name](value, registry)
    return _OddText(value) if isinstance(value, str) else value


def expand(model: ReplyModel, slot: str, name: str, only_field: str) -> Any:
    """Return the object that a text stands for, and keep it in its place."""
    value = getattr(model, slot)
    if type(value) is str:
        registry = model._registry or DEFAULT_REGISTRY
        value = registry[name]({only_field: value}, registry)
        setattr(model, slot, value)
    return value


def embedded(model: ReplyModel, slot: str) -> Any:
    """Return what came embedded, or what there is without that."""
    value = getattr(model, slot)
    return value if is_there(value) else model._lacking(slot)


def is_there(value: Any) -> bool:
    """Tell whether what may be embedded is: a page may say how many items it has without them."""
    if not isinstance(value, PageModel):
        return value is not None
    return value.data is not None or not getattr(value, "total", None)


def take_items(structs: Any, registry: ModelRegistry) -> Any:
    """Make the models of a list of structures in place."""
    if structs is not None:
        for index, struct in enumerate(structs):
            structs[index] = struct.__make__(struct, registry)
    return structs


def read_items(values: Any, decode: _Decode, registry: ModelRegistry) -> Any:
    """Read the items of a list in place; what is not a list or an object stays as it came."""
    if wire.is_list(values):
        for index, item in enumerate(values):
            if type(item) is dict:
                values[index] = decode(item, registry)
    return values


_MOST_READERS: Final = 100
"""How many sets of fields are remembered for a model, so that odd replies do not fill memory."""


class Shapes:
    """How the values of an object are taken out of its dictionary, all fields in one step.

    Args:
        names: The fields that the specification knows, as on the wire.

    Attributes:
        readers: For a number of fields, what reads the object that last had so many: most objects
            of a page have the same fields. What reads them asks for exactly so many known names,
            so if none is missing there are no others. For the fields that the object lacks it
            asks for the empty name, under which the caller puts `None`.
    """

    __slots__ = ("_known", "_names", "_seen", "readers")

    def __init__(self, names: tuple[str, ...]) -> None:
        """Know no objects yet."""
        self.readers: dict[int, _Reader] = {}
        self._names = names
        self._known = frozenset(names)
        self._seen: dict[tuple[str, ...], _Reader] = {}

    def learn(self, data: dict[str, Any], size: int) -> tuple[Any, ...]:
        """Read an object that has other fields, and know the next one like it.

        Returns:
            The values, and at the end the unknown fields, if there are any.
        """
        if len(data) != size:
            del data[""]
        read = self._reader(tuple(data))
        if read is not None:
            self.readers[size] = read
            data[""] = None
            return read(data)
        known = self._known
        extra = {name: data[name] for name in data if name not in known}
        return (*map(data.get, self._names), extra or None)

    def _reader(self, came: tuple[str, ...]) -> _Reader | None:
        # Objects of one page may take turns in what they lack, and making one costs a lot.
        read = self._seen.get(came)
        if read is None and "" not in came and self._known.issuperset(came):
            if len(self._seen) >= _MOST_READERS:
                self._seen.clear()
            names = (name if name in came else "" for name in self._names)
            read = self._seen[came] = itemgetter(*names, "")
        return read


class RequestModel(_Model):
    """An object to send.

    Writing is strict. A field that is `UNSET` is not sent; `None` is sent as null, which clears.
    """

    __slots__ = ()

    NAMED_BY: ClassVar[tuple[str, ...]] = ()
    """The attributes by which it names an object of the service, if it does."""

    _by_name: ClassVar[Mapping[str, Field]] = {}
    """The fields, each by its name in Python and by that on the wire."""

    def __init_subclass__(cls) -> None:
        """Know the fields of a model by their names."""
        by_python_name = {item.python_name: item for item in cls.FIELDS}
        cls._by_name = by_python_name | {item.wire_name: item for item in cls.FIELDS}

    @classmethod
    def naming(cls, named: Any) -> Self | None:
        """Name an object of the service.

        Args:
            named: The object, or the text that names it: its id, as a rule.

        Returns:
            What names it; `None` if this is not for naming objects, or `named` has no name.
        """
        if not cls.NAMED_BY:
            return None
        first = next(item for item in cls.FIELDS if item.python_name == cls.NAMED_BY[0])
        if isinstance(named, str) or first.type_name not in PLAIN_TYPES:
            return cls(**{first.python_name: named})
        found = {name: getattr(named, name, None) for name in cls.NAMED_BY}
        if not isinstance(found[first.python_name], str):
            return None
        return cls(**{name: value for name, value in found.items() if value is not None})

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> Self:
        """Build the object from names and values.

        Args:
            values: Names in the spelling of Python or of the wire, nested ones included.

        Raises:
            InvalidRequestError: A name is unknown, given twice, or required and missing.
        """
        names = cls._by_name
        given: dict[str, Any] = {}
        for name, value in values.items():
            item = names.get(name)
            if item is None:
                known = ", ".join(field.python_name for field in cls.FIELDS)
                raise InvalidRequestError(f"{cls.__name__} has no field {name!r}; it has {known}")
            if item.python_name in given:
                raise InvalidRequestError(f"{cls.__name__}: {name!r} is given twice")
            given[item.python_name] = value
        missing = [i.python_name for i in cls.FIELDS if i.required and i.python_name not in given]
        if missing:
            raise InvalidRequestError(f"{cls.__name__} needs {', '.join(missing)}")
        return cls(**given)

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form.

        Raises:
            InvalidRequestError: A value does not fit the type of its field.
        """
        data: dict[str, Any] = {}
        for item in self.FIELDS:
            value = getattr(self, item.python_name)
            if value is UNSET:
                continue
            if value is None and item.required:
                raise InvalidRequestError(
                    f"{type(self).__name__}.{item.python_name} must not be None"
                )
            data[item.wire_name] = self._value_to_wire(item, value)
        return data

    def _value_to_wire(self, item: Field, value: Any) -> Any:
        if value is None:
            return None
        if not item.is_list:
            return self._scalar_to_wire(item, value)
        if (
            isinstance(value, (str, bytes))
            or wire.is_mapping(value)
            or not hasattr(value, "__iter__")
        ):
            raise self._misfit(item, value, f"a list of {item.type_name}")
        return [self._scalar_to_wire(item, element) for element in wire.sorted_items(value)]

    def _scalar_to_wire(self, item: Field, value: Any) -> Any:
        if item.type_name == "any":
            return value
        if item.type_name == "date-time" and isinstance(value, datetime.date):
            return wire.format_time(f"{type(self).__name__}.{item.python_name}", value)
        plain = value
        if item.type_name == "string" and not isinstance(value, (str, Enum)):
            plain = getattr(value, item.named_by, None)
        writer: Callable[[Any, str], Any] = _WRITERS.get(item.type_name, _model_to_wire)
        written = writer(plain, item.type_name)
        if written is None:
            raise self._misfit(item, value, item.type_name)
        return written

    def _misfit(self, item: Field, value: object, wanted: str) -> InvalidRequestError:
        shown = "the value given" if item.secret else repr(value)
        return InvalidRequestError(
            f"{type(self).__name__}.{item.python_name} must be {wanted}, not {shown}"
        )


def _text_to_wire(value: Any, _: str) -> str | None:
    plain = value.value if isinstance(value, Enum) else value
    return plain if isinstance(plain, str) else None


def _integer_to_wire(value: Any, _: str) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number_to_wire(value: Any, _: str) -> float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _boolean_to_wire(value: Any, _: str) -> bool | None:
    return value if isinstance(value, bool) else None


def _time_to_wire(value: Any, _: str) -> str | None:
    return value if isinstance(value, str) else None


def _file_to_wire(value: Any, _: str) -> File | None:
    # Few scripts upload files, and importing what does takes time.
    from .files import File

    return value if isinstance(value, File) else None


def _object_to_wire(value: Any, _: str) -> dict[str, Any] | None:
    return dict(value) if wire.is_mapping(value) else None


def _model_to_wire(value: Any, type_name: str) -> dict[str, Any] | None:
    if isinstance(value, RequestModel):
        return value.to_dict()
    model: type[RequestModel] = DEFAULT_REGISTRY.model(type_name)
    made = model.from_mapping(value) if wire.is_mapping(value) else model.naming(value)
    return None if made is None else made.to_dict()


_WRITERS: Final[dict[str, Callable[[Any, str], Any]]] = {
    "string": _text_to_wire,
    "integer": _integer_to_wire,
    "number": _number_to_wire,
    "boolean": _boolean_to_wire,
    "date-time": _time_to_wire,
    "file": _file_to_wire,
    "object": _object_to_wire,
}
