"""Events: notifications that were sent to people."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote

from ..calls import Call, Reply, operation
from ..errors import conflict, not_found
from ..jsontypes import Object, is_list, is_object
from ..notifying import FINAL, change_status
from ..paging import as_is, embedded, page
from ..search import matching, ordered
from ..views import self_link
from ..world import Event
from ..writing import found
from .event_filters import DELIVERY_SORT_KEYS, FILTERS, SORT_KEYS
from .event_history import annotate
from .history import existed, refuse_open_span, revision

_NOT_IN_LISTS: Final = ("expirationInMinutes", "voicemailOptions", "notificationAuditCount")
"""What only the reply about one event has (findings, 9)."""


# Replies


def _event_object(call: Call, event: Event) -> Object:
    """Return an event with what is embedded in lists as well as in single replies."""
    found_object: Object = {
        "id": event.id,
        **event.fields,
        "links": self_link(call.world, "getEvent", event.id),
        **revision(call, event.id),
    }
    embeds = call.embeds
    if "properties" in embeds and event.properties:
        # The embed does not guarantee the key (findings, 11).
        found_object["properties"] = event.properties
    if "annotations" in embeds:
        # Embedded comments link by number (findings, 18).
        link = call.specification.url("getEventAnnotations", event.fields["eventId"])
        found_object["annotations"] = embedded(event.annotations, as_is, link)
    if "suppressions" in embeds:
        found_object["suppressions"] = embedded(event.suppressions, as_is)
    if "responseOptions" in embeds:
        translated = "responseOptions.translations" in embeds
        found_object["responseOptions"] = _response_options(event, translated=translated)
    if event.files:
        found_object["attachments"] = _attachments(call, event)
    return found_object


def _response_options(event: Event, *, translated: bool) -> Object:
    def render(option: Object) -> Object:
        own = {name: value for name, value in option.items() if name != "translations"}
        if translated:
            own["translations"] = embedded(option["translations"], as_is)
        return own

    return embedded(event.response_options, render)


def _attachments(call: Call, event: Event) -> Object:
    with_size = "attachments.size" in call.embeds

    def render(name: str) -> Object:
        path = call.specification.url("getEventAttachment", event.id, name)
        size = {"size": len(event.files[name][1])} if with_size else {}
        return {"name": name, "path": path, **size, "links": {"self": path}}

    return embedded(list(event.files), render)


def _recipients(call: Call, event: Event, *, targeted: bool) -> Object:
    asked = "?targeted=true" if targeted else ""
    link = f"{call.specification.url('getEvent', event.id)}/recipients{asked}"
    return embedded(event.targeted if targeted else event.resolved, as_is, link)


def _listed(call: Call, event: Event) -> Object:
    found_object = _event_object(call, event)
    for name in _NOT_IN_LISTS:
        found_object.pop(name, None)
    if "targetedRecipients" in call.embeds:
        found_object["targetedRecipients"] = _recipients(call, event, targeted=True)
    return found_object


def _single(call: Call, event: Event) -> Object:
    found_object = _event_object(call, event)
    if not call.raw_query:
        # Asked without any parameter, it has more (section 7).
        found_object["responseOptions"] = _response_options(event, translated=False)
        found_object["recipients"] = _recipients(call, event, targeted=True)
    if "recipients" in call.embeds:
        targeted = call.query["targeted"]
        found_object["recipients"] = _recipients(call, event, targeted=targeted)
    if "messages" in call.embeds:
        found_object["messages"] = embedded(event.messages, as_is)
    return found_object


# Operations


def event_in(call: Call, identifier: str) -> Event:
    """Return the event with this id or number.

    Raises:
        ApiError: There is none.
    """
    return found(call.world.events.find(identifier), "event", identifier)


def _past_event(call: Call) -> Event:
    identifier = call.path["eventId"]
    event = event_in(call, identifier)
    return existed(call, event, event.created, "event", identifier)


@operation
def get_events(call: Call) -> Reply:
    """List events, the latest number first unless asked otherwise (section 7)."""
    refuse_open_span(call)
    events = matching(call, call.world.events, FILTERS)
    events = ordered(call, events, SORT_KEYS, "EVENT_ID", descending=True)
    return Reply(200, page(call, events, lambda event: _listed(call, event)))


@operation
def get_event(call: Call) -> Reply:
    """Get an event by id or number."""
    return Reply(200, _single(call, _past_event(call)))


@operation
def update_event_status(call: Call) -> Reply:
    """Change the status of an event: 202 when it changed, 200 when it had it (section 3)."""
    event = event_in(call, call.body["id"])
    status, old = call.body["status"], event.fields["status"]
    if status == old or (status in FINAL and old in FINAL):
        return Reply(200, _listed(call, event))
    if old in FINAL:
        # Terminating is final (section 14).
        raise conflict(f"The event {event.fields['eventId']} is terminated.")
    change_status(call.world, event, status, call.world.moment())
    return Reply(202, _listed(call, event))


@operation
def get_event_annotations(call: Call) -> Reply:
    """List the comments on an event, the latest first."""
    event = event_in(call, call.path["eventId"])
    return Reply(200, page(call, event.annotations, as_is))


@operation
def add_event_annotation(call: Call) -> Reply:
    """Add a comment to an event in the name of the caller."""
    event = event_in(call, call.path["eventId"])
    moment = call.world.moment()
    return Reply(201, annotate(call.world, event, call.caller, call.body["comment"], moment))


@operation
def get_event_annotation(call: Call) -> Reply:
    """Get one comment on an event."""
    event = event_in(call, call.path["eventId"])
    wanted = call.path["annotationId"]
    for annotation in event.annotations:
        if annotation["id"] == wanted:
            return Reply(200, annotation)
    raise not_found("annotation", wanted)


@operation
def get_event_attachment(call: Call) -> Reply:
    """Get the bytes of an attached file, whose name is its id (section 2)."""
    event = event_in(call, call.path["eventId"])
    name = call.path["attachmentId"]
    if name not in event.files:
        raise not_found("attachment", name)
    media_type, content = event.files[name]
    return Reply(200, content, media_type=media_type)


@operation
def get_event_user_deliveries(call: Call) -> Reply:
    """List what became of the notifications of an event, as of some moment."""
    event = _past_event(call)
    wanted = call.query.get("deliveryStatus")
    deliveries = [
        each for each in event.deliveries if wanted is None or each["deliveryStatus"] in wanted
    ]
    deliveries = ordered(call, deliveries, DELIVERY_SORT_KEYS)
    return Reply(200, page(call, deliveries, lambda each: _delivery(call, each)))


def _delivery(call: Call, delivery: Object) -> Object:
    at = call.specification.spell("Revision", "at", call.query["at"])
    person = dict(delivery["person"])
    if "person.properties" not in call.embeds:
        person.pop("properties", None)
    # Links of historical data carry the moment.
    shown: Object = _with_moment({**delivery, "person": person}, f"?at={quote(at, safe='')}")
    return shown


def _with_moment(value: Any, suffix: str) -> Any:
    if is_list(value):
        return [_with_moment(each, suffix) for each in value]
    if not is_object(value):
        return value
    return {
        name: {"self": each["self"] + suffix} if name == "links" else _with_moment(each, suffix)
        for name, each in value.items()
    }
