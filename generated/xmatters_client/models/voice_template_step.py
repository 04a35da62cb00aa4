"""VoiceTemplateStep: A piece of what a telephone call says."""

from __future__ import annotations

from collections.abc import Mapping
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
    from .voice_step_type import VoiceStepType

_SHAPES: Final = Shapes(
    (
        "id",
        "stepType",
        "playback",
    )
)
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "PHRASE": "VoicePhrase",
    "COMMON_PROPERTY": "VoiceCommonProperty",
    "FORM_PROPERTY": "VoiceFormProperty",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoiceTemplateStep(ReplyModel):
    """A piece of what a telephone call says. `stepType` tells which kind it is."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("step_type", "stepType", "string"),
        Field("playback", "playback", "string"),
    )

    KIND_FIELD: ClassVar[str] = "stepType"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `stepType`, the model of that kind."""

    id: str | None = None
    """The id of the step. Only in replies to changes."""
    step_type: VoiceStepType | None = None
    """Which kind of step it is."""
    playback: str | None = None
    """When or how the step is played. The values are not known. Not certain: The field was seen in
    an example, its values were not."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("stepType")
        name = _KINDS.get(kind) if type(kind) is str else None
        if name is not None:
            found: Self = registry[name](data, registry)
            return found
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.id, self.step_type, self.playback, self._extra) = values
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
        return self
