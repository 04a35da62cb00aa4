"""Scheduled messages as time passes: each starts an event when it is due, and is due again."""

from __future__ import annotations

from .agenda import happening
from .jsontypes import Object
from .launching import start_event
from .message_times import next_time
from .plan_records import Form, ScheduledMessage
from .records import with_id
from .records.triggers import AcceptedRequest, form_settings, option_of_event
from .rules.event_values import spelled_values
from .world import World


def schedule(world: World, message: ScheduledMessage, *, from_now: bool = False) -> None:
    """Note when a message is sent next, whatever was noted before.

    Args:
        world: What the sandbox knows.
        message: The message.
        from_now: Whether it is also sent if its time is the present.
    """
    message.due = next_time(message.fields["recurrence"], world.now, inclusive=from_now)
    if message.due is not None:
        world.agenda.add(message.due, send_scheduled_message, message.id, message.due.isoformat())


@happening
def send_scheduled_message(world: World, identifier: str, due: str) -> None:
    """Start the event of a message, unless the message was deleted or is due at another time."""
    message = with_id(world.plans.scheduled_messages, identifier)
    if message is None or message.due is None or message.due.isoformat() != due:
        return
    schedule(world, message)
    form = world.plans.form_with_id(message.form_id)
    if form is None or message.owner_id is None:
        return
    wishes = _wishes(world, message, form)
    request = AcceptedRequest(world.new_id(), {}, wishes, form.id, None, message.owner_id)
    world.collection(AcceptedRequest).add(request)
    start_event(world, request.id)


def _wishes(world: World, message: ScheduledMessage, form: Form) -> Object:
    plan = world.plans.of(form)
    options = message.response_options
    return message.event | {
        "recipients": [each["id"] for each in message.recipients],
        "properties": spelled_values(plan, {}, message.event["properties"]),
        "responseOptions": list(form_settings(plan, form).response_options)
        if options is None
        else [option_of_event(each) for each in options],
        "attachments": [file.path for file in message.files.values()],
    }
