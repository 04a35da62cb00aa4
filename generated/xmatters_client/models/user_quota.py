"""UserQuota: How many licences for people the instance has, and how many are left."""

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
    from .quota_item import QuotaItem

_SHAPES: Final = Shapes(
    (
        "stakeholderUsersEnabled",
        "stakeholderUsers",
        "fullUsers",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserQuota(ReplyModel):
    """How many licences for people the instance has, and how many are left."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("stakeholder_users_enabled", "stakeholderUsersEnabled", "boolean"),
        Field("stakeholder_users", "stakeholderUsers", "QuotaItem"),
        Field("full_users", "fullUsers", "QuotaItem"),
    )

    stakeholder_users_enabled: bool
    """Whether the instance knows stakeholder licences."""
    stakeholder_users: QuotaItem | None = None
    """The licences for stakeholders. May be absent where stakeholder licences are off."""
    full_users: QuotaItem
    """The licences for full users."""

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
        (self.stakeholder_users_enabled, stakeholder_users_, full_users_, self._extra) = values
        self.stakeholder_users = (
            None
            if stakeholder_users_ is None
            else registry["QuotaItem"](stakeholder_users_, registry)
            if type(stakeholder_users_) is dict
            else stakeholder_users_
        )
        self.full_users = (
            registry["QuotaItem"](full_users_, registry)
            if type(full_users_) is dict
            else full_users_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.stakeholder_users_enabled = struct.stakeholder_users_enabled
        value = struct.stakeholder_users
        self.stakeholder_users = value and value.__make__(value, registry)
        value = struct.full_users
        self.full_users = value and value.__make__(value, registry)
        return self
