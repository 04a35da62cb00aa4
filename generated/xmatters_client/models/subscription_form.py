"""SubscriptionForm: What people can subscribe to: the events of one form of a plan, or ..."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Embed,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    embedded,
    expand,
    new,
    read_time,
    read_whole,
)

if TYPE_CHECKING:
    from .device_name_page import DeviceNamePage
    from .form_reference import FormReference
    from .plan_property_page import PlanPropertyPage
    from .plan_reference import PlanReference
    from .role_page import RolePage
    from .self_link import SelfLink
    from .subscription_scope import SubscriptionScope

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "description",
        "plan",
        "scope",
        "form",
        "created",
        "oneWay",
        "subscribeOthers",
        "notificationDelay",
        "showNotificationDelay",
        "propertyDefinitions",
        "roles",
        "devicesSectionCollapsed",
        "devicesSectionVisible",
        "targetDeviceNames",
        "visibleTargetDeviceNames",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SubscriptionForm(ReplyModel):
    """What people can subscribe to: the events of one form of a plan, or those of all its forms.
    It also says by which properties subscribers may choose events, and how they are notified."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("plan", "plan", "PlanReference"),
        Field("scope", "scope", "string"),
        Field("form", "form", "FormReference"),
        Field("created", "created", "date-time", kept_in="_created"),
        Field("one_way", "oneWay", "boolean"),
        Field("subscribe_others", "subscribeOthers", "boolean"),
        Field("notification_delay", "notificationDelay", "integer"),
        Field("show_notification_delay", "showNotificationDelay", "boolean"),
        Field(
            "property_definitions",
            "propertyDefinitions",
            "PlanPropertyPage",
            kept_in="_property_definitions",
            embed=Embed("subscription_forms.get_subscription_form", {}, "property_definitions"),
        ),
        Field(
            "roles",
            "roles",
            "RolePage",
            kept_in="_roles",
            embed=Embed("subscription_forms.get_subscription_form", {}, "roles"),
        ),
        Field("devices_section_collapsed", "devicesSectionCollapsed", "boolean"),
        Field("devices_section_visible", "devicesSectionVisible", "boolean"),
        Field(
            "target_device_names",
            "targetDeviceNames",
            "DeviceNamePage",
            kept_in="_target_device_names",
            embed=Embed("subscription_forms.get_subscription_form", {}, "target_device_names"),
        ),
        Field(
            "visible_target_device_names",
            "visibleTargetDeviceNames",
            "DeviceNamePage",
            kept_in="_visible_target_device_names",
            embed=Embed(
                "subscription_forms.get_subscription_form", {}, "visible_target_device_names"
            ),
        ),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the subscription form."""
    name: str
    """The name that subscribers see."""
    description: str | None = None
    """What the subscription form is for. Empty when nobody wrote one."""
    plan: PlanReference
    """The plan whose events it covers."""
    scope: SubscriptionScope
    """Whether it covers one form of the plan or all of them."""
    form: FormReference | None = None
    """The form whose events it covers. Missing when the scope is `ALL_FORMS`."""
    _created: datetime.datetime | str
    one_way: bool
    """Whether subscribers are only informed and get no response options."""
    subscribe_others: bool
    """Whether people may subscribe others too, not only themselves."""
    notification_delay: int
    """How many minutes after the recipients of the event the subscribers are notified."""
    show_notification_delay: bool | None = None
    """Whether subscribers see the delay. Lists leave it out."""
    _property_definitions: PlanPropertyPage | None = None
    _roles: RolePage | None = None
    devices_section_collapsed: bool | None = None
    """Whether the section about devices is folded up at first. Lists and older instances leave it
    out."""
    devices_section_visible: bool | None = None
    """Whether subscribers see the section about devices. Lists and older instances leave it out."""
    _target_device_names: DeviceNamePage | None = None
    _visible_target_device_names: DeviceNamePage | None = None
    _links: SelfLink | str | None = None

    @property
    def created(self) -> datetime.datetime:
        """When the subscription form was created."""
        value: datetime.datetime = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime) -> None:
        self._created = value

    @property
    def property_definitions(self) -> PlanPropertyPage | None:
        """The properties by which subscribers may choose events. A single subscription form has
        them without the embed. Only there when embedded (`embed='propertyDefinitions'`). An
        object of a synchronous session fetches it, at the cost of a request."""
        value: PlanPropertyPage | None = embedded(self, "_property_definitions")
        return value

    @property_definitions.setter
    def property_definitions(self, value: PlanPropertyPage | None) -> None:
        self._property_definitions = value

    @property
    def roles(self) -> RolePage | None:
        """The roles that may subscribe. A single subscription form has them without the embed.
        Only there when embedded (`embed='roles'`). An object of a synchronous session fetches
        it, at the cost of a request."""
        value: RolePage | None = embedded(self, "_roles")
        return value

    @roles.setter
    def roles(self, value: RolePage | None) -> None:
        self._roles = value

    @property
    def target_device_names(self) -> DeviceNamePage | None:
        """The devices that are chosen at first. A single subscription form has them without the
        embed. Only there when embedded (`embed='deviceNames'`). An object of a synchronous
        session fetches it, at the cost of a request."""
        value: DeviceNamePage | None = embedded(self, "_target_device_names")
        return value

    @target_device_names.setter
    def target_device_names(self, value: DeviceNamePage | None) -> None:
        self._target_device_names = value

    @property
    def visible_target_device_names(self) -> DeviceNamePage | None:
        """The devices that subscribers can choose from. A single subscription form has them
        without the embed. Only there when embedded (`embed='deviceNames'`). An object of a
        synchronous session fetches it, at the cost of a request."""
        value: DeviceNamePage | None = embedded(self, "_visible_target_device_names")
        return value

    @visible_target_device_names.setter
    def visible_target_device_names(self, value: DeviceNamePage | None) -> None:
        self._visible_target_device_names = value

    @property
    def links(self) -> SelfLink | None:
        """Where the subscription form is."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            self.id,
            self.name,
            self.description,
            plan_,
            self.scope,
            form_,
            self._created,
            self.one_way,
            self.subscribe_others,
            self.notification_delay,
            self.show_notification_delay,
            property_definitions_,
            roles_,
            self.devices_section_collapsed,
            self.devices_section_visible,
            target_device_names_,
            visible_target_device_names_,
            links_,
            self._extra,
        ) = values
        self.plan = registry["PlanReference"](plan_, registry) if type(plan_) is dict else plan_
        self.form = (
            None
            if form_ is None
            else registry["FormReference"](form_, registry)
            if type(form_) is dict
            else form_
        )
        self._property_definitions = (
            None
            if property_definitions_ is None
            else registry["PlanPropertyPage"](property_definitions_, registry)
            if type(property_definitions_) is dict
            else property_definitions_
        )
        self._roles = (
            None
            if roles_ is None
            else registry["RolePage"](roles_, registry)
            if type(roles_) is dict
            else roles_
        )
        self._target_device_names = (
            None
            if target_device_names_ is None
            else registry["DeviceNamePage"](target_device_names_, registry)
            if type(target_device_names_) is dict
            else target_device_names_
        )
        self._visible_target_device_names = (
            None
            if visible_target_device_names_ is None
            else registry["DeviceNamePage"](visible_target_device_names_, registry)
            if type(visible_target_device_names_) is dict
            else visible_target_device_names_
        )
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.name = struct.name
        self.description = struct.description
        value = struct.plan
        self.plan = value and value.__make__(value, registry)
        self.scope = struct.scope
        value = struct.form
        self.form = value and value.__make__(value, registry)
        self._created = struct._created
        self.one_way = struct.one_way
        self.subscribe_others = struct.subscribe_others
        self.notification_delay = struct.notification_delay
        self.show_notification_delay = struct.show_notification_delay
        value = struct._property_definitions
        self._property_definitions = value and value.__make__(value, registry)
        value = struct._roles
        self._roles = value and value.__make__(value, registry)
        self.devices_section_collapsed = struct.devices_section_collapsed
        self.devices_section_visible = struct.devices_section_visible
        value = struct._target_device_names
        self._target_device_names = value and value.__make__(value, registry)
        value = struct._visible_target_device_names
        self._visible_target_device_names = value and value.__make__(value, registry)
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self
