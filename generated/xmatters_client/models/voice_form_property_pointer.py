"""VoiceFormPropertyPointer: Names a property of a form."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class VoiceFormPropertyPointer(RequestModel):
    """Names a property of a form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("name", "name", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    """The name of the property."""


class VoiceFormPropertyPointerFields(TypedDict, total=False):
    """The fields of `VoiceFormPropertyPointer` as keyword arguments."""

    name: Required[str]
    """The name of the property."""
