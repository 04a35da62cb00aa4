"""SubscriptionPermissibleActions: What somebody may do with a subscription of another person."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

_SHAPES: Final = Shapes(
    (
        "viewSubscription",
        "editSubscription",
        "subscribe",
        "subscribeOthers",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionPermissibleActions(ReplyModel):
    """What somebody may do with a subscription of another person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("view_subscription", "viewSubscription", "boolean"),
        Field("edit_subscription", "editSubscription", "boolean"),
        Field("subscribe", "subscribe", "boolean"),
        Field("subscribe_others", "subscribeOthers", "boolean"),
    )

    view_subscription: bool | None = None
    """Whether they may see it."""
    edit_subscription: bool | None = None
    """Whether they may change it."""
    subscribe: bool | None = None
    """Whether they may add themselves to its subscribers."""
    subscribe_others: bool | None = None
    """Whether they may add other people to its subscribers."""

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
            self.view_subscription,
            self.edit_subscription,
            self.subscribe,
            self.subscribe_others,
            self._extra,
        ) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.view_subscription = struct.view_subscription
        self.edit_subscription = struct.edit_subscription
        self.subscribe = struct.subscribe
        self.subscribe_others = struct.subscribe_others
        return self
