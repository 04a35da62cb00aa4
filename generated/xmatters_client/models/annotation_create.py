"""AnnotationCreate: A new comment on an event."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AnnotationCreate(RequestModel):
    """A new comment on an event. Its author is the caller."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("comment", "comment", "string", required=True),)

    comment: str
    """The text of the comment."""


class AnnotationCreateFields(TypedDict, total=False):
    """The fields of `AnnotationCreate` as keyword arguments."""

    comment: Required[str]
    """The text of the comment."""
