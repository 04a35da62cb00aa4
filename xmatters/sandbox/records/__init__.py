"""Objects of the service, and collections that find them by id or by name.

The modules of this package are about kinds that the world holds in collections of their own, and
how they stand in replies: `world.collection(Service)` has all services. A module has what the rules
of several tags need to know of a kind; what only one tag does with it stands in `rules`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Final, Generic, TypeVar

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
    """Objects of one type, found by their id or by the field that names them.

    Args:
        name_field: The field that names an object uniquely. Objects without it have no name.
    """

    def __init__(self, name_field: str) -> None:
        """Begin empty."""
        self.name_field = name_field
        self._by_id: dict[str, R] = {}
        self._by_name: dict[str, R] = {}

    def __iter__(self) -> Iterator[R]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, record: R) -> R:
        """Add an object and return it."""
        self._by_id[record.id] = record
        self._by_name[self._name_of(record)] = record
        return record

    def remove(self, record: R) -> None:
        """Remove an object."""
        del self._by_id[record.id]
        self._by_name.pop(self._name_of(record), None)

    def with_id(self, identifier: str) -> R | None:
        """Return the object with this id."""
        return self._by_id.get(identifier)

    def named(self, name: str) -> R | None:
        """Return the object with this name."""
        return self._by_name.get(name)

    def find(self, identifier: str) -> R | None:
        """Return the object with this id or name (behaviours, section 2)."""
        return self.with_id(identifier) or self.named(identifier)

    def change(self, record: R, fields: Object) -> None:
        """Set the fields of an object; `None` clears a field."""
        self._by_name.pop(self._name_of(record), None)
        for name, value in fields.items():
            if value is None:
                record.fields.pop(name, None)
            else:
                record.fields[name] = value
        self._by_name[self._name_of(record)] = record

    def _name_of(self, record: R) -> str:
        name: str = record.fields.get(self.name_field, record.id)
        return name


def with_id(records: Iterable[R], identifier: str) -> R | None:
    """Return the object with this id among some."""
    return next((each for each in records if each.id == identifier), None)
