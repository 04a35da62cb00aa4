"""HandlingSection: The section with the settings of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
)
from .form_section import FormSection

if TYPE_CHECKING:
    from .form_expiration import FormExpiration
    from .section_value import SectionValue
    from .section_voicemail_options import SectionVoicemailOptions

_USUAL: Final = frozenset(
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
        get = data.get
        self._registry = registry
        self.id = get("id")
        value = get("form")
        self.form = registry["FormReference"](value, registry) if type(value) is dict else value
        self.title = get("title")
        self.type = get("type")
        self.visible = get("visible")
        self.collapsed = get("collapsed")
        self.order_num = get("orderNum")
        value = get("otherResponseCountThreshold")
        self.other_response_count_threshold = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        self.enable_response_counts = get("enableResponseCounts")
        value = get("responseCountThreshold")
        self.response_count_threshold = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        value = get("priority")
        self.priority = registry["SectionValue"](value, registry) if type(value) is dict else value
        value = get("expiration")
        self.expiration = (
            registry["FormExpiration"](value, registry) if type(value) is dict else value
        )
        value = get("expirationInMinutes")
        self.expiration_in_minutes = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        value = get("overrideDeviceRestrictions")
        self.override_device_restrictions = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        value = get("escalationOverride")
        self.escalation_override = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        value = get("bypassPhoneIntro")
        self.bypass_phone_intro = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        value = get("requirePhonePassword")
        self.require_phone_password = (
            registry["SectionValue"](value, registry) if type(value) is dict else value
        )
        value = get("voicemailOptions")
        self.voicemail_options = (
            registry["SectionVoicemailOptions"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
