"""MessageTemplates: What the recipients of a form's events get, for each kind of device ..."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
    read_items,
)

if TYPE_CHECKING:
    from .email_template import EmailTemplate
    from .sms_template import SmsTemplate
    from .voice_template import VoiceTemplate

_USUAL: Final = frozenset(
    (
        "language",
        "email",
        "sms",
        "voice",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class MessageTemplates(ReplyModel):
    """What the recipients of a form's events get, for each kind of device and each language."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("language", "language", "string"),
        Field("email", "email", "EmailTemplate", is_list=True),
        Field("sms", "sms", "SmsTemplate", is_list=True),
        Field("voice", "voice", "VoiceTemplate", is_list=True),
    )

    language: str | None = None
    """The code of the language that is used where the recipient's is missing."""
    email: list[EmailTemplate] | None = None
    """The texts for email and the mobile app, one for each language."""
    sms: list[SmsTemplate] | None = None
    """The texts for text messages, one for each language."""
    voice: list[VoiceTemplate] | None = None
    """What telephone calls say, one for each language."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.language = get("language")
        self.email = read_items(get("email"), registry["EmailTemplate"], registry)
        self.sms = read_items(get("sms"), registry["SmsTemplate"], registry)
        self.voice = read_items(get("voice"), registry["VoiceTemplate"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
