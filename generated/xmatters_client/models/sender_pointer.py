"""SenderPointer: Names a person or a role that may send."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SenderPointer(RequestModel):
    """Names a person or a role that may send. Not certain: The sources only say that a request
    names the sender; that it does so by id or name is assumed."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
    )

    NAMED_BY: ClassVar[tuple[str, ...]] = ("id",)

    id: str | Unset = UNSET
    """The id of the person or the role."""
    name: str | Unset = UNSET
    """The name of the role, in place of its id."""


class SenderPointerFields(TypedDict, total=False):
    """The fields of `SenderPointer` as keyword arguments."""

    id: str
    """The id of the person or the role."""
    name: str
    """The name of the role, in place of its id."""
