"""ServiceLink: A link from a service to a web page about it."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

_SHAPES: Final = Shapes(
    (
        "label",
        "url",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceLink(ReplyModel):
    """A link from a service to a web page about it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("label", "label", "string"),
        Field("url", "url", "string"),
    )

    label: str
    """The text to show for the link."""
    url: str
    """The address of the page, over http, https or ftp."""

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
        (self.label, self.url, self._extra) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.label = struct.label
        self.url = struct.url
        return self
