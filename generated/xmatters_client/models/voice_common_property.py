"""VoiceCommonProperty: A value in a telephone call that every event has."""

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
        "commonProperty",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoiceCommonProperty(VoiceTemplateStep):
    """A value in a telephone call that every event has."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *VoiceTemplateStep.FIELDS,
        Field("common_property", "commonProperty", "string"),
    )

    common_property: str | None = None
    """The name of the value. The names are not known. Not certain: The field was seen in an
    example, its values were not."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.step_type = get("stepType")
        self.playback = get("playback")
        self.common_property = get("commonProperty")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
