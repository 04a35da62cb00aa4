"""Reading replies straight from their bytes, with structures of msgspec where it is installed.

A structure has the fields of a model. msgspec fills structures faster than dictionaries, and they
are read faster too. They are strict where models are lenient: a reply that holds a null, an unknown
field or kind, or anything but an object where one was promised is read by way of dictionaries, and
so are all others the first time. It makes no difference to what they become.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import GenericAlias
from typing import Any, Final

from .modeling import DEFAULT_REGISTRY, PLAIN_TYPES, Field, ModelRegistry

_NO_KIND: Final = "\0"


def read_reply(name: str, content: bytes, registry: ModelRegistry) -> Any:
    """Return a reply as a model, or `None` if it has to be read by way of dictionaries."""
    if name not in registry or registry.expects_nulls:
        return None
    reader: _Reader | None = registry.readers.get(name)
    if reader is None or reader.is_outdated:
        reader = registry.readers[name] = _Reader(name, registry)
    return reader.read(content)


class _Reader:
    """Reads replies of one schema.

    There are structures for the models that replies have had up to now, so that no others are
    imported. When a reply cannot be read because it has more of them, the reader is outdated.
    """

    __slots__ = ("_decode", "_has_failed", "_models", "_registry")

    def __init__(self, name: str, registry: ModelRegistry) -> None:
        import msgspec

        self._registry = registry
        self._models = len(registry)
        self._has_failed = False
        made = _Structs(registry)[name, False]
        self._decode: Callable[[bytes], Any] = msgspec.json.Decoder(made).decode

    @property
    def is_outdated(self) -> bool:
        return self._has_failed and len(self._registry) > self._models

    def read(self, content: bytes) -> Any:
        try:
            struct = self._decode(content)
            return struct.__make__(struct, self._registry)
        except (ValueError, RecursionError):
            self._has_failed = True
            return None


class _Structs(dict[tuple[str, bool], Any]):
    """The types of fields: for the name of a schema, and whether it is a list, what msgspec reads.

    Structures name them in text, which msgspec evaluates late, so they may refer to each other.
    """

    def __init__(self, registry: ModelRegistry) -> None:
        super().__init__()
        self._registry = registry
        self._made: dict[tuple[str, str | None], Any] = {}

    def __missing__(self, key: tuple[str, bool]) -> Any:
        name, is_list = key
        one: Any = None
        for struct in self._structs(name):
            one |= struct
        # What was not seen yet is nothing but `None`, so it must not be there.
        found = self[key] = GenericAlias(list, (one,)) | None if is_list else one
        return found

    def _structs(self, name: str) -> list[Any]:
        """Return the structure of a model, or those of its kinds."""
        if name not in self._registry:
            return []
        model = DEFAULT_REGISTRY.model(name)
        # Its own: a kind also has those of the model that it is a kind of.
        kinds: Mapping[str, str] | None = model.__dict__.get("KINDS")
        if kinds is None:
            return [self._struct(name)]
        seen = [(value, kind) for value, kind in kinds.items() if kind in self._registry]
        if any("KINDS" in DEFAULT_REGISTRY.model(kind).__dict__ for _, kind in seen):
            return []  # msgspec tells kinds apart by one field only
        # msgspec takes a structure that is alone for what names no kind, too.
        if not seen:
            return []
        return [
            self._struct(kind, (model.KIND_FIELD, value))
            for value, kind in [*seen, (_NO_KIND, name)]
        ]

    def _struct(self, name: str, tag: tuple[str, str] | None = None) -> Any:
        import msgspec

        tag_field, tag_value = tag or (None, None)
        if (name, tag_value) not in self._made:
            model = DEFAULT_REGISTRY.model(name)
            fields = [item for item in model.FIELDS if item.wire_name != tag_field]
            tagged = {item.slot: tag_value for item in model.FIELDS if item.wire_name == tag_field}
            self._made[name, tag_value] = msgspec.defstruct(
                name,
                [(item.slot, self._annotation(item), None) for item in fields],
                namespace={
                    "__types__": self,
                    "__make__": self._registry.model(name).from_struct,
                    **tagged,
                },
                rename={item.slot: item.wire_name for item in fields},
                tag_field=tag_field,
                tag=tag_value,
                forbid_unknown_fields=True,
                gc=False,
            )
        return self._made[name, tag_value]

    def _annotation(self, item: Field) -> Any:
        name = item.type_name
        if name in PLAIN_TYPES or item.only_field is not None or item.has_subkinds:
            return Any
        return f"__types__[{name!r}, {item.is_list}]"
