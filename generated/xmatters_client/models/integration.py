"""Integration: A connection between a plan and another system."""

from __future__ import annotations

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
    read_whole,
)

if TYPE_CHECKING:
    from .form_reference import FormReference
    from .integration_authentication_type import IntegrationAuthenticationType
    from .integration_created_by import IntegrationCreatedBy
    from .integration_environment import IntegrationEnvironment
    from .integration_log_page import IntegrationLogPage
    from .integration_operation import IntegrationOperation
    from .integration_origin_type import IntegrationOriginType
    from .integration_triggered_by import IntegrationTriggeredBy
    from .integration_type import IntegrationType
    from .plan_endpoint_reference import PlanEndpointReference
    from .plan_reference import PlanReference
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "plan",
        "form",
        "name",
        "integrationType",
        "type",
        "environment",
        "operation",
        "triggeredBy",
        "authenticationType",
        "createdBy",
        "originType",
        "deployed",
        "script",
        "endpoint",
        "integrationService",
        "migratedOutboundTrigger",
        "isRunByServiceOwner",
        "logs",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Integration(ReplyModel):
    """A connection between a plan and another system. Inbound integrations start events when they
    are called; outbound ones react to what happens to events."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("plan", "plan", "PlanReference"),
        Field("form", "form", "FormReference"),
        Field("name", "name", "string"),
        Field("integration_type", "integrationType", "string"),
        Field("type", "type", "string"),
        Field("environment", "environment", "string"),
        Field("operation", "operation", "string"),
        Field("triggered_by", "triggeredBy", "string"),
        Field("authentication_type", "authenticationType", "string"),
        Field("created_by", "createdBy", "string"),
        Field("origin_type", "originType", "string"),
        Field("deployed", "deployed", "boolean"),
        Field("script", "script", "string"),
        Field("endpoint", "endpoint", "PlanEndpointReference"),
        Field("integration_service", "integrationService", "string"),
        Field("migrated_outbound_trigger", "migratedOutboundTrigger", "boolean"),
        Field("is_run_by_service_owner", "isRunByServiceOwner", "boolean"),
        Field(
            "logs",
            "logs",
            "IntegrationLogPage",
            kept_in="_logs",
            embed=Embed("integrations.get_integration_logs", {}, None),
        ),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the integration. The address that triggers an inbound integration contains it."""
    plan: PlanReference
    """The plan to which the integration belongs."""
    form: FormReference | None = None
    """The form whose events the integration starts or watches."""
    name: str
    """The name of the integration."""
    integration_type: IntegrationType
    """Whether it is called or calls."""
    type: IntegrationType | None = None
    """The same as `integrationType`."""
    environment: IntegrationEnvironment
    """Where the script runs."""
    operation: IntegrationOperation
    """What the integration does."""
    triggered_by: IntegrationTriggeredBy | None = None
    """What sets it off. Outbound only."""
    authentication_type: IntegrationAuthenticationType | None = None
    """How callers have to sign in. Inbound only."""
    created_by: IntegrationCreatedBy | None = None
    """With which tool it was made."""
    origin_type: IntegrationOriginType | None = None
    """Where it comes from."""
    deployed: bool
    """Whether it is in use."""
    script: str | None = None
    """The text of its script in JavaScript, encoded in Base64."""
    endpoint: PlanEndpointReference | None = None
    """The endpoint that it calls. Only with `SEND_WEBHOOK` and `CREATE_EVENT`."""
    integration_service: str | None = None
    """The service of the Integration Agent to which it sends. For `SEND_TO_IA`; others may repeat
    it."""
    migrated_outbound_trigger: bool | None = None
    """Whether an outbound integration was turned into a trigger of a flow. Not certain: The field
    was seen; its meaning follows from its name."""
    is_run_by_service_owner: bool | None = None
    """Whether it runs in the name of the one who owns the service. Not certain: The field was
    seen; its meaning follows from its name."""
    _logs: IntegrationLogPage | None = None
    _links: SelfLink | str | None = None

    @property
    def logs(self) -> IntegrationLogPage | None:
        """The newest entries of its log, at most 100; within a plan at most 25. Only there when
        embedded (`embed='logs'`). An object of a synchronous session fetches it, at the cost of
        a request."""
        value: IntegrationLogPage | None = embedded(self, "_logs")
        return value

    @logs.setter
    def logs(self, value: IntegrationLogPage | None) -> None:
        self._logs = value

    @property
    def links(self) -> SelfLink | None:
        """Where the integration is. Recorded answers lack it."""
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
            plan_,
            form_,
            self.name,
            self.integration_type,
            self.type,
            self.environment,
            self.operation,
            self.triggered_by,
            self.authentication_type,
            self.created_by,
            self.origin_type,
            self.deployed,
            self.script,
            endpoint_,
            self.integration_service,
            self.migrated_outbound_trigger,
            self.is_run_by_service_owner,
            logs_,
            links_,
            self._extra,
        ) = values
        self.plan = registry["PlanReference"](plan_, registry) if type(plan_) is dict else plan_
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self.endpoint = (
            None
            if endpoint_ is None
            else registry["PlanEndpointReference"](endpoint_, registry)
            if type(endpoint_) is dict
            else endpoint_
        )
        self._logs = (
            None
            if logs_ is None
            else registry["IntegrationLogPage"](logs_, registry)
            if type(logs_) is dict
            else logs_
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
        value = struct.plan
        self.plan = value and value.__make__(value, registry)
        value = struct.form
        self.form = value and value.__make__(value, registry)
        self.name = struct.name
        self.integration_type = struct.integration_type
        self.type = struct.type
        self.environment = struct.environment
        self.operation = struct.operation
        self.triggered_by = struct.triggered_by
        self.authentication_type = struct.authentication_type
        self.created_by = struct.created_by
        self.origin_type = struct.origin_type
        self.deployed = struct.deployed
        self.script = struct.script
        value = struct.endpoint
        self.endpoint = value and value.__make__(value, registry)
        self.integration_service = struct.integration_service
        self.migrated_outbound_trigger = struct.migrated_outbound_trigger
        self.is_run_by_service_owner = struct.is_run_by_service_owner
        value = struct._logs
        self._logs = value and value.__make__(value, registry)
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
