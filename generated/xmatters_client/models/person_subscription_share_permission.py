"""PersonSubscriptionSharePermission: What a person may do with a subscription that is not theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    keep_extra,
    new,
)
from .subscription_share_permission import SubscriptionSharePermission

if TYPE_CHECKING:
    from .person_reference import PersonReference

_USUAL: Final = frozenset(
    (
        "shareType",
        "permissibleActions",
        "sharedWith",
    )
)


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
        get = data.get
        self._registry = registry
        self.share_type = get("shareType")
        value = get("permissibleActions")
        self.permissible_actions = (
            registry["SubscriptionPermissibleActions"](value, registry)
            if type(value) is dict
            else value
        )
        value = get("sharedWith")
        self.shared_with = (
            registry["PersonReference"](value, registry) if type(value) is dict else value
        )
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
