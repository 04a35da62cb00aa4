"""ScheduledMessageEvent: The event that a scheduled message sends."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .attachment_page import AttachmentPage
    from .event_status import EventStatus
    from .event_type import EventType
    from .form_reference import FormReference
    from .plan_reference import PlanReference
    from .priority import Priority
    from .recipient_page import RecipientPage
    from .response_option_page import ResponseOptionPage
    from .voicemail_options import VoicemailOptions

_SHAPES: Final = Shapes(
    (
        "eventType",
        "form",
        "plan",
        "priority",
        "status",
        "created",
        "expirationInMinutes",
        "bypassPhoneIntro",
        "escalationOverride",
        "overrideDeviceRestrictions",
        "requirePhonePassword",
        "floodControl",
        "responseCountsEnabled",
        "voicemailOptions",
        "properties",
        "recipients",
        "responseOptions",
        "attachments",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScheduledMessageEvent(ReplyModel):
    """The event that a scheduled message sends. It has not happened yet, so it has no id and no
    number."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("event_type", "eventType", "string"),
        Field("form", "form", "FormReference"),
        Field("plan", "plan", "PlanReference"),
        Field("priority", "priority", "string"),
        Field("status", "status", "string"),
        Field("created", "created", "date-time", kept_in="_created"),
        Field("expiration_in_minutes", "expirationInMinutes", "integer"),
        Field("bypass_phone_intro", "bypassPhoneIntro", "boolean"),
        Field("escalation_override", "escalationOverride", "boolean"),
        Field("override_device_restrictions", "overrideDeviceRestrictions", "boolean"),
        Field("require_phone_password", "requirePhonePassword", "boolean"),
        Field("flood_control", "floodControl", "boolean"),
        Field("response_counts_enabled", "responseCountsEnabled", "boolean"),
        Field("voicemail_options", "voicemailOptions", "VoicemailOptions"),
        Field("properties", "properties", "object"),
        Field("recipients", "recipients", "RecipientPage"),
        Field("response_options", "responseOptions", "ResponseOptionPage"),
        Field("attachments", "attachments", "AttachmentPage"),
    )

    event_type: EventType | None = None
    """Always `USER`."""
    form: FormReference | None = None
    """The form by which the event is sent."""
    plan: PlanReference | None = None
    """The plan (workflow) of the form."""
    priority: Priority | None = None
    """How urgent the event is."""
    status: EventStatus | None = None
    """A status, although the event is not there yet. Not certain: The field is in the examples of
    the reference, its values are not known."""
    _created: datetime.datetime | str | None = None
    expiration_in_minutes: int | None = None
    """After how many minutes the event ends by itself."""
    bypass_phone_intro: bool | None = None
    """Whether phone calls leave out the spoken introduction."""
    escalation_override: bool | None = None
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    override_device_restrictions: bool | None = None
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    require_phone_password: bool | None = None
    """Whether people who are called have to give their phone password before they hear the
    message."""
    flood_control: bool | None = None
    """Whether notifications are held back when there are too many."""
    response_counts_enabled: bool | None = None
    """Whether the event counts responses until enough people have answered."""
    voicemail_options: VoicemailOptions | None = None
    """What happens when a call reaches a mailbox."""
    properties: dict[str, Any] | None = None
    """The values of the form's properties. A text may be an object that has it in `value`."""
    recipients: RecipientPage | None = None
    """Who is to be notified, with the fields of a reference only."""
    response_options: ResponseOptionPage | None = None
    """The answers that recipients can choose. Lists have it."""
    attachments: AttachmentPage | None = None
    """The files to send along, where a reply gives them here. Not certain: One example of the
    reference has it here, oddly nested; usually it is beside the event."""

    @property
    def created(self) -> datetime.datetime | None:
        """When the event was written down."""
        value: datetime.datetime | None = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime | None) -> None:
        self._created = value

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
            self.event_type,
            form_,
            plan_,
            self.priority,
            self.status,
            self._created,
            self.expiration_in_minutes,
            self.bypass_phone_intro,
            self.escalation_override,
            self.override_device_restrictions,
            self.require_phone_password,
            self.flood_control,
            self.response_counts_enabled,
            voicemail_options_,
            self.properties,
            recipients_,
            response_options_,
            attachments_,
            self._extra,
        ) = values
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self.plan = (
            None
            if plan_ is None
            else registry["PlanReference"](plan_, registry)
            if type(plan_) is dict
            else plan_
        )
        self.voicemail_options = (
            None
            if voicemail_options_ is None
            else registry["VoicemailOptions"](voicemail_options_, registry)
            if type(voicemail_options_) is dict
            else voicemail_options_
        )
        self.recipients = (
            None
            if recipients_ is None
            else registry["RecipientPage"](recipients_, registry)
            if type(recipients_) is dict
            else recipients_
        )
        self.response_options = (
            None
            if response_options_ is None
            else registry["ResponseOptionPage"](response_options_, registry)
            if type(response_options_) is dict
            else response_options_
        )
        self.attachments = (
            None
            if attachments_ is None
            else registry["AttachmentPage"](attachments_, registry)
            if type(attachments_) is dict
            else attachments_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.event_type = struct.event_type
        value = struct.form
        self.form = value and value.__make__(value, registry)
        value = struct.plan
        self.plan = value and value.__make__(value, registry)
        self.priority = struct.priority
        self.status = struct.status
        self._created = struct._created
        self.expiration_in_minutes = struct.expiration_in_minutes
        self.bypass_phone_intro = struct.bypass_phone_intro
        self.escalation_override = struct.escalation_override
        self.override_device_restrictions = struct.override_device_restrictions
        self.require_phone_password = struct.require_phone_password
        self.flood_control = struct.flood_control
        self.response_counts_enabled = struct.response_counts_enabled
        value = struct.voicemail_options
        self.voicemail_options = value and value.__make__(value, registry)
        self.properties = struct.properties
        value = struct.recipients
        self.recipients = value and value.__make__(value, registry)
        value = struct.response_options
        self.response_options = value and value.__make__(value, registry)
        value = struct.attachments
        self.attachments = value and value.__make__(value, registry)
        return self
