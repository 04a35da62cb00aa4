"""TriggerRequest: What an event is to be like."""

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
    from .attachment import Attachment
    from .attachment_reference_input import AttachmentReferenceInput
    from .conference_pointer import ConferencePointer
    from .device_name import DeviceName
    from .incident_details_input import IncidentDetailsInput
    from .priority import Priority
    from .recipient_trigger_input import RecipientTriggerInput
    from .response_option import ResponseOption
    from .response_option_input import ResponseOptionInput
    from .sender_overrides_input import SenderOverridesInput
    from .target_device_name_input import TargetDeviceNameInput
    from .voicemail_options_input import VoicemailOptionsInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TriggerRequest(RequestModel):
    """What an event is to be like. Everything is optional; what is missing is taken from the form.
    An integration with a script takes any other fields as well."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("recipients", "recipients", "RecipientTriggerInput", is_list=True),
        Field("properties", "properties", "object"),
        Field("priority", "priority", "string"),
        Field("expiration_in_minutes", "expirationInMinutes", "integer"),
        Field("override_device_restrictions", "overrideDeviceRestrictions", "boolean"),
        Field("escalation_override", "escalationOverride", "boolean"),
        Field("bypass_phone_intro", "bypassPhoneIntro", "boolean"),
        Field("require_phone_password", "requirePhonePassword", "boolean"),
        Field("voicemail_options", "voicemailOptions", "VoicemailOptionsInput"),
        Field("conference", "conference", "ConferencePointer"),
        Field("response_options", "responseOptions", "ResponseOptionInput", is_list=True),
        Field("other_response_count_threshold", "otherResponseCountThreshold", "integer"),
        Field("target_all_devices", "targetAllDevices", "boolean"),
        Field("target_device_names", "targetDeviceNames", "TargetDeviceNameInput", is_list=True),
        Field("attachments", "attachments", "AttachmentReferenceInput", is_list=True),
        Field("sender_overrides", "senderOverrides", "SenderOverridesInput"),
        Field("incident_details", "incidentDetails", "IncidentDetailsInput"),
    )

    recipients: Sequence[RecipientTriggerInput | Mapping[str, Any] | str | HasId] | Unset = UNSET
    """Whom to notify."""
    properties: dict[str, Any] | Unset = UNSET
    """Values for the properties of the form, by name. Names carry no language, but translations
    may follow as `Region-fr`."""
    priority: Priority | Unset = UNSET
    """How urgent the event is."""
    expiration_in_minutes: int | Unset = UNSET
    """After how many minutes the event ends by itself."""
    override_device_restrictions: bool | Unset = UNSET
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    escalation_override: bool | Unset = UNSET
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    bypass_phone_intro: bool | Unset = UNSET
    """Whether phone calls leave out the spoken introduction."""
    require_phone_password: bool | Unset = UNSET
    """Whether people who are called have to give their phone password before they hear the
    message. Not together with voicemail options that leave the message."""
    voicemail_options: VoicemailOptionsInput | Mapping[str, Any] | Unset = UNSET
    """What shall happen when a call reaches a mailbox."""
    conference: ConferencePointer | Mapping[str, Any] | Unset = UNSET
    """The conference bridge to offer."""
    response_options: (
        Sequence[ResponseOptionInput | Mapping[str, Any] | str | HasId | ResponseOption] | Unset
    ) = UNSET
    """The answers to offer. With nothing but the id it is an option of the form, with more fields
    a changed one, without an id a new one."""
    other_response_count_threshold: int | Unset = UNSET
    """How many responses are needed from people who are not in a counted group."""
    target_all_devices: bool | Unset = UNSET
    """Whether people are notified on all their devices. Not together with `targetDeviceNames`."""
    target_device_names: (
        Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName] | Unset
    ) = UNSET
    """The device names to use. Not together with `targetAllDevices`."""
    attachments: (
        Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment] | Unset
    ) = UNSET
    """Files to send along, which were uploaded before."""
    sender_overrides: SenderOverridesInput | Mapping[str, Any] | Unset = UNSET
    """How the sender is to be shown to the recipients."""
    incident_details: IncidentDetailsInput | Mapping[str, Any] | Unset = UNSET
    """What to record as an incident. Only for forms with an incident section."""


class TriggerRequestFields(TypedDict, total=False):
    """The fields of `TriggerRequest` as keyword arguments."""

    recipients: Sequence[RecipientTriggerInput | Mapping[str, Any] | str | HasId]
    """Whom to notify."""
    properties: dict[str, Any]
    """Values for the properties of the form, by name. Names carry no language, but translations
    may follow as `Region-fr`."""
    priority: Priority
    """How urgent the event is."""
    expiration_in_minutes: int
    """After how many minutes the event ends by itself."""
    override_device_restrictions: bool
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    escalation_override: bool
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    bypass_phone_intro: bool
    """Whether phone calls leave out the spoken introduction."""
    require_phone_password: bool
    """Whether people who are called have to give their phone password before they hear the
    message. Not together with voicemail options that leave the message."""
    voicemail_options: VoicemailOptionsInput | Mapping[str, Any]
    """What shall happen when a call reaches a mailbox."""
    conference: ConferencePointer | Mapping[str, Any]
    """The conference bridge to offer."""
    response_options: Sequence[
        ResponseOptionInput | Mapping[str, Any] | str | HasId | ResponseOption
    ]
    """The answers to offer. With nothing but the id it is an option of the form, with more fields
    a changed one, without an id a new one."""
    other_response_count_threshold: int
    """How many responses are needed from people who are not in a counted group."""
    target_all_devices: bool
    """Whether people are notified on all their devices. Not together with `targetDeviceNames`."""
    target_device_names: Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName]
    """The device names to use. Not together with `targetAllDevices`."""
    attachments: Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment]
    """Files to send along, which were uploaded before."""
    sender_overrides: SenderOverridesInput | Mapping[str, Any]
    """How the sender is to be shown to the recipients."""
    incident_details: IncidentDetailsInput | Mapping[str, Any]
    """What to record as an incident. Only for forms with an incident section."""
