"""ImportJobMessage: What the service had to say about a place in an uploaded file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .import_message_level import ImportMessageLevel
    from .import_message_type import ImportMessageType

_SHAPES: Final = Shapes(
    (
        "id",
        "messageLevel",
        "messageType",
        "description",
        "column",
        "line",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ImportJobMessage(ReplyModel):
    """What the service had to say about a place in an uploaded file. A bad row does not fail the
    job."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("message_level", "messageLevel", "string"),
        Field("message_type", "messageType", "string"),
        Field("description", "description", "string"),
        Field("column", "column", "string"),
        Field("line", "line", "integer"),
    )

    id: str
    """The id of the message."""
    message_level: ImportMessageLevel | None = None
    """How bad it is."""
    message_type: ImportMessageType | None = None
    """What is wrong."""
    description: str | None = None
    """An explanation for people."""
    column: str | None = None
    """The name of the column in the file."""
    line: int | None = None
    """The line of the file."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            self.id,
            self.message_level,
            self.message_type,
            self.description,
            self.column,
            self.line,
            self._extra,
        ) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.message_level = struct.message_level
        self.message_type = struct.message_type
        self.description = struct.description
        self.column = struct.column
        self.line = struct.line
        return self
