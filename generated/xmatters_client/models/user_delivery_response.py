"""UserDeliveryResponse: An answer that a person gave."""

from __future__ import annotations

import datetime
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
    read_time,
    read_whole,
)

if TYPE_CHECKING:
    from .reference_by_id import ReferenceById

_SHAPES: Final = Shapes(
    (
        "text",
        "notification",
        "received",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserDeliveryResponse(ReplyModel):
    """An answer that a person gave."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("text", "text", "string"),
        Field(
            "notification",
            "notification",
            "ReferenceById",
            kept_in="_notification",
            only_field="id",
        ),
        Field(
            "received",
            "received",
            "date-time",
            time_format="milliseconds-offset",
            kept_in="_received",
        ),
    )

    text: str | None = None
    """The text of the chosen response option."""
    _notification: ReferenceById | str | None = None
    _received: datetime.datetime | str | None = None

    @property
    def notification(self) -> ReferenceById | None:
        """The notification that was answered."""
        value: ReferenceById | None = expand(self, "_notification", "ReferenceById", "id")
        return value

    @notification.setter
    def notification(self, value: ReferenceById | None) -> None:
        self._notification = value

    @property
    def received(self) -> datetime.datetime | None:
        """When the answer arrived."""
        value: datetime.datetime | None = read_time(self._received)
        return value

    @received.setter
    def received(self, value: datetime.datetime | None) -> None:
        self._received = value

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
        (self.text, notification_, self._received, self._extra) = values
        self._notification = (
            None
            if notification_ is None
            else text
            if type(notification_) is OBJECT
            and len(notification_) == 1
            and type(text := notification_.get("id")) is str
            else read_whole(notification_, "ReferenceById", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.text = struct.text
        notification_: Any = struct._notification
        self._notification = (
            None
            if notification_ is None
            else text
            if type(notification_) is OBJECT
            and len(notification_) == 1
            and type(text := notification_.get("id")) is str
            else read_whole(notification_, "ReferenceById", registry)
        )
        self._received = struct._received
        return self
