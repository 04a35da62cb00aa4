"""Triggers: requests that start events (behaviours, section 12)."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from typing import Any, Final

from ..calls import Call, Reply, operation, takes_any_body
from ..errors import (
    ApiError,
    bad_request,
    invalid_enum,
    invalid_value,
    missing_field,
    not_found,
    unknown_reference,
)
from ..form_views import reference
from ..integration_logs import Run, log_run
from ..jsontypes import Object, is_object
from ..launching import start_event
from ..parameters import API_KEY
from ..records.conference_bridges import ConferenceBridge
from ..records.signals import Signal
from ..records.triggers import (
    AcceptedRequest,
    FormSettings,
    Trigger,
    find_form,
    find_integration,
)
from ..views import person_reference, self_link
from ..world import Record

ACCEPTING: Final = datetime.timedelta(seconds=2)
"""How long after the reply the event exists."""

_MOST_BYTES: Final = 200_000

_REQUEST: Final = {"$ref": "#/components/schemas/TriggerRequest"}

_LEAVES_MESSAGE: Final = frozenset({"callbackandmessage", "messageonly"})
_COUNTING: Final = frozenset({"COUNT_RESPONSE", "OMIT_RESPONSE_COUNT"})
_TRANSLATED: Final = re.compile(r"(.+)-([a-z]{2}(?:-[A-Z]{2})?)")

_TAKEN_OVER: Final = (
    "priority",
    "expirationInMinutes",
    "overrideDeviceRestrictions",
    "escalationOverride",
    "bypassPhoneIntro",
    "requirePhonePassword",
    "voicemailOptions",
    "otherResponseCountThreshold",
    "targetAllDevices",
    "senderOverrides",
)
"""Fields of a request that are used as they are."""


# Operations


@operation
@takes_any_body
def trigger_event(call: Call) -> Reply:
    """Call an inbound integration; the event exists a moment after the reply."""
    identifier = call.path["functionId"]
    trigger = find_integration(call.world, identifier)
    if trigger is None:
        raise not_found("integration", identifier)
    try:
        request_id = _accept(call, trigger)
    except ApiError as refusal:
        _remember(call, trigger, refusal.status, None)
        raise
    _remember(call, trigger, 202, request_id)
    # Recorded: the trace is the request id here (section 10).
    return Reply(202, {"requestId": request_id}, {"x-trace": request_id})


@operation
def trigger_form(call: Call) -> Reply:
    """Trigger a form; the event exists a moment after the reply."""
    identifier = call.path["formId"]
    trigger = find_form(call.world, identifier)
    if trigger is None:
        raise not_found("form", identifier)
    return Reply(202, {"requestId": _accept(call, trigger)})


def _accept(call: Call, trigger: Trigger) -> str:
    """Check a request, note its event for later, and return the id of the request."""
    _refuse_sign_in(call, trigger)
    if call.size > _MOST_BYTES:
        raise bad_request(f"The body has {call.size} bytes; {_MOST_BYTES} are allowed.")
    if not trigger.is_in_use:
        name = trigger.source.fields["name"]
        raise ApiError(403, f"{name} is not enabled for web services.")
    world = call.world
    request_id = world.new_id()
    settings = trigger.settings()
    body = _body(call, trigger)
    if settings is None:
        # Its script may do other things; the sandbox does not run it.
        return request_id
    request = AcceptedRequest(
        request_id,
        {},
        _wishes(call, body, settings),
        settings.form["id"],
        trigger.integration.id if trigger.integration else None,
        call.caller.id,
    )
    world.collection(AcceptedRequest).add(request)
    world.agenda.add(world.moment() + ACCEPTING, start_event, request.id)
    return request.id


def _refuse_sign_in(call: Call, trigger: Trigger) -> None:
    """Refuse callers who signed in otherwise than the integration wants (section 11)."""
    key = trigger.integration.api_key if trigger.integration else None
    if call.authentication == "URL" and call.query[API_KEY] != key:
        raise ApiError(401, "Invalid Credentials")
    # An API key is sent as a name and a password are.
    wanted = {"API_KEY": "BASIC"}.get(trigger.authentication, trigger.authentication)
    if wanted not in ("ANY", call.authentication):
        raise ApiError(401, f"The integration takes {trigger.authentication} authentication only.")


def _remember(call: Call, trigger: Trigger, status: int, request_id: str | None) -> None:
    """Keep the request as a signal, and in the log of the integration."""
    moment = call.world.moment()
    source, plan = trigger.source, reference(trigger.plan)
    sent = json.dumps(call.body, ensure_ascii=False)
    fields: Object = {
        "received": call.specification.spell("Signal", "received", moment),
        "trigger": reference(source) | {"plan": plan},
        "triggerType": "HTTP",
        "triggerLabel": source.fields["name"],
        "triggerOutputs": sent,
        "httpResponse": str(status),
        "suppressedCount": 0,
        "authenticatedUser": person_reference(call.world, call.caller),
        "workflow": {**plan, "links": self_link(call.world, "getPlan", plan["id"])},
    }
    signal = Signal(call.world.new_id(), fields, moment, request_id)
    call.world.collection(Signal).add(signal)
    if trigger.integration:
        run = Run(sent, call.caller, moment, request_id, "COMPLETED" if request_id else "FAILED")
        log_run(call.world, call.world.new_id(), trigger.integration, run)


# What a request wishes


def _body(call: Call, trigger: Trigger) -> Object:
    """Return the body as a trigger request.

    The sandbox runs no scripts: of a body for a script it takes what looks like a trigger request,
    and leaves the rest aside.
    """
    if not trigger.has_script:
        body: Object = call.checker.check(_REQUEST, call.body)
        return body
    if not is_object(call.body):
        return {}
    known = call.specification.fields("TriggerRequest")
    sent = {name: value for name, value in call.body.items() if name in known}
    try:
        checked: Object = call.checker.check(_REQUEST, sent)
    except ApiError:
        return {}
    return checked


def _wishes(call: Call, body: Object, form: FormSettings) -> Object:
    """Return what a body asks for, with ids instead of names and what its form adds.

    Raises:
        ApiError: It asks for what cannot be.
    """
    _refuse_contradictions(body)
    _refuse_endless(call, body)
    wishes: Object = {name: body[name] for name in _TAKEN_OVER if name in body}
    wishes["recipients"] = list(_recipient_ids(call, body, form))
    wishes["properties"] = dict(_properties(body.get("properties", {}), form))
    wishes["responseOptions"] = _response_options(call, body, form)
    wishes["attachments"] = [
        _attachment(call, each["path"]) for each in body.get("attachments", ())
    ]
    names = [each["name"] for each in body.get("targetDeviceNames", ())]
    for name in names:
        if call.world.device_names.named(name) is None:
            raise unknown_reference("device name", name)
    wishes["targetDeviceNames"] = names
    if "conference" in body:
        wishes["conference"] = _conference(call, body["conference"])
    if "incidentDetails" in body:
        if not form.has_incident_section:
            raise bad_request("The form has no incident section.", "incidentDetails")
        wishes["incidentDetails"] = body["incidentDetails"]
    return wishes


def _refuse_endless(call: Call, body: Object) -> None:
    minutes = body.get("expirationInMinutes", 0)
    # A day before the end of the calendar, as the event is created later than this.
    left = datetime.datetime.max.replace(tzinfo=datetime.UTC) - call.world.now
    if minutes > left / datetime.timedelta(minutes=1) - 24 * 60:
        raise invalid_value("expirationInMinutes", minutes, "It is too long.")


def _refuse_contradictions(body: Object) -> None:
    if body.get("targetAllDevices") and body.get("targetDeviceNames"):
        raise bad_request(
            "The fields targetAllDevices and targetDeviceNames exclude each other.",
            "targetAllDevices",
            "targetDeviceNames",
        )
    leave = body.get("voicemailOptions", {}).get("leave")
    if body.get("requirePhonePassword") and leave in _LEAVES_MESSAGE:
        raise bad_request(
            f"With requirePhonePassword a mailbox cannot get the message ({leave}).",
            "voicemailOptions.leave",
        )


def _recipient_ids(call: Call, body: Object, form: FormSettings) -> Iterator[str]:
    if "recipients" not in body:
        addressed = map(call.world.find_recipient, form.recipients)
        yield from (recipient.id for recipient in addressed if recipient)
        return
    for sent in body["recipients"]:
        # Recorded requests have the target name (findings).
        identifier = sent.get("id", sent.get("targetName"))
        if identifier is None:
            raise missing_field("recipients.id")
        recipient = _recipient(call, identifier, sent.get("recipientType"))
        if recipient is None:
            raise unknown_reference("recipient", identifier)
        yield recipient.id


def _recipient(call: Call, identifier: str, kind: str | None) -> Record | None:
    world = call.world
    if kind is None:
        return world.find_recipient(identifier)
    finders = {
        "PERSON": world.people.find,
        "GROUP": world.groups.find,
        "DEVICE": world.find_device,
        # Older documents allow these; dynamic groups have taken their place.
        "DYNAMIC_TEAM": world.groups.find,
    }
    if kind not in finders:
        raise invalid_enum("recipients.recipientType", kind, finders)
    return finders[kind](identifier)


def _properties(sent: Object, form: FormSettings) -> Iterator[tuple[str, Any]]:
    """Return the properties of the event: texts carry their language (section 7)."""
    for name, value in sent.items():
        translated = _TRANSLATED.fullmatch(name)
        if value is None:
            continue
        if "#" in name or not isinstance(value, str) or name in form.property_types:
            yield name, value
        elif translated and translated[1] in sent:
            yield f"{translated[1]}#{translated[2]}", value
        else:
            yield f"{name}#en", value


def _response_options(call: Call, body: Object, form: FormSettings) -> list[Object]:
    """Return the options of the event: those of the form, chosen or changed, and new ones."""
    offered = {option["id"]: option for option in form.response_options}
    if "responseOptions" not in body:
        return list(offered.values())
    options: list[Object] = []
    for number, sent in enumerate(body["responseOptions"], start=1):
        if "id" not in sent:
            options.append(_new_option(call, sent, number))
        elif sent["id"] in offered:
            options.append(offered[sent["id"]] | _option_fields(sent))
        else:
            raise unknown_reference("response option", sent["id"])
    counting = {option.get("action") in _COUNTING for option in options}
    if len(counting) > 1:
        raise bad_request("Options that count responses do not go with others.", "responseOptions")
    return options


def _new_option(call: Call, sent: Object, number: int) -> Object:
    if "text" not in sent:
        raise missing_field("responseOptions.text")
    defaults: Object = {
        "id": call.world.new_id(),
        "number": number,
        "action": "RECORD_RESPONSE",
        "contribution": "NONE",
        "joinConference": False,
        "allowComments": True,
        "redirectUrl": "",
        "translations": [],
    }
    return defaults | _option_fields(sent)


def _option_fields(sent: Object) -> Object:
    fields = {name: value for name, value in sent.items() if name != "id"}
    if "redirectUrl" in fields:
        fields["redirectUrl"] = fields["redirectUrl"] or ""
    return fields


def _attachment(call: Call, path: str) -> str:
    if path not in call.world.uploads:
        raise unknown_reference("attachment", path)
    return path


def _conference(call: Call, pointer: Object) -> Object:
    """Return the bridge of the event: a known external one, or one that xMatters hosts."""
    if pointer.get("type") == "EXTERNAL":
        name = pointer.get("bridgeId", "")
        bridge = call.world.collection(ConferenceBridge).named(name)
        if bridge is None:
            raise unknown_reference("conference bridge", name)
        number = pointer.get("bridgeNumber", bridge.fields.get("bridgeNumber"))
        numbered = {"bridgeNumber": number} if number else {}
        return {"bridgeId": name, "type": "EXTERNAL", **numbered}
    number = pointer.get("bridgeId") or str(call.world.new_order())
    return {"id": call.world.new_id(), "bridgeId": number, "bridgeNumber": number, "type": "BRIDGE"}
