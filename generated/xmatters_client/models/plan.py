"""Plan: A plan holds what belongs to one kind of communication: forms, ..."""

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
    from .built_in_plan_type import BuiltInPlanType
    from .form_page import FormPage
    from .integration_page import IntegrationPage
    from .logging_level import LoggingLevel
    from .person import Person
    from .plan_constant_page import PlanConstantPage
    from .plan_endpoint_page import PlanEndpointPage
    from .plan_property_page import PlanPropertyPage
    from .plan_type import PlanType
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "planType",
        "builtInPlanType",
        "name",
        "description",
        "enabled",
        "editable",
        "loggingLevel",
        "accessibleByAll",
        "floodControl",
        "position",
        "created",
        "creator",
        "integrationUserName",
        "constants",
        "endpoints",
        "forms",
        "propertyDefinitions",
        "integrations",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Plan(ReplyModel):
    """A plan holds what belongs to one kind of communication: forms, properties, integrations and
    their settings. The web interface calls it a workflow."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("plan_type", "planType", "string"),
        Field("built_in_plan_type", "builtInPlanType", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("enabled", "enabled", "boolean"),
        Field("editable", "editable", "boolean"),
        Field("logging_level", "loggingLevel", "string"),
        Field("accessible_by_all", "accessibleByAll", "boolean"),
        Field("flood_control", "floodControl", "boolean"),
        Field("position", "position", "integer"),
        Field("created", "created", "date-time", kept_in="_created"),
        Field("creator", "creator", "Person"),
        Field("integration_user_name", "integrationUserName", "string"),
        Field(
            "constants",
            "constants",
            "PlanConstantPage",
            kept_in="_constants",
            embed=Embed("plans.get_plan", {"embed": "constants"}, "constants"),
        ),
        Field(
            "endpoints",
            "endpoints",
            "PlanEndpointPage",
            kept_in="_endpoints",
            embed=Embed("plans.get_plan", {"embed": "endpoints"}, "endpoints"),
        ),
        Field(
            "forms",
            "forms",
            "FormPage",
            kept_in="_forms",
            embed=Embed("plans.get_plan", {"embed": "forms"}, "forms"),
        ),
        Field(
            "property_definitions",
            "propertyDefinitions",
            "PlanPropertyPage",
            kept_in="_property_definitions",
            embed=Embed("plans.get_plan", {"embed": "propertyDefinitions"}, "property_definitions"),
        ),
        Field(
            "integrations",
            "integrations",
            "IntegrationPage",
            kept_in="_integrations",
            embed=Embed("plans.get_plan", {"embed": "integrations"}, "integrations"),
        ),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the plan."""
    plan_type: PlanType
    """Where the plan comes from."""
    built_in_plan_type: BuiltInPlanType | None = None
    """The product that the plan connects to, if it came from the catalogue. Plans of the type
    `PLAN` can have it too."""
    name: str
    """The name of the plan, which no other plan has."""
    description: str | None = None
    """What the plan is for. Empty or absent when nobody wrote one."""
    enabled: bool
    """Whether the plan can be used."""
    editable: bool
    """Whether the plan can be changed."""
    logging_level: LoggingLevel | None = None
    """How much the integrations of the plan write to their logs."""
    accessible_by_all: bool
    """Whether everybody may use the plan. If not, only those to whom it was given."""
    flood_control: bool | None = None
    """Whether repetitions of an event of this plan are held back."""
    position: int | None = None
    """The place of the plan in the list that the web interface shows."""
    _created: datetime.datetime | str
    creator: Person | None = None
    """Who created the plan; in short, unless `embed` has `creator`. Many plans name nobody."""
    integration_user_name: str | None = None
    """The user id of the person in whose name the integrations of the plan run. Not certain: One
    recorded plan has the field; what it means follows from its name."""
    _constants: PlanConstantPage | None = None
    _endpoints: PlanEndpointPage | None = None
    _forms: FormPage | None = None
    _property_definitions: PlanPropertyPage | None = None
    _integrations: IntegrationPage | None = None
    _links: SelfLink | str | None = None

    @property
    def created(self) -> datetime.datetime:
        """When the plan was created."""
        value: datetime.datetime = read_time(self._created)
        return value

    @created.setter
    def created(self, value: datetime.datetime) -> None:
        self._created = value

    @property
    def constants(self) -> PlanConstantPage | None:
        """The constants of the plan. Only there when embedded (`embed='constants'`). An object of
        a synchronous session fetches it, at the cost of a request."""
        value: PlanConstantPage | None = embedded(self, "_constants")
        return value

    @constants.setter
    def constants(self, value: PlanConstantPage | None) -> None:
        self._constants = value

    @property
    def endpoints(self) -> PlanEndpointPage | None:
        """The endpoints of the plan. Only there when embedded (`embed='endpoints'`). An object of
        a synchronous session fetches it, at the cost of a request."""
        value: PlanEndpointPage | None = embedded(self, "_endpoints")
        return value

    @endpoints.setter
    def endpoints(self, value: PlanEndpointPage | None) -> None:
        self._endpoints = value

    @property
    def forms(self) -> FormPage | None:
        """The forms of the plan. Only there when embedded (`embed='forms'`). An object of a
        synchronous session fetches it, at the cost of a request."""
        value: FormPage | None = embedded(self, "_forms")
        return value

    @forms.setter
    def forms(self, value: FormPage | None) -> None:
        self._forms = value

    @property
    def property_definitions(self) -> PlanPropertyPage | None:
        """The properties that events of the plan can have. Only there when embedded
        (`embed='propertyDefinitions'`). An object of a synchronous session fetches it, at the
        cost of a request."""
        value: PlanPropertyPage | None = embedded(self, "_property_definitions")
        return value

    @property_definitions.setter
    def property_definitions(self, value: PlanPropertyPage | None) -> None:
        self._property_definitions = value

    @property
    def integrations(self) -> IntegrationPage | None:
        """The integrations of the plan. With `integrations.logs` each also has its 25 newest log
        entries. Only there when embedded (`embed='integrations'`). An object of a synchronous
        session fetches it, at the cost of a request."""
        value: IntegrationPage | None = embedded(self, "_integrations")
        return value

    @integrations.setter
    def integrations(self, value: IntegrationPage | None) -> None:
        self._integrations = value

    @property
    def links(self) -> SelfLink | None:
        """Where the plan is."""
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
            self.plan_type,
            self.built_in_plan_type,
            self.name,
            self.description,
            self.enabled,
            self.editable,
            self.logging_level,
            self.accessible_by_all,
            self.flood_control,
            self.position,
            self._created,
            creator_,
            self.integration_user_name,
            constants_,
            endpoints_,
            forms_,
            property_definitions_,
            integrations_,
            links_,
            self._extra,
        ) = values
        self.creator = (
            None
            if creator_ is None
            else registry["Person"](creator_, registry)
            if type(creator_) is dict
            else creator_
        )
        self._constants = (
            None
            if constants_ is None
            else registry["PlanConstantPage"](constants_, registry)
            if type(constants_) is dict
            else constants_
        )
        self._endpoints = (
            None
            if endpoints_ is None
            else registry["PlanEndpointPage"](endpoints_, registry)
            if type(endpoints_) is dict
            else endpoints_
        )
        self._forms = (
            None
            if forms_ is None
            else registry["FormPage"](forms_, registry)
            if type(forms_) is dict
            else forms_
        )
        self._property_definitions = (
            None
            if property_definitions_ is None
            else registry["PlanPropertyPage"](property_definitions_, registry)
            if type(property_definitions_) is dict
            else property_definitions_
        )
        self._integrations = (
            None
            if integrations_ is None
            else registry["IntegrationPage"](integrations_, registry)
            if type(integrations_) is dict
            else integrations_
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
        self.plan_type = struct.plan_type
        self.built_in_plan_type = struct.built_in_plan_type
        self.name = struct.name
        self.description = struct.description
        self.enabled = struct.enabled
        self.editable = struct.editable
        self.logging_level = struct.logging_level
        self.accessible_by_all = struct.accessible_by_all
        self.flood_control = struct.flood_control
        self.position = struct.position
        self._created = struct._created
        value = struct.creator
        self.creator = value and value.__make__(value, registry)
        self.integration_user_name = struct.integration_user_name
        value = struct._constants
        self._constants = value and value.__make__(value, registry)
        value = struct._endpoints
        self._endpoints = value and value.__make__(value, registry)
        value = struct._forms
        self._forms = value and value.__make__(value, registry)
        value = struct._property_definitions
        self._property_definitions = value and value.__make__(value, registry)
        value = struct._integrations
        self._integrations = value and value.__make__(value, registry)
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
