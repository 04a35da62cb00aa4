"""Person: A user of the instance."""

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
    from .device_page import DevicePage
    from .license_type import LicenseType
    from .person_page import PersonPage
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink
    from .revision import Revision
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
        "firstName",
        "lastName",
        "language",
        "timezone",
        "webLogin",
        "licenseType",
        "phoneLogin",
        "site",
        "properties",
        "lastLogin",
        "whenCreated",
        "whenUpdated",
    )
)
_KNOWN: Final = _USUAL | {
    "version",
    "targeted",
    "responseCount",
    "responseCountThreshold",
    "deliveryStatus",
    "roles",
    "supervisors",
    "devices",
    "revision",
}


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
        Field("roles", "roles", "RolePage"),
        Field("site", "site", "ReferenceByIdAndSelfLink"),
        Field("supervisors", "supervisors", "PersonPage"),
        Field("devices", "devices", "DevicePage"),
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
    roles: RolePage | None = None
    """The roles that give this person permissions. Only there when embedded (`embed='roles'`)."""
    site: ReferenceByIdAndSelfLink | None = None
    """Where this person works."""
    supervisors: PersonPage | None = None
    """Who supervises this person; some only in short, if the caller may not see more. Also in the
    reply to a request that sets supervisors. Only there when embedded (`embed='supervisors'`)."""
    devices: DevicePage | None = None
    """The devices of this person. Only there when embedded (`embed='devices'`)."""
    properties: dict[str, Any] | None = None
    """The custom fields and attributes of this person. Absent where the instance defines none."""
    _last_login: datetime.datetime | str | None = None
    _when_created: datetime.datetime | str | None = None
    _when_updated: datetime.datetime | str | None = None
    revision: Revision | None = None
    """Which state of this person is shown. Only in answers about the past."""

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
        self.first_name = get("firstName")
        self.last_name = get("lastName")
        self.language = get("language")
        self.timezone = get("timezone")
        self.web_login = get("webLogin")
        self.license_type = get("licenseType")
        self.phone_login = get("phoneLogin")
        value = get("site")
        self.site = (
            registry["ReferenceByIdAndSelfLink"](value, registry) if type(value) is dict else value
        )
        self.properties = get("properties")
        self._last_login = get("lastLogin")
        self._when_created = get("whenCreated")
        self._when_updated = get("whenUpdated")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.version = self.targeted = self.response_count = self.response_count_threshold = (
                self.delivery_status
            ) = self.roles = self.supervisors = self.devices = self.revision = self._extra = None
            return self
        self.version = get("version")
        self.targeted = get("targeted")
        self.response_count = get("responseCount")
        self.response_count_threshold = get("responseCountThreshold")
        self.delivery_status = get("deliveryStatus")
        value = get("roles")
        self.roles = registry["RolePage"](value, registry) if type(value) is dict else value
        value = get("supervisors")
        self.supervisors = registry["PersonPage"](value, registry) if type(value) is dict else value
        value = get("devices")
        self.devices = registry["DevicePage"](value, registry) if type(value) is dict else value
        value = get("revision")
        self.revision = registry["Revision"](value, registry) if type(value) is dict else value
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
