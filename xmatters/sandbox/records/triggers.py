"""Triggers: where requests start events.

This is all that a trigger has to know of plans, forms and integrations, so that these need not know
how events run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

from ..jsontypes import Object
from ..plan_records import Form, Integration, Plan, PlanPart, ResponseOption
from ..world import Record, World
from . import with_id

_SCRIPTED: Final = frozenset({"CREATE_EVENT", "RUN_SCRIPT"})
"""What an inbound integration does by a script."""


@dataclass(frozen=True)
class FormSettings:
    """What a form contributes to its events.

    Attributes:
        form: The form in short: its id and name.
        plan: The plan of the form in short.
        recipients: The ids of those whom it addresses if the request names nobody.
        response_options: The answers that it offers.
        property_types: The types of its properties, by name, where they are not texts.
        priority: How urgent its events are.
        expiration: After how many minutes its events end.
        has_incident_section: Whether it can start incidents.
    """

    form: Object
    plan: Object
    recipients: tuple[str, ...] = ()
    response_options: tuple[Object, ...] = ()
    property_types: Mapping[str, str] = field(default_factory=dict[str, str])
    priority: str = "MEDIUM"
    expiration: int = 180
    has_incident_section: bool = False


@dataclass(frozen=True)
class Trigger:
    """An inbound integration or a form, as that which requests start events from.

    Attributes:
        plan: The plan that it belongs to.
        form: The form of its events; `None` for an integration without one, which starts none.
        integration: The integration; `None` for a form that is triggered itself.
    """

    plan: Plan
    form: Form | None
    integration: Integration | None = None

    @property
    def source(self) -> PlanPart:
        """The integration, or else the form."""
        source = self.integration or self.form
        if source is None:
            raise LookupError("a trigger is an integration or a form")
        return source

    @property
    def is_in_use(self) -> bool:
        """Whether the plan is enabled, and the form may be used by web services."""
        in_use: bool = self.plan.fields["enabled"]
        return in_use and (self.form is None or self.form.fields["apiEnabled"])

    @property
    def authentication(self) -> str:
        """How callers have to sign in: `ANY`, `URL`, `BASIC`, `API_KEY` or `OAUTH`."""
        fields = self.integration.fields if self.integration else {}
        wanted: str = fields.get("authenticationType", "ANY")
        return wanted

    @property
    def has_script(self) -> bool:
        """Whether a script reads requests, so that they may be of any shape."""
        return self.integration is not None and self.integration.fields["operation"] in _SCRIPTED

    @property
    def flood_filters(self) -> list[Object]:
        """The rules that hold repetitions back, in short."""
        rule = self.integration.flood_filter if self.integration else None
        return [rule] if rule else []

    @property
    def holds_back(self) -> bool:
        """Whether repetitions are held back."""
        return bool(self.plan.fields["floodControl"] or self.flood_filters)

    def settings(self) -> FormSettings | None:
        """Return what the form contributes to its events."""
        return form_settings(self.plan, self.form) if self.form else None


def find_integration(world: World, identifier: str) -> Trigger | None:
    """Return the inbound integration with an id, if it is in use."""
    integration = with_id(world.plans.integrations, identifier)
    if (
        integration is None
        or integration.fields["integrationType"] != "INBOUND_WEBHOOK"
        or not integration.fields["deployed"]
    ):
        return None
    form = world.plans.form_with_id(integration.form_id) if integration.form_id else None
    return Trigger(world.plans.of(integration), form, integration)


def find_form(world: World, identifier: str) -> Trigger | None:
    """Return the form with an id."""
    form = world.plans.form_with_id(identifier)
    return Trigger(world.plans.of(form), form) if form else None


def form_settings(plan: Plan, form: Form) -> FormSettings:
    """Return what a form contributes to its events.

    Args:
        plan: The plan of the form.
        form: The form.
    """
    sections = {section.fields["type"]: section.fields for section in form.sections}
    handling: Object = sections.get("HANDLING_OPTIONS", {})
    types = {each.fields["name"]: each.fields["propertyType"] for each in plan.properties}
    return FormSettings(
        form=_in_short(form),
        plan=_in_short(plan),
        recipients=tuple(form.recipient_ids),
        response_options=tuple(option_of_event(each) for each in form.response_options),
        property_types={name: kind for name, kind in types.items() if kind != "TEXT"},
        priority=_preset(handling, "priority", "MEDIUM"),
        expiration=_preset(handling, "expirationInMinutes", 180),
        has_incident_section="INCIDENT" in sections,
    )


def _in_short(record: Record) -> Object:
    return {"id": record.id, "name": record.fields["name"]}


def option_of_event(option: ResponseOption) -> Object:
    """Return a response option as events keep it."""
    return {"id": option.id, **option.fields, "translations": option.translations}


def _preset(handling: Object, name: str, default: Any) -> Any:
    value = handling.get(name, {}).get("value")
    return default if value is None else value


@dataclass(slots=True, eq=False)
class AcceptedRequest(Record):
    """A trigger request that was accepted and whose event is still to come.

    Its id is the request id.

    Attributes:
        wishes: What was sent, in the words of events: ids instead of names, whole options.
        form_id: The form that it came to, at last.
        integration_id: The integration that it came to first; `None` if there was none.
        submitter_id: In whose name.
    """

    NAME_FIELD: ClassVar[str] = "id"

    wishes: Object
    form_id: str
    integration_id: str | None
    submitter_id: str
