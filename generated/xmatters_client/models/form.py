"""Form: A form of a plan (workflow)."""

from __future__ import annotations

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
    read_whole,
)

if TYPE_CHECKING:
    from .form_trigger_type import FormTriggerType
    from .plan_reference import PlanReference
    from .recipient_page import RecipientPage
    from .response_option_page import ResponseOptionPage
    from .scenario_page import ScenarioPage
    from .self_link import SelfLink
    from .sender_overrides import SenderOverrides

_SHAPES: Final = Shapes(
    (
        "id",
        "formId",
        "name",
        "description",
        "triggerType",
        "mobileEnabled",
        "uiEnabled",
        "apiEnabled",
        "senderOverrides",
        "plan",
        "recipients",
        "responseOptions",
        "scenarios",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Form(ReplyModel):
    """A form of a plan (workflow). Events are sent from it; its sections, response options and
    message templates say what can be filled in and what the recipients get."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("form_id", "formId", "string"),
        Field("name", "name", "string"),
        Field("description", "description", "string"),
        Field("trigger_type", "triggerType", "string"),
        Field("mobile_enabled", "mobileEnabled", "boolean"),
        Field("ui_enabled", "uiEnabled", "boolean"),
        Field("api_enabled", "apiEnabled", "boolean"),
        Field("sender_overrides", "senderOverrides", "SenderOverrides"),
        Field("plan", "plan", "PlanReference"),
        Field(
            "recipients",
            "recipients",
            "RecipientPage",
            kept_in="_recipients",
            embed=Embed("forms.get_form", {"embed": "recipients"}, "recipients"),
        ),
        Field(
            "response_options",
            "responseOptions",
            "ResponseOptionPage",
            kept_in="_response_options",
            embed=Embed("forms.get_form", {"embed": "responseOptions"}, "response_options"),
        ),
        Field(
            "scenarios",
            "scenarios",
            "ScenarioPage",
            kept_in="_scenarios",
            embed=Embed("scenarios.get_plan_form_scenarios", {}, None),
        ),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the form."""
    form_id: str | None = None
    """An older number of the form, as a string."""
    name: str
    """The name of the form, unique within its plan."""
    description: str | None = None
    """What the form is for. It may be empty."""
    trigger_type: FormTriggerType | None = None
    """What starts the form. Newer instances only."""
    mobile_enabled: bool | None = None
    """Whether events can be sent from the mobile app."""
    ui_enabled: bool | None = None
    """Whether events can be sent from the web interface."""
    api_enabled: bool | None = None
    """Whether events can be sent through the API."""
    sender_overrides: SenderOverrides | None = None
    """How the sender is shown to the recipients, where that differs from the usual."""
    plan: PlanReference | None = None
    """The plan (workflow) that the form belongs to."""
    _recipients: RecipientPage | None = None
    _response_options: ResponseOptionPage | None = None
    _scenarios: ScenarioPage | None = None
    _links: SelfLink | str | None = None

    @property
    def recipients(self) -> RecipientPage | None:
        """Whom the form notifies by default. Without the embed it may be there, but without
        `data`. Only there when embedded (`embed='recipients'`). An object of a synchronous
        session fetches it, at the cost of a request."""
        value: RecipientPage | None = embedded(self, "_recipients")
        return value

    @recipients.setter
    def recipients(self, value: RecipientPage | None) -> None:
        self._recipients = value

    @property
    def response_options(self) -> ResponseOptionPage | None:
        """The answers that recipients can choose. Without the embed it may be there, but without
        `data`. Only there when embedded (`embed='responseOptions'`). An object of a synchronous
        session fetches it, at the cost of a request."""
        value: ResponseOptionPage | None = embedded(self, "_response_options")
        return value

    @response_options.setter
    def response_options(self, value: ResponseOptionPage | None) -> None:
        self._response_options = value

    @property
    def scenarios(self) -> ScenarioPage | None:
        """The scenarios of the form. Without the embed it may be there, but without `data`. Only
        in lists. Only there when embedded (`embed='scenarios'`). An object of a synchronous
        session fetches it, at the cost of a request."""
        value: ScenarioPage | None = embedded(self, "_scenarios")
        return value

    @scenarios.setter
    def scenarios(self, value: ScenarioPage | None) -> None:
        self._scenarios = value

    @property
    def links(self) -> SelfLink | None:
        """Where the form is."""
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
            self.form_id,
            self.name,
            self.description,
            self.trigger_type,
            self.mobile_enabled,
            self.ui_enabled,
            self.api_enabled,
            sender_overrides_,
            plan_,
            recipients_,
            response_options_,
            scenarios_,
            links_,
            self._extra,
        ) = values
        self.sender_overrides = (
            None
            if sender_overrides_ is None
            else registry["SenderOverrides"](sender_overrides_, registry)
            if type(sender_overrides_) is dict
            else sender_overrides_
        )
        self.plan = (
            None
            if plan_ is None
            else registry["PlanReference"](plan_, registry)
            if type(plan_) is dict
            else plan_
        )
        self._recipients = (
            None
            if recipients_ is None
            else registry["RecipientPage"](recipients_, registry)
            if type(recipients_) is dict
            else recipients_
        )
        self._response_options = (
            None
            if response_options_ is None
            else registry["ResponseOptionPage"](response_options_, registry)
            if type(response_options_) is dict
            else response_options_
        )
        self._scenarios = (
            None
            if scenarios_ is None
            else registry["ScenarioPage"](scenarios_, registry)
            if type(scenarios_) is dict
            else scenarios_
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
        self.form_id = struct.form_id
        self.name = struct.name
        self.description = struct.description
        self.trigger_type = struct.trigger_type
        self.mobile_enabled = struct.mobile_enabled
        self.ui_enabled = struct.ui_enabled
        self.api_enabled = struct.api_enabled
        value = struct.sender_overrides
        self.sender_overrides = value and value.__make__(value, registry)
        value = struct.plan
        self.plan = value and value.__make__(value, registry)
        value = struct._recipients
        self._recipients = value and value.__make__(value, registry)
        value = struct._response_options
        self._response_options = value and value.__make__(value, registry)
        value = struct._scenarios
        self._scenarios = value and value.__make__(value, registry)
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
