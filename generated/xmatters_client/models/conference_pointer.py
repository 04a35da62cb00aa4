"""ConferencePointer: The conference bridge that an event is to offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .conference_type import ConferenceType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ConferencePointer(RequestModel):
    """The conference bridge that an event is to offer."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("bridge_id", "bridgeId", "string"),
        Field("type", "type", "string"),
        Field("bridge_number", "bridgeNumber", "string"),
    )

    bridge_id: str | Unset = UNSET
    """The number of a hosted bridge, or the name of an external one. Left out, xMatters sets up a
    new hosted bridge."""
    type: ConferenceType | Unset = UNSET
    """Who hosts the bridge."""
    bridge_number: str | Unset = UNSET
    """The number to enter to join. Only for external bridges whose number changes."""


class ConferencePointerFields(TypedDict, total=False):
    """The fields of `ConferencePointer` as keyword arguments."""

    bridge_id: str
    """The number of a hosted bridge, or the name of an external one. Left out, xMatters sets up a
    new hosted bridge."""
    type: ConferenceType
    """Who hosts the bridge."""
    bridge_number: str
    """The number to enter to join. Only for external bridges whose number changes."""
