"""ServiceLink: A link from a service to a web page about it."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

_USUAL: Final = frozenset(
    (
        "label",
        "url",
    )
)


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
        get = data.get
        self._registry = registry
        self.label = get("label")
        self.url = get("url")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
