"""Decodes pages in one way: `decode_pages.py WAY FOLDER`, the folder with `<kind>-*.json` pages.

Answers each line `{"page": ..., "read": ..., "times": N}` with the seconds of `json.loads` alone
and of the way; `{"page": ..., "memory": true}` with the bytes that each keeps.
"""

from __future__ import annotations

import gc
import json
import sys
import time
import tracemalloc
from collections.abc import Callable, Mapping
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any

_PAIRS = 3

Decode = Callable[[bytes], Any]
Read = Callable[[Any], None]

_RECIPIENT = "id target_name recipient_type status external_key externally_owned locked"
_PERSON = (
    f"{_RECIPIENT} first_name last_name language timezone web_login license_type phone_login "
    "properties last_login when_created when_updated"
)
_DEVICE = (
    f"{_RECIPIENT} device_type name default_device delay description priority_threshold sequence "
    "test_status"
)
_EVENT = (
    "id event_id event_type status priority incident created terminated bypass_phone_intro "
    "escalation_override override_device_restrictions require_phone_password flood_control"
)
_REFERENCE = "id target_name first_name last_name recipient_type"
_GROUP = (
    "id target_name recipient_type status external_key externally_owned group_type "
    "allow_duplicates use_default_devices observed_by_all description created"
)
_SHIFT = "id version name description start end timezone"
_RECURRENCE = "frequency repeat_every on_days end.end_by"
_ADDRESSES = {
    "EMAIL": "email_address",
    "VOICE": "phone_number",
    "TEXT_PHONE": "phone_number",
    "TEXT_PAGER": "pin",
    "APPLE_PUSH": "account_id apn_token sound_status",
    "ANDROID_PUSH": "account_id registration_id",
}


def _fields(names: str) -> Callable[[Any], Any]:
    return attrgetter(*names.split())


def _each(read: Callable[[Any], Any]) -> Read:
    def read_all(items: Any) -> None:
        for item in items:
            read(item)

    return read_all


def _below(name: str, names: str) -> str:
    return " ".join(f"{name}.{below}" for below in names.split())


def _person_reader() -> Read:
    person = _fields(f"{_PERSON} links.self_ site.id site.name site.links.self_")
    page = _fields("count total links.self_ data")
    role = _each(_fields("id name"))
    supervisor = _each(_fields(f"{_REFERENCE} links.self_"))

    def read(item: Any) -> None:
        person(item)
        role(page(item.roles)[-1])
        supervisor(page(item.supervisors)[-1])

    return read


def _device_reader(self_link: str, has_kinds: bool = True) -> Read:
    owner = _below("owner", f"{_REFERENCE} {self_link}")
    device = _fields(f"{_DEVICE} {self_link} provider.id {owner}")
    if not has_kinds:
        return device
    addresses = {kind: _fields(names) for kind, names in _ADDRESSES.items()}

    def read(item: Any) -> None:
        device(item)
        addresses[item.device_type](item)

    return read


def _event_reader() -> Read:
    submitter = _below("submitter", f"{_REFERENCE} links.self_")
    references = " ".join(_below(name, "id name links.self_") for name in ("plan", "form"))
    return _fields(f"{_EVENT} name links.self_ {submitter} {references}")


def _group_reader() -> Read:
    group = _fields(f"{_GROUP} links.self_ {_below('site', 'id links.self_')}")
    data = _fields("count total data")
    supervisor = _each(
        _fields(f"{_REFERENCE} language timezone links.self_ {_below('site', 'id links.self_')}")
    )
    role = _each(_fields("id name"))

    def read(item: Any) -> None:
        group(item)
        supervisor(data(item.supervisors)[-1])
        role(data(item.observers)[-1])

    return read


def _on_call_reader(has_kinds: bool = True) -> Read:
    shift = f"{_SHIFT} links.self_ {_below('recurrence', _RECURRENCE)}"
    group = _below("group", "id target_name recipient_type links.self_")
    occurrence = _fields(
        f"start end occurrence_type {group} {_below('shift', shift)} {_below('shift', group)}"
    )
    page = _fields("count total links.self_ data")
    place = _fields("position delay escalation_type member")
    recipient = _fields("id target_name recipient_type links.self_")
    person = _fields("first_name last_name")
    device = _fields(f"name device_type {_below('owner', f'{_REFERENCE} links.self_')}")

    def read(item: Any) -> None:
        occurrence(item)
        for member in page(item.members)[-1]:
            found = place(member)[-1]
            recipient(found)
            if has_kinds:
                (person if found.recipient_type == "PERSON" else device)(found)

    return read


def _readers(has_kinds: bool = True) -> dict[str, Read]:
    return {
        "groups": _each(_group_reader()),
        "on-call": _each(_on_call_reader(has_kinds)),
        "persons": _each(_person_reader()),
        "devices": _each(_device_reader("links.self_", has_kinds)),
        "events": _each(_event_reader()),
    }


def ours() -> tuple[Mapping[str, Decode], Mapping[str, Read]]:
    """Decode with our client, as its operations do."""
    api = {
        "persons": "people.get_people",
        "devices": "devices.get_devices",
        "events": "events.get_events",
        "groups": "groups.get_groups",
        "on-call": "on_call.get_on_call",
    }

    def decoder(module: str) -> Decode:
        parse = import_module(f"xmatters_client.api.{module}").OPERATION.parse_reply
        return lambda content: parse(200, {}, content)

    return {name: decoder(module) for name, module in api.items()}, _readers()


