"""Scheduled messages: events that are sent at a later time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..errors import invalid_enum, missing_field, not_found, unknown_reference
from ..jsontypes import Object
from ..message_times import FREQUENCIES
from ..paging import page
from ..plan_records import Form, ResponseOption, ScheduledMessage
from ..records import with_id
from ..scheduling import schedule
from ..search import Filter, matching, ordered, search
from ..subscription_views import listed_scheduled_message, scheduled_message_object
from ..times import parse_time
from ..writing import create_or_change, delete, found
from .attached_files import referred_files
from .event_values import refuse_unknown_properties
from .plan_parts import merged
from .recipients import referred_recipient, refuse_message_left
from .response_options import changed_option, new_option

_REFERENCES: Final = frozenset({"form", "recipients", "responseOptions"})

_EVENT: Final[Object] = {
    "priority": "MEDIUM",
    "expirationInMinutes": 180,
    "bypassPhoneIntro": False,
    "escalationOverride": False,
    "overrideDeviceRestrictions": False,
    "requirePhonePassword": False,
    "floodControl": False,
    "responseCountsEnabled": False,
    "voicemailOptions": {"retry": 0, "every": 60, "leave": "callbackonly"},
    "properties": {},
}
"""What the event is like unless the request says otherwise."""

_COMPANIONS: Final[Mapping[str, str]] = {"DATE": "date", "REPETITIONS": "repetitions"}
"""What goes with each value of `endBy`."""


# Filters


def _owner(call: Call, message: ScheduledMessage) -> str:
    owner = call.world.people.with_id(message.owner_id) if message.owner_id else None
    name: str = owner.fields["targetName"] if owner else ""
    return name.casefold()


FILTERS: Final[Mapping[str, Filter[ScheduledMessage]]] = {
    "search": search({"NAME": lambda message: [message.fields["name"]]}),
}


# Operations


def _message_in_path(call: Call) -> ScheduledMessage:
    """Return the scheduled message of the path, by its id."""
    identifier = call.path["scheduledMessageId"]
    message = with_id(call.world.plans.scheduled_messages, identifier)
    return found(message, "scheduled message", identifier)


@operation
def get_scheduled_messages(call: Call) -> Reply:
    """List scheduled messages."""
    sort_keys: Mapping[str, Callable[[ScheduledMessage], Any]] = {"OWNER": partial(_owner, call)}
    messages = matching(call, call.world.plans.scheduled_messages, FILTERS)
    messages = ordered(call, messages, sort_keys)
    return Reply(200, page(call, messages, partial(listed_scheduled_message, call.world)))


@operation
def get_scheduled_message(call: Call) -> Reply:
    """Get a scheduled message."""
    return Reply(200, scheduled_message_object(call.world, _message_in_path(call)))


@operation
def create_or_update_scheduled_message(call: Call) -> Reply:
    """Create or change a scheduled message."""
    return create_or_change(
        call,
        partial(with_id, list(call.world.plans.scheduled_messages)),
        partial(_create, call),
        partial(_change, call),
        partial(scheduled_message_object, call.world),
    )


@operation
def delete_scheduled_message(call: Call) -> Reply:
    """Delete a scheduled message, so that it is not sent any more."""
    message = with_id(call.world.plans.scheduled_messages, call.path["scheduledMessageId"])
    return delete(message, partial(_remove, call), partial(scheduled_message_object, call.world))


@operation
def get_scheduled_message_attachment(call: Call) -> Reply:
    """Get the bytes of a file, whose name is its id (section 2)."""
    file = _message_in_path(call).files.get(call.path["attachmentId"])
    if file is None:
        raise not_found("attachment", call.path["attachmentId"])
    return Reply(200, file.content, media_type=file.media_type)


# Writing


def _create(call: Call, identifier: str, body: Object) -> ScheduledMessage:
    event = body["event"]
    if "form" not in event:
        raise missing_field("event.form")
    form = _form(call, event["form"])
    # The caller owns it.
    message = ScheduledMessage(identifier, {}, form.id, call.caller.id, call.world.moment())
    message.event = dict(_EVENT)
    message.recipients = [{"id": each} for each in form.recipient_ids]
    message.fields = _set(call, message, form, {"recurrence": dict[str, Any](), **body})
    schedule(call.world, message, from_now=True)
    return form.scheduled_messages.add(message)


def _change(call: Call, message: ScheduledMessage, body: Object) -> None:
    old = _form(call, {"id": message.form_id})
    form = _form(call, body.get("event", {}).get("form", {"id": message.form_id}))
    fields = _set(call, message, form, body)
    old.scheduled_messages.change(message, fields)
    if "recurrence" in fields:
        schedule(call.world, message, from_now=True)
    if form is not old:
        old.scheduled_messages.remove(message)
        form.scheduled_messages.add(message)


def _remove(call: Call, message: ScheduledMessage) -> None:
    _form(call, {"id": message.form_id}).scheduled_messages.remove(message)


def _form(call: Call, pointer: Object) -> Form:
    form = call.world.plans.find_form(pointer["id"])
    if form is None:
        raise unknown_reference("form", pointer["id"])
    return form


def _set(call: Call, message: ScheduledMessage, form: Form, body: Object) -> Object:
    """Set what a body says, after all of it was found to be right, and return its fields."""
    fields: Object = {}
    sent = body.get("event", {})
    known = call.specification.fields("ScheduledMessageEventInput")
    event = merged(
        message.event,
        {name: sent[name] for name in sent if name in known and name not in _REFERENCES},
    )
    refuse_unknown_properties(call.world.plans.of(form), event["properties"])
    refuse_message_left(event)
    if "name" in body:
        fields["name"] = body["name"]
    if "recurrence" in body:
        fields["recurrence"] = _recurrence(call, body["recurrence"])
    recipients = message.recipients
    if "recipients" in sent:
        recipients = [_recipient(call, each) for each in sent["recipients"]]
    options = message.response_options
    if "responseOptions" in sent:
        options = _options(call, form, sent["responseOptions"])
    files = message.files
    if "attachments" in body:
        files = referred_files(call, message.files, body["attachments"])
    message.event, message.form_id = event, form.id
    message.recipients, message.response_options, message.files = recipients, options, files
    return fields


def _recipient(call: Call, pointer: Object) -> Object:
    return {**pointer, "id": referred_recipient(call, pointer).id}


def _options(call: Call, form: Form, sent: list[Object]) -> list[ResponseOption]:
    """Return the response options of an event (section 12).

    An id alone takes an option of the form as it is, fields beside it change it for this event,
    and without an id it is a new one.
    """
    options: list[ResponseOption] = []
    for each in sent:
        if "id" in each:
            option = with_id(form.response_options, each["id"])
            if option is None:
                raise unknown_reference("response option", each["id"])
            options.append(changed_option(call, option, each))
        else:
            options.append(new_option(call, call.world.new_id(), each, options))
    return options


def _recurrence(call: Call, sent: Object) -> Object:
    frequency = sent.get("frequency", "ONCE")
    if frequency != "ONCE" and frequency not in FREQUENCIES:
        raise invalid_enum("recurrence.frequency", frequency, ["ONCE", *FREQUENCIES])
    end = dict(sent.get("end", {}))
    companion = _COMPANIONS.get(end.get("endBy", ""))
    if companion and companion not in end:
        raise missing_field(f"recurrence.end.{companion}")
    spell = call.specification.spell
    start = parse_time(sent["startTime"]) if "startTime" in sent else call.world.now
    found_object: Object = {
        "frequency": frequency,
        "startTime": spell("MessageRecurrence", "startTime", start),
        **{name: sent[name] for name in ("onDays", "repeatEvery") if name in sent},
    }
    if end:
        if "date" in end:
            end["date"] = spell("MessageEnd", "date", parse_time(end["date"]))
        found_object["end"] = end
    return found_object
