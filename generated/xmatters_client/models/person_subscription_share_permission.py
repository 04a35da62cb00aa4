"""PersonSubscriptionSharePermission: What a person may do with a subscription that is not theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    Shapes,
    new,
)
from .subscription_share_permission import SubscriptionSharePermission

if TYPE_CHECKING:
    from .person_reference import PersonReference

_SHAPES: Final = Shapes(
    (
        "shareType",
        "permissibleActions",
        "sharedWith",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PersonSubscriptionSharePermission(SubscriptionSharePermission):
    """What a person may do with a subscription that is not theirs."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *SubscriptionSharePermission.FIELDS,
        Field("shared_with", "sharedWith", "PersonReference"),
    )

    shared_with: PersonReference | None = None
    """The person."""

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
        (self.share_type, permissible_actions_, shared_with_, self._extra) = values
        self.permissible_actions = (
            None
            if permissible_actions_ is None
            else registry["SubscriptionPermissibleActions"](permissible_actions_, registry)
            if type(permissible_actions_) is dict
            else permissible_actions_
        )
        self.shared_with = (
            None
            if shared_with_ is None
            else registry["PersonReference"](shared_with_, registry)
            if type(shared_with_) is dict
            else shared_with_
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
        value = struct.shared_with
        self.shared_with = value and value.__make__(value, registry)
        return self
