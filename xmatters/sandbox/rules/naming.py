"""Finding objects by what a filter calls them."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from ..calls import Call
from ..dynamic_teams import DynamicTeam
from ..jsontypes import is_list, is_object
from ..search import Test, casefolded
from ..world import Collection, Group, Person, Record
from ..writing import found

R = TypeVar("R", bound=Record)


def ids_in_any_case(collection: Collection[R], identifiers: Iterable[str]) -> set[str]:
    """Return the ids of the objects with one of these ids or, in any case, names."""
    wanted = casefolded(identifiers)
    return {
        record.id
        for record in collection
        if record.id in wanted or record.fields[collection.name_field].casefold() in wanted
    }


def with_decoded(identifiers: Iterable[str]) -> list[str]:
    """Return names, and what they are if they are in Base64, which one source asks for (section 7).

    Terraform writes so the names in the filter `members` of groups and `groups` of people.
    """
    found: list[str] = []
    for identifier in identifiers:
        found.append(identifier)
        with contextlib.suppress(ValueError):
            found.append(base64.b64decode(identifier, validate=True).decode())
    return found


def supervised_by(call: Call, identifiers: list[str]) -> Test[Person | Group | DynamicTeam]:
    """Return the test for people, groups or teams with one of these supervisors."""
    ids = ids_in_any_case(call.world.people, identifiers)
    return lambda supervised: not ids.isdisjoint(supervised.supervisor_ids)


def referred_as(read: Callable[[R], Iterable[str]], identifiers: Iterable[str]) -> Test[R]:
    """Return the test for objects of which one of the texts is one of these."""
    wanted = casefolded(identifiers)
    return lambda record: not wanted.isdisjoint(casefolded(read(record)))


def texts_of(value: Any) -> list[str]:
    """Return the texts that the value of a property is compared by.

    A list has several, and the levels of a hierarchy are joined (behaviours, section 7).
    """
    if not is_list(value):
        return [str(value).lower() if isinstance(value, bool) else str(value)]
    if value and is_object(value[0]):
        return ["->".join(str(level["value"]) for level in value)]
    return [str(item) for item in value]


def group_in_path(call: Call) -> Group:
    """Return the group that the path names.

    Raises:
        ApiError: There is none.
    """
    identifier = call.path["groupId"]
    return found(call.world.groups.find(identifier), "group", identifier)
