"""SubscriptionFormUpdate: Changes to a subscription form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .device_name import DeviceName
    from .form_pointer import FormPointer
    from .role import Role
    from .subscribed_property_pointer import SubscribedPropertyPointer
    from .subscription_role_pointer import SubscriptionRolePointer
    from .subscription_scope import SubscriptionScope
    from .target_device_name_input import TargetDeviceNameInput


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionFormUpdate(RequestModel):
    """Changes to a subscription form. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", "description", "string"),
        Field("scope", "scope", "string"),
        Field("form", "form", "FormPointer"),
        Field("one_way", "oneWay", "boolean"),
        Field("subscribe_others", "subscribeOthers", "boolean"),
        Field("notification_delay", "notificationDelay", "integer"),
        Field(
            "property_definitions", "propertyDefinitions", "SubscribedPropertyPointer", is_list=True
        ),
        Field("roles", "roles", "SubscriptionRolePointer", is_list=True),
        Field("devices_section_collapsed", "devicesSectionCollapsed", "boolean"),
        Field("devices_section_visible", "devicesSectionVisible", "boolean"),
        Field("target_device_names", "targetDeviceNames", "TargetDeviceNameInput", is_list=True),
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
    )

    description: str | Unset = UNSET
    """What the subscription form is for."""
    scope: SubscriptionScope | Unset = UNSET
    """Whether it covers one form of the plan or all of them."""
    form: FormPointer | Mapping[str, Any] | str | HasId | Unset = UNSET
    """The form whose events it covers, with the scope `FORM`."""
    one_way: bool | Unset = UNSET
    """Whether subscribers are only informed and get no response options."""
    subscribe_others: bool | Unset = UNSET
    """Whether people may subscribe others too, not only themselves."""
    notification_delay: int | Unset = UNSET
    """How many minutes after the recipients of the event the subscribers are notified."""
    property_definitions: (
        Sequence[SubscribedPropertyPointer | Mapping[str, Any] | str | HasId] | Unset
    ) = UNSET
    """The properties by which subscribers may choose events. The list replaces the old one."""
    roles: Sequence[SubscriptionRolePointer | Mapping[str, Any] | str | Role] | Unset = UNSET
    """The roles that may subscribe. The list replaces the old one."""
    devices_section_collapsed: bool | Unset = UNSET
    """Whether the section about devices is folded up at first."""
    devices_section_visible: bool | Unset = UNSET
    """Whether subscribers see the section about devices."""
    target_device_names: (
        Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName] | Unset
    ) = UNSET
    """The devices that are chosen at first. The list replaces the old one. A new subscription form
    without it has all devices."""
    id: str
    """The id of the subscription form to change."""
    name: str | Unset = UNSET
    """The new name. Left out, the name stays."""


class SubscriptionFormUpdateFields(TypedDict, total=False):
    """The fields of `SubscriptionFormUpdate` as keyword arguments."""

    description: str
    """What the subscription form is for."""
    scope: SubscriptionScope
    """Whether it covers one form of the plan or all of them."""
    form: FormPointer | Mapping[str, Any] | str | HasId
    """The form whose events it covers, with the scope `FORM`."""
    one_way: bool
    """Whether subscribers are only informed and get no response options."""
    subscribe_others: bool
    """Whether people may subscribe others too, not only themselves."""
    notification_delay: int
    """How many minutes after the recipients of the event the subscribers are notified."""
    property_definitions: Sequence[SubscribedPropertyPointer | Mapping[str, Any] | str | HasId]
    """The properties by which subscribers may choose events. The list replaces the old one."""
    roles: Sequence[SubscriptionRolePointer | Mapping[str, Any] | str | Role]
    """The roles that may subscribe. The list replaces the old one."""
    devices_section_collapsed: bool
    """Whether the section about devices is folded up at first."""
    devices_section_visible: bool
    """Whether subscribers see the section about devices."""
    target_device_names: Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName]
    """The devices that are chosen at first. The list replaces the old one. A new subscription form
    without it has all devices."""
    id: Required[str]
    """The id of the subscription form to change."""
    name: str
    """The new name. Left out, the name stays."""


class SubscriptionFormUpdateChanges(TypedDict, total=False):
    """The fields of `SubscriptionFormUpdate` as keyword arguments, where its id is known already."""

    description: str
    """What the subscription form is for."""
    scope: SubscriptionScope
    """Whether it covers one form of the plan or all of them."""
    form: FormPointer | Mapping[str, Any] | str | HasId
    """The form whose events it covers, with the scope `FORM`."""
    one_way: bool
    """Whether subscribers are only informed and get no response options."""
    subscribe_others: bool
    """Whether people may subscribe others too, not only themselves."""
    notification_delay: int
    """How many minutes after the recipients of the event the subscribers are notified."""
    property_definitions: Sequence[SubscribedPropertyPointer | Mapping[str, Any] | str | HasId]
    """The properties by which subscribers may choose events. The list replaces the old one."""
    roles: Sequence[SubscriptionRolePointer | Mapping[str, Any] | str | Role]
    """The roles that may subscribe. The list replaces the old one."""
    devices_section_collapsed: bool
    """Whether the section about devices is folded up at first."""
    devices_section_visible: bool
    """Whether subscribers see the section about devices."""
    target_device_names: Sequence[TargetDeviceNameInput | Mapping[str, Any] | str | DeviceName]
    """The devices that are chosen at first. The list replaces the old one. A new subscription form
    without it has all devices."""
    name: str
    """The new name. Left out, the name stays."""
