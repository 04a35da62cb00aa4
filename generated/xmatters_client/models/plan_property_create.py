"""PlanPropertyCreate: A new property."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .property_type import PropertyType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanPropertyCreate(RequestModel):
    """A new property."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("help_text", "helpText", "string"),
        Field("default", "default", "any"),
        Field("delimiter", "delimiter", "string"),
        Field("categories", "categories", "string", is_list=True),
        Field("paths", "paths", "any", is_list=True),
        Field("items", "items", "string", is_list=True),
        Field("maximum", "maximum", "number"),
        Field("minimum", "minimum", "number"),
        Field("max_length", "maxLength", "integer"),
        Field("min_length", "minLength", "integer"),
        Field("units", "units", "string"),
        Field("pattern", "pattern", "string"),
        Field("validate", "validate", "boolean"),
        Field("id", "id", "string"),
        Field("property_type", "propertyType", "string", required=True),
        Field("name", "name", "string", required=True),
    )

    description: str | Unset = UNSET
    """What the property is for."""
    help_text: str | Unset = UNSET
    """What the form tells those who fill it in."""
    default: Any | Unset = UNSET
    """The value of a new event. A string for `TEXT`, for `NUMBER` (the number as a string), for
    `BOOLEAN` (`None`, `True` or `False`) and for `LIST_TEXT_SINGLE_SELECT`; a list of strings
    for `LIST_TEXT_MULTI_SELECT`; for `HIERARCHY` a list of objects with `value`, from the top
    level down. `PASSWORD` has none. Not certain: For the two kinds of list the shape is not
    documented."""
    delimiter: str | Unset = UNSET
    """What stands between the levels when a choice is written as text. For `HIERARCHY`."""
    categories: Sequence[str | HasId] | Unset = UNSET
    """The names of the levels, from the top down. For `HIERARCHY`."""
    paths: Sequence[Any] | Unset = UNSET
    """All choices that can be made, each a list of levels from the top down. For `HIERARCHY`."""
    items: Sequence[str | HasId] | Unset = UNSET
    """What can be chosen. For the two kinds of list, which need it."""
    maximum: float | Unset = UNSET
    """The largest value. For `NUMBER`. Not certain: Replies have it; the reference lists
    `maxLength` for numbers, and no request with a number was recorded."""
    minimum: float | Unset = UNSET
    """The smallest value. For `NUMBER`. Not certain: Replies have it; the reference lists
    `minLength` for numbers, and no request with a number was recorded."""
    max_length: int | Unset = UNSET
    """The most characters. For `TEXT` and `PASSWORD`; the reference has it for `NUMBER` too."""
    min_length: int | Unset = UNSET
    """The fewest characters. For `TEXT` and `PASSWORD`; the reference has it for `NUMBER` too."""
    units: str | Unset = UNSET
    """What is counted. For `NUMBER`."""
    pattern: str | Unset = UNSET
    """The regular expression that values have to match if `validate` is true. For `TEXT` and
    `PASSWORD`."""
    validate: bool | Unset = UNSET
    """Whether values are checked against `pattern`."""
    id: str | Unset = UNSET
    """An id of the caller's choice, a UUID that nothing else in the instance has. Usually left
    out."""
    property_type: PropertyType
    """What values the property takes."""
    name: str
    """The name of the property, which no other property of the plan may have."""


class PlanPropertyCreateFields(TypedDict, total=False):
    """The fields of `PlanPropertyCreate` as keyword arguments."""

    description: str
    """What the property is for."""
    help_text: str
    """What the form tells those who fill it in."""
    default: Any
    """The value of a new event. A string for `TEXT`, for `NUMBER` (the number as a string), for
    `BOOLEAN` (`None`, `True` or `False`) and for `LIST_TEXT_SINGLE_SELECT`; a list of strings
    for `LIST_TEXT_MULTI_SELECT`; for `HIERARCHY` a list of objects with `value`, from the top
    level down. `PASSWORD` has none. Not certain: For the two kinds of list the shape is not
    documented."""
    delimiter: str
    """What stands between the levels when a choice is written as text. For `HIERARCHY`."""
    categories: Sequence[str | HasId]
    """The names of the levels, from the top down. For `HIERARCHY`."""
    paths: Sequence[Any]
    """All choices that can be made, each a list of levels from the top down. For `HIERARCHY`."""
    items: Sequence[str | HasId]
    """What can be chosen. For the two kinds of list, which need it."""
    maximum: float
    """The largest value. For `NUMBER`. Not certain: Replies have it; the reference lists
    `maxLength` for numbers, and no request with a number was recorded."""
    minimum: float
    """The smallest value. For `NUMBER`. Not certain: Replies have it; the reference lists
    `minLength` for numbers, and no request with a number was recorded."""
    max_length: int
    """The most characters. For `TEXT` and `PASSWORD`; the reference has it for `NUMBER` too."""
    min_length: int
    """The fewest characters. For `TEXT` and `PASSWORD`; the reference has it for `NUMBER` too."""
    units: str
    """What is counted. For `NUMBER`."""
    pattern: str
    """The regular expression that values have to match if `validate` is true. For `TEXT` and
    `PASSWORD`."""
    validate: bool
    """Whether values are checked against `pattern`."""
    id: str
    """An id of the caller's choice, a UUID that nothing else in the instance has. Usually left
    out."""
    property_type: Required[PropertyType]
    """What values the property takes."""
    name: Required[str]
    """The name of the property, which no other property of the plan may have."""
