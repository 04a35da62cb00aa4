"""Whom forms, scenarios and subscriptions notify: reading what requests name."""

from __future__ import annotations

from collections.abc import Iterable

from ..calls import Call
from ..errors import bad_request, unknown_reference
from ..jsontypes import Object
from ..views import recipient_reference
from ..world import Record
from ..writing import referred


def referred_recipient(call: Call, pointer: Object) -> Record:
    """Return the recipient that a body names, by id or target name.

    Raises:
        ApiError: There is none, or it is of another kind than the body says.
    """
    identifier = pointer["id"]
    recipient = call.world.find_recipient(identifier)
    if recipient is None:
        raise unknown_reference("recipient", identifier)
    kind = recipient_reference(call.world, recipient)["recipientType"]
    if pointer.get("recipientType", kind) != kind:
        raise unknown_reference(pointer["recipientType"], identifier)
    return recipient


def recipient_ids(call: Call, pointers: Iterable[Object]) -> list[str]:
    """Return the ids of the recipients that a body names, each once."""
    return list(dict.fromkeys(referred_recipient(call, each).id for each in pointers))


def device_name_ids(call: Call, pointers: Iterable[Object]) -> list[str]:
    """Return the ids of the device names that a body names."""
    names = call.world.device_names
    return [referred(names, "device name", each["name"]).id for each in pointers]


def refuse_message_left(fields: Object) -> None:
    """Refuse to leave a message in a mailbox where calls need a password (section 12)."""
    leave = fields.get("voicemailOptions", {}).get("leave")
    if fields.get("requirePhonePassword") and leave in ("callbackandmessage", "messageonly"):
        raise bad_request("Without the phone password no message is left.", "voicemailOptions")
