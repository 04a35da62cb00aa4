"""SharedLibraryCreate: A new shared library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import HasId

if TYPE_CHECKING:
    from .plan_pointer import PlanPointer


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SharedLibraryCreate(RequestModel):
    """A new shared library."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", "string", required=True),
        Field("script", "script", "string", required=True),
        Field("plan", "plan", "PlanPointer", required=True),
    )

    name: str
    """The name by which scripts require the library."""
    script: str
    """The text of the script in JavaScript, encoded in Base64."""
    plan: PlanPointer | Mapping[str, Any] | str | HasId
    """The plan to which the library will belong. It cannot be changed later."""


class SharedLibraryCreateFields(TypedDict, total=False):
    """The fields of `SharedLibraryCreate` as keyword arguments."""

    name: Required[str]
    """The name by which scripts require the library."""
    script: Required[str]
    """The text of the script in JavaScript, encoded in Base64."""
    plan: Required[PlanPointer | Mapping[str, Any] | str | HasId]
    """The plan to which the library will belong. It cannot be changed later."""
