"""RecipientReference: A recipient in short, with a few fields of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_whole,
)

if TYPE_CHECKING:
    from .device_type import DeviceType
    from .license_type import LicenseType
    from .recipient_status import RecipientStatus
    from .recipient_type import RecipientType
    from .self_link import SelfLink

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
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RecipientReference(ReplyModel):
    """A recipient in short, with a few fields of its kind."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("target_name", "targetName", "string"),
        Field("recipient_type", "recipientType", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
        Field("first_name", "firstName", "string"),
        Field("last_name", "lastName", "string"),
        Field("license_type", "licenseType", "string"),
        Field("device_type", "deviceType", "string"),
        Field("name", "name", "string"),
        Field("display_name", "displayName", "string"),
        Field("status", "status", "string"),
    )

    id: str
    """The id of the recipient."""
    target_name: str | None = None
    """The name by which the recipient is addressed."""
    recipient_type: RecipientType | None = None
    """Which kind of recipient it is."""
    _links: SelfLink | str | None = None
    first_name: str | None = None
    """The first name. People only."""
    last_name: str | None = None
    """The last name. People only."""
    license_type: LicenseType | None = None
    """The kind of licence. People only, newer instances."""
    device_type: DeviceType | None = None
    """The kind of device. Devices only."""
    name: str | None = None
    """The name of the device. Devices only."""
    display_name: str | None = None
    """The name to show. On-call summaries only."""
    status: RecipientStatus | None = None
    """Whether the recipient can be notified."""

    @property
    def links(self) -> SelfLink | None:
        """Where the recipient is."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

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
        return self
