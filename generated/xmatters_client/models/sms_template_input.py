"""SmsTemplateInput: The text of text messages in one language."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SmsTemplateInput(RequestModel):
    """The text of text messages in one language."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("language", "language", "string"),
        Field("text", "text", "string"),
    )

    language: str | Unset = UNSET
    """The language code of the text, one that is enabled in the instance."""
    text: str | Unset = UNSET
    """The text."""


class SmsTemplateInputFields(TypedDict, total=False):
    """The fields of `SmsTemplateInput` as keyword arguments."""

    language: str
    """The language code of the text, one that is enabled in the instance."""
    text: str
    """The text."""
