"""Plans and all that belongs to them: forms, integrations, subscriptions and the like.

What belongs to a plan is kept within it, so that it goes when the plan goes.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from .files import StoredFile
from .jsontypes import Object
from .records import SECRET, Collection, Record, with_id


def _by_name() -> Collection[Any]:
    return Collection("name")


@dataclass(slots=True, eq=False)
class Permission:
    """What a person, or everybody with a role, may do with something.

    Attributes:
        kind: `PERSON` or `ROLE`.
        holder_id: The person or the role.
        allowed: What they may do, by the name of the action.
    """

    kind: str
    holder_id: str
    allowed: dict[str, bool]


@dataclass(slots=True, eq=False)
class PlanPart(Record):
    """Something that belongs to a plan.

    Attributes:
        plan_id: The plan.
    """

    plan_id: str


@dataclass(slots=True, eq=False)
class PlanConstant(PlanPart):
    """A value with a name that the scripts of a plan share."""


@dataclass(slots=True, eq=False)
class PlanEndpoint(PlanPart):
    """The address of another system.

    Attributes:
        secrets: What is needed to sign in there; never answered.
    """

    secrets: Object = field(default_factory=dict[str, Any], metadata={SECRET: True})


@dataclass(slots=True, eq=False)
class PlanProperty(PlanPart):
    """The definition of a property of events."""


@dataclass(slots=True, eq=False)
class SharedLibrary(PlanPart):
    """A script that the integrations of a plan can use."""


@dataclass(slots=True, eq=False)
class Integration(PlanPart):
    """A connection between a plan and another system.

    Attributes:
        form_id: The form whose events it starts or watches.
        endpoint_id: The endpoint that it calls.
        logs: Its runs, the latest first.
        api_key: What signs callers in who have it in the address.
        holder_id: The person whose key it is.
        flood_filter: The rule that holds repetitions back, in short. The API cannot manage such.
    """

    form_id: str | None = None
    endpoint_id: str | None = None
    logs: list[Object] = field(default_factory=list[Object])
    api_key: str | None = field(default=None, metadata={SECRET: True})
    holder_id: str | None = None
    flood_filter: Object | None = None


@dataclass(slots=True, eq=False)
class ResponseOption(Record):
    """An answer that recipients can choose.

    Attributes:
        translations: Its texts in other languages.
    """

    translations: list[Object] = field(default_factory=list[Object])


@dataclass(slots=True, eq=False)
class SectionItem(Record):
    """A property of the plan in a section of a form.

    Attributes:
        property_id: The property.
    """

    property_id: str


@dataclass(slots=True, eq=False)
class FormSection(Record):
    """A section of a form.

    Attributes:
        items: The properties in it.
        device_name_ids: The device names to choose from.
    """

    items: list[SectionItem] = field(default_factory=list[SectionItem])
    device_name_ids: list[str] = field(default_factory=list[str])


@dataclass(slots=True, eq=False)
class Scenario(Record):
    """A form that is filled in beforehand.

    Attributes:
        form_id: The form.
        recipient_ids: Whom it notifies.
        device_name_ids: The device names by which people are notified; empty for all.
        properties: The values of the form's properties.
        permitted: Who may use it.
        files: What is sent along, by name.
    """

    form_id: str
    recipient_ids: list[str] = field(default_factory=list[str])
    device_name_ids: list[str] = field(default_factory=list[str])
    properties: Object = field(default_factory=dict[str, Any])
    permitted: list[Permission] = field(default_factory=list[Permission])
    files: dict[str, StoredFile] = field(default_factory=dict[str, StoredFile])


@dataclass(slots=True, eq=False)
class ScheduledMessage(Record):
    """An event that is sent at a later time.

    Attributes:
        form_id: The form by which it is sent.
        owner_id: Who scheduled it.
        created: When it was scheduled.
        event: The fields of the event.
        recipients: Whom it notifies, each with the fields of a request.
        response_options: The answers that can be chosen; `None` for those of the form.
        files: What is sent along, by name.
        due: When it is sent next; `None` if it is not sent any more.
    """

    form_id: str
    owner_id: str | None
    created: datetime.datetime
    event: Object = field(default_factory=dict[str, Any])
    recipients: list[Object] = field(default_factory=list[Object])
    response_options: list[ResponseOption] | None = None
    files: dict[str, StoredFile] = field(default_factory=dict[str, StoredFile])
    due: datetime.datetime | None = None


@dataclass(slots=True, eq=False)
class Form(PlanPart):
    """A form, from which events are sent.

    Attributes:
        recipient_ids: Whom it notifies by default.
        senders: Who may send from it.
        response_options: The answers that can be chosen, by number.
        sections: Its sections, in their order.
        templates: What recipients get.
        scenarios: Its scenarios, in the order of the users.
        scheduled_messages: What is sent by it later.
    """

    recipient_ids: list[str] = field(default_factory=list[str])
    senders: list[Permission] = field(default_factory=list[Permission])
    response_options: list[ResponseOption] = field(default_factory=list[ResponseOption])
    sections: list[FormSection] = field(default_factory=list[FormSection])
    templates: Object = field(default_factory=dict[str, Any])
    scenarios: Collection[Scenario] = field(default_factory=_by_name)
    scheduled_messages: Collection[ScheduledMessage] = field(default_factory=_by_name)


@dataclass(slots=True, eq=False)
class Subscription(Record):
    """A standing wish to hear of certain events.

    Attributes:
        subscription_form_id: What it is based on.
        owner_id: Whose it is.
        subscriber_ids: Whom it notifies.
        device_name_ids: The device names by which they are notified.
        criteria: The conditions that events have to meet.
        shares: Who else may do something with it.
    """

    subscription_form_id: str
    owner_id: str | None
    subscriber_ids: list[str] = field(default_factory=list[str])
    device_name_ids: list[str] = field(default_factory=list[str])
    criteria: list[Object] = field(default_factory=list[Object])
    shares: list[Permission] = field(default_factory=list[Permission])


@dataclass(slots=True, eq=False)
class SubscriptionForm(PlanPart):
    """What people can subscribe to.

    Attributes:
        form_id: The form whose events it covers; `None` for all of the plan.
        property_ids: The properties by which subscribers may choose events.
        role_ids: The roles that may subscribe.
        device_name_ids: The device names that are chosen at first.
        subscriptions: What is based on it.
    """

    form_id: str | None = None
    property_ids: list[str] = field(default_factory=list[str])
    role_ids: list[str] = field(default_factory=list[str])
    device_name_ids: list[str] = field(default_factory=list[str])
    subscriptions: Collection[Subscription] = field(default_factory=_by_name)


@dataclass(slots=True, eq=False)
class Plan(Record):
    """A plan, which the web interface calls a workflow.

    Attributes:
        creator_id: Who created it.
        constants: Its constants.
        endpoints: The addresses that its scripts call.
        properties: The properties that its events can have.
        integrations: Its integrations.
        libraries: Its shared libraries.
        forms: Its forms, in the order of the users.
        subscription_forms: What people can subscribe to.
    """

    creator_id: str | None = None
    constants: Collection[PlanConstant] = field(default_factory=_by_name)
    endpoints: Collection[PlanEndpoint] = field(default_factory=_by_name)
    properties: Collection[PlanProperty] = field(default_factory=_by_name)
    integrations: Collection[Integration] = field(default_factory=_by_name)
    libraries: Collection[SharedLibrary] = field(default_factory=_by_name)
    forms: Collection[Form] = field(default_factory=_by_name)
    subscription_forms: Collection[SubscriptionForm] = field(default_factory=_by_name)


class Plans(Collection[Plan]):
    """All plans, and what belongs to any of them."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__("name")

    def of(self, part: PlanPart) -> Plan:
        """Return the plan that something belongs to."""
        plan = self.with_id(part.plan_id)
        if plan is None:
            raise LookupError(f"there is no plan {part.plan_id}")
        return plan

    @property
    def forms(self) -> Iterable[Form]:
        """The forms of all plans."""
        return chain.from_iterable(plan.forms for plan in self)

    @property
    def integrations(self) -> Iterable[Integration]:
        """The integrations of all plans."""
        return chain.from_iterable(plan.integrations for plan in self)

    @property
    def libraries(self) -> Iterable[SharedLibrary]:
        """The shared libraries of all plans."""
        return chain.from_iterable(plan.libraries for plan in self)

    @property
    def scenarios(self) -> Iterable[Scenario]:
        """The scenarios of all forms."""
        return chain.from_iterable(form.scenarios for form in self.forms)

    @property
    def scheduled_messages(self) -> Iterable[ScheduledMessage]:
        """The scheduled messages of all forms."""
        return chain.from_iterable(form.scheduled_messages for form in self.forms)

    @property
    def subscription_forms(self) -> Iterable[SubscriptionForm]:
        """The subscription forms of all plans."""
        return chain.from_iterable(plan.subscription_forms for plan in self)

    @property
    def subscriptions(self) -> Iterable[Subscription]:
        """All subscriptions."""
        return chain.from_iterable(form.subscriptions for form in self.subscription_forms)

    def form_with_id(self, identifier: str) -> Form | None:
        """Return the form with this id."""
        return with_id(self.forms, identifier)

    def find_form(self, identifier: str) -> Form | None:
        """Return the form with this id or, of those with this name, the first."""
        named = (plan.forms.named(identifier) for plan in self)
        return self.form_with_id(identifier) or next(filter(None, named), None)

    def find_library(self, identifier: str) -> SharedLibrary | None:
        """Return the shared library with this id or, of those with this name, the first."""
        named = (plan.libraries.named(identifier) for plan in self)
        return with_id(self.libraries, identifier) or next(filter(None, named), None)

    def holds(self, identifier: str) -> bool:
        """Tell whether a plan, or anything that belongs to one, has this id."""
        return any(each.id == identifier for each in self._records())

    def _records(self) -> Iterator[Record]:
        for plan in self:
            yield plan
            yield from plan.constants
            yield from plan.endpoints
            yield from plan.properties
            yield from plan.libraries
        yield from self.integrations
        for form in self.forms:
            yield form
            yield from form.response_options
            yield from form.sections
        yield from self.scenarios
        yield from self.scheduled_messages
        yield from self.subscription_forms
        yield from self.subscriptions

    def forget_recipient(self, identifier: str) -> None:
        """Take a person, group or device that is deleted out of all that refers to it.

        What it owned stays, and belongs to nobody then.
        """
        for plan in self:
            if plan.creator_id == identifier:
                plan.creator_id = None
        for form in self.forms:
            _drop(form.recipient_ids, identifier)
            form.senders = _without(form.senders, identifier)
        for scenario in self.scenarios:
            _drop(scenario.recipient_ids, identifier)
            scenario.permitted = _without(scenario.permitted, identifier)
        for message in self.scheduled_messages:
            message.recipients = [each for each in message.recipients if each["id"] != identifier]
        for subscription in self.subscriptions:
            _drop(subscription.subscriber_ids, identifier)
            subscription.shares = _without(subscription.shares, identifier)
        for owned in chain[ScheduledMessage | Subscription](
            self.scheduled_messages, self.subscriptions
        ):
            if owned.owner_id == identifier:
                owned.owner_id = None


def _drop(identifiers: list[str], identifier: str) -> None:
    if identifier in identifiers:
        identifiers.remove(identifier)


def _without(permissions: list[Permission], holder_id: str) -> list[Permission]:
    return [each for each in permissions if each.holder_id != holder_id]
