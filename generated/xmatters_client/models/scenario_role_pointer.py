"""ScenarioRolePointer: Names a role whose holders may use a scenario."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ScenarioRolePointer(RequestModel):
    """Names a role whose holders may use a scenario."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string"),
        Field("id", "id", "string"),
    )

    NAMED_BY: ClassVar[tuple[str, ...]] = ("name",)

    name: str | Unset = UNSET
    """The name of the role."""
    id: str | Unset = UNSET
    """The id of the role, in place of its name. Not certain: The examples of requests have names
    only; answers have ids as well."""


class ScenarioRolePointerFields(TypedDict, total=False):
    """The fields of `ScenarioRolePointer` as keyword arguments."""

    name: str
    """The name of the role."""
    id: str
    """The id of the role, in place of its name. Not certain: The examples of requests have names
    only; answers have ids as well."""
