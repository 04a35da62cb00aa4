"""ShiftReference: A shift in short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    compact,
    expand,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .self_link import SelfLink
    from .site_holidays import SiteHolidays

_USUAL: Final = frozenset(
    (
        "id",
        "name",
        "siteHolidays",
        "links",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShiftReference(ReplyModel):
    """A shift in short."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("site_holidays", "siteHolidays", "SiteHolidays"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the shift."""
    name: str | None = None
    """The name of the shift. Older instances leave it out."""
    site_holidays: SiteHolidays | None = None
    """What happens on the holidays of the group's site. On-call replies only."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the shift is."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.name = get("name")
        value = get("siteHolidays")
        self.site_holidays = (
            registry["SiteHolidays"](value, registry) if type(value) is dict else value
        )
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
