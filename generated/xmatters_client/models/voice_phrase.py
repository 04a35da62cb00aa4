"""VoicePhrase: A fixed text in a telephone call."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    new,
)
from .voice_template_step import VoiceTemplateStep

_SHAPES: Final = Shapes(
    (
        "id",
        "stepType",
        "playback",
        "phrase",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoicePhrase(VoiceTemplateStep):
    """A fixed text in a telephone call."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *VoiceTemplateStep.FIELDS,
        Field("phrase", "phrase", "string"),
    )

    phrase: str | None = None
    """The text that is said."""

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
        (self.id, self.step_type, self.playback, self.phrase, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.step_type = struct.step_type
        self.playback = struct.playback
        self.phrase = struct.phrase
        return self
