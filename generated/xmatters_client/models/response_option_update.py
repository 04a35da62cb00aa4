"""ResponseOptionUpdate: Changes to a response option of a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .response_action import ResponseAction
    from .response_contribution import ResponseContribution
    from .response_option_translation_input import ResponseOptionTranslationInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ResponseOptionUpdate(RequestModel):
    """Changes to a response option of a form. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("number", "number", "integer"),
        Field("text", "text", "string"),
        Field("description", "description", "string"),
        Field("prompt", "prompt", "string"),
        Field("action", "action", "string"),
        Field("contribution", "contribution", "string"),
        Field("join_conference", "joinConference", "boolean"),
        Field("allow_comments", "allowComments", "boolean"),
        Field("redirect_url", "redirectUrl", "string"),
        Field("translations", "translations", "ResponseOptionTranslationInput", is_list=True),
        Field("id", "id", "string", required=True),
    )

    number: int | Unset = UNSET
    """The key to press on a telephone, and the order of the options."""
    text: str | Unset = UNSET
    """The short answer."""
    description: str | Unset = UNSET
    """A longer explanation for email."""
    prompt: str | Unset = UNSET
    """What a telephone call says to offer the option."""
    action: ResponseAction | Unset = UNSET
    """What the service does when somebody chooses it."""
    contribution: ResponseContribution | Unset = UNSET
    """Whether the answer counts as good or bad news."""
    join_conference: bool | Unset = UNSET
    """Whether the person is connected to the conference bridge."""
    allow_comments: bool | Unset = UNSET
    """Whether a comment may be added to the answer."""
    redirect_url: str | None | Unset = UNSET
    """The page that opens after the answer. Null or an empty string for none."""
    translations: Sequence[ResponseOptionTranslationInput | Mapping[str, Any]] | Unset = UNSET
    """The texts in other languages. The list replaces the old one. Not certain: The reference
    lists the field; that it takes a plain list is assumed from other requests."""
    id: str
    """The id of the response option to change."""


class ResponseOptionUpdateFields(TypedDict, total=False):
    """The fields of `ResponseOptionUpdate` as keyword arguments."""

    number: int
    """The key to press on a telephone, and the order of the options."""
    text: str
    """The short answer."""
    description: str
    """A longer explanation for email."""
    prompt: str
    """What a telephone call says to offer the option."""
    action: ResponseAction
    """What the service does when somebody chooses it."""
    contribution: ResponseContribution
    """Whether the answer counts as good or bad news."""
    join_conference: bool
    """Whether the person is connected to the conference bridge."""
    allow_comments: bool
    """Whether a comment may be added to the answer."""
    redirect_url: str | None
    """The page that opens after the answer. Null or an empty string for none."""
    translations: Sequence[ResponseOptionTranslationInput | Mapping[str, Any]]
    """The texts in other languages. The list replaces the old one. Not certain: The reference
    lists the field; that it takes a plain list is assumed from other requests."""
    id: Required[str]
    """The id of the response option to change."""


class ResponseOptionUpdateChanges(TypedDict, total=False):
    """The fields of `ResponseOptionUpdate` as keyword arguments, where its id is known already."""

    number: int
    """The key to press on a telephone, and the order of the options."""
    text: str
    """The short answer."""
    description: str
    """A longer explanation for email."""
    prompt: str
    """What a telephone call says to offer the option."""
    action: ResponseAction
    """What the service does when somebody chooses it."""
    contribution: ResponseContribution
    """Whether the answer counts as good or bad news."""
    join_conference: bool
    """Whether the person is connected to the conference bridge."""
    allow_comments: bool
    """Whether a comment may be added to the answer."""
    redirect_url: str | None
    """The page that opens after the answer. Null or an empty string for none."""
    translations: Sequence[ResponseOptionTranslationInput | Mapping[str, Any]]
    """The texts in other languages. The list replaces the old one. Not certain: The reference
    lists the field; that it takes a plain list is assumed from other requests."""
