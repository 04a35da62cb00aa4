"""How an accepted trigger request becomes an event, and an incident with it."""

from __future__ import annotations

import datetime
from typing import Final

from .agenda import happening
from .jsontypes import Object
from .notifying import begin
from .records.incidents import incident_reference, new_incident
from .records.signals import Signal
from .records.triggers import (
    AcceptedRequest,
    FormSettings,
    Trigger,
    find_form,
    find_integration,
)
from .rules.event_history import audit, event_reference
from .subscribing import notify_subscribers
from .views import person_object, person_reference, recipient_object
from .world import Event, Group, Person, Record, World

_BETWEEN_NUMBERS: Final = 13

_FLOOD_SPAN: Final = datetime.timedelta(minutes=5)
"""For how long repetitions are held back."""

_SWITCHES: Final = (
    "overrideDeviceRestrictions",
    "escalationOverride",
    "bypassPhoneIntro",
    "requirePhonePassword",
)
"""What a request may switch on; events have it anyway."""

_ONLY_IF_SENT: Final = ("conference", "senderOverrides", "otherResponseCountThreshold")


def event_fields(
    world: World, number: str, form: FormSettings, submitter: Person, created: datetime.datetime
) -> Object:
    """Return what each event says of itself, before it has a name and settings of its own.

    Args:
        world: What the sandbox knows.
        number: The number of the event.
        form: The form that it comes from.
        submitter: Who sent it.
        created: When.
    """
    return {
        "eventId": number,
        "name": form.form["name"],
        "eventType": "USER",
        "plan": form.plan,
        "form": form.form,
        "submitter": person_reference(world, submitter),
        "priority": form.priority,
        "status": "ACTIVE",
        "incident": f"INCIDENT_ID-{number}",
        "created": world.specification.spell("Event", "created", created),
        "expirationInMinutes": form.expiration,
        "notificationAuditCount": 0,
        "voicemailOptions": {"retry": 0, "every": 60, "leave": "callbackonly"},
        "floodControl": False,
        "responseCountsEnabled": False,
        **dict.fromkeys(_SWITCHES, False),
    }


@happening
def start_event(world: World, request_id: str) -> None:
    """Start the event that a trigger request asked for."""
    requests = world.collection(AcceptedRequest)
    request = requests.with_id(request_id)
    trigger = _trigger(world, request) if request else None
    settings = trigger.settings() if trigger else None
    submitter = world.people.with_id(request.submitter_id) if request else None
    if request is None or trigger is None or settings is None or submitter is None:
        # Who or what it came from was deleted in the meantime.
        return
    requests.remove(request)
    targets = _targets(world, request)
    event = _event(world, request, settings, submitter, targets)
    event.fields["floodControl"] = trigger.holds_back
    repeated = _repeated(world, trigger, event)
    world.events.add(event)
    audit(world, event, "EVENT_CREATED", event.created, event=event_reference(world, event))
    if repeated:
        _suppress(world, trigger, event, repeated)
        return
    if "incidentDetails" in request.wishes:
        _start_incident(world, request, event, submitter, targets)
    begin(world, event, targets, event.fields | request.wishes)
    notify_subscribers(world, event)


def _trigger(world: World, request: AcceptedRequest) -> Trigger | None:
    if request.integration_id is None:
        return find_form(world, request.form_id)
    return find_integration(world, request.integration_id)


def _targets(world: World, request: AcceptedRequest) -> list[Record]:
    found = map(world.find_recipient, request.wishes["recipients"])
    return [target for target in found if target]


def _event(
    world: World,
    request: AcceptedRequest,
    form: FormSettings,
    submitter: Person,
    targets: list[Record],
) -> Event:
    wishes = request.wishes
    fields = event_fields(world, _next_number(world), form, submitter, world.now)
    fields["requestId"] = request.id
    if request.integration_id:
        fields["integration"] = {"id": request.integration_id}
    for name in (*_SWITCHES, *_ONLY_IF_SENT, "priority", "expirationInMinutes"):
        if name in wishes:
            fields[name] = wishes[name]
    fields["voicemailOptions"] |= wishes.get("voicemailOptions", {})
    if "incidentDetails" in wishes:
        fields["name"] = wishes["incidentDetails"].get("summary", fields["name"])
    event = Event(world.new_id(), fields, world.now)
    event.properties = wishes["properties"]
    event.response_options = wishes["responseOptions"]
    actions = {option.get("action") for option in event.response_options}
    fields["responseCountsEnabled"] = "COUNT_RESPONSE" in actions
    event.targeted = [_targeted(world, target) for target in targets]
    event.messages = [_message(world, event)]
    for path in wishes["attachments"]:
        file = world.uploads[path]
        event.files[file.name] = (file.media_type, file.content)
    return event


def _targeted(world: World, target: Record) -> Object:
    # Targeted people come with their custom fields (recorded).
    if isinstance(target, Person):
        return person_object(world, target) | {"targeted": True}
    return recipient_object(world, target) | {"targeted": True}


def _message(world: World, event: Event) -> Object:
    name = event.fields["name"]
    return {
        "id": world.new_id(),
        "messageType": "SUBJECT_AND_BODY",
        "subject": name,
        "body": f"<p>{name}</p>",
        "language": "en",
    }


def _next_number(world: World) -> str:
    numbers = (int(event.fields["eventId"]) for event in world.events)
    return str(max(numbers, default=0) + _BETWEEN_NUMBERS)


# Repetitions


def _repeated(world: World, trigger: Trigger, event: Event) -> Event | None:
    """Return the event that this one repeats, if repetitions are held back."""
    if not trigger.holds_back:
        return None
    earliest = event.created - _FLOOD_SPAN
    for earlier in reversed(list(world.events)):
        if earlier.created >= earliest and _is_alike(earlier, event):
            return earlier
    return None


def _is_alike(earlier: Event, event: Event) -> bool:
    return (
        earlier.fields["status"] != "SUPPRESSED"
        and earlier.fields.get("integration") == event.fields.get("integration")
        and earlier.fields.get("form") == event.fields["form"]
        and earlier.properties == event.properties
        and [each["id"] for each in earlier.targeted] == [each["id"] for each in event.targeted]
    )


def _suppress(world: World, trigger: Trigger, event: Event, repeated: Event) -> None:
    """Hold an event back: nobody is notified of it."""
    event.fields["status"] = "SUPPRESSED"
    repeated.suppressions.append(suppression(world, event, repeated, trigger.flood_filters))
    for signal in world.collection(Signal):
        if signal.request_id == event.fields["requestId"]:
            signal.fields["suppressedCount"] = 1


def suppression(world: World, event: Event, repeated: Event, filters: list[Object]) -> Object:
    """Return that an event was held back as a repetition of another.

    Args:
        world: What the sandbox knows.
        event: The event that was held back.
        repeated: The other one.
        filters: The rules that applied, in short.
    """
    match = {
        **event_reference(world, repeated),
        "at": world.specification.spell("SuppressionMatch", "at", event.created),
        "filters": filters,
    }
    return {"event": event_reference(world, event), "match": match}


# Incidents


def _start_incident(
    world: World,
    request: AcceptedRequest,
    event: Event,
    submitter: Person,
    targets: list[Record],
) -> None:
    details = request.wishes["incidentDetails"]
    incident = new_incident(world, world.new_id(), details, submitter, world.now)
    incident.fields["requestId"] = request.id
    incident.resolver_ids = [target.id for target in targets if isinstance(target, Group)]
    event.fields["relatedIncident"] = incident_reference(world, incident)
