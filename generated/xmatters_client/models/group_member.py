"""GroupMember: A member of a group in short."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    Shapes,
    new,
    read_time,
    read_whole,
)
from .recipient_reference import RecipientReference

if TYPE_CHECKING:
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink

_SHAPES: Final = Shapes(
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
        "displayName",
        "status",
        "site",
        "lastLogin",
    )
)
_READERS: Final = _SHAPES.readers


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
            links_,
            self.first_name,
            self.last_name,
            self.license_type,
            self.device_type,
            self.name,
            self.display_name,
            self.status,
            site_,
            self._last_login,
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
        self.site = (
            None
            if site_ is None
            else registry["ReferenceByIdAndSelfLink"](site_, registry)
            if type(site_) is dict
            else site_
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
        self.first_name = struct.first_name
        self.last_name = struct.last_name
        self.license_type = struct.license_type
        self.device_type = struct.device_type
        self.name = struct.name
        self.display_name = struct.display_name
        self.status = struct.status
        value = struct.site
        self.site = value and value.__make__(value, registry)
        self._last_login = struct._last_login
        return self
