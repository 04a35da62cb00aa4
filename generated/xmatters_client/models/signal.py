"""Signal: A request that came in to a flow or an integration, and what became of it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .person_reference import PersonReference
    from .signal_incident_page import SignalIncidentPage
    from .signal_trigger import SignalTrigger
    from .signal_trigger_type import SignalTriggerType
    from .signal_workflow import SignalWorkflow

_USUAL: Final = frozenset(
    (
        "id",
        "received",
        "trigger",
        "triggerType",
        "triggerLabel",
        "triggerOperation",
        "triggerOutputs",
        "payloadType",
        "httpResponse",
        "icon",
        "suppressedCount",
        "authenticatedUser",
        "workflow",
        "workflowType",
    )
)
_KNOWN: Final = _USUAL | {
    "incidents",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Signal(ReplyModel):
    """A request that came in to a flow or an integration, and what became of it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("received", "received", "date-time", kept_in="_received"),
        Field("trigger", "trigger", "SignalTrigger"),
        Field("trigger_type", "triggerType", "string"),
        Field("trigger_label", "triggerLabel", "string"),
        Field("trigger_operation", "triggerOperation", "string"),
        Field("trigger_outputs", "triggerOutputs", "string"),
        Field("payload_type", "payloadType", "string"),
        Field("http_response", "httpResponse", "string"),
        Field("icon", "icon", "string"),
        Field("suppressed_count", "suppressedCount", "integer"),
        Field("authenticated_user", "authenticatedUser", "PersonReference"),
        Field("workflow", "workflow", "SignalWorkflow"),
        Field("workflow_type", "workflowType", "string"),
        Field("incidents", "incidents", "SignalIncidentPage"),
    )

    id: str
    """The id of the signal."""
    _received: datetime.datetime | str | None = None
    trigger: SignalTrigger | None = None
    """The trigger that took the request."""
    trigger_type: SignalTriggerType | None = None
    """Which kind of trigger it is."""
    trigger_label: str | None = None
    """The label of the trigger."""
    trigger_operation: str | None = None
    """What the trigger did. The values are not known."""
    trigger_outputs: str | None = None
    """What the trigger passed on to the flow, as text that may be JSON."""
    payload_type: str | None = None
    """The format of the request. The values are not known."""
    http_response: str | None = None
    """The HTTP status of the answer, as a string."""
    icon: str | None = None
    """The picture that the web interface shows for the trigger."""
    suppressed_count: int | None = None
    """How many events were held back as repetitions."""
    authenticated_user: PersonReference | None = None
    """Who made the request. May be absent where nobody had to sign in."""
    workflow: SignalWorkflow | None = None
    """The plan to which the trigger belongs."""
    workflow_type: str | None = None
    """Which kind of plan it is. The values are not known."""
    incidents: SignalIncidentPage | None = None
    """The incidents to which the request led. Only there when embedded (`embed='incidents'`). Not
    certain: The reference names the embed; the name of the field and its shape are assumed."""

    @property
    def received(self) -> datetime.datetime | None:
        """When the request came in."""
        value: datetime.datetime | None = read_time(self._received)
        return value

    @received.setter
    def received(self, value: datetime.datetime | None) -> None:
        self._received = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self._received = get("received")
        value = get("trigger")
        self.trigger = registry["SignalTrigger"](value, registry) if type(value) is dict else value
        self.trigger_type = get("triggerType")
        self.trigger_label = get("triggerLabel")
        self.trigger_operation = get("triggerOperation")
        self.trigger_outputs = get("triggerOutputs")
        self.payload_type = get("payloadType")
        self.http_response = get("httpResponse")
        self.icon = get("icon")
        self.suppressed_count = get("suppressedCount")
        value = get("authenticatedUser")
        self.authenticated_user = (
            registry["PersonReference"](value, registry) if type(value) is dict else value
        )
        value = get("workflow")
        self.workflow = (
            registry["SignalWorkflow"](value, registry) if type(value) is dict else value
        )
        self.workflow_type = get("workflowType")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.incidents = self._extra = None
            return self
        value = get("incidents")
        self.incidents = (
            registry["SignalIncidentPage"](value, registry) if type(value) is dict else value
        )
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
