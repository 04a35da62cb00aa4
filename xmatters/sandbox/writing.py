"""What creating, changing and deleting have in common (behaviours, sections 3 and 4)."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from typing import Any, Final, TypeVar

from .calls import Call, Reply
from .errors import ApiError, conflict, invalid_value, not_found, unknown_reference
from .jsontypes import Object, is_object
from .times import find_zone
from .world import Collection, Record

R = TypeVar("R", bound=Record)

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2,4})?")


def create_or_change(
    call: Call,
    find: Callable[[str], R | None],
    create: Callable[[str, Object], R],
    change: Callable[[R, Object], None],
    render: Callable[[R], Object],
) -> Reply:
    """Create the object of the body, or change the one that its `id` names.

    Args:
        call: The request.
        find: Returns the object with an id.
        create: Makes an object with this id of a body that fits.
        change: Changes an object as a body says that fits.
        render: Makes the object a reply.
    """
    identifier = call.body.get("id") if is_object(call.body) else None
    existing = find(identifier) if isinstance(identifier, str) else None
    if existing is not None:
        change(existing, body_as(call, "Update"))
        return Reply(200, render(existing))
    body = _body_of_new(call, identifier)
    return Reply(201, render(create(identifier or call.world.new_id(), body)))


def body_as(call: Call, purpose: str) -> Object:
    """Return the body, checked against that of its schemas whose name ends in `purpose`."""
    for schemas in call.operation.body_schemas.values():
        for schema in schemas["anyOf"]:
            if schema["$ref"].endswith(purpose):
                body: Object = call.checker.check(schema, call.body)
                return body
    raise LookupError(f"{call.operation.id} has no body for {purpose}")


def _body_of_new(call: Call, identifier: Any) -> Object:
    if identifier is None:
        return body_as(call, "Create")
    if not _may_choose_id(call):
        raise not_found(call.operation.tag, identifier)
    try:
        body = body_as(call, "Create")
    except ApiError as refusal:
        refusal.message = f"Nothing has the id {identifier}, so this creates. {refusal.message}"
        raise
    return with_fresh_id(call, body)


def _may_choose_id(call: Call) -> bool:
    """Tell whether a caller may choose the id of a new object (section 2)."""
    return any(
        "id" in _create_fields(call, schema)
        for schemas in call.operation.body_schemas.values()
        for schema in schemas["anyOf"]
    )


def _create_fields(call: Call, schema: Object) -> Object:
    name = schema["$ref"].rpartition("/")[2]
    return dict(call.specification.fields(name)) if name.endswith("Create") else {}


def with_fresh_id(call: Call, body: Object) -> Object:
    """Return a body whose `id` the caller chose and nothing has (section 2)."""
    try:
        uuid.UUID(body["id"])
    except ValueError as error:
        raise invalid_value("id", body["id"], "It must be a UUID.") from error
    if call.world.is_taken(body["id"]):
        raise conflict(f"The id {body['id']} is taken.")
    return body


def own_fields(call: Call, schema: str, body: Object) -> Object:
    """Return those fields of a body that replies repeat.

    What is written only, such as a password, is not among them.

    Args:
        call: The request.
        schema: The schema of the reply.
        body: The body.
    """
    known = call.specification.fields(schema)
    return {name: value for name, value in body.items() if name in known and name != "id"}


def without_nulls(fields: Object) -> Object:
    """Return fields without those that are null, which replies leave out (section 9)."""
    return {name: value for name, value in fields.items() if value is not None}


def refuse_taken_name(
    call: Call, collection: Collection[R], name: str | None, besides: R | None = None
) -> None:
    """Refuse a name that another object has (section 3)."""
    holder = collection.named(name) if name else None
    if holder is not None and holder is not besides:
        raise conflict(f"{call.operation.tag}: an object with the name {name} exists already.")


def delete(record: R | None, remove: Callable[[R], None], render: Callable[[R], Object]) -> Reply:
    """Delete an object and answer with it, or answer that there was nothing (section 4)."""
    if record is None:
        return Reply(204)
    deleted = render(record)
    remove(record)
    return Reply(200, deleted)


def found(record: R | None, kind: str, identifier: str) -> R:
    """Return an object that has to be there.

    Raises:
        ApiError: It is not.
    """
    if record is None:
        raise not_found(kind, identifier)
    return record


def referred(collection: Collection[R], kind: str, identifier: str) -> R:
    """Return an object that a body refers to.

    Raises:
        ApiError: There is none.
    """
    record = collection.find(identifier)
    if record is None:
        raise unknown_reference(kind, identifier)
    return record


def referred_ids(collection: Collection[R], kind: str, identifiers: list[str] | None) -> list[str]:
    """Return the ids of objects that a body refers to; null is an empty list (section 3)."""
    return [referred(collection, kind, each).id for each in identifiers or ()]


def refuse_unknown_place(body: Object) -> None:
    """Refuse a time zone or language that no instance has."""
    if "timezone" in body and find_zone(body["timezone"]) is None:
        raise invalid_value("timezone", body["timezone"], "There is no such time zone.")
    if "language" in body and not _LANGUAGE.fullmatch(body["language"]):
        raise invalid_value("language", body["language"], "There is no such language.")
