"""GroupCreate: A new group."""

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
    from .dynamic_group_criteria_input import DynamicGroupCriteriaInput
    from .group_type import GroupType
    from .observer_input import ObserverInput
    from .recipient_status import RecipientStatus
    from .recipient_type import RecipientType
    from .role import Role


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class GroupCreate(RequestModel):
    """A new group. It gets a shift named Default Shift that covers all hours."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("recipient_type", "recipientType", "string"),
        Field("description", "description", "string"),
        Field("group_type", "groupType", "string"),
        Field("status", "status", "string"),
        Field("allow_duplicates", "allowDuplicates", "boolean"),
        Field("use_default_devices", "useDefaultDevices", "boolean"),
        Field("observed_by_all", "observedByAll", "boolean"),
        Field("observers", "observers", "ObserverInput", is_list=True),
        Field("site", "site", "string"),
        Field("supervisors", "supervisors", "string", is_list=True),
        Field("criteria", "criteria", "DynamicGroupCriteriaInput"),
        Field("external_key", "externalKey", "string"),
        Field("externally_owned", "externallyOwned", "boolean"),
        Field("properties", "properties", "object"),
        Field("target_name", "targetName", "string", required=True),
        Field("id", "id", "string"),
    )

    recipient_type: RecipientType | Unset = UNSET
    """Always `GROUP`. Optional."""
    description: str | Unset = UNSET
    """What the group is for. Older instances take only 200 characters."""
    group_type: GroupType | Unset = UNSET
    """How the group finds whom to notify. A new group is `ON_CALL` when this is left out."""
    status: RecipientStatus | Unset = UNSET
    """Whether the group can be notified. A new group is `ACTIVE` when this is left out."""
    allow_duplicates: bool | Unset = UNSET
    """Whether a member may stand in an escalation more than once, and so be notified more than
    once for one event."""
    use_default_devices: bool | Unset = UNSET
    """Whether members without another available device are notified on their failsafe device."""
    observed_by_all: bool | Unset = UNSET
    """Whether everybody may see and notify the group. False is an error without `observers`. The
    service assumes True if it is not given."""
    observers: Sequence[ObserverInput | Mapping[str, Any] | str | Role] | Unset = UNSET
    """The roles that may see and notify the group when `observedByAll` is false. They replace the
    old ones. Not certain: The vendor's Go client sends objects with a name, the 2019 reference
    plain role names. No recorded request has observers."""
    site: str | HasId | None | Unset = UNSET
    """The id of the site whose holidays the group keeps. Null for none."""
    supervisors: Sequence[str | HasId] | None | Unset = UNSET
    """The ids of the people who manage the group. They replace the old ones. A new group is
    supervised by the caller when this is left out. Null or an empty list means nobody; newer
    instances may insist on one."""
    criteria: DynamicGroupCriteriaInput | Mapping[str, Any] | Unset = UNSET
    """The rules that choose the members. Required for `DYNAMIC` groups, refused for others."""
    external_key: str | Unset = UNSET
    """The id of the group in another system that keeps the data."""
    externally_owned: bool | Unset = UNSET
    """Whether another system keeps the data, so that most users cannot delete the group in the web
    interface."""
    properties: dict[str, Any] | Unset = UNSET
    """Custom values of the group, by name. Not certain: Only in the list of body fields of the
    2026 reference; its meaning is not known."""
    target_name: str
    """The name of the group, which no other group may have."""
    id: str | Unset = UNSET
    """An id of the caller's choice, a UUID that nothing else in the instance has. Usually left
    out."""


class GroupCreateFields(TypedDict, total=False):
    """The fields of `GroupCreate` as keyword arguments."""

    recipient_type: RecipientType
    """Always `GROUP`. Optional."""
    description: str
    """What the group is for. Older instances take only 200 characters."""
    group_type: GroupType
    """How the group finds whom to notify. A new group is `ON_CALL` when this is left out."""
    status: RecipientStatus
    """Whether the group can be notified. A new group is `ACTIVE` when this is left out."""
    allow_duplicates: bool
    """Whether a member may stand in an escalation more than once, and so be notified more than
    once for one event."""
    use_default_devices: bool
    """Whether members without another available device are notified on their failsafe device."""
    observed_by_all: bool
    """Whether everybody may see and notify the group. False is an error without `observers`. The
    service assumes True if it is not given."""
    observers: Sequence[ObserverInput | Mapping[str, Any] | str | Role]
    """The roles that may see and notify the group when `observedByAll` is false. They replace the
    old ones. Not certain: The vendor's Go client sends objects with a name, the 2019 reference
    plain role names. No recorded request has observers."""
    site: str | HasId | None
    """The id of the site whose holidays the group keeps. Null for none."""
    supervisors: Sequence[str | HasId] | None
    """The ids of the people who manage the group. They replace the old ones. A new group is
    supervised by the caller when this is left out. Null or an empty list means nobody; newer
    instances may insist on one."""
    criteria: DynamicGroupCriteriaInput | Mapping[str, Any]
    """The rules that choose the members. Required for `DYNAMIC` groups, refused for others."""
    external_key: str
    """The id of the group in another system that keeps the data."""
    externally_owned: bool
    """Whether another system keeps the data, so that most users cannot delete the group in the web
    interface."""
    properties: dict[str, Any]
    """Custom values of the group, by name. Not certain: Only in the list of body fields of the
    2026 reference; its meaning is not known."""
    target_name: Required[str]
    """The name of the group, which no other group may have."""
    id: str
    """An id of the caller's choice, a UUID that nothing else in the instance has. Usually left
    out."""
