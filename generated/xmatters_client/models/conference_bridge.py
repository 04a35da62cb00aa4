"""ConferenceBridge: A bridge of another provider on which people meet by telephone or video."""

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
    from .preferred_connection_type import PreferredConnectionType
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "description",
        "tollNumber",
        "tollFreeNumber",
        "preferredConnectionType",
        "pauseBeforeBridgePrompt",
        "staticBridgeNumber",
        "bridgeNumber",
        "dialAfterBridge",
        "meetingLink",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ConferenceBridge(ReplyModel):
    """A bridge of another provider on which people meet by telephone or video."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("toll_number", "tollNumber", "string"),
        Field("toll_free_number", "tollFreeNumber", "string"),
        Field("preferred_connection_type", "preferredConnectionType", "string"),
        Field("pause_before_bridge_prompt", "pauseBeforeBridgePrompt", "integer"),
        Field("static_bridge_number", "staticBridgeNumber", "boolean"),
        Field("bridge_number", "bridgeNumber", "string"),
        Field("dial_after_bridge", "dialAfterBridge", "string"),
        Field("meeting_link", "meetingLink", "string"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the bridge."""
    name: str
    """The name of the bridge. Triggers name external bridges by it."""
    description: str | None = None
    """What the bridge is for."""
    toll_number: str | None = None
    """The phone number for which the caller pays."""
    toll_free_number: str | None = None
    """The phone number that costs the caller nothing."""
    preferred_connection_type: PreferredConnectionType | None = None
    """Which of the two numbers is used."""
    pause_before_bridge_prompt: int | None = None
    """How many seconds to wait before the number of the bridge is dialled."""
    static_bridge_number: bool | None = None
    """Whether all meetings have the same number, the one in `bridgeNumber`."""
    bridge_number: str | None = None
    """The number to enter to join. Not certain: One client reads it as an integer."""
    dial_after_bridge: str | None = None
    """What to dial after the number of the bridge. Not certain: Known from one client only."""
    meeting_link: str | None = None
    """The web page of the meeting."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the bridge is."""
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
            self.name,
            self.description,
            self.toll_number,
            self.toll_free_number,
            self.preferred_connection_type,
            self.pause_before_bridge_prompt,
            self.static_bridge_number,
            self.bridge_number,
            self.dial_after_bridge,
            self.meeting_link,
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
        self.name = struct.name
        self.description = struct.description
        self.toll_number = struct.toll_number
        self.toll_free_number = struct.toll_free_number
        self.preferred_connection_type = struct.preferred_connection_type
        self.pause_before_bridge_prompt = struct.pause_before_bridge_prompt
        self.static_bridge_number = struct.static_bridge_number
        self.bridge_number = struct.bridge_number
        self.dial_after_bridge = struct.dial_after_bridge
        self.meeting_link = struct.meeting_link
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
