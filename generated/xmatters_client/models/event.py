"""Event: A notification that was sent to people, with its settings and what ..."""

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
    from .annotation_page import AnnotationPage
    from .attachment_page import AttachmentPage
    from .conference import Conference
    from .event_status import EventStatus
    from .event_suppression_page import EventSuppressionPage
    from .event_type import EventType
    from .form_reference import FormReference
    from .message_page import MessagePage
    from .person_reference import PersonReference
    from .plan_reference import PlanReference
    from .priority import Priority
    from .recipient_page import RecipientPage
    from .reference_by_id import ReferenceById
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink
    from .response_option_page import ResponseOptionPage
    from .revision import Revision
    from .self_link import SelfLink
    from .sender_overrides import SenderOverrides
    from .system_event_type import SystemEventType
    from .voicemail_options import VoicemailOptions

_SHAPES: Final = Shapes(
    (
        "id",
        "eventId",
        "name",
        "eventType",
        "systemEventType",
        "status",
        "priority",
        "incident",
        "relatedIncident",
        "requestId",
        "integration",
        "created",
        "terminated",
        "plan",
        "form",
        "submitter",
        "expirationInMinutes",
        "bypassPhoneIntro",
        "escalationOverride",
        "overrideDeviceRestrictions",
        "requirePhonePassword",
        "floodControl",
        "responseCountsEnabled",
        "otherResponseCount",
        "otherResponseCountThreshold",
        "notificationAuditCount",
        "conference",
        "voicemailOptions",
        "properties",
        "annotations",
        "messages",
        "recipients",
        "targetedRecipients",
        "responseOptions",
        "suppressions",
        "attachments",
        "senderOverrides",
        "revision",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Event(ReplyModel):
    """A notification that was sent to people, with its settings and what became of it. The web
    interface calls it an alert. A list gives fewer fields than a single event: the form, the
    expiration and the voicemail options are often missing there."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("event_id", "eventId", "string"),
        Field("name", "name", "string"),
        Field("event_type", "eventType", "string"),
        Field("system_event_type", "systemEventType", "string"),
        Field("status", "status", "string"),
        Field("priority", "priority", "string"),
        Field("incident", "incident", "string"),
        Field("related_incident", "relatedIncident", "ReferenceByIdAndSelfLink"),
        Field("request_id", "requestId", "string"),
        Field(
            "integration", "integration", "ReferenceById", kept_in="_integration", only_field="id"
        ),
        Field(
            "created", "created", "date-time", time_format="milliseconds-offset", kept_in="_created"
        ),
        Field(
            "terminated",
            "terminated",
            "date-time",
            time_format="milliseconds-offset",
            kept_in="_terminated",
        ),
        Field("plan", "plan", "PlanReference"),
        Field("form", "form", "FormReference"),
        Field("submitter", "submitter", "PersonReference"),
        Field("expiration_in_minutes", "expirationInMinutes", "integer"),
        Field("bypass_phone_intro", "bypassPhoneIntro", "boolean"),
        Field("escalation_override", "escalationOverride", "boolean"),
        Field("override_device_restrictions", "overrideDeviceRestrictions", "boolean"),
        Field("require_phone_password", "requirePhonePassword", "boolean"),
        Field("flood_control", "floodControl", "boolean"),
        Field("response_counts_enabled", "responseCountsEnabled", "boolean"),
        Field("other_response_count", "otherResponseCount", "integer"),
        Field("other_response_count_threshold", "otherResponseCountThreshold", "integer"),
        Field("notification_audit_count", "notificationAuditCount", "integer"),
        Field("conference", "conference", "Conference"),
        Field("voicemail_options", "voicemailOptions", "VoicemailOptions"),
        Field(
            "properties",
            "properties",
            "object",
            kept_in="_properties",
            embed=Embed("events.get_event", {"embed": "properties"}, "properties"),
        ),
        Field(
            "annotations",
            "annotations",
            "AnnotationPage",
            kept_in="_annotations",
            embed=Embed("events.get_event", {"embed": "annotations"}, "annotations"),
        ),
        Field(
            "messages",
            "messages",
            "MessagePage",
            kept_in="_messages",
            embed=Embed("events.get_event", {"embed": "messages"}, "messages"),
        ),
        Field(
            "recipients",
            "recipients",
            "RecipientPage",
            kept_in="_recipients",
            embed=Embed("events.get_event", {"embed": "recipients"}, "recipients"),
        ),
        Field(
            "targeted_recipients",
            "targetedRecipients",
            "RecipientPage",
            kept_in="_targeted_recipients",
            embed=Embed(
                "events.get_event", {"embed": "recipients", "targeted": True}, "recipients"
            ),
        ),
        Field(
            "response_options",
            "responseOptions",
            "ResponseOptionPage",
            kept_in="_response_options",
            embed=Embed("events.get_event", {"embed": "responseOptions"}, "response_options"),
        ),
        Field(
            "suppressions",
            "suppressions",
            "EventSuppressionPage",
            kept_in="_suppressions",
            embed=Embed("events.get_event", {"embed": "suppressions"}, "suppressions"),
        ),
        Field("attachments", "attachments", "AttachmentPage"),
        Field("sender_overrides", "senderOverrides", "SenderOverrides"),
        Field("revision", "revision", "Revision"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the event, a UUID."""
    event_id: str
    """The number that the web interface shows, as a string. It can be larger than 32 bits."""
    name: str | None = None
    """The subject of the message, or the kind of a system event. Old events may lack it."""
    event_type: EventType | None = None
    """Whether a person or program sent it, or the service itself."""
    system_event_type: SystemEventType | None = None
    """Why the service sent it. System events only."""
    status: EventStatus
    """Whether people are still being notified. The only field that can be changed."""
    priority: Priority
    """How urgent the event is."""
    incident: str | None = None
    """The number of the event with `INCIDENT_ID-` before it."""
    related_incident: ReferenceByIdAndSelfLink | None = None
    """The incident that the event belongs to. Newer instances only."""
    request_id: str | None = None
    """The id that the trigger request got as its answer."""
    _integration: ReferenceById | str | None = None
    _created: datetime.datetime | str
    _terminated: datetime.datetime | str | None = None
    plan: PlanReference | None = None
    """The plan (workflow) of the form. Events of 2018 and before lack it."""
    form: FormReference | None = None
    """The form by which the event was sent. System events have none."""
    submitter: PersonReference
    """Who sent it. Events of 2017 give id, target name and link only."""
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
    """Whether some notifications were held back because there were too many."""
    response_counts_enabled: bool | None = None
    """Whether the event counts responses until enough people have answered."""
    other_response_count: int | None = None
    """How many responses were counted from people who are not in a counted group."""
    other_response_count_threshold: int | None = None
    """How many responses are needed from people who are not in a counted group."""
    notification_audit_count: int | None = None
    """How many audit entries about notifications the event has."""
    conference: Conference | None = None
    """The conference bridge that people may join."""
    voicemail_options: VoicemailOptions | None = None
    """What happens when a call reaches a mailbox."""
    _properties: dict[str, Any] | None = None
    _annotations: AnnotationPage | None = None
    _messages: MessagePage | None = None
    _recipients: RecipientPage | None = None
    _targeted_recipients: RecipientPage | None = None
    _response_options: ResponseOptionPage | None = None
    _suppressions: EventSuppressionPage | None = None
    attachments: AttachmentPage | None = None
    """The files that were sent along. Their sizes come with `embed=attachments.size`. Not certain:
    A copied documentation example shows the page, no source its place in the event."""
    sender_overrides: SenderOverrides | None = None
    """How the sender was shown to the recipients, where that differs from the usual. Not certain:
    The reference lists it for the requests; that replies repeat it is assumed."""
    revision: Revision | None = None
    """Which state of the event the reply shows. Only for historical data."""
    _links: SelfLink | str | None = None

    @property
    def integration(self) -> ReferenceById | None:
        """The integration that created the event. Not in the vendor's reference, but in recorded
        answers."""
        value: ReferenceById | None = expand(self, "_integration", "ReferenceById", "id")
        return value

    @integration.setter
    def integration(self, value: ReferenceById | None) -> None:
        self._integration = value

    @property
    def created(self) -> datetime.datetime:
        """When the event was created."""
        value: datetime.datetime = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime) -> None:
        self._created = value

    @property
    def terminated(self) -> datetime.datetime | None:
        """When the event ended. Missing while it goes on."""
        value: datetime.datetime | None = read_time(self._terminated)
        return value

    @terminated.setter
    def terminated(self, value: datetime.datetime | None) -> None:
        self._terminated = value

    @property
    def properties(self) -> dict[str, Any] | None:
        """The values of the form's properties. Missing when there are none, even if asked for.
        Only there when embedded (`embed='properties'`). An object of a synchronous session
        fetches it, at the cost of a request."""
        value: dict[str, Any] | None = embedded(self, "_properties")
        return value

    @properties.setter
    def properties(self, value: dict[str, Any] | None) -> None:
        self._properties = value

    @property
    def annotations(self) -> AnnotationPage | None:
        """The first 100 comments. Only there when embedded (`embed='annotations'`). An object of a
        synchronous session fetches it, at the cost of a request."""
        value: AnnotationPage | None = embedded(self, "_annotations")
        return value

    @annotations.setter
    def annotations(self, value: AnnotationPage | None) -> None:
        self._annotations = value

    @property
    def messages(self) -> MessagePage | None:
        """The messages that were sent. Only for a single event. Only there when embedded
        (`embed='messages'`). An object of a synchronous session fetches it, at the cost of a
        request."""
        value: MessagePage | None = embedded(self, "_messages")
        return value

    @messages.setter
    def messages(self, value: MessagePage | None) -> None:
        self._messages = value

    @property
    def recipients(self) -> RecipientPage | None:
        """The first 100 recipients: the resolved ones, or with `targeted=true` those that were
        addressed. A single event that is asked for without any parameter has the addressed
        ones. Only there when embedded (`embed='recipients'`). An object of a synchronous
        session fetches it, at the cost of a request."""
        value: RecipientPage | None = embedded(self, "_recipients")
        return value

    @recipients.setter
    def recipients(self, value: RecipientPage | None) -> None:
        self._recipients = value

    @property
    def targeted_recipients(self) -> RecipientPage | None:
        """The first 100 recipients that were addressed. Only in lists. Only there when embedded
        (`embed='targetedRecipients'`). An object of a synchronous session fetches it, at the
        cost of a request. Not certain: The embed value is documented; that the field has the
        same name is assumed."""
        value: RecipientPage | None = embedded(self, "_targeted_recipients")
        return value

    @targeted_recipients.setter
    def targeted_recipients(self, value: RecipientPage | None) -> None:
        self._targeted_recipients = value

    @property
    def response_options(self) -> ResponseOptionPage | None:
        """The answers that recipients can choose. Also there when a single event is asked for
        without any parameter. Only there when embedded (`embed='responseOptions'`). An object
        of a synchronous session fetches it, at the cost of a request."""
        value: ResponseOptionPage | None = embedded(self, "_response_options")
        return value

    @response_options.setter
    def response_options(self, value: ResponseOptionPage | None) -> None:
        self._response_options = value

    @property
    def suppressions(self) -> EventSuppressionPage | None:
        """The events that were held back as repetitions of this one. Only there when embedded
        (`embed='suppressions'`). An object of a synchronous session fetches it, at the cost of
        a request. Not certain: The embed value is documented, the shape of the field is
        assumed."""
        value: EventSuppressionPage | None = embedded(self, "_suppressions")
        return value

    @suppressions.setter
    def suppressions(self, value: EventSuppressionPage | None) -> None:
        self._suppressions = value

    @property
    def links(self) -> SelfLink | None:
        """Where the event is. Events of 2017 lack it."""
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
            self.event_id,
            self.name,
            self.event_type,
            self.system_event_type,
            self.status,
            self.priority,
            self.incident,
            related_incident_,
            self.request_id,
            integration_,
            self._created,
            self._terminated,
            plan_,
            form_,
            submitter_,
            self.expiration_in_minutes,
            self.bypass_phone_intro,
            self.escalation_override,
            self.override_device_restrictions,
            self.require_phone_password,
            self.flood_control,
            self.response_counts_enabled,
            self.other_response_count,
            self.other_response_count_threshold,
            self.notification_audit_count,
            conference_,
            voicemail_options_,
            self._properties,
            annotations_,
            messages_,
            recipients_,
            targeted_recipients_,
            response_options_,
            suppressions_,
            attachments_,
            sender_overrides_,
            revision_,
            links_,
            self._extra,
        ) = values
        self.related_incident = (
            None
            if related_incident_ is None
            else registry["ReferenceByIdAndSelfLink"](related_incident_, registry)
            if type(related_incident_) is dict
            else related_incident_
        )
        self._integration = (
            None
            if integration_ is None
            else text
            if type(integration_) is OBJECT
            and len(integration_) == 1
            and type(text := integration_.get("id")) is str
            else read_whole(integration_, "ReferenceById", registry)
        )
        self.plan = (
            None
            if plan_ is None
            else registry["PlanReference"](plan_, registry)
            if type(plan_) is dict
            else plan_
        )
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self.submitter = (
            registry["PersonReference"](submitter_, registry)
            if type(submitter_) is dict
            else submitter_
        )
        self.conference = (
            None
            if conference_ is None
            else registry["Conference"](conference_, registry)
            if type(conference_) is dict
            else conference_
        )
        self.voicemail_options = (
            None
            if voicemail_options_ is None
            else registry["VoicemailOptions"](voicemail_options_, registry)
            if type(voicemail_options_) is dict
            else voicemail_options_
        )
        self._annotations = (
            None
            if annotations_ is None
            else registry["AnnotationPage"](annotations_, registry)
            if type(annotations_) is dict
            else annotations_
        )
        self._messages = (
            None
            if messages_ is None
            else registry["MessagePage"](messages_, registry)
            if type(messages_) is dict
            else messages_
        )
        self._recipients = (
            None
            if recipients_ is None
            else registry["RecipientPage"](recipients_, registry)
            if type(recipients_) is dict
            else recipients_
        )
        self._targeted_recipients = (
            None
            if targeted_recipients_ is None
            else registry["RecipientPage"](targeted_recipients_, registry)
            if type(targeted_recipients_) is dict
            else targeted_recipients_
        )
        self._response_options = (
            None
            if response_options_ is None
            else registry["ResponseOptionPage"](response_options_, registry)
            if type(response_options_) is dict
            else response_options_
        )
        self._suppressions = (
            None
            if suppressions_ is None
            else registry["EventSuppressionPage"](suppressions_, registry)
            if type(suppressions_) is dict
            else suppressions_
        )
        self.attachments = (
            None
            if attachments_ is None
            else registry["AttachmentPage"](attachments_, registry)
            if type(attachments_) is dict
            else attachments_
        )
        self.sender_overrides = (
            None
            if sender_overrides_ is None
            else registry["SenderOverrides"](sender_overrides_, registry)
            if type(sender_overrides_) is dict
            else sender_overrides_
        )
        self.revision = (
            None
            if revision_ is None
            else registry["Revision"](revision_, registry)
            if type(revision_) is dict
            else revision_
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
        self.event_id = struct.event_id
        self.name = struct.name
        self.event_type = struct.event_type
        self.system_event_type = struct.system_event_type
        self.status = struct.status
        self.priority = struct.priority
        self.incident = struct.incident
        value = struct.related_incident
        self.related_incident = value and value.__make__(value, registry)
        self.request_id = struct.request_id
        integration_: Any = struct._integration
        self._integration = (
            None
            if integration_ is None
            else text
            if type(integration_) is OBJECT
            and len(integration_) == 1
            and type(text := integration_.get("id")) is str
            else read_whole(integration_, "ReferenceById", registry)
        )
        self._created = struct._created
        self._terminated = struct._terminated
        value = struct.plan
        self.plan = value and value.__make__(value, registry)
        value = struct.form
        self.form = value and value.__make__(value, registry)
        value = struct.submitter
        self.submitter = value and value.__make__(value, registry)
        self.expiration_in_minutes = struct.expiration_in_minutes
        self.bypass_phone_intro = struct.bypass_phone_intro
        self.escalation_override = struct.escalation_override
        self.override_device_restrictions = struct.override_device_restrictions
        self.require_phone_password = struct.require_phone_password
        self.flood_control = struct.flood_control
        self.response_counts_enabled = struct.response_counts_enabled
        self.other_response_count = struct.other_response_count
        self.other_response_count_threshold = struct.other_response_count_threshold
        self.notification_audit_count = struct.notification_audit_count
        value = struct.conference
        self.conference = value and value.__make__(value, registry)
        value = struct.voicemail_options
        self.voicemail_options = value and value.__make__(value, registry)
        self._properties = struct._properties
        value = struct._annotations
        self._annotations = value and value.__make__(value, registry)
        value = struct._messages
        self._messages = value and value.__make__(value, registry)
        value = struct._recipients
        self._recipients = value and value.__make__(value, registry)
        value = struct._targeted_recipients
        self._targeted_recipients = value and value.__make__(value, registry)
        value = struct._response_options
        self._response_options = value and value.__make__(value, registry)
        value = struct._suppressions
        self._suppressions = value and value.__make__(value, registry)
        value = struct.attachments
        self.attachments = value and value.__make__(value, registry)
        value = struct.sender_overrides
        self.sender_overrides = value and value.__make__(value, registry)
        value = struct.revision
        self.revision = value and value.__make__(value, registry)
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
