"""Dynamic teams: the retired forerunners of dynamic groups (section 14)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..dynamic_teams import DynamicTeam
from ..errors import conflict, missing_field
from ..jsontypes import Object
from ..paging import page
from ..search import Filter, matching, ordered, search
from ..views import criteria_object, person_object, roles_page, self_link, supervisors_page
from ..world import World
from ..writing import create_or_change, delete, found, own_fields, referred_ids
from .dynamic_groups import people_who_meet
from .naming import supervised_by

FILTERS: Final[Mapping[str, Filter[DynamicTeam]]] = {
    "search": search(
        {
            "NAME": lambda team: [team.fields["targetName"]],
            "DESCRIPTION": lambda team: [team.fields.get("description", "")],
        }
    ),
    "supervisors": supervised_by,
}


def team_object(world: World, team: DynamicTeam, embeds: Collection[str] = ()) -> Object:
    """Return a dynamic team.

    Args:
        world: What the sandbox knows.
        team: The team.
        embeds: What else to put in.
    """
    found: Object = {
        "id": team.id,
        "recipientType": "DYNAMIC_TEAM",
        **team.fields,
        # They come without an embed, other than those of groups.
        "criteria": criteria_object(team.criteria),
        "links": self_link(world, "getDynamicTeam", team.id),
    }
    if "supervisors" in embeds:
        found["supervisors"] = supervisors_page(world, team.supervisor_ids)
    if "observers" in embeds:
        found["observers"] = roles_page(world, team.observer_ids)
    return found


def _name(team: DynamicTeam) -> Any:
    return team.fields["targetName"].casefold()


def _team_in_path(call: Call) -> DynamicTeam:
    identifier = call.path["dynamicTeamId"]
    team = call.world.collection(DynamicTeam).find(identifier)
    return found(team, "dynamic team", identifier)


@operation
def get_dynamic_teams(call: Call) -> Reply:
    """List dynamic teams, by name as groups are."""
    teams = matching(call, call.world.collection(DynamicTeam), FILTERS)
    teams = ordered(call, teams, {"NAME": _name}, "NAME")
    return Reply(200, page(call, teams, lambda each: team_object(call.world, each, call.embeds)))


@operation
def get_dynamic_team(call: Call) -> Reply:
    """Get a dynamic team by id or name."""
    return Reply(200, team_object(call.world, _team_in_path(call), call.embeds))


@operation
def create_or_update_dynamic_team(call: Call) -> Reply:
    """Create or change a dynamic team."""
    return create_or_change(
        call,
        call.world.collection(DynamicTeam).with_id,
        partial(_create, call),
        partial(_change, call),
        partial(team_object, call.world),
    )


@operation
def delete_dynamic_team(call: Call) -> Reply:
    """Delete a dynamic team; the people in it stay."""
    teams = call.world.collection(DynamicTeam)
    team = teams.find(call.path["dynamicTeamId"])
    return delete(team, teams.remove, partial(team_object, call.world))


@operation
def get_dynamic_team_members(call: Call) -> Reply:
    """List the people that meet the rules of a team now."""
    people = people_who_meet(call.world, _team_in_path(call).criteria)
    return Reply(200, page(call, people, partial(person_object, call.world)))


# Writing

_REFERENCES: Final = frozenset({"supervisors", "observers", "criteria", "recipientType"})
"""Fields that a team does not keep as they are sent."""


def _create(call: Call, identifier: str, body: Object) -> DynamicTeam:
    if "criteria" not in body:
        # As for dynamic groups (section 14).
        raise missing_field("criteria")
    _refuse_taken_name(call, body["targetName"])
    fields: Object = {"externallyOwned": False, "description": ""} | _fields(call, body)
    # Who creates a team supervises it, unless others are named (section 3).
    by_default: Object = {"supervisor_ids": [call.caller.id]}
    team = DynamicTeam(identifier, fields, **(by_default | _references(call, body)))
    return call.world.collection(DynamicTeam).add(team)


def _change(call: Call, team: DynamicTeam, body: Object) -> None:
    _refuse_taken_name(call, body.get("targetName"), team)
    references = _references(call, body)
    for name, value in references.items():
        setattr(team, name, value)
    call.world.collection(DynamicTeam).change(team, _fields(call, body))


def _fields(call: Call, body: Object) -> Object:
    fields = own_fields(call, "DynamicTeam", body)
    return {name: value for name, value in fields.items() if name not in _REFERENCES}


def _references(call: Call, body: Object) -> Object:
    world = call.world
    attributes: Object = {}
    if "criteria" in body:
        if not body["criteria"]["criterion"]:
            # It would be everybody.
            raise missing_field("criteria.criterion")
        attributes["criteria"] = body["criteria"]
    if "supervisors" in body:
        attributes["supervisor_ids"] = referred_ids(world.people, "person", body["supervisors"])
    if "observers" in body:
        names = [each["name"] for each in body["observers"]]
        attributes["observer_ids"] = referred_ids(world.roles, "role", names)
    return attributes


def _refuse_taken_name(call: Call, name: str | None, besides: DynamicTeam | None = None) -> None:
    """Refuse a name that another recipient has."""
    world = call.world
    for collection in (world.people, world.groups, world.collection(DynamicTeam)):
        holder = collection.named(name) if name else None
        if holder is not None and holder is not besides:
            raise conflict(f"There is a recipient with the name {name} already.")
