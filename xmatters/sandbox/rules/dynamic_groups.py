"""Dynamic groups: members that are found by rules instead of being added."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from ..jsontypes import Object
from ..search import camel_case
from ..world import Group, Person, Record, World
from .naming import texts_of

_COMPARISONS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "EQUALS": lambda text, wanted: text == wanted,
    "BEGINS_WITH": str.startswith,
    "ENDS_WITH": str.endswith,
    "CONTAINS": str.__contains__,
    "true": lambda text, _wanted: text == "true",
    "false": lambda text, _wanted: text != "true",
}


def members_of(world: World, group: Group) -> list[Record]:
    """Return the members of a group: those that meet its criteria, or those that were added."""
    if group.criteria:
        return [*people_who_meet(world, group.criteria)]
    found = map(world.find_recipient, world.member_ids(group))
    return [member for member in found if member]


def has_member(world: World, group: Group, member: Record) -> bool:
    """Tell whether a recipient is a member of a group, which `members_of` lists."""
    if group.criteria:
        return isinstance(member, Person) and _meets(world, member, group.criteria)
    return world.is_member(group, member.id)


def groups_with(world: World, member: Record) -> list[Group]:
    """Return the groups of which a recipient is a member, the dynamic ones last."""
    dynamic = (group for group in world.dynamic_groups if has_member(world, group, member))
    return [*world.groups_of(member.id), *dynamic]


def people_who_meet(world: World, criteria: Object) -> list[Person]:
    """Return the people that meet the criteria of a dynamic group or team."""
    return [person for person in world.people if _meets(world, person, criteria)]


def _meets(world: World, person: Person, criteria: Object) -> bool:
    combine = all if criteria.get("operand", "AND") == "AND" else any
    return combine(_meets_one(world, person, each) for each in criteria["criterion"])


def _meets_one(world: World, person: Person, criterion: Object) -> bool:
    compare = _COMPARISONS[criterion["operand"]]
    wanted = str(criterion.get("value", "")).casefold()
    return any(compare(text.casefold(), wanted) for text in _texts(world, person, criterion))


def _texts(world: World, person: Person, criterion: Object) -> Iterable[str]:
    field = criterion["field"]
    if criterion["criterionType"] != "BASIC_FIELD":
        return texts_of(person.fields.get("properties", {}).get(field, ""))
    if field == "SITE":
        site = world.sites.with_id(person.site_id or "")
        return [site.fields["name"]] if site else []
    if field == "ROLE_NAME":
        roles = map(world.roles.with_id, person.role_ids)
        return [role.fields["name"] for role in roles if role]
    name = "targetName" if field == "USER_ID" else camel_case(field)
    return [person.fields[name]] if name in person.fields else []
