"""ServiceCreate: A new service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .service_link_input import ServiceLinkInput
    from .service_owner_pointer import ServiceOwnerPointer
    from .service_tier import ServiceTier
    from .service_type import ServiceType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceCreate(RequestModel):
    """A new service."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("service_type", "serviceType", "string"),
        Field("service_tier", "serviceTier", "string"),
        Field("owned_by", "ownedBy", "ServiceOwnerPointer"),
        Field("service_links", "serviceLinks", "ServiceLinkInput", is_list=True),
        Field("target_name", "targetName", "string", required=True),
    )

    description: str | Unset = UNSET
    """What the service does."""
    service_type: ServiceType | Unset = UNSET
    """What kind of service it is. The vendor's Terraform provider always sends it."""
    service_tier: ServiceTier | Unset = UNSET
    """How important the service is."""
    owned_by: ServiceOwnerPointer | Mapping[str, Any] | str | HasId | Unset = UNSET
    """The group that looks after the service. A service has one at most."""
    service_links: Sequence[ServiceLinkInput | Mapping[str, Any]] | Unset = UNSET
    """Web pages about the service, as a plain list. They replace the old ones. Not certain: The
    vendor's Go client sends them; the reference does not list the field."""
    target_name: str
    """The name of the service, which no other service may have."""


class ServiceCreateFields(TypedDict, total=False):
    """The fields of `ServiceCreate` as keyword arguments."""

    description: str
    """What the service does."""
    service_type: ServiceType
    """What kind of service it is. The vendor's Terraform provider always sends it."""
    service_tier: ServiceTier
    """How important the service is."""
    owned_by: ServiceOwnerPointer | Mapping[str, Any] | str | HasId
    """The group that looks after the service. A service has one at most."""
    service_links: Sequence[ServiceLinkInput | Mapping[str, Any]]
    """Web pages about the service, as a plain list. They replace the old ones. Not certain: The
    vendor's Go client sends them; the reference does not list the field."""
    target_name: Required[str]
    """The name of the service, which no other service may have."""
