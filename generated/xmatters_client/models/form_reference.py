"""FormReference: A form in short."""

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
    from .form_visibility import FormVisibility
    from .self_link import SelfLink

_USUAL: Final = frozenset(
    (
        "id",
        "name",
        "visibility",
        "links",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormReference(ReplyModel):
    """A form in short."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("visibility", "visibility", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the form."""
    name: str | None = None
    """The name of the form. Not always present."""
    visibility: FormVisibility | None = None
    """Whether the form is open to its senders. Only within form sections. Not certain: Only a
    later reading of the reference's examples has it."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the form is."""
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
        self.visibility = get("visibility")
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
