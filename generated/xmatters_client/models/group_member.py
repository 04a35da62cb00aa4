"""GroupMember: A member of a group in short."""

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
from .recipient_reference import RecipientReference

if TYPE_CHECKING:
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink

_USUAL: Final = frozenset(
    (
        "id",
        "targetName",
        "recipientType",
        "links",
        "firstName",
        "lastName",
        "licenseType",
        "deviceType",
        "name",
    )
)
_KNOWN: Final = _USUAL | {
    "displayName",
    "status",
    "site",
    "lastLogin",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class GroupMember(RecipientReference):
    """A member of a group in short."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *RecipientReference.FIELDS,
        Field("site", "site", "ReferenceByIdAndSelfLink"),
        Field("last_login", "lastLogin", "date-time", kept_in="_last_login"),
    )

    site: ReferenceByIdAndSelfLink | None = None
    """Where the person works. Only there when embedded (`embed='site'`). Not certain: The embed is
    documented; that it adds this field to the member is assumed."""
    _last_login: datetime.datetime | str | None = None

    @property
    def last_login(self) -> datetime.datetime | None:
        """When the person last signed in. Only there when embedded (`embed='lastLogin'`). Not
        certain: The embed is documented; that it adds this field to the member is assumed."""
        value: datetime.datetime | None = read_time(self._last_login)
        return value

    @last_login.setter
    def last_login(self, value: datetime.datetime | None) -> None:
        self._last_login = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.target_name = get("targetName")
        self.recipient_type = get("recipientType")
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        self.first_name = get("firstName")
        self.last_name = get("lastName")
        self.license_type = get("licenseType")
        self.device_type = get("deviceType")
        self.name = get("name")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.display_name = self.status = self.site = self._last_login = self._extra = None
            return self
        self.display_name = get("displayName")
        self.status = get("status")
        value = get("site")
        self.site = (
            registry["ReferenceByIdAndSelfLink"](value, registry) if type(value) is dict else value
        )
        self._last_login = get("lastLogin")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
