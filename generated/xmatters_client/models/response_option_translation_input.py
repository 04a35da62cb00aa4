"""ResponseOptionTranslationInput: The texts of a response option in another language."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ResponseOptionTranslationInput(RequestModel):
    """The texts of a response option in another language."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("language", "language", "string", required=True),
        Field("text", "text", "string"),
        Field("prompt", "prompt", "string"),
        Field("description", "description", "string"),
    )

    language: str
    """The language code of the texts, one that is enabled in the instance."""
    text: str | Unset = UNSET
    """The short answer."""
    prompt: str | Unset = UNSET
    """What a telephone call says to offer the option."""
    description: str | Unset = UNSET
    """A longer explanation for email."""


class ResponseOptionTranslationInputFields(TypedDict, total=False):
    """The fields of `ResponseOptionTranslationInput` as keyword arguments."""

    language: Required[str]
    """The language code of the texts, one that is enabled in the instance."""
    text: str
    """The short answer."""
    prompt: str
    """What a telephone call says to offer the option."""
    description: str
    """A longer explanation for email."""
