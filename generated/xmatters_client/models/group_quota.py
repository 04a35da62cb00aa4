"""GroupQuota: How many groups the licence allows and how many are in use."""

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
        "groupQuotaEnabled",
        "groups",
    )
)
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (self.group_quota_enabled, groups_, self._extra) = values
        self.groups = (
            None
            if groups_ is None
            else registry["QuotaItem"](groups_, registry)
            if type(groups_) is dict
            else groups_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.group_quota_enabled = struct.group_quota_enabled
        value = struct.groups
        self.groups = value and value.__make__(value, registry)
        return self
