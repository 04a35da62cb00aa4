"""HandlingSection: The section with the settings of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    new,
)
from .form_section import FormSection

if TYPE_CHECKING:
    from .form_expiration import FormExpiration
    from .section_value import SectionValue
    from .section_voicemail_options import SectionVoicemailOptions

_SHAPES: Final = Shapes(
    (
        "id",
        "form",
        "title",
        "type",
        "visible",
        "collapsed",
        "orderNum",
        "otherResponseCountThreshold",
        "enableResponseCounts",
        "responseCountThreshold",
        "priority",
        "expiration",
        "expirationInMinutes",
        "overrideDeviceRestrictions",
        "escalationOverride",
        "bypassPhoneIntro",
        "requirePhonePassword",
        "voicemailOptions",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class HandlingSection(FormSection):
    """The section with the settings of an event. Each setting has its value, its place, and
    whether senders see it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *FormSection.FIELDS,
        Field("other_response_count_threshold", "otherResponseCountThreshold", "SectionValue"),
        Field("enable_response_counts", "enableResponseCounts", "boolean"),
        Field("response_count_threshold", "responseCountThreshold", "SectionValue"),
        Field("priority", "priority", "SectionValue"),
        Field("expiration", "expiration", "FormExpiration"),
        Field("expiration_in_minutes", "expirationInMinutes", "SectionValue"),
        Field("override_device_restrictions", "overrideDeviceRestrictions", "SectionValue"),
        Field("escalation_override", "escalationOverride", "SectionValue"),
        Field("bypass_phone_intro", "bypassPhoneIntro", "SectionValue"),
        Field("require_phone_password", "requirePhonePassword", "SectionValue"),
        Field("voicemail_options", "voicemailOptions", "SectionVoicemailOptions"),
    )

    other_response_count_threshold: SectionValue | None = None
    """How many responses are needed from people who are not in a counted group."""
    enable_response_counts: bool | None = None
    """Whether events count responses."""
    response_count_threshold: SectionValue | None = None
    """How many responses are needed. Not certain: Only in the reference's list of body fields;
    whether this section has it, and its shape, are assumed."""
    priority: SectionValue | None = None
    """How urgent events are; the value is `LOW`, `MEDIUM` or `HIGH`."""
    expiration: FormExpiration | None = None
    """When events end by themselves."""
    expiration_in_minutes: SectionValue | None = None
    """After how many minutes events end by themselves."""
    override_device_restrictions: SectionValue | None = None
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    escalation_override: SectionValue | None = None
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    bypass_phone_intro: SectionValue | None = None
    """Whether phone calls leave out the spoken introduction."""
    require_phone_password: SectionValue | None = None
    """Whether people who are called have to give their phone password before they hear the
    message."""
    voicemail_options: SectionVoicemailOptions | None = None
    """What happens when a call reaches a mailbox."""

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
            form_,
            self.title,
            self.type,
            self.visible,
            self.collapsed,
            self.order_num,
            other_response_count_threshold_,
            self.enable_response_counts,
            response_count_threshold_,
            priority_,
            expiration_,
            expiration_in_minutes_,
            override_device_restrictions_,
            escalation_override_,
            bypass_phone_intro_,
            require_phone_password_,
            voicemail_options_,
            self._extra,
        ) = values
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self.other_response_count_threshold = (
            None
            if other_response_count_threshold_ is None
            else registry["SectionValue"](other_response_count_threshold_, registry)
            if type(other_response_count_threshold_) is dict
            else other_response_count_threshold_
        )
        self.response_count_threshold = (
            None
            if response_count_threshold_ is None
            else registry["SectionValue"](response_count_threshold_, registry)
            if type(response_count_threshold_) is dict
            else response_count_threshold_
        )
        self.priority = (
            None
            if priority_ is None
            else registry["SectionValue"](priority_, registry)
            if type(priority_) is dict
            else priority_
        )
        self.expiration = (
            None
            if expiration_ is None
            else registry["FormExpiration"](expiration_, registry)
            if type(expiration_) is dict
            else expiration_
        )
        self.expiration_in_minutes = (
            None
            if expiration_in_minutes_ is None
            else registry["SectionValue"](expiration_in_minutes_, registry)
            if type(expiration_in_minutes_) is dict
            else expiration_in_minutes_
        )
        self.override_device_restrictions = (
            None
            if override_device_restrictions_ is None
            else registry["SectionValue"](override_device_restrictions_, registry)
            if type(override_device_restrictions_) is dict
            else override_device_restrictions_
        )
        self.escalation_override = (
            None
            if escalation_override_ is None
            else registry["SectionValue"](escalation_override_, registry)
            if type(escalation_override_) is dict
            else escalation_override_
        )
        self.bypass_phone_intro = (
            None
            if bypass_phone_intro_ is None
            else registry["SectionValue"](bypass_phone_intro_, registry)
            if type(bypass_phone_intro_) is dict
            else bypass_phone_intro_
        )
        self.require_phone_password = (
            None
            if require_phone_password_ is None
            else registry["SectionValue"](require_phone_password_, registry)
            if type(require_phone_password_) is dict
            else require_phone_password_
        )
        self.voicemail_options = (
            None
            if voicemail_options_ is None
            else registry["SectionVoicemailOptions"](voicemail_options_, registry)
            if type(voicemail_options_) is dict
            else voicemail_options_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        value = struct.form
        self.form = value and value.__make__(value, registry)
        self.title = struct.title
        self.type = struct.type
        self.visible = struct.visible
        self.collapsed = struct.collapsed
        self.order_num = struct.order_num
        value = struct.other_response_count_threshold
        self.other_response_count_threshold = value and value.__make__(value, registry)
        self.enable_response_counts = struct.enable_response_counts
        value = struct.response_count_threshold
        self.response_count_threshold = value and value.__make__(value, registry)
        value = struct.priority
        self.priority = value and value.__make__(value, registry)
        value = struct.expiration
        self.expiration = value and value.__make__(value, registry)
        value = struct.expiration_in_minutes
        self.expiration_in_minutes = value and value.__make__(value, registry)
        value = struct.override_device_restrictions
        self.override_device_restrictions = value and value.__make__(value, registry)
        value = struct.escalation_override
        self.escalation_override = value and value.__make__(value, registry)
        value = struct.bypass_phone_intro
        self.bypass_phone_intro = value and value.__make__(value, registry)
        value = struct.require_phone_password
        self.require_phone_password = value and value.__make__(value, registry)
        value = struct.voicemail_options
        self.voicemail_options = value and value.__make__(value, registry)
        return self
