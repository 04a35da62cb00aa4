"""Group: A group of recipients that is notified together (broadcast), by its ..."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    compact,
    keep_extra,
    new,
    read_time,
)
from .recipient import Recipient

if TYPE_CHECKING:
    from .dynamic_group_criteria import DynamicGroupCriteria
    from .group_type import GroupType
    from .person_page import PersonPage
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink
    from .role_page import RolePage
    from .service_page import ServicePage

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
        "groupType",
        "allowDuplicates",
        "useDefaultDevices",
        "observedByAll",
        "site",
        "properties",
        "created",
    )
)
_KNOWN: Final = _USUAL | {
    "version",
    "targeted",
    "responseCount",
    "responseCountThreshold",
    "deliveryStatus",
    "observers",
    "supervisors",
    "services",
    "criteria",
    "timezone",
    "lastModified",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Group(Recipient):
    """A group of recipients that is notified together (broadcast), by its shifts and escalations
    (on-call), or whose members are found by rules (dynamic)."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Recipient.FIELDS,
        Field("description", "description", "string"),
        Field("group_type", "groupType", "string"),
        Field("allow_duplicates", "allowDuplicates", "boolean"),
        Field("use_default_devices", "useDefaultDevices", "boolean"),
        Field("observed_by_all", "observedByAll", "boolean"),
        Field("observers", "observers", "RolePage"),
        Field("site", "site", "ReferenceByIdAndSelfLink"),
        Field("supervisors", "supervisors", "PersonPage"),
        Field("services", "services", "ServicePage"),
        Field("criteria", "criteria", "DynamicGroupCriteria"),
        Field("timezone", "timezone", "string"),
        Field("properties", "properties", "object"),
        Field("created", "created", "date-time", kept_in="_created"),
        Field("last_modified", "lastModified", "date-time", kept_in="_last_modified"),
    )

    description: str | None = None
    """What the group is for. Empty or absent when nobody wrote one."""
    group_type: GroupType | None = None
    """How the group finds whom to notify. Older instances leave it out, which means `ON_CALL`. All
    types are this one object; only `DYNAMIC` has `criteria`."""
    allow_duplicates: bool | None = None
    """Whether a member may stand in an escalation more than once, and so be notified more than
    once for one event."""
    use_default_devices: bool | None = None
    """Whether members without another available device are notified on their failsafe device."""
    observed_by_all: bool | None = None
    """Whether everybody may see and notify the group. If not, only the roles in `observers` may."""
    observers: RolePage | None = None
    """The roles that may see and notify the group when `observedByAll` is false. Only there when
    embedded (`embed='observers'`)."""
    site: ReferenceByIdAndSelfLink | None = None
    """The site whose holidays the group keeps. Absent when it keeps none."""
    supervisors: PersonPage | None = None
    """The people who manage the group. Replies to changes and deletions have them without the
    embed. Only there when embedded (`embed='supervisors'`)."""
    services: ServicePage | None = None
    """The services that the group owns. Only there when embedded (`embed='services'`)."""
    criteria: DynamicGroupCriteria | None = None
    """The rules that choose the members. Dynamic groups only. Only there when embedded
    (`embed='criteria'`)."""
    timezone: str | None = None
    """The time zone of the group, as an IANA name or one of its older forms."""
    properties: dict[str, Any] | None = None
    """Custom values of the group, by name. Not certain: Only in the list of body fields of the
    2026 reference; no answer with it is known."""
    _created: datetime.datetime | str | None = None
    _last_modified: datetime.datetime | str | None = None

    @property
    def created(self) -> datetime.datetime | None:
        """When the group was created. Older instances leave it out."""
        value: datetime.datetime | None = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime | None) -> None:
        self._created = value

    @property
    def last_modified(self) -> datetime.datetime | None:
        """When the group was last changed. Not certain: Named by one client only."""
        value: datetime.datetime | None = read_time(self._last_modified)
        return value

    @last_modified.setter
    def last_modified(self, value: datetime.datetime | None) -> None:
        self._last_modified = value

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
        self.group_type = get("groupType")
        self.allow_duplicates = get("allowDuplicates")
        self.use_default_devices = get("useDefaultDevices")
        self.observed_by_all = get("observedByAll")
        value = get("site")
        self.site = (
            registry["ReferenceByIdAndSelfLink"](value, registry) if type(value) is dict else value
        )
        self.properties = get("properties")
        self._created = get("created")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.version = self.targeted = self.response_count = self.response_count_threshold = (
                self.delivery_status
            ) = self.observers = self.supervisors = self.services = self.criteria = (
                self.timezone
            ) = self._last_modified = self._extra = None
            return self
        self.version = get("version")
        self.targeted = get("targeted")
        self.response_count = get("responseCount")
        self.response_count_threshold = get("responseCountThreshold")
        self.delivery_status = get("deliveryStatus")
        value = get("observers")
        self.observers = registry["RolePage"](value, registry) if type(value) is dict else value
        value = get("supervisors")
        self.supervisors = registry["PersonPage"](value, registry) if type(value) is dict else value
        value = get("services")
        self.services = registry["ServicePage"](value, registry) if type(value) is dict else value
        value = get("criteria")
        self.criteria = (
            registry["DynamicGroupCriteria"](value, registry) if type(value) is dict else value
        )
        self.timezone = get("timezone")
        self._last_modified = get("lastModified")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
