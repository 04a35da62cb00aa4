"""UserQuota: How many licences for people the instance has, and how many are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .quota_item import QuotaItem

_USUAL: Final = frozenset(
    (
        "stakeholderUsersEnabled",
        "stakeholderUsers",
        "fullUsers",
    )
)


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
        get = data.get
        self._registry = registry
        self.stakeholder_users_enabled = get("stakeholderUsersEnabled")
        value = get("stakeholderUsers")
        self.stakeholder_users = (
            registry["QuotaItem"](value, registry) if type(value) is dict else value
        )
        value = get("fullUsers")
        self.full_users = registry["QuotaItem"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
