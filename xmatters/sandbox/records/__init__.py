"""Objects of the service, and collections that find them by id or by name.

The modules of this package are about kinds that the world holds in collections of their own, and
how they stand in replies: `world.collection(Service)` has all services. A module has what the rules
of several tags need to know of a kind; what only one tag does with it stands in `rules`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
from typing import ClassVar, Final, Generic, TypeVar

from ..garbage import without_collection
from ..jsontypes import Object

SECRET: Final = "secret"
"""Marks, in the metadata of an attribute, what never leaves the sandbox, also not in files."""


@dataclass(slots=True, eq=False)
class Record:
    """An object of the service.

    Attributes:
        id: Its id.
        fields: What it says of itself, as it stands in replies.
        NAME_FIELD: The field that names an object uniquely, for kinds in modules of their own.
    """

    NAME_FIELD: ClassVar[str] = "name"

    id: str
    fields: Object


R = TypeVar("R", bound=Record)


class Collection(Generic[R]):
    """Objects of one type, found by their id or by a field that names them.

    Objects can be announced before they exist. They are counted, have their place, and are found
    like the others; each is made when somebody first looks at it.

    Args:
        *name_fields: The fields that name an object uniquely, the usual one first. Objects may
            lack them.
    """

    def __init__(self, *name_fields: str) -> None:
        """Begin empty."""
        self.name_field = name_fields[0] if name_fields else "id"
        # An object that was announced stands as `None` until it is made.
        self._by_id: dict[str, R | None] = {}
        self._ids: dict[str, dict[str, str]] = {field: {} for field in name_fields}
        self._makers: dict[str, Callable[[str], object]] = {}

    def __iter__(self) -> Iterator[R]:
        self._make_all()
        # Records are never false, and no comprehension is as fast.
        return filter(None, self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __getitem__(self, places: slice) -> list[R]:
        start, stop, step = places.indices(len(self))
        if step < 0:
            return list(self)[places]
        chosen = list(islice(self._by_id, start, stop, step))
        return [record for record in map(self.with_id, chosen) if record]

    @property
    def ids(self) -> list[str]:
        """The ids of all objects, also of those that were announced."""
        return list(self._by_id)

    def add(self, record: R) -> R:
        """Add an object and return it; one that was announced takes its place."""
        self._by_id[record.id] = record
        self._makers.pop(record.id, None)
        self._index(record)
        return record

    def announce(
        self,
        ids: Iterable[str],
        make: Callable[[str], object],
        names: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Add objects that are yet to be made.

        Args:
            ids: Their ids.
            make: Makes the object with an id, and adds it.
            names: Their ids, by what each of the fields that name an object will have.
        """
        makers = dict.fromkeys(ids, make)
        self._by_id |= dict.fromkeys(makers)
        self._makers |= makers
        for known in self._ids.values():
            known |= names

    def remove(self, record: R) -> None:
        """Remove an object."""
        del self._by_id[record.id]
        self._forget_names(record)

    def with_id(self, identifier: str) -> R | None:
        """Return the object with this id."""
        record = self._by_id.get(identifier)
        if record is None and (make := self._makers.pop(identifier, None)):
            make(identifier)
            record = self._by_id[identifier]
        return record

    def named(self, name: str, field: str | None = None) -> R | None:
        """Return the object with this name, or with this value of another field that names it."""
        identifier = self._ids.get(field or self.name_field, {}).get(name)
        return None if identifier is None else self.with_id(identifier)

    def ids_named_like(self, text: str) -> list[str]:
        """Return the ids of the objects whose name has a text in it, in any case."""
        text = text.casefold()
        names = self._ids[self.name_field].items()
        return [identifier for name, identifier in names if text in name.casefold()]

    def find(self, identifier: str) -> R | None:
        """Return the object with this id or name (behaviours, section 2)."""
        return self.with_id(identifier) or self.named(identifier)

    def change(self, record: R, fields: Object) -> None:
        """Set the fields of an object; `None` clears a field."""
        self._forget_names(record)
        for name, value in fields.items():
            if value is None:
                record.fields.pop(name, None)
            else:
                record.fields[name] = value
        self._index(record)

    def _make_all(self) -> None:
        if self._makers:
            with without_collection():
                for identifier in list(self._makers):
                    self.with_id(identifier)

    def _index(self, record: R) -> None:
        for field, ids in self._ids.items():
            if field in record.fields:
                ids[record.fields[field]] = record.id

    def _forget_names(self, record: R) -> None:
        for field, ids in self._ids.items():
            name = record.fields.get(field)
            if name in ids and ids[name] == record.id:
                del ids[name]


def with_id(records: Iterable[R], identifier: str) -> R | None:
    """Return the object with this id among some."""
    return next((each for each in records if each.id == identifier), None)
