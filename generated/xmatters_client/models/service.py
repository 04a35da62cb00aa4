"""Service: Something that a company runs, such as an application, owned by a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    compact,
    keep_extra,
    new,
)
from .recipient import Recipient

if TYPE_CHECKING:
    from .group_reference import GroupReference
    from .service_link_page import ServiceLinkPage
    from .service_tier import ServiceTier
    from .service_type import ServiceType

_USUAL: Final = frozenset(
    (
        "id",
        "targetName",
        "recipientType",
        "status",
        "externalKey",
        "externallyOwned",
        "locked",
        "links",
        "description",
        "serviceType",
        "serviceTier",
        "ownedBy",
    )
)
_KNOWN: Final = _USUAL | {
    "version",
    "targeted",
    "responseCount",
    "responseCountThreshold",
    "deliveryStatus",
    "serviceLinks",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Service(Recipient):
    """Something that a company runs, such as an application, owned by a group."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Recipient.FIELDS,
        Field("description", "description", "string"),
        Field("service_type", "serviceType", "string"),
        Field("service_tier", "serviceTier", "string"),
        Field("owned_by", "ownedBy", "GroupReference"),
        Field("service_links", "serviceLinks", "ServiceLinkPage"),
    )

    description: str | None = None
    """What the service does."""
    service_type: ServiceType | None = None
    """What kind of service it is."""
    service_tier: ServiceTier | None = None
    """How important the service is."""
    owned_by: GroupReference | None = None
    """The group that looks after the service. Absent when none does."""
    service_links: ServiceLinkPage | None = None
    """Web pages about the service. Only there when embedded (`embed='serviceLinks'`)."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.target_name = get("targetName")
        self.recipient_type = get("recipientType")
        self.status = get("status")
        self.external_key = get("externalKey")
        self.externally_owned = get("externallyOwned")
        self.locked = get("locked")
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        self.description = get("description")
        self.service_type = get("serviceType")
        self.service_tier = get("serviceTier")
        value = get("ownedBy")
        self.owned_by = (
            registry["GroupReference"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.version = self.targeted = self.response_count = self.response_count_threshold = (
                self.delivery_status
            ) = self.service_links = self._extra = None
            return self
        self.version = get("version")
        self.targeted = get("targeted")
        self.response_count = get("responseCount")
        self.response_count_threshold = get("responseCountThreshold")
        self.delivery_status = get("deliveryStatus")
        value = get("serviceLinks")
        self.service_links = (
            registry["ServiceLinkPage"](value, registry) if type(value) is dict else value
        )
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
