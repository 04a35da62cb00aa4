"""Who may do something: reading the permissions that requests set."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..calls import Call
from ..errors import missing_field
from ..jsontypes import Object
from ..plan_records import Permission
from ..writing import referred


def read_permission(call: Call, kind: str, pointer: Object, allowed: dict[str, bool]) -> Permission:
    """Return the permission of a person or a role.

    Args:
        call: The request.
        kind: `PERSON` or `ROLE`.
        pointer: Names the person or the role; a role by its name, too.
        allowed: What they may do.

    Raises:
        ApiError: There is no such person or role.
    """
    identifier: Any = pointer.get("id") or (pointer.get("name") if kind == "ROLE" else None)
    if not identifier:
        raise missing_field("id")
    if kind == "ROLE":
        return Permission(kind, referred(call.world.roles, "role", identifier).id, allowed)
    return Permission(kind, referred(call.world.people, "person", identifier).id, allowed)


def read_permissions(
    entries: Iterable[Object], read: Callable[[Object], Permission]
) -> list[Permission]:
    """Return the permissions of a list, of which the last about anybody counts."""
    found = map(read, entries)
    return list({(each.kind, each.holder_id): each for each in found}.values())


def read_senders(call: Call, action: str) -> list[Permission]:
    """Return the senders that the body of a request lists.

    Args:
        call: The request.
        action: What senders may do besides.
    """

    def read(entry: Object) -> Permission:
        allowed = {action: entry.get(action, False)}
        return read_permission(call, entry["senderType"], entry["sender"], allowed)

    return read_permissions(call.body, read)
