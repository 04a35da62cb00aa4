"""MessageTemplates: What the recipients of a form's events get, for each kind of device ..."""

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
    from .email_template import EmailTemplate
    from .sms_template import SmsTemplate
    from .voice_template import VoiceTemplate

_SHAPES: Final = Shapes(
    (
        "language",
        "email",
        "sms",
        "voice",
    )
)
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.language, email_, sms_, voice_, self._extra) = values
        if type(email_) is LIST:
            decode = registry["EmailTemplate"]
            for index, item in enumerate(email_):
                if type(item) is OBJECT:
                    email_[index] = decode(item, registry)
        self.email = email_
        if type(sms_) is LIST:
            decode = registry["SmsTemplate"]
            for index, item in enumerate(sms_):
                if type(item) is OBJECT:
                    sms_[index] = decode(item, registry)
        self.sms = sms_
        if type(voice_) is LIST:
            decode = registry["VoiceTemplate"]
            for index, item in enumerate(voice_):
                if type(item) is OBJECT:
                    voice_[index] = decode(item, registry)
        self.voice = voice_
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.language = struct.language
        self.email = take_items(struct.email, registry)
        self.sms = take_items(struct.sms, registry)
        self.voice = take_items(struct.voice, registry)
        return self
