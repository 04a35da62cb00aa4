"""ScheduledMessageEventInput: The event that a scheduled message shall send."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .form_pointer import FormPointer
    from .priority import Priority
    from .recipient_trigger_input import RecipientTriggerInput
    from .response_option import ResponseOption
    from .response_option_input import ResponseOptionInput
    from .voicemail_options_input import VoicemailOptionsInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScheduledMessageEventInput(RequestModel):
    """The event that a scheduled message shall send. What is left out is as in the form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("form", "form", "FormPointer"),
        Field("priority", "priority", "string"),
        Field("expiration_in_minutes", "expirationInMinutes", "integer"),
        Field("bypass_phone_intro", "bypassPhoneIntro", "boolean"),
        Field("escalation_override", "escalationOverride", "boolean"),
        Field("override_device_restrictions", "overrideDeviceRestrictions", "boolean"),
        Field("require_phone_password", "requirePhonePassword", "boolean"),
        Field("voicemail_options", "voicemailOptions", "VoicemailOptionsInput"),
        Field("properties", "properties", "object"),
        Field("recipients", "recipients", "RecipientTriggerInput", is_list=True),
        Field("response_options", "responseOptions", "ResponseOptionInput", is_list=True),
    )

    form: FormPointer | Mapping[str, Any] | str | HasId | Unset = UNSET
    """The form by which the event is sent."""
    priority: Priority | Unset = UNSET
    """How urgent the event is."""
    expiration_in_minutes: int | Unset = UNSET
    """After how many minutes the event ends by itself."""
    bypass_phone_intro: bool | Unset = UNSET
    """Whether phone calls leave out the spoken introduction."""
    escalation_override: bool | Unset = UNSET
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    override_device_restrictions: bool | Unset = UNSET
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    require_phone_password: bool | Unset = UNSET
    """Whether people who are called have to give their phone password before they hear the
    message."""
    voicemail_options: VoicemailOptionsInput | Mapping[str, Any] | Unset = UNSET
    """What shall happen when a call reaches a mailbox."""
    properties: dict[str, Any] | Unset = UNSET
    """Values for the properties of the form."""
    recipients: Sequence[RecipientTriggerInput | Mapping[str, Any] | str | HasId] | Unset = UNSET
    """Who is to be notified, as a plain list."""
    response_options: (
        Sequence[ResponseOptionInput | Mapping[str, Any] | str | HasId | ResponseOption] | Unset
    ) = UNSET
    """The answers that recipients can choose, as a plain list. Not certain: The reference shows a
    page in replies; that requests take a plain list, as triggers do, is assumed."""


class ScheduledMessageEventInputFields(TypedDict, total=False):
    """The fields of `ScheduledMessageEventInput` as keyword arguments."""

    form: FormPointer | Mapping[str, Any] | str | HasId
    """The form by which the event is sent."""
    priority: Priority
    """How urgent the event is."""
    expiration_in_minutes: int
    """After how many minutes the event ends by itself."""
    bypass_phone_intro: bool
    """Whether phone calls leave out the spoken introduction."""
    escalation_override: bool
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    override_device_restrictions: bool
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    require_phone_password: bool
    """Whether people who are called have to give their phone password before they hear the
    message."""
    voicemail_options: VoicemailOptionsInput | Mapping[str, Any]
    """What shall happen when a call reaches a mailbox."""
    properties: dict[str, Any]
    """Values for the properties of the form."""
    recipients: Sequence[RecipientTriggerInput | Mapping[str, Any] | str | HasId]
    """Who is to be notified, as a plain list."""
    response_options: Sequence[
        ResponseOptionInput | Mapping[str, Any] | str | HasId | ResponseOption
    ]
    """The answers that recipients can choose, as a plain list. Not certain: The reference shows a
    page in replies; that requests take a plain list, as triggers do, is assumed."""
