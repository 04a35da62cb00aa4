"""GroupReference: A group in short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_whole,
)

if TYPE_CHECKING:
    from .group_type import GroupType
    from .recipient_status import RecipientStatus
    from .recipient_type import RecipientType
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "targetName",
        "name",
        "recipientType",
        "groupType",
        "status",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class GroupReference(ReplyModel):
    """A group in short."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("target_name", "targetName", "string"),
        Field("name", "name", "string"),
        Field("recipient_type", "recipientType", "string"),
        Field("group_type", "groupType", "string"),
        Field("status", "status", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the group."""
    target_name: str | None = None
    """The name of the group."""
    name: str | None = None
    """The name of the group, as on-call summaries spell this field."""
    recipient_type: RecipientType | None = None
    """Always `GROUP`. Absent in some lists."""
    group_type: GroupType | None = None
    """How the group finds whom to notify. Older instances leave it out."""
    status: RecipientStatus | None = None
    """Whether the group can be notified. Only on temporary absences."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the group is."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

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
        (
            self.id,
            self.target_name,
            self.name,
            self.recipient_type,
            self.group_type,
            self.status,
            links_,
            self._extra,
        ) = values
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.target_name = struct.target_name
        self.name = struct.name
        self.recipient_type = struct.recipient_type
        self.group_type = struct.group_type
        self.status = struct.status
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self
