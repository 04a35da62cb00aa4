"""GroupQuota: How many groups the licence allows and how many are in use."""

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
        "groupQuotaEnabled",
        "groups",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class GroupQuota(ReplyModel):
    """How many groups the licence allows and how many are in use."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("group_quota_enabled", "groupQuotaEnabled", "boolean"),
        Field("groups", "groups", "QuotaItem"),
    )

    group_quota_enabled: bool
    """Whether the number of groups is limited at all."""
    groups: QuotaItem | None = None
    """The numbers. May be absent when groups are not limited."""

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.group_quota_enabled = get("groupQuotaEnabled")
        value = get("groups")
        self.groups = registry["QuotaItem"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
