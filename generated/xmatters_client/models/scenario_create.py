"""ScenarioCreate: A new scenario."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .attachment import Attachment
    from .attachment_reference_input import AttachmentReferenceInput
    from .device_name import DeviceName
    from .priority import Priority
    from .recipient_pointer import RecipientPointer
    from .scenario_permission_input import ScenarioPermissionInput
    from .sender_overrides_input import SenderOverridesInput
    from .target_device_name_input import TargetDeviceNameInput
    from .voicemail_options_input import VoicemailOptionsInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScenarioCreate(RequestModel):
    """A new scenario."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("priority", "priority", "string"),
        Field("bypass_phone_intro", "bypassPhoneIntro", "boolean"),
        Field("escalation_override", "escalationOverride", "boolean"),
        Field("expiration_in_minutes", "expirationInMinutes", "integer"),
        Field("override_device_restrictions", "overrideDeviceRestrictions", "boolean"),
        Field("require_phone_password", "requirePhonePassword", "boolean"),
        Field("sender_overrides", "senderOverrides", "SenderOverridesInput"),
        Field("voicemail_options", "voicemailOptions", "VoicemailOptionsInput"),
        Field("target_device_names", "targetDeviceNames", "TargetDeviceNameInput", is_list=True),
        Field("recipients", "recipients", "RecipientPointer", is_list=True),
        Field("properties", "properties", "object"),
        Field("permitted", "permitted", "ScenarioPermissionInput", is_list=True),
        Field("attachments", "attachments", "AttachmentReferenceInput", is_list=True),
        Field("name", "name", "string", required=True),
    )

    description: str | Unset = UNSET
    """What the scenario is for. An empty string is refused or misread by some instances."""
    priority: Priority | Unset = UNSET
    """How urgent the events are."""
    bypass_phone_intro: bool | Unset = UNSET
    """Whether phone calls leave out the spoken introduction."""
    escalation_override: bool | Unset = UNSET
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    expiration_in_minutes: int | Unset = UNSET
    """After how many minutes the events end by themselves."""
    override_device_restrictions: bool | Unset = UNSET
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    require_phone_password: bool | Unset = UNSET
    """Whether people who are called have to give their phone password before they hear the
    message."""
    sender_overrides: SenderOverridesInput | Mapping[str, Any] | Unset = UNSET
    """How the sender is to be shown to the recipients."""
    voicemail_options: VoicemailOptionsInput | Mapping[str, Any] | Unset = UNSET
    """What shall happen when a call reaches a mailbox."""
    target_device_names: (
        Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName] | Unset
    ) = UNSET
    """The device names by which people are notified. The list replaces the old one."""
    recipients: Sequence[RecipientPointer | Mapping[str, Any] | str | HasId] | Unset = UNSET
    """Whom the scenario notifies. The list replaces the old one."""
    properties: dict[str, Any] | Unset = UNSET
    """Values for the properties of the form."""
    permitted: Sequence[ScenarioPermissionInput | Mapping[str, Any]] | Unset = UNSET
    """Who may use the scenario. The list replaces the old one."""
    attachments: (
        Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment] | Unset
    ) = UNSET
    """Files that were uploaded before, to be sent along. The list replaces the old one."""
    name: str
    """The name of the scenario."""


class ScenarioCreateFields(TypedDict, total=False):
    """The fields of `ScenarioCreate` as keyword arguments."""

    description: str
    """What the scenario is for. An empty string is refused or misread by some instances."""
    priority: Priority
    """How urgent the events are."""
    bypass_phone_intro: bool
    """Whether phone calls leave out the spoken introduction."""
    escalation_override: bool
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    expiration_in_minutes: int
    """After how many minutes the events end by themselves."""
    override_device_restrictions: bool
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    require_phone_password: bool
    """Whether people who are called have to give their phone password before they hear the
    message."""
    sender_overrides: SenderOverridesInput | Mapping[str, Any]
    """How the sender is to be shown to the recipients."""
    voicemail_options: VoicemailOptionsInput | Mapping[str, Any]
    """What shall happen when a call reaches a mailbox."""
    target_device_names: Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName]
    """The device names by which people are notified. The list replaces the old one."""
    recipients: Sequence[RecipientPointer | Mapping[str, Any] | str | HasId]
    """Whom the scenario notifies. The list replaces the old one."""
    properties: dict[str, Any]
    """Values for the properties of the form."""
    permitted: Sequence[ScenarioPermissionInput | Mapping[str, Any]]
    """Who may use the scenario. The list replaces the old one."""
    attachments: Sequence[AttachmentReferenceInput | Mapping[str, Any] | str | Attachment]
    """Files that were uploaded before, to be sent along. The list replaces the old one."""
    name: Required[str]
    """The name of the scenario."""