def ours_with_json() -> tuple[Mapping[str, Decode], Mapping[str, Read]]:
    """Decode with our client and nothing but the standard library under it."""
    without: dict[str, Any] = sys.modules  # None stands for a module that cannot be imported
    without["msgspec"] = None
    return ours()


def ours_with_msgspec() -> tuple[Mapping[str, Decode], Mapping[str, Read]]:
    """Decode with our client and its extra `fast`."""
    import_module("msgspec")
    return ours()


def python_xmatters() -> tuple[Mapping[str, Decode], Mapping[str, Read]]:
    """Decode with python-xmatters, which leaves times as text."""
    session = import_module("xmatters").XMSession("https://127.0.0.1")
    session.set_authentication(username="name", password="secret")
    pagination = import_module("xmatters.utils").Pagination
    objects = {
        "persons": import_module("xmatters.objects.people").Person,
        "devices": import_module("xmatters.factories").DeviceFactory,
        "events": import_module("xmatters.objects.events").Event,
        "groups": import_module("xmatters.objects.groups").Group,
        "on-call": import_module("xmatters.objects.oncall").OnCall,
    }

    def decoder(constructor: Any) -> Decode:
        return lambda content: list(pagination(session, json.loads(content), constructor))

    # What it does not offer (roles, sites, the links and names of references) cannot be read, nor
    # what it sends another request for (a shift, and supervisors and observers of a group).
    submitter = _below("submitter", f"{_REFERENCE} links.self")
    references = " ".join(_below(name, "id name") for name in ("plan", "form"))
    return {name: decoder(constructor) for name, constructor in objects.items()}, {
        "persons": _each(_fields(f"{_PERSON} links.self")),
        "devices": _each(_device_reader("links.self")),
        "events": _each(_fields(f"{_EVENT} links.self {submitter} {references}")),
        "groups": _each(
            _fields(f"{_GROUP} links.self {_below('site', 'id links.self')}"),
        ),
        "on-call": _each(_python_xmatters_on_call),
    }


def _python_xmatters_on_call(item: Any) -> None:
    _OCCURRENCE(item)
    for member in item.members:
        _MEMBER(member)
        if member.member.recipient_type == "PERSON":
            _MEMBER_PERSON(member.member)


_OCCURRENCE = _fields("start end group.id group.target_name group.recipient_type")
_MEMBER = _fields(
    "position delay escalation_type member.id member.target_name member.recipient_type"
)
_MEMBER_PERSON = _fields("first_name last_name")


def stock() -> tuple[Mapping[str, Decode], Mapping[str, Read]]:
    """Decode with what openapi-python-client writes with its own templates."""
    pages = {
        "persons": "PersonPage",
        "devices": "DevicePage",
        "events": "EventPage",
        "groups": "GroupPage",
        "on-call": "OnCallPage",
    }
    models = import_module("stock_client.models")

    def decoder(name: str) -> Decode:
        from_dict = getattr(models, name).from_dict
        return lambda content: from_dict(json.loads(content))

    def of_page(read: Read) -> Read:
        return lambda page: read(page.data)

    # It knows no discriminators where a schema extends another: each device is a plain one.
    readers = _readers(has_kinds=False)
    return {name: decoder(page) for name, page in pages.items()}, {
        name: of_page(read) for name, read in readers.items()
    }


WAYS = {
    "ours-json": ours_with_json,
    "ours-msgspec": ours_with_msgspec,
    "python-xmatters": python_xmatters,
    "stock": stock,
}


def _seconds(decode: Decode, content: bytes, times: int, read: Read | None = None) -> float:
    gc.collect()
    started = time.process_time()
    for _ in range(times):
        result = decode(content)
        if read is not None:
            read(result)
        # Dropping it counts: a way that frees dictionaries as it goes must not pay for that alone.
        del result
    return time.process_time() - started


def _compared(
    decode: Decode, content: bytes, times: int, read: Read | None = None
) -> dict[str, float]:
    """Return the seconds of `json.loads` and of the way, which take turns."""
    pairs = [
        (_seconds(json.loads, content, times), _seconds(decode, content, times, read))
        for _ in range(1 + _PAIRS)
    ]
    # Whoever comes first after a pause finds cold caches, so the first pair does not count.
    alone, way = (sum(seconds) for seconds in zip(*pairs[1:], strict=True))
    return {"alone": alone, "way": way}


def _kept(decode: Decode, content: bytes) -> int:
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    result = decode(content)
    gc.collect()
    kept = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    del result
    return kept


def main(way: str, folder: str) -> None:
    """Answer questions until there are no more."""
    decoders, readers = WAYS[way]()
    contents = {path.stem: path.read_bytes() for path in Path(folder).glob("*.json")}
    for name, content in contents.items():
        decoders[_kind(name)](content)
    print(json.dumps({"way": way}), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        kind, content = _kind(question["page"]), contents[question["page"]]
        decode = decoders[kind]
        if question.get("memory"):
            answer: dict[str, float] = {
                "alone": _kept(json.loads, content),
                "way": _kept(decode, content),
            }
        else:
            read = readers[kind] if question["read"] else None
            answer = _compared(decode, content, question["times"], read)
        print(json.dumps(answer), flush=True)


def _kind(page: str) -> str:
    return page.rpartition("-")[0]


if __name__ == "__main__":
    main(*sys.argv[1:])
