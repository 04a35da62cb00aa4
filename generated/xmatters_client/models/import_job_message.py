"""ImportJobMessage: What the service had to say about a place in an uploaded file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .import_message_level import ImportMessageLevel
    from .import_message_type import ImportMessageType

_USUAL: Final = frozenset(
    (
        "id",
        "messageLevel",
        "messageType",
        "description",
        "column",
        "line",
    )
)


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.message_level = get("messageLevel")
        self.message_type = get("messageType")
        self.description = get("description")
        self.column = get("column")
        self.line = get("line")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
