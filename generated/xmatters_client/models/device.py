"""Device: A way to reach a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Embed,
    Field,
    ModelRegistry,
    Shapes,
    embedded,
    expand,
    new,
    read_whole,
)
from .recipient import Recipient

if TYPE_CHECKING:
    from .device_test_status import DeviceTestStatus
    from .device_timeframe_page import DeviceTimeframePage
    from .device_type import DeviceType
    from .person_reference import PersonReference
    from .priority import Priority
    from .reference_by_id import ReferenceById

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
    )
)
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "EMAIL": "EmailDevice",
    "VOICE": "VoiceDevice",
    "TEXT_PHONE": "SmsDevice",
    "TEXT_PAGER": "TextPagerDevice",
    "APPLE_PUSH": "ApplePushDevice",
    "ANDROID_PUSH": "AndroidPushDevice",
    "FAX": "FaxDevice",
    "VOICE_IVR": "PublicAddressDevice",
    "GENERIC": "GenericDevice",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Device(Recipient):
    """A way to reach a person. `deviceType` tells which kind it is; the address stands in a field
    of the kind, such as `emailAddress` or `phoneNumber`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Recipient.FIELDS,
        Field("device_type", "deviceType", "string"),
        Field("name", "name", "string"),
        Field("owner", "owner", "PersonReference"),
        Field("default_device", "defaultDevice", "boolean"),
        Field("delay", "delay", "integer"),
        Field("description", "description", "string"),
        Field("priority_threshold", "priorityThreshold", "string"),
        Field("provider", "provider", "ReferenceById", kept_in="_provider", only_field="id"),
        Field("sequence", "sequence", "integer"),
        Field("test_status", "testStatus", "string"),
        Field(
            "timeframes",
            "timeframes",
            "DeviceTimeframePage",
            kept_in="_timeframes",
            embed=Embed("devices.get_device", {"embed": "timeframes"}, "timeframes"),
        ),
        Field("privileged", "privileged", "boolean"),
        Field("active", "active", "string"),
    )

    KIND_FIELD: ClassVar[str] = "deviceType"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `deviceType`, the model of that kind."""

    device_type: DeviceType
    """Which kind of device it is. It never changes."""
    name: str
    """The device name, one of those that `/device-names` lists."""
    owner: PersonReference
    """Whose device it is. It never changes. Old replies give id, target name and link only."""
    default_device: bool | None = None
    """Whether it is the failsafe device, used when no other device can be reached."""
    delay: int | None = None
    """Minutes to wait after this device before the next one is tried."""
    description: str | None = None
    """A readable form of the address, written by the service."""
    priority_threshold: Priority | None = None
    """The lowest priority of an event that is sent to this device."""
    _provider: ReferenceById | str | None = None
    sequence: int | None = None
    """The place in the order in which the owner's devices are tried, from 1."""
    test_status: DeviceTestStatus | None = None
    """Whether a test message has reached the device."""
    _timeframes: DeviceTimeframePage | None = None
    privileged: bool | None = None
    """Whether the device name is privileged, so that only some users see the address."""
    active: str | None = None
    """Stands in for `status` in an old example of the vendor's reference. Not certain: Only one
    old documentation example has it; recorded answers have `status`."""

    @property
    def provider(self) -> ReferenceById | None:
        """The service that delivers to the device. Its `id` is a name such as `(x)matters Email
        Gateway`."""
        value: ReferenceById | None = expand(self, "_provider", "ReferenceById", "id")
        return value

    @provider.setter
    def provider(self, value: ReferenceById | None) -> None:
        self._provider = value

    @property
    def timeframes(self) -> DeviceTimeframePage | None:
        """When the device may be used. Replies to changes may have it without being asked. Only
        there when embedded (`embed='timeframes'`). An object of a synchronous session fetches
        it, at the cost of a request."""
        value: DeviceTimeframePage | None = embedded(self, "_timeframes")
        return value

    @timeframes.setter
    def timeframes(self, value: DeviceTimeframePage | None) -> None:
        self._timeframes = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("deviceType")
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
        return self
