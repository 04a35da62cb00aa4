"""FormCreate: A new form."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .form_trigger_type import FormTriggerType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FormCreate(RequestModel):
    """A new form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("trigger_type", "triggerType", "string"),
        Field("mobile_enabled", "mobileEnabled", "boolean"),
        Field("ui_enabled", "uiEnabled", "boolean"),
        Field("api_enabled", "apiEnabled", "boolean"),
        Field("name", "name", "string", required=True),
    )

    description: str | Unset = UNSET
    """What the form is for."""
    trigger_type: FormTriggerType | Unset = UNSET
    """What starts the form."""
    mobile_enabled: bool | Unset = UNSET
    """Whether events can be sent from the mobile app."""
    ui_enabled: bool | Unset = UNSET
    """Whether events can be sent from the web interface."""
    api_enabled: bool | Unset = UNSET
    """Whether events can be sent through the API."""
    name: str
    """The name of the form, unique within its plan."""


class FormCreateFields(TypedDict, total=False):
    """The fields of `FormCreate` as keyword arguments."""

    description: str
    """What the form is for."""
    trigger_type: FormTriggerType
    """What starts the form."""
    mobile_enabled: bool
    """Whether events can be sent from the mobile app."""
    ui_enabled: bool
    """Whether events can be sent from the web interface."""
    api_enabled: bool
    """Whether events can be sent through the API."""
    name: Required[str]
    """The name of the form, unique within its plan."""
