"""FormSectionUpdate: Changes to a section of a form."""

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
    from .bridge_type import BridgeType
    from .device_name import DeviceName
    from .form_expiration_input import FormExpirationInput
    from .form_pointer import FormPointer
    from .form_section_type import FormSectionType
    from .incident_section_item_input import IncidentSectionItemInput
    from .recipient_pointer import RecipientPointer
    from .searchable_types_input import SearchableTypesInput
    from .section_value_input import SectionValueInput
    from .section_voicemail_options_input import SectionVoicemailOptionsInput
    from .target_device_name_input import TargetDeviceNameInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormSectionUpdate(RequestModel):
    """Changes to a section of a form. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("form", "form", "FormPointer"),
        Field("title", "title", "string"),
        Field("visible", "visible", "boolean"),
        Field("collapsed", "collapsed", "boolean"),
        Field("order_num", "orderNum", "integer"),
        Field("bridge_type", "bridgeType", "string"),
        Field("properties", "properties", "object", is_list=True),
        Field("target_device_names", "targetDeviceNames", "TargetDeviceNameInput", is_list=True),
        Field("other_response_count_threshold", "otherResponseCountThreshold", "SectionValueInput"),
        Field("priority", "priority", "SectionValueInput"),
        Field("expiration", "expiration", "FormExpirationInput"),
        Field("expiration_in_minutes", "expirationInMinutes", "SectionValueInput"),
        Field("override_device_restrictions", "overrideDeviceRestrictions", "SectionValueInput"),
        Field("escalation_override", "escalationOverride", "SectionValueInput"),
        Field("bypass_phone_intro", "bypassPhoneIntro", "SectionValueInput"),
        Field("require_phone_password", "requirePhonePassword", "SectionValueInput"),
        Field("voicemail_options", "voicemailOptions", "SectionVoicemailOptionsInput"),
        Field("recipients", "recipients", "RecipientPointer", is_list=True),
        Field("searchable_types", "searchableTypes", "SearchableTypesInput"),
        Field("expandable_groups", "expandableGroups", "boolean"),
        Field("enable_response_counts", "enableResponseCounts", "boolean"),
        Field("enable_response_count", "enableResponseCount", "boolean"),
        Field("response_count_threshold", "responseCountThreshold", "SectionValueInput"),
        Field("caller_id", "callerId", "SectionValueInput"),
        Field("display_name", "displayName", "SectionValueInput"),
        Field("summary", "summary", "IncidentSectionItemInput"),
        Field("description", "description", "IncidentSectionItemInput"),
        Field("severity", "severity", "IncidentSectionItemInput"),
        Field("id", "id", "string", required=True),
        Field("type", "type", "string"),
    )

    form: FormPointer | Mapping[str, Any] | str | HasId | Unset = UNSET
    """The form that the section belongs to."""
    title: str | Unset = UNSET
    """The heading of the section."""
    visible: bool | Unset = UNSET
    """Whether senders see the section."""
    collapsed: bool | Unset = UNSET
    """Whether the section is folded at first."""
    order_num: int | Unset = UNSET
    """The place of the section in the form, from 0."""
    bridge_type: BridgeType | Unset = UNSET
    """Which bridges there are to choose from. For `CONFERENCE_BRIDGE`."""
    properties: Sequence[dict[str, Any]] | Unset = UNSET
    """The properties of the plan that the section has. For `CUSTOM_SECTION`. Not certain: The
    reference lists the field; its shape, and that it goes with this kind, are assumed."""
    target_device_names: (
        Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName] | Unset
    ) = UNSET
    """The device names to choose from. For `DEVICE_FILTER`."""
    other_response_count_threshold: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """How many responses are needed from people who are not in a counted group. For
    `HANDLING_OPTIONS`."""
    priority: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """How urgent events are; the value is `LOW`, `MEDIUM` or `HIGH`. For `HANDLING_OPTIONS`."""
    expiration: FormExpirationInput | Mapping[str, Any] | Unset = UNSET
    """When events end by themselves. For `HANDLING_OPTIONS`."""
    expiration_in_minutes: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """After how many minutes events end by themselves. For `HANDLING_OPTIONS`."""
    override_device_restrictions: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """Whether devices are used without regard to their timeframes and priority thresholds. Without
    it, false. For `HANDLING_OPTIONS`."""
    escalation_override: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """Whether the delays of escalations are skipped, so that all recipients are notified at once.
    Without it, false. For `HANDLING_OPTIONS`."""
    bypass_phone_intro: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """Whether phone calls leave out the spoken introduction. Without it, false. For
    `HANDLING_OPTIONS`."""
    require_phone_password: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """Whether people who are called have to give their phone password before they hear the
    message. Without it, false. For `HANDLING_OPTIONS`."""
    voicemail_options: SectionVoicemailOptionsInput | Mapping[str, Any] | Unset = UNSET
    """What shall happen when a call reaches a mailbox. For `HANDLING_OPTIONS`."""
    recipients: Sequence[RecipientPointer | Mapping[str, Any] | str | HasId] | Unset = UNSET
    """Who is filled in already. For `RECIPIENTS`."""
    searchable_types: SearchableTypesInput | Mapping[str, Any] | Unset = UNSET
    """What senders can search for. For `RECIPIENTS`."""
    expandable_groups: bool | Unset = UNSET
    """Whether senders can look into groups and choose single members. For `RECIPIENTS`."""
    enable_response_counts: bool | Unset = UNSET
    """Whether events count responses. For `HANDLING_OPTIONS` and `RECIPIENTS`."""
    enable_response_count: bool | Unset = UNSET
    """Another spelling of `enableResponseCounts`. Not certain: The reference lists this spelling
    for requests, its replies have the other. Which one requests need is not known."""
    response_count_threshold: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """How many responses are needed. For `HANDLING_OPTIONS` or `RECIPIENTS`. Not certain: The
    reference lists the field; its kind of section and its shape are assumed."""
    caller_id: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """The phone number that calls and text messages show. For `SENDER_OVERRIDES`."""
    display_name: SectionValueInput | Mapping[str, Any] | Unset = UNSET
    """The name of the sender that emails show. For `SENDER_OVERRIDES`."""
    summary: IncidentSectionItemInput | Mapping[str, Any] | Unset = UNSET
    """The summary of the incident. For `INCIDENT`."""
    description: IncidentSectionItemInput | Mapping[str, Any] | Unset = UNSET
    """The description of the incident. For `INCIDENT`."""
    severity: IncidentSectionItemInput | Mapping[str, Any] | Unset = UNSET
    """How bad the incident is. For `INCIDENT`."""
    id: str
    """The id of the section to change."""
    type: FormSectionType | Unset = UNSET
    """The kind of the section. It can be repeated, but not changed."""


class FormSectionUpdateFields(TypedDict, total=False):
    """The fields of `FormSectionUpdate` as keyword arguments."""

    form: FormPointer | Mapping[str, Any] | str | HasId
    """The form that the section belongs to."""
    title: str
    """The heading of the section."""
    visible: bool
    """Whether senders see the section."""
    collapsed: bool
    """Whether the section is folded at first."""
    order_num: int
    """The place of the section in the form, from 0."""
    bridge_type: BridgeType
    """Which bridges there are to choose from. For `CONFERENCE_BRIDGE`."""
    properties: Sequence[dict[str, Any]]
    """The properties of the plan that the section has. For `CUSTOM_SECTION`. Not certain: The
    reference lists the field; its shape, and that it goes with this kind, are assumed."""
    target_device_names: Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName]
    """The device names to choose from. For `DEVICE_FILTER`."""
    other_response_count_threshold: SectionValueInput | Mapping[str, Any]
    """How many responses are needed from people who are not in a counted group. For
    `HANDLING_OPTIONS`."""
    priority: SectionValueInput | Mapping[str, Any]
    """How urgent events are; the value is `LOW`, `MEDIUM` or `HIGH`. For `HANDLING_OPTIONS`."""
    expiration: FormExpirationInput | Mapping[str, Any]
    """When events end by themselves. For `HANDLING_OPTIONS`."""
    expiration_in_minutes: SectionValueInput | Mapping[str, Any]
    """After how many minutes events end by themselves. For `HANDLING_OPTIONS`."""
    override_device_restrictions: SectionValueInput | Mapping[str, Any]
    """Whether devices are used without regard to their timeframes and priority thresholds. Without
    it, false. For `HANDLING_OPTIONS`."""
    escalation_override: SectionValueInput | Mapping[str, Any]
    """Whether the delays of escalations are skipped, so that all recipients are notified at once.
    Without it, false. For `HANDLING_OPTIONS`."""
    bypass_phone_intro: SectionValueInput | Mapping[str, Any]
    """Whether phone calls leave out the spoken introduction. Without it, false. For
    `HANDLING_OPTIONS`."""
    require_phone_password: SectionValueInput | Mapping[str, Any]
    """Whether people who are called have to give their phone password before they hear the
    message. Without it, false. For `HANDLING_OPTIONS`."""
    voicemail_options: SectionVoicemailOptionsInput | Mapping[str, Any]
    """What shall happen when a call reaches a mailbox. For `HANDLING_OPTIONS`."""
    recipients: Sequence[RecipientPointer | Mapping[str, Any] | str | HasId]
    """Who is filled in already. For `RECIPIENTS`."""
    searchable_types: SearchableTypesInput | Mapping[str, Any]
    """What senders can search for. For `RECIPIENTS`."""
    expandable_groups: bool
    """Whether senders can look into groups and choose single members. For `RECIPIENTS`."""
    enable_response_counts: bool
    """Whether events count responses. For `HANDLING_OPTIONS` and `RECIPIENTS`."""
    enable_response_count: bool
    """Another spelling of `enableResponseCounts`. Not certain: The reference lists this spelling
    for requests, its replies have the other. Which one requests need is not known."""
    response_count_threshold: SectionValueInput | Mapping[str, Any]
    """How many responses are needed. For `HANDLING_OPTIONS` or `RECIPIENTS`. Not certain: The
    reference lists the field; its kind of section and its shape are assumed."""
    caller_id: SectionValueInput | Mapping[str, Any]
    """The phone number that calls and text messages show. For `SENDER_OVERRIDES`."""
    display_name: SectionValueInput | Mapping[str, Any]
    """The name of the sender that emails show. For `SENDER_OVERRIDES`."""
    summary: IncidentSectionItemInput | Mapping[str, Any]
    """The summary of the incident. For `INCIDENT`."""
    description: IncidentSectionItemInput | Mapping[str, Any]
    """The description of the incident. For `INCIDENT`."""
    severity: IncidentSectionItemInput | Mapping[str, Any]
    """How bad the incident is. For `INCIDENT`."""
    id: Required[str]
    """The id of the section to change."""
    type: FormSectionType
    """The kind of the section. It can be repeated, but not changed."""


class FormSectionUpdateChanges(TypedDict, total=False):
    """The fields of `FormSectionUpdate` as keyword arguments, where its id is known already."""

    form: FormPointer | Mapping[str, Any] | str | HasId
    """The form that the section belongs to."""
    title: str
    """The heading of the section."""
    visible: bool
    """Whether senders see the section."""
    collapsed: bool
    """Whether the section is folded at first."""
    order_num: int
    """The place of the section in the form, from 0."""
    bridge_type: BridgeType
    """Which bridges there are to choose from. For `CONFERENCE_BRIDGE`."""
    properties: Sequence[dict[str, Any]]
    """The properties of the plan that the section has. For `CUSTOM_SECTION`. Not certain: The
    reference lists the field; its shape, and that it goes with this kind, are assumed."""
    target_device_names: Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName]
    """The device names to choose from. For `DEVICE_FILTER`."""
    other_response_count_threshold: SectionValueInput | Mapping[str, Any]
    """How many responses are needed from people who are not in a counted group. For
    `HANDLING_OPTIONS`."""
    priority: SectionValueInput | Mapping[str, Any]
    """How urgent events are; the value is `LOW`, `MEDIUM` or `HIGH`. For `HANDLING_OPTIONS`."""
    expiration: FormExpirationInput | Mapping[str, Any]
    """When events end by themselves. For `HANDLING_OPTIONS`."""
    expiration_in_minutes: SectionValueInput | Mapping[str, Any]
    """After how many minutes events end by themselves. For `HANDLING_OPTIONS`."""
    override_device_restrictions: SectionValueInput | Mapping[str, Any]
    """Whether devices are used without regard to their timeframes and priority thresholds. Without
    it, false. For `HANDLING_OPTIONS`."""
    escalation_override: SectionValueInput | Mapping[str, Any]
    """Whether the delays of escalations are skipped, so that all recipients are notified at once.
    Without it, false. For `HANDLING_OPTIONS`."""
    bypass_phone_intro: SectionValueInput | Mapping[str, Any]
    """Whether phone calls leave out the spoken introduction. Without it, false. For
    `HANDLING_OPTIONS`."""
    require_phone_password: SectionValueInput | Mapping[str, Any]
    """Whether people who are called have to give their phone password before they hear the
    message. Without it, false. For `HANDLING_OPTIONS`."""
    voicemail_options: SectionVoicemailOptionsInput | Mapping[str, Any]
    """What shall happen when a call reaches a mailbox. For `HANDLING_OPTIONS`."""
    recipients: Sequence[RecipientPointer | Mapping[str, Any] | str | HasId]
    """Who is filled in already. For `RECIPIENTS`."""
    searchable_types: SearchableTypesInput | Mapping[str, Any]
    """What senders can search for. For `RECIPIENTS`."""
    expandable_groups: bool
    """Whether senders can look into groups and choose single members. For `RECIPIENTS`."""
    enable_response_counts: bool
    """Whether events count responses. For `HANDLING_OPTIONS` and `RECIPIENTS`."""
    enable_response_count: bool
    """Another spelling of `enableResponseCounts`. Not certain: The reference lists this spelling
    for requests, its replies have the other. Which one requests need is not known."""
    response_count_threshold: SectionValueInput | Mapping[str, Any]
    """How many responses are needed. For `HANDLING_OPTIONS` or `RECIPIENTS`. Not certain: The
    reference lists the field; its kind of section and its shape are assumed."""
    caller_id: SectionValueInput | Mapping[str, Any]
    """The phone number that calls and text messages show. For `SENDER_OVERRIDES`."""
    display_name: SectionValueInput | Mapping[str, Any]
    """The name of the sender that emails show. For `SENDER_OVERRIDES`."""
    summary: IncidentSectionItemInput | Mapping[str, Any]
    """The summary of the incident. For `INCIDENT`."""
    description: IncidentSectionItemInput | Mapping[str, Any]
    """The description of the incident. For `INCIDENT`."""
    severity: IncidentSectionItemInput | Mapping[str, Any]
    """How bad the incident is. For `INCIDENT`."""
    type: FormSectionType
    """The kind of the section. It can be repeated, but not changed."""
