"""VoiceTemplateInput: What telephone calls shall say in one language, step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .voice_template_step_input import VoiceTemplateStepInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoiceTemplateInput(RequestModel):
    """What telephone calls shall say in one language, step by step."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("language", "language", "string"),
        Field("steps", "steps", "VoiceTemplateStepInput", is_list=True),
    )

    language: str | Unset = UNSET
    """The language code of what is said. Not certain: Assumed because the other templates have it."""
    steps: Sequence[VoiceTemplateStepInput | Mapping[str, Any]] | Unset = UNSET
    """What is said, one after the other."""


class VoiceTemplateInputFields(TypedDict, total=False):
    """The fields of `VoiceTemplateInput` as keyword arguments."""

    language: str
    """The language code of what is said. Not certain: Assumed because the other templates have it."""
    steps: Sequence[VoiceTemplateStepInput | Mapping[str, Any]]
    """What is said, one after the other."""
