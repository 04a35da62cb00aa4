"""Attachment: A file that was uploaded, or that belongs to an event, a scenario or a ..."""

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

_USUAL: Final = frozenset(
    (
        "name",
        "path",
        "links",
    )
)
_KNOWN: Final = _USUAL | {
    "size",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Attachment(ReplyModel):
    """A file that was uploaded, or that belongs to an event, a scenario or a scheduled message."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string"),
        Field("path", "path", "string"),
        Field("size", "size", "integer"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    name: str
    """The name of the file. For events it is also the id to download it by."""
    path: str
    """Where the service keeps the file. Requests name an uploaded file by it."""
    size: int | None = None
    """The length of the file in bytes. Events need the embed for it, uploads have it anyway. Only
    there when embedded (`embed='attachments.size'`)."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the bytes of the file are."""
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
        self.name = get("name")
        self.path = get("path")
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.size = self._extra = None
            return self
        self.size = get("size")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
