"""Recipient: Something that can be notified: a person, a group, a device, a dynamic ..."""

from __future__ import annotations

from collections.abc import Mapping
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
    from .delivery_status import DeliveryStatus
    from .recipient_status import RecipientStatus
    from .recipient_type import RecipientType
    from .self_link import SelfLink

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
    )
)
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "PERSON": "Person",
    "GROUP": "Group",
    "DEVICE": "Device",
    "DYNAMIC_TEAM": "DynamicTeam",
    "SERVICE": "Service",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Recipient(ReplyModel):
    """Something that can be notified: a person, a group, a device, a dynamic team or a service.
    Lists of recipients mix these kinds; `recipientType` tells which one it is."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("target_name", "targetName", "string"),
        Field("recipient_type", "recipientType", "string"),
        Field("status", "status", "string"),
        Field("external_key", "externalKey", "string"),
        Field("externally_owned", "externallyOwned", "boolean"),
        Field("locked", "locked", "string", is_list=True),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
        Field("version", "version", "string"),
        Field("targeted", "targeted", "boolean"),
        Field("response_count", "responseCount", "integer"),
        Field("response_count_threshold", "responseCountThreshold", "integer"),
        Field("delivery_status", "deliveryStatus", "string"),
    )

    KIND_FIELD: ClassVar[str] = "recipientType"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `recipientType`, the model of that kind."""

    id: str
    """The id, unique within the instance."""
    target_name: str
    """The name by which it is addressed: the user id of a person, the name of a group, and for a
    device the owner's name and the device's name with a vertical bar between."""
    recipient_type: RecipientType
    """Which kind of recipient it is."""
    status: RecipientStatus | None = None
    """Whether it can be notified. Dynamic teams have none."""
    external_key: str | None = None
    """Its id in another system that keeps the data."""
    externally_owned: bool | None = None
    """Whether another system keeps the data, so that most users cannot delete it in the web
    interface."""
    locked: list[str] | None = None
    """The fields that cannot be changed in the web interface."""
    _links: SelfLink | str | None = None
    version: str | None = None
    """The version of the object. Comes with replies to changes and with event recipients."""
    targeted: bool | None = None
    """Whether it was addressed itself, not reached through a group. Only in lists of event,
    scenario and subscription recipients."""
    response_count: int | None = None
    """How many responses were counted. Only on event recipients that count responses."""
    response_count_threshold: int | None = None
    """How many responses fill the request. Only on event recipients that count responses."""
    delivery_status: DeliveryStatus | None = None
    """What became of the notification. Only on resolved recipients of an event."""

    @property
    def links(self) -> SelfLink | None:
        """Where the recipient is. Dynamic teams in lists have none."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("recipientType")
        name = _KINDS.get(kind) if type(kind) is str else None
        if name is not None:
            found: Self = registry[name](data, registry)
            return found
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
        return self
