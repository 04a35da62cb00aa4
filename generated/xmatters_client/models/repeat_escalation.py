"""RepeatEscalation: Whether and how an escalation starts over when nobody answered."""

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
    from .escalation_type import EscalationType

_SHAPES: Final = Shapes(
    (
        "repeatEnabled",
        "repetitions",
        "delay",
        "waitInSeconds",
        "escalationType",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RepeatEscalation(ReplyModel):
    """Whether and how an escalation starts over when nobody answered."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("repeat_enabled", "repeatEnabled", "boolean"),
        Field("repetitions", "repetitions", "integer"),
        Field("delay", "delay", "integer"),
        Field("wait_in_seconds", "waitInSeconds", "integer"),
        Field("escalation_type", "escalationType", "string"),
    )

    repeat_enabled: bool | None = None
    """Whether it starts over. Not certain: Examples of the reference print it as a string."""
    repetitions: int | None = None
    """How many times it starts over. Not certain: Examples of the reference print it as a string."""
    delay: int | None = None
    """How many minutes pass before it starts over."""
    wait_in_seconds: int | None = None
    """How many seconds pass before it starts over, instead of `delay`. Not certain: Only in the
    example of an update."""
    escalation_type: EscalationType | None = None
    """What kind of escalation the repetition is."""

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
            self.repeat_enabled,
            self.repetitions,
            self.delay,
            self.wait_in_seconds,
            self.escalation_type,
            self._extra,
        ) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.repeat_enabled = struct.repeat_enabled
        self.repetitions = struct.repetitions
        self.delay = struct.delay
        self.wait_in_seconds = struct.wait_in_seconds
        self.escalation_type = struct.escalation_type
        return self
