"""Scenario: A form that is filled in beforehand, so that an event can be sent from ..."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Embed,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    embedded,
    expand,
    new,
    read_time,
    read_whole,
)

if TYPE_CHECKING:
    from .attachment_page import AttachmentPage
    from .device_name_page import DeviceNamePage
    from .form_reference import FormReference
    from .plan_reference import PlanReference
    from .priority import Priority
    from .recipient_page import RecipientPage
    from .scenario_permission_page import ScenarioPermissionPage
    from .self_link import SelfLink
    from .sender_overrides import SenderOverrides
    from .voicemail_options import VoicemailOptions

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "description",
        "priority",
        "position",
        "bypassPhoneIntro",
        "escalationOverride",
        "expirationInMinutes",
        "overrideDeviceRestrictions",
        "requirePhonePassword",
        "senderOverrides",
        "voicemailOptions",
        "targetDeviceNames",
        "recipients",
        "properties",
        "permitted",
        "attachments",
        "plan",
        "form",
        "created",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Scenario(ReplyModel):
    """A form that is filled in beforehand, so that an event can be sent from it quickly."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("priority", "priority", "string"),
        Field("position", "position", "integer"),
        Field("bypass_phone_intro", "bypassPhoneIntro", "boolean"),
        Field("escalation_override", "escalationOverride", "boolean"),
        Field("expiration_in_minutes", "expirationInMinutes", "integer"),
        Field("override_device_restrictions", "overrideDeviceRestrictions", "boolean"),
        Field("require_phone_password", "requirePhonePassword", "boolean"),
        Field("sender_overrides", "senderOverrides", "SenderOverrides"),
        Field("voicemail_options", "voicemailOptions", "VoicemailOptions"),
        Field("target_device_names", "targetDeviceNames", "DeviceNamePage"),
        Field("recipients", "recipients", "RecipientPage"),
        Field(
            "properties",
            "properties",
            "object",
            kept_in="_properties",
            embed=Embed("scenarios.get_scenario", {"embed": "properties"}, "properties"),
        ),
        Field("permitted", "permitted", "ScenarioPermissionPage"),
        Field("attachments", "attachments", "AttachmentPage"),
        Field(
            "plan",
            "plan",
            "PlanReference",
            kept_in="_plan",
            embed=Embed("scenarios.get_scenario", {"embed": "plan"}, "plan"),
        ),
        Field(
            "form",
            "form",
            "FormReference",
            kept_in="_form",
            embed=Embed("scenarios.get_scenario", {"embed": "form"}, "form"),
        ),
        Field("created", "created", "date-time", kept_in="_created"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the scenario."""
    name: str
    """The name of the scenario."""
    description: str | None = None
    """What the scenario is for. It may be empty."""
    priority: Priority | None = None
    """How urgent the events are."""
    position: int | None = None
    """The place in the list of the form's scenarios, from 0."""
    bypass_phone_intro: bool | None = None
    """Whether phone calls leave out the spoken introduction."""
    escalation_override: bool | None = None
    """Whether the delays of escalations are skipped, so that all recipients are notified at once."""
    expiration_in_minutes: int | None = None
    """After how many minutes the events end by themselves."""
    override_device_restrictions: bool | None = None
    """Whether devices are used without regard to their timeframes and priority thresholds."""
    require_phone_password: bool | None = None
    """Whether people who are called have to give their phone password before they hear the
    message."""
    sender_overrides: SenderOverrides | None = None
    """How the sender is shown to the recipients, where that differs from the usual."""
    voicemail_options: VoicemailOptions | None = None
    """What happens when a call reaches a mailbox."""
    target_device_names: DeviceNamePage | None = None
    """The device names by which people are notified. Absent where all may be used."""
    recipients: RecipientPage | None = None
    """Whom the scenario notifies."""
    _properties: dict[str, Any] | None = None
    permitted: ScenarioPermissionPage | None = None
    """Who may use the scenario."""
    attachments: AttachmentPage | None = None
    """The files that are sent along. Not certain: One example of the reference shows data as a
    single object; that it is a list is assumed from events."""
    _plan: PlanReference | None = None
    _form: FormReference | None = None
    _created: datetime.datetime | str | None = None
    _links: SelfLink | str | None = None

    @property
    def properties(self) -> dict[str, Any] | None:
        """The values of the form's properties. With `embed=properties.translations` a text may be
        an object with its translations. Only there when embedded (`embed='properties'`). An
        object of a synchronous session fetches it, at the cost of a request."""
        value: dict[str, Any] | None = embedded(self, "_properties")
        return value

    @properties.setter
    def properties(self, value: dict[str, Any] | None) -> None:
        self._properties = value

    @property
    def plan(self) -> PlanReference | None:
        """The plan (workflow) of the form. Id and name came without the embed as well. Only there
        when embedded (`embed='plan'`). An object of a synchronous session fetches it, at the
        cost of a request."""
        value: PlanReference | None = embedded(self, "_plan")
        return value

    @plan.setter
    def plan(self, value: PlanReference | None) -> None:
        self._plan = value

    @property
    def form(self) -> FormReference | None:
        """The form that is filled in. Id and name came without the embed as well. Only there when
        embedded (`embed='form'`). An object of a synchronous session fetches it, at the cost of
        a request."""
        value: FormReference | None = embedded(self, "_form")
        return value

    @form.setter
    def form(self, value: FormReference | None) -> None:
        self._form = value

    @property
    def created(self) -> datetime.datetime | None:
        """When the scenario was created."""
        value: datetime.datetime | None = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime | None) -> None:
        self._created = value

    @property
    def links(self) -> SelfLink | None:
        """Where the scenario is."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

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
            self.name,
            self.description,
            self.priority,
            self.position,
            self.bypass_phone_intro,
            self.escalation_override,
            self.expiration_in_minutes,
            self.override_device_restrictions,
            self.require_phone_password,
            sender_overrides_,
            voicemail_options_,
            target_device_names_,
            recipients_,
            self._properties,
            permitted_,
            attachments_,
            plan_,
            form_,
            self._created,
            links_,
            self._extra,
        ) = values
        self.sender_overrides = (
            None
            if sender_overrides_ is None
            else registry["SenderOverrides"](sender_overrides_, registry)
            if type(sender_overrides_) is dict
            else sender_overrides_
        )
        self.voicemail_options = (
            None
            if voicemail_options_ is None
            else registry["VoicemailOptions"](voicemail_options_, registry)
            if type(voicemail_options_) is dict
            else voicemail_options_
        )
        self.target_device_names = (
            None
            if target_device_names_ is None
            else registry["DeviceNamePage"](target_device_names_, registry)
            if type(target_device_names_) is dict
            else target_device_names_
        )
        self.recipients = (
            None
            if recipients_ is None
            else registry["RecipientPage"](recipients_, registry)
            if type(recipients_) is dict
            else recipients_
        )
        self.permitted = (
            None
            if permitted_ is None
            else registry["ScenarioPermissionPage"](permitted_, registry)
            if type(permitted_) is dict
            else permitted_
        )
        self.attachments = (
            None
            if attachments_ is None
            else registry["AttachmentPage"](attachments_, registry)
            if type(attachments_) is dict
            else attachments_
        )
        self._plan = (
            None
            if plan_ is None
            else registry["PlanReference"](plan_, registry)
            if type(plan_) is dict
            else plan_
        )
        self._form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.name = struct.name
        self.description = struct.description
        self.priority = struct.priority
        self.position = struct.position
        self.bypass_phone_intro = struct.bypass_phone_intro
        self.escalation_override = struct.escalation_override
        self.expiration_in_minutes = struct.expiration_in_minutes
        self.override_device_restrictions = struct.override_device_restrictions
        self.require_phone_password = struct.require_phone_password
        value = struct.sender_overrides
        self.sender_overrides = value and value.__make__(value, registry)
        value = struct.voicemail_options
        self.voicemail_options = value and value.__make__(value, registry)
        value = struct.target_device_names
        self.target_device_names = value and value.__make__(value, registry)
        value = struct.recipients
        self.recipients = value and value.__make__(value, registry)
        self._properties = struct._properties
        value = struct.permitted
        self.permitted = value and value.__make__(value, registry)
        value = struct.attachments
        self.attachments = value and value.__make__(value, registry)
        value = struct._plan
        self._plan = value and value.__make__(value, registry)
        value = struct._form
        self._form = value and value.__make__(value, registry)
        self._created = struct._created
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self
