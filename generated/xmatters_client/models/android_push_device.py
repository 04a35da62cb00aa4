"""AndroidPushDevice: The mobile app on an Android device (`deviceType` is `ANDROID_PUSH`)."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    Shapes,
    new,
    read_whole,
)
from .device import Device

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
        "deviceType",
        "name",
        "owner",
        "defaultDevice",
        "delay",
        "description",
        "priorityThreshold",
        "provider",
        "sequence",
        "testStatus",
        "timeframes",
        "privileged",
        "active",
        "accountId",
        "registrationId",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AndroidPushDevice(Device):
    """The mobile app on an Android device (`deviceType` is `ANDROID_PUSH`). It appears when its
    owner signs in to the app; it can be changed and deleted, but not created."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Device.FIELDS,
        Field("account_id", "accountId", "string"),
        Field("registration_id", "registrationId", "string"),
    )

    account_id: str | None = None
    """The account under which the app is registered."""
    registration_id: str | None = None
    """The id by which Google's push service addresses the app."""

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
            self.device_type,
            self.name,
            owner_,
            self.default_device,
            self.delay,
            self.description,
            self.priority_threshold,
            provider_,
            self.sequence,
            self.test_status,
            timeframes_,
            self.privileged,
            self.active,
            self.account_id,
            self.registration_id,
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
        self.owner = (
            registry["PersonReference"](owner_, registry) if type(owner_) is dict else owner_
        )
        self._provider = (
            None
            if provider_ is None
            else text
            if type(provider_) is OBJECT
            and len(provider_) == 1
            and type(text := provider_.get("id")) is str
            else read_whole(provider_, "ReferenceById", registry)
        )
        self._timeframes = (
            None
            if timeframes_ is None
            else registry["DeviceTimeframePage"](timeframes_, registry)
            if type(timeframes_) is dict
            else timeframes_
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
        self.device_type = struct.device_type
        self.name = struct.name
        value = struct.owner
        self.owner = value and value.__make__(value, registry)
        self.default_device = struct.default_device
        self.delay = struct.delay
        self.description = struct.description
        self.priority_threshold = struct.priority_threshold
        provider_: Any = struct._provider
        self._provider = (
            None
            if provider_ is None
            else text
            if type(provider_) is OBJECT
            and len(provider_) == 1
            and type(text := provider_.get("id")) is str
            else read_whole(provider_, "ReferenceById", registry)
        )
        self.sequence = struct.sequence
        self.test_status = struct.test_status
        value = struct._timeframes
        self._timeframes = value and value.__make__(value, registry)
        self.privileged = struct.privileged
        self.active = struct.active
        self.account_id = struct.account_id
        self.registration_id = struct.registration_id
        return self
