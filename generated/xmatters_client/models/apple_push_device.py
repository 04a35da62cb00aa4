"""ApplePushDevice: The mobile app on an Apple device (`deviceType` is `APPLE_PUSH`)."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    compact,
    keep_extra,
    new,
)
from .device import Device

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
        "privileged",
        "accountId",
        "apnToken",
        "alertSound",
        "soundStatus",
        "soundThreshold",
    )
)
_KNOWN: Final = _USUAL | {
    "version",
    "targeted",
    "responseCount",
    "responseCountThreshold",
    "deliveryStatus",
    "timeframes",
    "active",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ApplePushDevice(Device):
    """The mobile app on an Apple device (`deviceType` is `APPLE_PUSH`). It appears when its owner
    signs in to the app; it can be changed and deleted, but not created."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Device.FIELDS,
        Field("account_id", "accountId", "string"),
        Field("apn_token", "apnToken", "string"),
        Field("alert_sound", "alertSound", "string"),
        Field("sound_status", "soundStatus", "string"),
        Field("sound_threshold", "soundThreshold", "string"),
    )

    account_id: str | None = None
    """The account under which the app is registered."""
    apn_token: str | None = None
    """The token by which Apple's push service addresses the app."""
    alert_sound: str | None = None
    """The sound that the app plays for an alert."""
    sound_status: str | None = None
    """Whether the app plays a sound. The values are not known."""
    sound_threshold: str | None = None
    """From which priority on the app plays a sound. The values are not known."""

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
        self.device_type = get("deviceType")
        self.name = get("name")
        value = get("owner")
        self.owner = registry["PersonReference"](value, registry) if type(value) is dict else value
        self.default_device = get("defaultDevice")
        self.delay = get("delay")
        self.description = get("description")
        self.priority_threshold = get("priorityThreshold")
        self._provider = compact(get("provider"), "id", registry["ReferenceById"], registry)
        self.sequence = get("sequence")
        self.test_status = get("testStatus")
        self.privileged = get("privileged")
        self.account_id = get("accountId")
        self.apn_token = get("apnToken")
        self.alert_sound = get("alertSound")
        self.sound_status = get("soundStatus")
        self.sound_threshold = get("soundThreshold")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.version = self.targeted = self.response_count = self.response_count_threshold = (
                self.delivery_status
            ) = self.timeframes = self.active = self._extra = None
            return self
        self.version = get("version")
        self.targeted = get("targeted")
        self.response_count = get("responseCount")
        self.response_count_threshold = get("responseCountThreshold")
        self.delivery_status = get("deliveryStatus")
        value = get("timeframes")
        self.timeframes = (
            registry["DeviceTimeframePage"](value, registry) if type(value) is dict else value
        )
        self.active = get("active")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
