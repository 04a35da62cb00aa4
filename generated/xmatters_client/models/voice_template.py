"""VoiceTemplate: What telephone calls say in one language, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    LIST,
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    take_items,
)

if TYPE_CHECKING:
    from .voice_template_step import VoiceTemplateStep

_SHAPES: Final = Shapes(
    (
        "language",
        "steps",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoiceTemplate(ReplyModel):
    """What telephone calls say in one language, step by step."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("language", "language", "string"),
        Field("steps", "steps", "VoiceTemplateStep", is_list=True),
    )

    language: str | None = None
    """The language code of what is said. Not certain: Assumed because the other templates have it."""
    steps: list[VoiceTemplateStep] | None = None
    """What is said, one after the other."""

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
        (self.language, steps_, self._extra) = values
        if type(steps_) is LIST:
            decode = registry["VoiceTemplateStep"]
            for index, item in enumerate(steps_):
                if type(item) is OBJECT:
                    steps_[index] = decode(item, registry)
        self.steps = steps_
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.language = struct.language
        self.steps = take_items(struct.steps, registry)
        return self
