"""Service: Something that a company runs, such as an application, owned by a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Embed,
    Field,
    ModelRegistry,
    Shapes,
    embedded,
    new,
    read_whole,
)
from .recipient import Recipient

if TYPE_CHECKING:
    from .group_reference import GroupReference
    from .service_link_page import ServiceLinkPage
    from .service_tier import ServiceTier
    from .service_type import ServiceType

_SHAPES: Final = Shapes(
    (
        "id",
        "targetName",
        "recipientType",
        "status",
        "externalKey",
        "externallyOwned",
        "locked",
        "links",
        "version",
        "targeted",
        "responseCount",
        "responseCountThreshold",
        "deliveryStatus",
        "description",
        "serviceType",
        "serviceTier",
        "ownedBy",
        "serviceLinks",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Service(Recipient):
    """Something that a company runs, such as an application, owned by a group."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Recipient.FIELDS,
        Field("description", "description", "string"),
        Field("service_type", "serviceType", "string"),
        Field("service_tier", "serviceTier", "string"),
        Field("owned_by", "ownedBy", "GroupReference"),
        Field(
            "service_links",
            "serviceLinks",
            "ServiceLinkPage",
            kept_in="_service_links",
            embed=Embed("services.get_service", {"embed": "serviceLinks"}, "service_links"),
        ),
    )

    description: str | None = None
    """What the service does."""
    service_type: ServiceType | None = None
    """What kind of service it is."""
    service_tier: ServiceTier | None = None
    """How important the service is."""
    owned_by: GroupReference | None = None
    """The group that looks after the service. Absent when none does."""
    _service_links: ServiceLinkPage | None = None

    @property
    def service_links(self) -> ServiceLinkPage | None:
        """Web pages about the service. Only there when embedded (`embed='serviceLinks'`). An
        object of a synchronous session fetches it, at the cost of a request."""
        value: ServiceLinkPage | None = embedded(self, "_service_links")
        return value

    @service_links.setter
    def service_links(self, value: ServiceLinkPage | None) -> None:
        self._service_links = value

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
            self.target_name,
            self.recipient_type,
            self.status,
            self.external_key,
            self.externally_owned,
            self.locked,
            links_,
            self.version,
            self.targeted,
            self.response_count,
            self.response_count_threshold,
            self.delivery_status,
            self.description,
            self.service_type,
            self.service_tier,
            owned_by_,
            service_links_,
            self._extra,
        ) = values
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        self.owned_by = (
            None
            if owned_by_ is None
            else registry["GroupReference"](owned_by_, registry)
            if type(owned_by_) is dict
            else owned_by_
        )
        self._service_links = (
            None
            if service_links_ is None
            else registry["ServiceLinkPage"](service_links_, registry)
            if type(service_links_) is dict
            else service_links_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.target_name = struct.target_name
        self.recipient_type = struct.recipient_type
        self.status = struct.status
        self.external_key = struct.external_key
        self.externally_owned = struct.externally_owned
        self.locked = struct.locked
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
        self.version = struct.version
        self.targeted = struct.targeted
        self.response_count = struct.response_count
        self.response_count_threshold = struct.response_count_threshold
        self.delivery_status = struct.delivery_status
        self.description = struct.description
        self.service_type = struct.service_type
        self.service_tier = struct.service_tier
        value = struct.owned_by
        self.owned_by = value and value.__make__(value, registry)
        value = struct._service_links
        self._service_links = value and value.__make__(value, registry)
        return self
