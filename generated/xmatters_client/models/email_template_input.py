"""EmailTemplateInput: The text for email and the mobile app in one language."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EmailTemplateInput(RequestModel):
    """The text for email and the mobile app in one language."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("language", "language", "string"),
        Field("subject", "subject", "string"),
        Field("body", "body", "string"),
    )

    language: str | Unset = UNSET
    """The language code of the text, one that is enabled in the instance."""
    subject: str | Unset = UNSET
    """The subject line."""
    body: str | Unset = UNSET
    """The text as HTML."""


class EmailTemplateInputFields(TypedDict, total=False):
    """The fields of `EmailTemplateInput` as keyword arguments."""

    language: str
    """The language code of the text, one that is enabled in the instance."""
    subject: str
    """The subject line."""
    body: str
    """The text as HTML."""
