"""SectionVoicemailOptions: What happens when a call of an event of this form reaches a mailbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    LIST,
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    take_items,
)

if TYPE_CHECKING:
    from .voicemail_leave import VoicemailLeave
    from .voicemail_leave_option import VoicemailLeaveOption

_SHAPES: Final = Shapes(
    (
        "retry",
        "every",
        "leave",
        "leaveOptions",
        "selected",
        "visible",
        "orderNum",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SectionVoicemailOptions(ReplyModel):
    """What happens when a call of an event of this form reaches a mailbox."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("retry", "retry", "integer"),
        Field("every", "every", "integer"),
        Field("leave", "leave", "string"),
        Field("leave_options", "leaveOptions", "VoicemailLeaveOption", is_list=True),
        Field("selected", "selected", "boolean"),
        Field("visible", "visible", "boolean"),
        Field("order_num", "orderNum", "integer"),
    )

    retry: int | None = None
    """How often the call is repeated."""
    every: int | None = None
    """How many seconds lie between two calls."""
    leave: VoicemailLeave | None = None
    """What is left in the mailbox."""
    leave_options: list[VoicemailLeaveOption] | None = None
    """The choices that senders have for `leave`. Only there when embedded
    (`embed='voicemailOptions.leaveOptions'`)."""
    selected: bool | None = None
    """Whether the setting is switched on. Not certain: Seen in an example only; the meaning is
    assumed."""
    visible: bool | None = None
    """Whether senders see the setting."""
    order_num: int | None = None
    """The place of the setting in the section."""

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
            self.retry,
            self.every,
            self.leave,
            leave_options_,
            self.selected,
            self.visible,
            self.order_num,
            self._extra,
        ) = values
        if type(leave_options_) is LIST:
            decode = registry["VoicemailLeaveOption"]
            for index, item in enumerate(leave_options_):
                if type(item) is OBJECT:
                    leave_options_[index] = decode(item, registry)
        self.leave_options = leave_options_
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.retry = struct.retry
        self.every = struct.every
        self.leave = struct.leave
        self.leave_options = take_items(struct.leave_options, registry)
        self.selected = struct.selected
        self.visible = struct.visible
        self.order_num = struct.order_num
        return self
