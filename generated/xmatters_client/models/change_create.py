"""ChangeCreate: A record of a change."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, TimeValue, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChangeCreate(RequestModel):
    """A record of a change. It can neither be changed nor deleted later."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("change_type", "changeType", "string"),
        Field("source", "source", "string"),
        Field("summary", "summary", "string"),
        Field("changed_at", "changedAt", "date-time"),
        Field("changed_by", "changedBy", "string"),
        Field("details", "details", "string"),
        Field("external_identifier", "externalIdentifier", "string"),
        Field("service", "service", "string"),
    )

    change_type: str | Unset = UNSET
    """Which kind of change it was. Not certain: Whether it is free text, or only certain values
    are taken, is not known."""
    source: str | Unset = UNSET
    """The system from which the record comes."""
    summary: str | Unset = UNSET
    """What was changed, in a line."""
    changed_at: TimeValue | Unset = UNSET
    """When it was changed."""
    changed_by: str | Unset = UNSET
    """Who changed it, as free text."""
    details: str | Unset = UNSET
    """More about the change. Not certain: The field is documented, its type is not."""
    external_identifier: str | Unset = UNSET
    """The id of the change in the other system."""
    service: str | HasId | Unset = UNSET
    """The id or the name of the service that was changed."""


class ChangeCreateFields(TypedDict, total=False):
    """The fields of `ChangeCreate` as keyword arguments."""

    change_type: str
    """Which kind of change it was. Not certain: Whether it is free text, or only certain values
    are taken, is not known."""
    source: str
    """The system from which the record comes."""
    summary: str
    """What was changed, in a line."""
    changed_at: TimeValue
    """When it was changed."""
    changed_by: str
    """Who changed it, as free text."""
    details: str
    """More about the change. Not certain: The field is documented, its type is not."""
    external_identifier: str
    """The id of the change in the other system."""
    service: str | HasId
    """The id or the name of the service that was changed."""
