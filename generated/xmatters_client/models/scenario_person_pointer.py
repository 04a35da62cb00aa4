"""ScenarioPersonPointer: Names a person who may use a scenario."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScenarioPersonPointer(RequestModel):
    """Names a person who may use a scenario."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", "id", "string", required=True),)

    NAMED_BY: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    """The id of the person."""


class ScenarioPersonPointerFields(TypedDict, total=False):
    """The fields of `ScenarioPersonPointer` as keyword arguments."""

    id: Required[str]
    """The id of the person."""


class ScenarioPersonPointerChanges(TypedDict, total=False):
    """The fields of `ScenarioPersonPointer` as keyword arguments, where its id is known already."""
