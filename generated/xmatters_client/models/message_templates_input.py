"""MessageTemplatesInput: What the recipients of a form's events shall get."""

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
    from .email_template_input import EmailTemplateInput
    from .sms_template_input import SmsTemplateInput
    from .voice_template_input import VoiceTemplateInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class MessageTemplatesInput(RequestModel):
    """What the recipients of a form's events shall get. What is left out stays as it is."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("email", "email", "EmailTemplateInput", is_list=True),
        Field("sms", "sms", "SmsTemplateInput", is_list=True),
        Field("voice", "voice", "VoiceTemplateInput", is_list=True),
    )

    email: Sequence[EmailTemplateInput | Mapping[str, Any]] | Unset = UNSET
    """The texts for email and the mobile app, one for each language."""
    sms: Sequence[SmsTemplateInput | Mapping[str, Any]] | Unset = UNSET
    """The texts for text messages, one for each language."""
    voice: Sequence[VoiceTemplateInput | Mapping[str, Any]] | Unset = UNSET
    """What telephone calls say, one for each language."""


class MessageTemplatesInputFields(TypedDict, total=False):
    """The fields of `MessageTemplatesInput` as keyword arguments."""

    email: Sequence[EmailTemplateInput | Mapping[str, Any]]
    """The texts for email and the mobile app, one for each language."""
    sms: Sequence[SmsTemplateInput | Mapping[str, Any]]
    """The texts for text messages, one for each language."""
    voice: Sequence[VoiceTemplateInput | Mapping[str, Any]]
    """What telephone calls say, one for each language."""
