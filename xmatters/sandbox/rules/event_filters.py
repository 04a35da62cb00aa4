"""Which events a list holds, and in which order (behaviours, section 7)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from itertools import zip_longest
from typing import Any, Final

from ..calls import Call
from ..errors import bad_request, invalid_value
from ..jsontypes import Object
from ..records.incidents import Incident
from ..search import Filter, Test, among, equal_to, search, within
from ..world import Event
from .naming import referred_as, texts_of


def _part_of(name: str) -> Filter[Event]:
    """Return the filter for events of plans or forms, by id or name."""

    def make(_call: Call, identifiers: list[str]) -> Test[Event]:
        if len({_is_uuid(each) for each in identifiers}) > 1:
            # Section 7.
            raise bad_request(f"The {name} field must not mix ids and names.", name)
        return referred_as(lambda event: event.fields.get(name, {}).values(), identifiers)

    return make


def _is_uuid(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True


def _names(recipients: Iterable[Object]) -> Iterable[str]:
    for recipient in recipients:
        yield recipient["id"]
        yield recipient["targetName"]


def _submitted_by(_call: Call, identifier: str) -> Test[Event]:
    return referred_as(lambda event: _names([event.fields["submitter"]]), [identifier])


def _of_incident(call: Call, identifier: str) -> Test[Event]:
    named = call.world.collection(Incident).find(identifier)
    wanted = {identifier, named.id} if named else {identifier}

    def is_wanted(event: Event) -> bool:
        incident = event.fields.get("relatedIncident", {})
        return not wanted.isdisjoint((incident.get("id"), event.fields.get("incident")))

    return is_wanted


def _with_properties(call: Call, names: list[str]) -> Test[Event]:
    values: list[str] = call.query.get("propertyValue", [])
    operators: list[str] = call.query.get("propertyValueOperator", [])
    if len(values) != len(names):
        raise invalid_value("propertyValue", ",".join(values), "Each name needs one value.")
    wanted = list(zip_longest(names, values, operators, fillvalue="CONTAINS"))
    return lambda event: all(_has_property(event, *each) for each in wanted)


def _has_property(event: Event, name: str, value: str, operator: str) -> bool:
    # Names of text properties carry a language, `Region#en` (section 7).
    texts = [
        text.casefold()
        for own_name, own_value in event.properties.items()
        if name.casefold() in (own_name.casefold(), own_name.rpartition("#")[0].casefold())
        for text in texts_of(own_value)
    ]
    if operator == "EQUALS":
        return value.casefold() in texts
    return any(value.casefold() in text for text in texts)


FILTERS: Final[Mapping[str, Filter[Event]]] = {
    "search": search({"name": lambda event: [event.fields.get("name", "")]}),
    "status": among(lambda event: event.fields["status"]),
    "priority": among(lambda event: event.fields["priority"]),
    "eventType": among(lambda event: event.fields["eventType"]),
    "plan": _part_of("plan"),
    "form": _part_of("form"),
    "submitter": _submitted_by,
    "targetedRecipients": lambda _call, names: referred_as(
        lambda event: _names(event.targeted), names
    ),
    "resolvedUsers": lambda _call, names: referred_as(lambda event: _names(event.resolved), names),
    "requestId": equal_to(lambda event: event.fields.get("requestId")),
    "incidentId": _of_incident,
    "propertyName": _with_properties,
    **within(lambda event: event.created),
}

SORT_KEYS: Final[Mapping[str, Callable[[Event], Any]]] = {
    "EVENT_ID": lambda event: int(event.fields["eventId"]),
    "START_TIME": lambda event: event.created,
    "STATUS": lambda event: event.fields["status"],
    "SUBMITTER": lambda event: event.fields["submitter"]["targetName"].casefold(),
    "NAME": lambda event: event.fields.get("name", "").casefold(),
}

DELIVERY_SORT_KEYS: Final[Mapping[str, Callable[[Object], Any]]] = {
    "DELIVERY_STATUS": lambda delivery: delivery["deliveryStatus"],
}
