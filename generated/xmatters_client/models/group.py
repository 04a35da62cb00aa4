"""Group: A group of recipients that is notified together (broadcast), by its ..."""

from __future__ import annotations

import datetime
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
    read_time,
    read_whole,
)
from .recipient import Recipient

if TYPE_CHECKING:
    from .dynamic_group_criteria import DynamicGroupCriteria
    from .group_type import GroupType
    from .person_page import PersonPage
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink
    from .role_page import RolePage
    from .service_page import ServicePage

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
        "groupType",
        "allowDuplicates",
        "useDefaultDevices",
        "observedByAll",
        "observers",
        "site",
        "supervisors",
        "services",
        "criteria",
        "timezone",
        "properties",
        "created",
        "lastModified",
    )
)
_READERS: Final = _SHAPES.readers


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
        Field(
            "observers",
            "observers",
            "RolePage",
            kept_in="_observers",
            embed=Embed("groups.get_group", {"embed": "observers"}, "observers"),
        ),
        Field("site", "site", "ReferenceByIdAndSelfLink"),
        Field(
            "supervisors",
            "supervisors",
            "PersonPage",
            kept_in="_supervisors",
            embed=Embed("groups.get_group", {"embed": "supervisors"}, "supervisors"),
        ),
        Field(
            "services",
            "services",
            "ServicePage",
            kept_in="_services",
            embed=Embed("groups.get_group", {"embed": "services"}, "services"),
        ),
        Field(
            "criteria",
            "criteria",
            "DynamicGroupCriteria",
            kept_in="_criteria",
            embed=Embed("groups.get_group", {"embed": "criteria"}, "criteria"),
        ),
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
    _observers: RolePage | None = None
    site: ReferenceByIdAndSelfLink | None = None
    """The site whose holidays the group keeps. Absent when it keeps none."""
    _supervisors: PersonPage | None = None
    _services: ServicePage | None = None
    _criteria: DynamicGroupCriteria | None = None
    timezone: str | None = None
    """The time zone of the group, as an IANA name or one of its older forms."""
    properties: dict[str, Any] | None = None
    """Custom values of the group, by name. Not certain: Only in the list of body fields of the
    2026 reference; no answer with it is known."""
    _created: datetime.datetime | str | None = None
    _last_modified: datetime.datetime | str | None = None

    @property
    def observers(self) -> RolePage | None:
        """The roles that may see and notify the group when `observedByAll` is false. Only there
        when embedded (`embed='observers'`). An object of a synchronous session fetches it, at
        the cost of a request."""
        value: RolePage | None = embedded(self, "_observers")
        return value

    @observers.setter
    def observers(self, value: RolePage | None) -> None:
        self._observers = value

    @property
    def supervisors(self) -> PersonPage | None:
        """The people who manage the group. Replies to changes and deletions have them without the
        embed. Only there when embedded (`embed='supervisors'`). An object of a synchronous
        session fetches it, at the cost of a request."""
        value: PersonPage | None = embedded(self, "_supervisors")
        return value

    @supervisors.setter
    def supervisors(self, value: PersonPage | None) -> None:
        self._supervisors = value

    @property
    def services(self) -> ServicePage | None:
        """The services that the group owns. Only there when embedded (`embed='services'`). An
        object of a synchronous session fetches it, at the cost of a request."""
        value: ServicePage | None = embedded(self, "_services")
        return value

    @services.setter
    def services(self, value: ServicePage | None) -> None:
        self._services = value

    @property
    def criteria(self) -> DynamicGroupCriteria | None:
        """The rules that choose the members. Dynamic groups only. Only there when embedded
        (`embed='criteria'`). An object of a synchronous session fetches it, at the cost of a
        request."""
        value: DynamicGroupCriteria | None = embedded(self, "_criteria")
        return value

    @criteria.setter
    def criteria(self, value: DynamicGroupCriteria | None) -> None:
        self._criteria = value

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
            self.group_type,
            self.allow_duplicates,
            self.use_default_devices,
            self.observed_by_all,
            observers_,
            site_,
            supervisors_,
            services_,
            criteria_,
            self.timezone,
            self.properties,
            self._created,
            self._last_modified,
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
        self._observers = (
            None
            if observers_ is None
            else registry["RolePage"](observers_, registry)
            if type(observers_) is dict
            else observers_
        )
        self.site = (
            None
            if site_ is None
            else registry["ReferenceByIdAndSelfLink"](site_, registry)
            if type(site_) is dict
            else site_
        )
        self._supervisors = (
            None
            if supervisors_ is None
            else registry["PersonPage"](supervisors_, registry)
            if type(supervisors_) is dict
            else supervisors_
        )
        self._services = (
            None
            if services_ is None
            else registry["ServicePage"](services_, registry)
            if type(services_) is dict
            else services_
        )
        self._criteria = (
            None
            if criteria_ is None
            else registry["DynamicGroupCriteria"](criteria_, registry)
            if type(criteria_) is dict
            else criteria_
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
        self.group_type = struct.group_type
        self.allow_duplicates = struct.allow_duplicates
        self.use_default_devices = struct.use_default_devices
        self.observed_by_all = struct.observed_by_all
        value = struct._observers
        self._observers = value and value.__make__(value, registry)
        value = struct.site
        self.site = value and value.__make__(value, registry)
        value = struct._supervisors
        self._supervisors = value and value.__make__(value, registry)
        value = struct._services
        self._services = value and value.__make__(value, registry)
        value = struct._criteria
        self._criteria = value and value.__make__(value, registry)
        self.timezone = struct.timezone
        self.properties = struct.properties
        self._created = struct._created
        self._last_modified = struct._last_modified
        return self
