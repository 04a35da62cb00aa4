"""SubscriptionPermissibleActions: What somebody may do with a subscription of another person."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

_USUAL: Final = frozenset(
    (
        "viewSubscription",
        "editSubscription",
        "subscribe",
        "subscribeOthers",
    )
)


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
        get = data.get
        self._registry = registry
        self.view_subscription = get("viewSubscription")
        self.edit_subscription = get("editSubscription")
        self.subscribe = get("subscribe")
        self.subscribe_others = get("subscribeOthers")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
