"""PlanEndpoint: The address of another system that the scripts of a plan call, and how ..."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_whole,
)

if TYPE_CHECKING:
    from .endpoint_authentication import EndpointAuthentication
    from .endpoint_authentication_type import EndpointAuthenticationType
    from .endpoint_type import EndpointType
    from .plan_reference import PlanReference
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "plan",
        "name",
        "url",
        "endpointType",
        "authenticationType",
        "authentication",
        "trustSelfSigned",
        "preemptive",
        "data",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanEndpoint(ReplyModel):
    """The address of another system that the scripts of a plan call, and how to sign in there."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("plan", "plan", "PlanReference"),
        Field("name", "name", "string"),
        Field("url", "url", "string"),
        Field("endpoint_type", "endpointType", "string"),
        Field("authentication_type", "authenticationType", "string"),
        Field("authentication", "authentication", "EndpointAuthentication"),
        Field("trust_self_signed", "trustSelfSigned", "boolean"),
        Field("preemptive", "preemptive", "boolean"),
        Field("data", "data", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the endpoint."""
    plan: PlanReference
    """The plan to which the endpoint belongs. Only its id is given."""
    name: str
    """The name by which scripts and integrations choose the endpoint."""
    url: str
    """The address to which scripts add a path."""
    endpoint_type: EndpointType
    """Whether it leads to another system or to xMatters itself."""
    authentication_type: EndpointAuthenticationType
    """How to sign in at the endpoint. It says which fields `authentication` has."""
    authentication: EndpointAuthentication | None = None
    """Who signs in at the endpoint. Absent for `NO_AUTH`."""
    trust_self_signed: bool | None = None
    """Whether a certificate is trusted that nobody else has signed."""
    preemptive: bool | None = None
    """Whether the name and password are sent at once, without waiting to be asked for them."""
    data: str | None = None
    """Not explained by any source. Not certain: Only one older client reads it."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the endpoint is. Recorded answers lack it."""
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
            self.name,
            self.url,
            self.endpoint_type,
            self.authentication_type,
            authentication_,
            self.trust_self_signed,
            self.preemptive,
            self.data,
            links_,
            self._extra,
        ) = values
        self.plan = registry["PlanReference"](plan_, registry) if type(plan_) is dict else plan_
        self.authentication = (
            None
            if authentication_ is None
            else registry["EndpointAuthentication"](authentication_, registry)
            if type(authentication_) is dict
            else authentication_
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
        self.name = struct.name
        self.url = struct.url
        self.endpoint_type = struct.endpoint_type
        self.authentication_type = struct.authentication_type
        value = struct.authentication
        self.authentication = value and value.__make__(value, registry)
        self.trust_self_signed = struct.trust_self_signed
        self.preemptive = struct.preemptive
        self.data = struct.data
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
