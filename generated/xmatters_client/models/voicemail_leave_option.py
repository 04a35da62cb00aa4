"""VoicemailLeaveOption: One of the things that a call can leave in a mailbox."""

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
    from .voicemail_leave import VoicemailLeave

_SHAPES: Final = Shapes(
    (
        "name",
        "selected",
        "visible",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoicemailLeaveOption(ReplyModel):
    """One of the things that a call can leave in a mailbox."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string"),
        Field("selected", "selected", "boolean"),
        Field("visible", "visible", "boolean"),
    )

    name: VoicemailLeave | None = None
    """What is left."""
    selected: bool | None = None
    """Whether it is the one that is chosen."""
    visible: bool | None = None
    """Whether senders can choose it."""

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
        (self.name, self.selected, self.visible, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.name = struct.name
        self.selected = struct.selected
        self.visible = struct.visible
        return self
