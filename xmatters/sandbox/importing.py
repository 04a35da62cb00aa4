"""How import jobs read their files, one row after the other.

A row does what the requests for the same change would do: their rules decide what it may contain,
and what they refuse becomes a message. A bad row does not fail the job (behaviours, section 13).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .agenda import happening
from .auth import Gatekeeper
from .calls import HANDLERS, Call, Reply
from .errors import ApiError
from .jsontypes import Object
from .parameters import read_query
from .records.imports import ImportJob
from .schemas import request_checker
from .user_files import (
    FIELDS,
    IGNORED,
    LANGUAGES,
    LISTS,
    OPERATION,
    STATUS,
    USER,
)
from .world import DeviceName, Person, World

_ROW: Final = datetime.timedelta(milliseconds=10)
"""How long a row takes."""

_CLEARED: Final[dict[str, Any]] = {"supervisors": []}
"""What an empty cell makes of a field; fields that cannot be cleared stay as they are."""

_COLUMNS: Final[Mapping[str, str]] = {
    **{name: column for column, name in FIELDS.items()},
    # Refusals name the kinds of objects that do not exist.
    **{"role": "Role", "person": "User Supervisor"},
}
"""The columns that refusals speak of."""

_ADDRESSES: Final[Mapping[str, str]] = {
    "EMAIL": "emailAddress",
    "VOICE": "phoneNumber",
    "TEXT_PHONE": "phoneNumber",
    "FAX": "phoneNumber",
    "TEXT_PAGER": "pin",
}
"""The address of each kind of device that can be uploaded."""

_ALSO_NEEDED: Final[Mapping[str, Object]] = {"TEXT_PAGER": {"twoWayDevice": False}}

_CONFLICT: Final = 409


@happening
def start_import(world: World, job_id: str) -> None:
    """Begin to read the file of a job."""
    job = world.collection(ImportJob).with_id(job_id)
    if job is None:
        return
    job.fields["status"] = "PROCESSING"
    job.fields["processingAt"] = world.specification.spell("ImportJob", "processingAt", world.now)
    if job.people is None:
        # The sandbox has nothing that the tables of EPIC would fill.
        _finish(world, job, "COMPLETE" if job.is_archive else "FAILED")
    elif job.people.problem:
        _note(world, job, "SYNTAX_ERROR", job.people.problem, 1)
        _finish(world, job, "FAILED")
    else:
        for column in job.people.columns:
            if not _is_known(world, column):
                text = f"The column {column} is not known and is left aside."
                _note(world, job, "VALIDATION_WARNING", text, 1, column)
        world.agenda.add(world.now + _ROW, import_row, job.id)


@happening
def import_row(world: World, job_id: str) -> None:
    """Read the next row of a file of people, and plan the one after it."""
    job = world.collection(ImportJob).with_id(job_id)
    if job is None or job.people is None:
        return
    done: int = job.fields["processedCount"]
    if done == len(job.people.rows):
        _finish(world, job, "COMPLETE")
        return
    line, row = job.people.rows[done]
    for problem in _take(world, job, row):
        _note(world, job, problem.kind, problem.text, line, problem.column)
    job.fields["processedCount"] = done + 1
    world.agenda.add(world.now + _ROW, import_row, job.id)


def _finish(world: World, job: ImportJob, status: str) -> None:
    spelled = world.specification.spell("ImportJob", "finishedAt", world.now)
    job.fields |= {"status": status, "finishedAt": spelled}


def _note(
    world: World, job: ImportJob, kind: str, text: str, line: int, column: str | None = None
) -> None:
    message: Object = {
        "id": world.new_id(),
        "messageLevel": "WARN" if kind == "VALIDATION_WARNING" else "ERROR",
        "messageType": kind,
        "description": text,
        "line": line,
    }
    if column:
        message["column"] = column
    job.messages.append(message)


def _is_known(world: World, column: str) -> bool:
    if column in FIELDS or column in IGNORED or column in ("", OPERATION):
        return True
    device_name = column.removesuffix(STATUS)
    return column in world.property_names or world.device_names.named(device_name) is not None


# Rows


@dataclass(frozen=True)
class _Problem:
    """What there is to say about a row."""

    kind: str
    text: str
    column: str | None = None


def _take(world: World, job: ImportJob, row: Mapping[str, str]) -> Iterator[_Problem]:
    """Do what a row says, and return what is wrong with it."""
    uploader = world.people.with_id(job.uploader_id)
    operation, user = row.get(OPERATION, "").casefold() or "process", row.get(USER, "")
    if uploader is None:
        yield _Problem("PROCESSING_ERROR", "Whoever uploaded the file was deleted.")
    elif "" in row:
        yield _Problem("SYNTAX_ERROR", "The row has more values than there are columns.")
    elif not user:
        yield _Problem("VALIDATION_ERROR", "The user id is missing.", USER)
    elif operation == "remove":
        yield from _remove(world, uploader, user)
    elif operation != "process":
        text = f"There is no operation {operation}, only process and remove."
        yield _Problem("VALIDATION_ERROR", text, OPERATION)
    else:
        yield from _process(world, uploader, user, row)


def _remove(world: World, uploader: Person, user: str) -> Iterator[_Problem]:
    try:
        reply = _request(world, uploader, "deletePerson", user)
    except ApiError as refusal:
        yield _Problem("PROCESSING_ERROR", refusal.message, USER)
    else:
        if reply.body is None:
            yield _Problem("VALIDATION_WARNING", f"There is no user {user} to remove.", USER)


def _process(
    world: World, uploader: Person, user: str, row: Mapping[str, str]
) -> Iterator[_Problem]:
    person = world.people.named(user)
    body = _person_body(world, row) | ({"id": person.id} if person else {})
    try:
        _request(world, uploader, "createOrUpdatePerson", body=body)
    except ApiError as refusal:
        named = refusal.arguments[0] if refusal.arguments else ""
        yield _Problem(_kind(refusal), refusal.message, _COLUMNS.get(named))
        return
    person = world.people.named(user)
    for device_name in world.device_names:
        column = device_name.fields["name"]
        if person and column in row:
            try:
                _process_device(world, uploader, person, device_name, row)
            except ApiError as refusal:
                yield _Problem(_kind(refusal), refusal.message, column)


def _kind(refusal: ApiError) -> str:
    return "PROCESSING_ERROR" if refusal.status == _CONFLICT else "VALIDATION_ERROR"


def _person_body(world: World, row: Mapping[str, str]) -> Object:
    """Return what a row says of a person. Empty cells clear what can be cleared."""
    body: Object = {}
    for column, name in FIELDS.items():
        text = row.get(column)
        if text:
            body[name] = _value(name, text)
        elif text is not None and name in _CLEARED:
            body[name] = _CLEARED[name]
    properties = {name: row[name] or None for name in world.property_names if name in row}
    return body | ({"properties": properties} if properties else {})


def _value(name: str, text: str) -> Any:
    if name in LISTS:
        return [part.strip() for part in text.split("|") if part.strip()]
    return LANGUAGES.get(text, text) if name == "language" else text


# Devices


def _process_device(
    world: World,
    uploader: Person,
    person: Person,
    device_name: DeviceName,
    row: Mapping[str, str],
) -> None:
    name, kind = device_name.fields["name"], device_name.fields["deviceType"]
    address, status = row[name], row.get(name + STATUS)
    device = world.device_named(person.id, name)
    if not address:
        if device:
            _request(world, uploader, "deleteDevice", device.id)
        return
    if kind not in _ADDRESSES:
        raise ApiError(400, f"Devices of type {kind} cannot be uploaded.")
    body: Object = {"deviceType": kind, _ADDRESSES[kind]: _address(kind, address)}
    if status:
        body["status"] = status.upper()
    if device:
        body["id"] = device.id
    else:
        body |= {"name": name, "owner": person.id} | _ALSO_NEEDED.get(kind, {})
    _request(world, uploader, "createOrUpdateDevice", body=body)


def _address(kind: str, text: str) -> str:
    if _ADDRESSES[kind] != "phoneNumber":
        return text
    # People write blanks in phone numbers, and extensions behind them.
    number, _, extension = re.sub(r"\s*ext\W*", ";", text, flags=re.IGNORECASE).partition(";")
    digits = re.sub(r"[^\d+]", "", number)
    return f"{digits};ext={extension}" if extension else digits


def _request(
    world: World, caller: Person, operation_id: str, *values: str, body: Object | None = None
) -> Reply:
    """Do what a request would do.

    Raises:
        ApiError: The request would be refused.
    """
    operation = world.specification.operations[operation_id]
    names = [part[1:-1] for part in operation.segments if part.startswith("{")]
    call = Call(
        operation=operation,
        specification=world.specification,
        checker=request_checker(),
        world=world,
        gatekeeper=Gatekeeper(world, ""),
        signed_in=caller,
        raw_path=world.specification.url(operation_id, *values),
        raw_query="",
        path=dict(zip(names, values, strict=True)),
        query=read_query(operation, ""),
        body=body,
    )
    return HANDLERS[operation_id](call)
