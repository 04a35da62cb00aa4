"""SubscriptionSharePermission: What a person, or everybody with a role, may do with a subscription ..."""

from __future__ import annotations

from collections.abc import Mapping
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
    from .permissible_type import PermissibleType
    from .subscription_permissible_actions import SubscriptionPermissibleActions

_SHAPES: Final = Shapes(
    (
        "shareType",
        "permissibleActions",
    )
)
_READERS: Final = _SHAPES.readers
_KINDS: Final = {
    "PERSON": "PersonSubscriptionSharePermission",
    "ROLE": "RoleSubscriptionSharePermission",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionSharePermission(ReplyModel):
    """What a person, or everybody with a role, may do with a subscription that is not theirs.
    `shareType` tells which of the two `sharedWith` is."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("share_type", "shareType", "string"),
        Field("permissible_actions", "permissibleActions", "SubscriptionPermissibleActions"),
    )

    KIND_FIELD: ClassVar[str] = "shareType"
    KINDS: ClassVar[Mapping[str, str]] = _KINDS
    """For each value of `shareType`, the model of that kind."""

    share_type: PermissibleType
    """Whether a person or a role has the permission. Not certain: The values are inferred from
    what the entries hold."""
    permissible_actions: SubscriptionPermissibleActions | None = None
    """What they may do."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON as the kind that it names."""
        kind = data.get("shareType")
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
        (self.share_type, permissible_actions_, self._extra) = values
        self.permissible_actions = (
            None
            if permissible_actions_ is None
            else registry["SubscriptionPermissibleActions"](permissible_actions_, registry)
            if type(permissible_actions_) is dict
            else permissible_actions_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.share_type = struct.share_type
        value = struct.permissible_actions
        self.permissible_actions = value and value.__make__(value, registry)
        return self
