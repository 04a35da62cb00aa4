"""ConferenceBridgeUpdate: Changes to a bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .preferred_connection_type import PreferredConnectionType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ConferenceBridgeUpdate(RequestModel):
    """Changes to a bridge."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("toll_number", "tollNumber", "string"),
        Field("toll_free_number", "tollFreeNumber", "string"),
        Field("preferred_connection_type", "preferredConnectionType", "string"),
        Field("pause_before_bridge_prompt", "pauseBeforeBridgePrompt", "integer"),
        Field("static_bridge_number", "staticBridgeNumber", "boolean"),
        Field("bridge_number", "bridgeNumber", "string"),
        Field("meeting_link", "meetingLink", "string"),
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
    )

    description: str | Unset = UNSET
    """What the bridge is for."""
    toll_number: str | Unset = UNSET
    """The phone number for which the caller pays."""
    toll_free_number: str | Unset = UNSET
    """The phone number that costs the caller nothing."""
    preferred_connection_type: PreferredConnectionType | Unset = UNSET
    """Which of the two numbers is to be used."""
    pause_before_bridge_prompt: int | Unset = UNSET
    """How many seconds to wait before the number of the bridge is dialled."""
    static_bridge_number: bool | Unset = UNSET
    """Whether all meetings have the same number, the one in `bridgeNumber`."""
    bridge_number: str | Unset = UNSET
    """The number to enter to join."""
    meeting_link: str | Unset = UNSET
    """The web page of the meeting."""
    id: str
    """The id of the bridge to change."""
    name: str | Unset = UNSET
    """The new name of the bridge. Left out, the name stays."""


class ConferenceBridgeUpdateFields(TypedDict, total=False):
    """The fields of `ConferenceBridgeUpdate` as keyword arguments."""

    description: str
    """What the bridge is for."""
    toll_number: str
    """The phone number for which the caller pays."""
    toll_free_number: str
    """The phone number that costs the caller nothing."""
    preferred_connection_type: PreferredConnectionType
    """Which of the two numbers is to be used."""
    pause_before_bridge_prompt: int
    """How many seconds to wait before the number of the bridge is dialled."""
    static_bridge_number: bool
    """Whether all meetings have the same number, the one in `bridgeNumber`."""
    bridge_number: str
    """The number to enter to join."""
    meeting_link: str
    """The web page of the meeting."""
    id: Required[str]
    """The id of the bridge to change."""
    name: str
    """The new name of the bridge. Left out, the name stays."""


class ConferenceBridgeUpdateChanges(TypedDict, total=False):
    """The fields of `ConferenceBridgeUpdate` as keyword arguments, where its id is known already."""

    description: str
    """What the bridge is for."""
    toll_number: str
    """The phone number for which the caller pays."""
    toll_free_number: str
    """The phone number that costs the caller nothing."""
    preferred_connection_type: PreferredConnectionType
    """Which of the two numbers is to be used."""
    pause_before_bridge_prompt: int
    """How many seconds to wait before the number of the bridge is dialled."""
    static_bridge_number: bool
    """Whether all meetings have the same number, the one in `bridgeNumber`."""
    bridge_number: str
    """The number to enter to join."""
    meeting_link: str
    """The web page of the meeting."""
    name: str
    """The new name of the bridge. Left out, the name stays."""
