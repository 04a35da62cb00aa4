"""VoicePhrase: A fixed text in a telephone call."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
)
from .voice_template_step import VoiceTemplateStep

_USUAL: Final = frozenset(
    (
        "id",
        "stepType",
        "playback",
        "phrase",
    )
)


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
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.step_type = get("stepType")
        self.playback = get("playback")
        self.phrase = get("phrase")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
