"""Person: A user of the instance."""

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
    from .device_page import DevicePage
    from .license_type import LicenseType
    from .person_page import PersonPage
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink
    from .revision import Revision
    from .role_page import RolePage

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
        "firstName",
        "lastName",
        "language",
        "timezone",
        "webLogin",
        "licenseType",
        "phoneLogin",
        "roles",
        "site",
        "supervisors",
        "devices",
        "properties",
        "lastLogin",
        "whenCreated",
        "whenUpdated",
        "revision",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Person(Recipient):
    """A user of the instance."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Recipient.FIELDS,
        Field("first_name", "firstName", "string"),
        Field("last_name", "lastName", "string"),
        Field("language", "language", "string"),
        Field("timezone", "timezone", "string"),
        Field("web_login", "webLogin", "string"),
        Field("license_type", "licenseType", "string"),
        Field("phone_login", "phoneLogin", "string"),
        Field(
            "roles",
            "roles",
            "RolePage",
            kept_in="_roles",
            embed=Embed("people.get_person", {"embed": "roles"}, "roles"),
        ),
        Field("site", "site", "ReferenceByIdAndSelfLink"),
        Field(
            "supervisors",
            "supervisors",
            "PersonPage",
            kept_in="_supervisors",
            embed=Embed("people.get_person", {"embed": "supervisors"}, "supervisors"),
        ),
        Field(
            "devices",
            "devices",
            "DevicePage",
            kept_in="_devices",
            embed=Embed("people.get_person", {"embed": "devices"}, "devices"),
        ),
        Field("properties", "properties", "object"),
        Field("last_login", "lastLogin", "date-time", kept_in="_last_login"),
        Field("when_created", "whenCreated", "date-time", kept_in="_when_created"),
        Field("when_updated", "whenUpdated", "date-time", kept_in="_when_updated"),
        Field("revision", "revision", "Revision"),
    )

    first_name: str
    """The first name. May consist of digits."""
    last_name: str
    """The last name. May consist of digits."""
    language: str | None = None
    """The language of messages to this person, as a code such as `en` or `pt_BR`."""
    timezone: str | None = None
    """The time zone in which this person sees times, by its IANA name or an older link to it."""
    web_login: str | None = None
    """The name to sign in with. Often, not always, the same as `targetName`."""
    license_type: LicenseType | None = None
    """The kind of licence this person uses. Older instances leave it out."""
    phone_login: str | None = None
    """The number this person enters on the phone to be recognized."""
    _roles: RolePage | None = None
    site: ReferenceByIdAndSelfLink | None = None
    """Where this person works."""
    _supervisors: PersonPage | None = None
    _devices: DevicePage | None = None
    properties: dict[str, Any] | None = None
    """The custom fields and attributes of this person. Absent where the instance defines none."""
    _last_login: datetime.datetime | str | None = None
    _when_created: datetime.datetime | str | None = None
    _when_updated: datetime.datetime | str | None = None
    revision: Revision | None = None
    """Which state of this person is shown. Only in answers about the past."""

    @property
    def roles(self) -> RolePage | None:
        """The roles that give this person permissions. Only there when embedded (`embed='roles'`).
        An object of a synchronous session fetches it, at the cost of a request."""
        value: RolePage | None = embedded(self, "_roles")
        return value

    @roles.setter
    def roles(self, value: RolePage | None) -> None:
        self._roles = value

    @property
    def supervisors(self) -> PersonPage | None:
        """Who supervises this person; some only in short, if the caller may not see more. Also in
        the reply to a request that sets supervisors. Only there when embedded
        (`embed='supervisors'`). An object of a synchronous session fetches it, at the cost of a
        request."""
        value: PersonPage | None = embedded(self, "_supervisors")
        return value

    @supervisors.setter
    def supervisors(self, value: PersonPage | None) -> None:
        self._supervisors = value

    @property
    def devices(self) -> DevicePage | None:
        """The devices of this person. Only there when embedded (`embed='devices'`). An object of a
        synchronous session fetches it, at the cost of a request."""
        value: DevicePage | None = embedded(self, "_devices")
        return value

    @devices.setter
    def devices(self, value: DevicePage | None) -> None:
        self._devices = value

    @property
    def last_login(self) -> datetime.datetime | None:
        """When this person last signed in."""
        value: datetime.datetime | None = read_time(self._last_login)
        return value

    @last_login.setter
    def last_login(self, value: datetime.datetime | None) -> None:
        self._last_login = value

    @property
    def when_created(self) -> datetime.datetime | None:
        """When this person was added."""
        value: datetime.datetime | None = read_time(self._when_created)
        return value

    @when_created.setter
    def when_created(self, value: datetime.datetime | None) -> None:
        self._when_created = value

    @property
    def when_updated(self) -> datetime.datetime | None:
        """When this person was last changed."""
        value: datetime.datetime | None = read_time(self._when_updated)
        return value

    @when_updated.setter
    def when_updated(self, value: datetime.datetime | None) -> None:
        self._when_updated = value

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
            self.first_name,
            self.last_name,
            self.language,
            self.timezone,
            self.web_login,
            self.license_type,
            self.phone_login,
            roles_,
            site_,
            supervisors_,
            devices_,
            self.properties,
            self._last_login,
            self._when_created,
            self._when_updated,
            revision_,
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
        self._roles = (
            None
            if roles_ is None
            else registry["RolePage"](roles_, registry)
            if type(roles_) is dict
            else roles_
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
        self._devices = (
            None
            if devices_ is None
            else registry["DevicePage"](devices_, registry)
            if type(devices_) is dict
            else devices_
        )
        self.revision = (
            None
            if revision_ is None
            else registry["Revision"](revision_, registry)
            if type(revision_) is dict
            else revision_
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
        self.first_name = struct.first_name
        self.last_name = struct.last_name
        self.language = struct.language
        self.timezone = struct.timezone
        self.web_login = struct.web_login
        self.license_type = struct.license_type
        self.phone_login = struct.phone_login
        value = struct._roles
        self._roles = value and value.__make__(value, registry)
        value = struct.site
        self.site = value and value.__make__(value, registry)
        value = struct._supervisors
        self._supervisors = value and value.__make__(value, registry)
        value = struct._devices
        self._devices = value and value.__make__(value, registry)
        self.properties = struct.properties
        self._last_login = struct._last_login
        self._when_created = struct._when_created
        self._when_updated = struct._when_updated
        value = struct.revision
        self.revision = value and value.__make__(value, registry)
        return self
