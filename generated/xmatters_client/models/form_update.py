"""FormUpdate: Changes to a form."""

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
class FormUpdate(RequestModel):
    """Changes to a form. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("trigger_type", "triggerType", "string"),
        Field("mobile_enabled", "mobileEnabled", "boolean"),
        Field("ui_enabled", "uiEnabled", "boolean"),
        Field("api_enabled", "apiEnabled", "boolean"),
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
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
    id: str
    """The id of the form to change."""
    name: str | Unset = UNSET
    """The new name of the form. Left out, the name stays."""


class FormUpdateFields(TypedDict, total=False):
    """The fields of `FormUpdate` as keyword arguments."""

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
    id: Required[str]
    """The id of the form to change."""
    name: str
    """The new name of the form. Left out, the name stays."""


class FormUpdateChanges(TypedDict, total=False):
    """The fields of `FormUpdate` as keyword arguments, where its id is known already."""

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
    name: str
    """The new name of the form. Left out, the name stays."""
