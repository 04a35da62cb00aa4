"""ShiftOccurrenceMember: The place of a recipient in an occurrence of a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .escalation_type import EscalationType
    from .recipient import Recipient
    from .temporary_replacement_page import TemporaryReplacementPage

_SHAPES: Final = Shapes(
    (
        "member",
        "position",
        "delay",
        "escalationType",
        "inRotation",
        "replacements",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftOccurrenceMember(ReplyModel):
    """The place of a recipient in an occurrence of a shift."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("member", "member", "Recipient", has_subkinds=True),
        Field("position", "position", "integer"),
        Field("delay", "delay", "integer"),
        Field("escalation_type", "escalationType", "string"),
        Field("in_rotation", "inRotation", "boolean"),
        Field("replacements", "replacements", "TemporaryReplacementPage"),
    )

    member: Recipient
    """The person, device or group that is on call. The embed `members.owner` expands the owner of
    a device."""
    position: int | None = None
    """The place in the order of notification; the first is 1."""
    delay: int | None = None
    """How many minutes after the member before this one is notified."""
    escalation_type: EscalationType | None = None
    """What kind of escalation leads to this member."""
    in_rotation: bool | None = None
    """Whether the member changes places with others. Older instances leave it out."""
    replacements: TemporaryReplacementPage | None = None
    """Who stands in for the member during parts of the occurrence. Absent when nobody does."""

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
            member_,
            self.position,
            self.delay,
            self.escalation_type,
            self.in_rotation,
            replacements_,
            self._extra,
        ) = values
        self.member = registry["Recipient"](member_, registry) if type(member_) is dict else member_
        self.replacements = (
            None
            if replacements_ is None
            else registry["TemporaryReplacementPage"](replacements_, registry)
            if type(replacements_) is dict
            else replacements_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        member_: Any = struct.member
        self.member = registry["Recipient"](member_, registry) if type(member_) is dict else member_
        self.position = struct.position
        self.delay = struct.delay
        self.escalation_type = struct.escalation_type
        self.in_rotation = struct.in_rotation
        value = struct.replacements
        self.replacements = value and value.__make__(value, registry)
        return self
