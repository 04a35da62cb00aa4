"""Signal: A request that came in to a flow or an integration, and what became of it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Embed,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    embedded,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .person_reference import PersonReference
    from .signal_incident_page import SignalIncidentPage
    from .signal_trigger import SignalTrigger
    from .signal_trigger_type import SignalTriggerType
    from .signal_workflow import SignalWorkflow

_SHAPES: Final = Shapes(
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
        "incidents",
    )
)
_READERS: Final = _SHAPES.readers


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
        Field(
            "incidents",
            "incidents",
            "SignalIncidentPage",
            kept_in="_incidents",
            embed=Embed("signals.get_signal", {"embed": "incidents"}, "incidents"),
        ),
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
    _incidents: SignalIncidentPage | None = None

    @property
    def received(self) -> datetime.datetime | None:
        """When the request came in."""
        value: datetime.datetime | None = read_time(self._received)
        return value

    @received.setter
    def received(self, value: datetime.datetime | None) -> None:
        self._received = value

    @property
    def incidents(self) -> SignalIncidentPage | None:
        """The incidents to which the request led. Only there when embedded (`embed='incidents'`).
        An object of a synchronous session fetches it, at the cost of a request. Not certain:
        The reference names the embed; the name of the field and its shape are assumed."""
        value: SignalIncidentPage | None = embedded(self, "_incidents")
        return value

    @incidents.setter
    def incidents(self, value: SignalIncidentPage | None) -> None:
        self._incidents = value

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
            self._received,
            trigger_,
            self.trigger_type,
            self.trigger_label,
            self.trigger_operation,
            self.trigger_outputs,
            self.payload_type,
            self.http_response,
            self.icon,
            self.suppressed_count,
            authenticated_user_,
            workflow_,
            self.workflow_type,
            incidents_,
            self._extra,
        ) = values
        self.trigger = (
            None
            if trigger_ is None
            else registry["SignalTrigger"](trigger_, registry)
            if type(trigger_) is dict
            else trigger_
        )
        self.authenticated_user = (
            None
            if authenticated_user_ is None
            else registry["PersonReference"](authenticated_user_, registry)
            if type(authenticated_user_) is dict
            else authenticated_user_
        )
        self.workflow = (
            None
            if workflow_ is None
            else registry["SignalWorkflow"](workflow_, registry)
            if type(workflow_) is dict
            else workflow_
        )
        self._incidents = (
            None
            if incidents_ is None
            else registry["SignalIncidentPage"](incidents_, registry)
            if type(incidents_) is dict
            else incidents_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self._received = struct._received
        value = struct.trigger
        self.trigger = value and value.__make__(value, registry)
        self.trigger_type = struct.trigger_type
        self.trigger_label = struct.trigger_label
        self.trigger_operation = struct.trigger_operation
        self.trigger_outputs = struct.trigger_outputs
        self.payload_type = struct.payload_type
        self.http_response = struct.http_response
        self.icon = struct.icon
        self.suppressed_count = struct.suppressed_count
        value = struct.authenticated_user
        self.authenticated_user = value and value.__make__(value, registry)
        value = struct.workflow
        self.workflow = value and value.__make__(value, registry)
        self.workflow_type = struct.workflow_type
        value = struct._incidents
        self._incidents = value and value.__make__(value, registry)
        return self
