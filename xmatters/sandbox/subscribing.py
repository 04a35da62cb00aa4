"""Subscriptions at work: subscribers hear of the events that meet their criteria.

The facts have the operators and how values are written (behaviours, sections 7 and 14). They do not
say what holds for several conditions, for `MATCHES`, or for a property without a value; the
simplest choices are made here: all conditions have to hold, a text matches as a whole, and a
property without a value meets no condition but that it is false.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from .form_views import device_names, recipients
from .jsontypes import Object
from .notifying import enlist
from .plan_records import Subscription, SubscriptionForm
from .records import with_id
from .rules.naming import texts_of
from .world import Event, World

Condition = Callable[[list[str], str], bool]
"""Tells whether the values of a property fit the value of a condition, all in lower case."""


def notify_subscribers(world: World, event: Event) -> None:
    """Notify those who subscribed to such an event, and do not get it already.

    Args:
        world: What the sandbox knows.
        event: The event, whose own recipients are known.
    """
    for subscription, form in list(_fitting(world, event)):
        names = [each.fields["name"] for each in device_names(world, subscription.device_name_ids)]
        enlist(
            world,
            event,
            recipients(world, subscription.subscriber_ids),
            event.fields | {"targetDeviceNames": names},
            later=datetime.timedelta(minutes=subscription.fields["notificationDelay"]),
            is_informed_only=form.fields["oneWay"],
        )


def _fitting(world: World, event: Event) -> Iterator[tuple[Subscription, SubscriptionForm]]:
    for subscription in world.plans.subscriptions:
        form = with_id(world.plans.subscription_forms, subscription.subscription_form_id)
        if form and _covers(form, event) and meets(event.properties, subscription.criteria):
            yield subscription, form


def _covers(form: SubscriptionForm, event: Event) -> bool:
    """Tell whether a subscription form is about the events of a form: of one, or of its plan's."""
    source, covered = ("form", form.form_id) if form.form_id else ("plan", form.plan_id)
    return bool(event.fields.get(source, {}).get("id") == covered)


def meets(properties: Object, criteria: Iterable[Object]) -> bool:
    """Tell whether the properties of an event meet all conditions of a subscription.

    Args:
        properties: The values by their names, those of texts with their language.
        criteria: The conditions, each a `name`, an `operator` and mostly a `value`.
    """
    return all(_holds(properties, each) for each in criteria)


def _holds(properties: Object, condition: Object) -> bool:
    # Names and values are compared without regard to case (section 7).
    name = condition["name"].casefold()
    values = [
        text.casefold()
        for key, value in properties.items()
        if key.partition("#")[0].casefold() == name
        for text in texts_of(value)
    ]
    return _CONDITIONS[condition["operator"]](values, condition.get("value", "").casefold())


def _any_text(compare: Callable[[str, str], bool]) -> Condition:
    return lambda values, wanted: any(compare(each, wanted) for each in values)


def _choices(wanted: str) -> set[str]:
    # Several values are joined by commas (section 14).
    return {each.strip() for each in wanted.split(",")}


def _is_chosen(values: list[str], wanted: str) -> bool:
    return not _choices(wanted).isdisjoint(values)


def _is_below(values: list[str], wanted: str) -> bool:
    """Tell whether a place in a hierarchy is one of the wanted ones, or below one."""
    places = _choices(wanted)
    return any(f"{value}->".startswith(f"{place}->") for value in values for place in places)


_CONDITIONS: Final[Mapping[str, Condition]] = {
    "CONTAINS": _any_text(str.__contains__),
    "STARTS_WITH": _any_text(str.startswith),
    "ENDS_WITH": _any_text(str.endswith),
    "MATCHES": _any_text(str.__eq__),
    "IS_ONE_OF": _is_chosen,
    "IS_ONE_OR_MORE_OF": _is_chosen,
    "IS_ONE_TYPE_OF": _is_below,
    "IS_TRUE": lambda values, _: "true" in values,
    "IS_FALSE": lambda values, _: "true" not in values,
    "IS_TRUE_OR_FALSE": lambda _values, _: True,
}
"""What each operator means (`SubscriptionOperator`)."""
