"""DynamicTeam: A recipient whose members are found by rules."""

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
    from .dynamic_group_criteria import DynamicGroupCriteria
    from .person_page import PersonPage
    from .role_page import RolePage

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
        "useEmergencyDevice",
        "criteria",
    )
)
_KNOWN: Final = _USUAL | {
    "version",
    "targeted",
    "responseCount",
    "responseCountThreshold",
    "deliveryStatus",
    "supervisors",
    "observers",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DynamicTeam(Recipient):
    """A recipient whose members are found by rules. Older instances have them apart from groups;
    newer ones have groups of the type `DYNAMIC` instead."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Recipient.FIELDS,
        Field("description", "description", "string"),
        Field("use_emergency_device", "useEmergencyDevice", "boolean"),
        Field("supervisors", "supervisors", "PersonPage"),
        Field("observers", "observers", "RolePage"),
        Field("criteria", "criteria", "DynamicGroupCriteria"),
    )

    description: str | None = None
    """What the team is for."""
    use_emergency_device: bool | None = None
    """Whether members without another available device are notified on their failsafe device."""
    supervisors: PersonPage | None = None
    """The people who manage the team. Only there when embedded (`embed='supervisors'`)."""
    observers: RolePage | None = None
    """The roles that may see and notify the team. Only there when embedded (`embed='observers'`)."""
    criteria: DynamicGroupCriteria | None = None
    """The rules that choose the members."""

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
        self.use_emergency_device = get("useEmergencyDevice")
        value = get("criteria")
        self.criteria = (
            registry["DynamicGroupCriteria"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.version = self.targeted = self.response_count = self.response_count_threshold = (
                self.delivery_status
            ) = self.supervisors = self.observers = self._extra = None
            return self
        self.version = get("version")
        self.targeted = get("targeted")
        self.response_count = get("responseCount")
        self.response_count_threshold = get("responseCountThreshold")
        self.delivery_status = get("deliveryStatus")
        value = get("supervisors")
        self.supervisors = registry["PersonPage"](value, registry) if type(value) is dict else value
        value = get("observers")
        self.observers = registry["RolePage"](value, registry) if type(value) is dict else value
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
