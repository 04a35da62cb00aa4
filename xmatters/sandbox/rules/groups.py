"""Groups: teams that are notified together or by schedule."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, Final

from ..absences import forget_absences
from ..calls import Call, Reply, operation
from ..errors import bad_request, missing_field
from ..jsontypes import Object
from ..paging import embedded, page
from ..records.services import service_object, services_of
from ..schedules import default_shift
from ..search import (
    Filter,
    Test,
    created_within,
    equal_to,
    matching,
    ordered,
    search,
)
from ..views import group_object, recipient_object, supervisor_object, supervisors
from ..world import Group, Person, World
from ..writing import (
    create_or_change,
    delete,
    own_fields,
    referred,
    referred_ids,
    refuse_taken_name,
    without_nulls,
)
from .dynamic_groups import has_member, members_of
from .history import existed
from .naming import group_in_path, ids_in_any_case, supervised_by, with_decoded
from .quotas import quota

_LICENCES: Final = 200
"""Groups are licensed in lots of this size."""


# Filters


def _with_members(call: Call, identifiers: list[str]) -> Test[Group]:
    recipients = map(call.world.find_recipient, with_decoded(identifiers))
    found_members = [each for each in recipients if each]
    return lambda group: any(has_member(call.world, group, each) for each in found_members)


def _with_empty_shifts(_call: Call, which: str) -> Test[Group]:
    combine: Callable[[Iterable[bool]], bool] = all if which == "ALL_SHIFTS" else any
    return lambda group: (
        bool(group.shifts) and combine(not shift.member_ids for shift in group.shifts)
    )


def _with_licence(call: Call, licence: str) -> Test[Group]:
    return lambda group: any(
        member.fields["licenseType"] == licence
        for member in members_of(call.world, group)
        if isinstance(member, Person)
    )


def _at_sites(call: Call, identifiers: list[str]) -> Test[Group]:
    ids = ids_in_any_case(call.world.sites, identifiers)
    return lambda group: group.site_id in ids


def _search(call: Call, text: str) -> Test[Group]:
    """Search groups, also by the services that they look after."""

    def service_names(group: Group) -> Iterable[str]:
        return [each.fields["targetName"] for each in services_of(call.world, group)]

    texts: Filter[Group] = search(
        {
            "NAME": lambda group: [group.fields["targetName"]],
            "DESCRIPTION": lambda group: [group.fields.get("description", "")],
            "SERVICE_NAME": service_names,
        }
    )
    return texts(call, text)


FILTERS: Final[Mapping[str, Filter[Group]]] = {
    "search": _search,
    "groupType": equal_to(lambda group: group.fields["groupType"]),
    "status": equal_to(lambda group: group.fields["status"]),
    "members": _with_members,
    "member.exists": _with_empty_shifts,
    "members.licenseType": _with_licence,
    "sites": _at_sites,
    "supervisors": supervised_by,
    **created_within(lambda group: group.created),
}


def _name(group: Group) -> str:
    name: str = group.fields["targetName"]
    return name.casefold()


_SORT_KEYS: Final[Mapping[str, Callable[[Group], Any]]] = {
    "NAME": _name,
    "GROUPTYPE": lambda group: group.fields["groupType"],
    "STATUS": lambda group: group.fields["status"],
}


# Operations


def _with_embeds(call: Call, group: Group) -> Object:
    found = group_object(call.world, group, call.embeds)
    if "services" in call.embeds:
        services = list(services_of(call.world, group))
        found["services"] = embedded(services, partial(service_object, call.world))
    return found


@operation
def get_groups(call: Call) -> Reply:
    """List groups, by name unless asked otherwise (section 7)."""
    groups = ordered(call, matching(call, call.world.groups, FILTERS), _SORT_KEYS, "NAME")
    return Reply(200, page(call, groups, partial(_with_embeds, call)))


@operation
def get_group(call: Call) -> Reply:
    """Get a group by id or name."""
    group = group_in_path(call)
    group = existed(call, group, group.created, "group", call.path["groupId"])
    return Reply(200, _with_embeds(call, group))


@operation
def create_or_update_group(call: Call) -> Reply:
    """Create or change a group."""
    return create_or_change(
        call,
        call.world.groups.with_id,
        partial(_create, call),
        partial(_change, call),
        lambda group: group_object(call.world, group, changed=True),
    )


@operation
def delete_group(call: Call) -> Reply:
    """Delete a group with its shifts and memberships."""
    return delete(
        call.world.groups.find(call.path["groupId"]),
        partial(_remove, call.world),
        lambda group: group_object(call.world, group, changed=True),
    )


def _remove(world: World, group: Group) -> None:
    forget_absences(world, group.id)
    world.remove_group(group)


@operation
def get_group_supervisors(call: Call) -> Reply:
    """List who manages a group."""
    people = supervisors(call.world, group_in_path(call))
    return Reply(200, page(call, people, partial(supervisor_object, call.world)))


@operation
def get_group_recipients(call: Call) -> Reply:
    """List whom a group reaches."""
    members = members_of(call.world, group_in_path(call))
    return Reply(200, page(call, members, partial(recipient_object, call.world)))


@operation
def get_group_license_quotas(call: Call) -> Reply:
    """Tell how many groups the licence allows."""
    groups = quota(len(call.world.groups), _LICENCES)
    return Reply(200, {"groupQuotaEnabled": True, "groups": groups})


# Writing

_REFERENCES: Final = frozenset({"site", "supervisors", "observers", "criteria"})
"""Fields that replies have in another shape than requests."""


def _create(call: Call, identifier: str, body: Object) -> Group:
    refuse_taken_name(call, call.world.groups, body["targetName"])
    defaults: Object = {
        "groupType": "ON_CALL",
        "status": "ACTIVE",
        "externallyOwned": False,
        "allowDuplicates": False,
        "useDefaultDevices": True,
        "observedByAll": True,
        "description": "",
    }
    fields, references = _checked(call, body)
    by_default: Object = {"supervisor_ids": [call.caller.id]}
    moment = call.world.moment()
    created = {"created": call.specification.spell("Group", "created", moment)}
    group = Group(
        identifier, without_nulls(defaults | fields | created), moment, **(by_default | references)
    )
    _refuse_contradictions(group.fields, group.observer_ids, group.criteria)
    if group.fields["groupType"] == "ON_CALL":
        group.shifts.append(_default_shift(call, group, moment))
    return call.world.groups.add(group)


def _default_shift(call: Call, group: Group, moment: datetime.datetime) -> Any:
    # A new group has a shift around the clock (section 3).
    zone = call.caller.fields["timezone"]
    return default_shift(call.world.new_id(), group.id, zone, moment)


def _change(call: Call, group: Group, body: Object) -> None:
    refuse_taken_name(call, call.world.groups, body.get("targetName"), group)
    fields, references = _checked(call, body)
    _refuse_contradictions(
        group.fields | fields,
        references.get("observer_ids", group.observer_ids),
        references.get("criteria", group.criteria),
    )
    for name, value in references.items():
        setattr(group, name, value)
    call.world.groups.change(group, fields)


def _checked(call: Call, body: Object) -> tuple[Object, Object]:
    """Return what a body sets: fields, and attributes of the record."""
    fields = own_fields(call, "Group", body)
    fields = {name: value for name, value in fields.items() if name not in _REFERENCES}
    return fields, _references(call, body)


def _references(call: Call, body: Object) -> Object:
    world = call.world
    attributes: Object = {}
    if "site" in body:
        site = body["site"]
        attributes["site_id"] = referred(world.sites, "site", site).id if site else None
    if "supervisors" in body:
        attributes["supervisor_ids"] = referred_ids(world.people, "person", body["supervisors"])
    if "observers" in body:
        names = [each["name"] for each in body["observers"]]
        attributes["observer_ids"] = referred_ids(world.roles, "role", names)
    if "criteria" in body:
        attributes["criteria"] = body["criteria"]
    return attributes


def _refuse_contradictions(
    fields: Object, observer_ids: list[str], criteria: Object | None
) -> None:
    if not fields["observedByAll"] and not observer_ids:
        # Nobody could see the group (section 3).
        raise missing_field("observers")
    is_dynamic = fields["groupType"] == "DYNAMIC"
    if is_dynamic and not criteria:
        # Criteria are for dynamic groups, and only for them (section 14).
        raise missing_field("criteria")
    if criteria and not is_dynamic:
        raise bad_request("Only DYNAMIC groups have criteria.", "criteria")
