"""Replacer: A person who stands in for a member."""

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
    from .recipient_status import RecipientStatus
    from .recipient_type import RecipientType
    from .self_link import SelfLink

_USUAL: Final = frozenset(
    (
        "id",
        "targetName",
        "recipientType",
        "firstName",
        "lastName",
        "status",
        "links",
    )
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Replacer(ReplyModel):
    """A person who stands in for a member."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("target_name", "targetName", "string"),
        Field("recipient_type", "recipientType", "string"),
        Field("first_name", "firstName", "string"),
        Field("last_name", "lastName", "string"),
        Field("status", "status", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the person."""
    target_name: str | None = None
    """The user id of the person."""
    recipient_type: RecipientType | None = None
    """Always `PERSON`."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""
    status: RecipientStatus | None = None
    """Whether the person can be notified."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the person is."""
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
        self.target_name = get("targetName")
        self.recipient_type = get("recipientType")
        self.first_name = get("firstName")
        self.last_name = get("lastName")
        self.status = get("status")
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
