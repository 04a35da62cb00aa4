"""AuditResponseDetail: An answer to a notification, as the history shows it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .notification import Notification
    from .response_option import ResponseOption
    from .response_source import ResponseSource

_SHAPES: Final = Shapes(
    (
        "notification",
        "option",
        "comment",
        "source",
        "received",
        "response",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AuditResponseDetail(ReplyModel):
    """An answer to a notification, as the history shows it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("notification", "notification", "Notification"),
        Field("option", "option", "ResponseOption"),
        Field("comment", "comment", "string"),
        Field("source", "source", "string"),
        Field("received", "received", "date-time", kept_in="_received"),
        Field("response", "response", "string"),
    )

    notification: Notification
    """The notification that was answered."""
    option: ResponseOption
    """The response option that was chosen."""
    comment: str | None = None
    """What the person wrote along with the answer."""
    source: ResponseSource | None = None
    """Where the answer was given. Missing for answers by a device such as email."""
    _received: datetime.datetime | str
    response: str
    """The text of the chosen option."""

    @property
    def received(self) -> datetime.datetime:
        """When the answer arrived."""
        value: datetime.datetime = read_time(self._received)
        return value

    @received.setter
    def received(self, value: datetime.datetime) -> None:
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
        (
            notification_,
            option_,
            self.comment,
            self.source,
            self._received,
            self.response,
            self._extra,
        ) = values
        self.notification = (
            registry["Notification"](notification_, registry)
            if type(notification_) is dict
            else notification_
        )
        self.option = (
            registry["ResponseOption"](option_, registry) if type(option_) is dict else option_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        value = struct.notification
        self.notification = value and value.__make__(value, registry)
        value = struct.option
        self.option = value and value.__make__(value, registry)
        self.comment = struct.comment
        self.source = struct.source
        self._received = struct._received
        self.response = struct.response
        return self
