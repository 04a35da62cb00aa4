"""DeviceName: A name that devices of one kind may have."""

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
    from .device_type import DeviceType
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "deviceType",
        "name",
        "description",
        "privileged",
        "domains",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DeviceName(ReplyModel):
    """A name that devices of one kind may have. Lists of old instances and lists within other
    objects have no id."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("device_type", "deviceType", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("privileged", "privileged", "boolean"),
        Field("domains", "domains", "string", is_list=True),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str | None = None
    """The id of the device name."""
    device_type: DeviceType
    """The kind of device that may have this name."""
    name: str
    """The name itself."""
    description: str | None = None
    """What the name is meant for."""
    privileged: bool | None = None
    """Whether only users with a special permission see the addresses of devices with this name."""
    domains: list[str] | None = None
    """The domains that addresses may have. Only for `EMAIL`."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the device name is. Comes with replies to changes."""
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
            self.device_type,
            self.name,
            self.description,
            self.privileged,
            self.domains,
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
        self.device_type = struct.device_type
        self.name = struct.name
        self.description = struct.description
        self.privileged = struct.privileged
        self.domains = struct.domains
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
