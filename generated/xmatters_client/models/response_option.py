"""ResponseOption: An answer that recipients can choose, and what it brings about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .response_action import ResponseAction
    from .response_contribution import ResponseContribution
    from .response_option_translation_page import ResponseOptionTranslationPage

_SHAPES: Final = Shapes(
    (
        "id",
        "number",
        "order",
        "text",
        "description",
        "prompt",
        "action",
        "contribution",
        "joinConference",
        "allowComments",
        "redirectUrl",
        "translations",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ResponseOption(ReplyModel):
    """An answer that recipients can choose, and what it brings about."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("number", "number", "integer"),
        Field("order", "order", "integer"),
        Field("text", "text", "string"),
        Field("description", "description", "string"),
        Field("prompt", "prompt", "string"),
        Field("action", "action", "string"),
        Field("contribution", "contribution", "string"),
        Field("join_conference", "joinConference", "boolean"),
        Field("allow_comments", "allowComments", "boolean"),
        Field("redirect_url", "redirectUrl", "string"),
        Field("translations", "translations", "ResponseOptionTranslationPage"),
    )

    id: str | None = None
    """The id of the option. Events of 2017 lack it."""
    number: int
    """The key to press on a telephone, and the order of the options."""
    order: int | None = None
    """The place in the list, from 0. Newer instances only."""
    text: str
    """The short answer."""
    description: str | None = None
    """A longer explanation for email."""
    prompt: str | None = None
    """What a telephone call says to offer the option."""
    action: ResponseAction | None = None
    """What the service does when somebody chooses it."""
    contribution: ResponseContribution | None = None
    """Whether the answer counts as good or bad news."""
    join_conference: bool | None = None
    """Whether the person is connected to the conference bridge."""
    allow_comments: bool | None = None
    """Whether a comment may be added to the answer."""
    redirect_url: str | None = None
    """The page that opens after the answer. It may be an empty string."""
    translations: ResponseOptionTranslationPage | None = None
    """The texts in other languages. Not for historical data. Where response options are asked for
    themselves, the embed is named `translations`. Only there when embedded
    (`embed='responseOptions.translations'`)."""

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
        (
            self.id,
            self.number,
            self.order,
            self.text,
            self.description,
            self.prompt,
            self.action,
            self.contribution,
            self.join_conference,
            self.allow_comments,
            self.redirect_url,
            translations_,
            self._extra,
        ) = values
        self.translations = (
            None
            if translations_ is None
            else registry["ResponseOptionTranslationPage"](translations_, registry)
            if type(translations_) is dict
            else translations_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.number = struct.number
        self.order = struct.order
        self.text = struct.text
        self.description = struct.description
        self.prompt = struct.prompt
        self.action = struct.action
        self.contribution = struct.contribution
        self.join_conference = struct.join_conference
        self.allow_comments = struct.allow_comments
        self.redirect_url = struct.redirect_url
        value = struct.translations
        self.translations = value and value.__make__(value, registry)
        return self
