"""Roles: what people may do."""

from __future__ import annotations

import fnmatch
from functools import partial

from ..calls import Call, Reply, operation
from ..paging import page
from ..search import Test, matching
from ..views import role_object
from ..world import Role


def _named(call: Call, name: str) -> Test[Role]:
    if call.query.get("allowWildcards"):
        return lambda role: fnmatch.fnmatch(role.fields["name"].casefold(), name.casefold())
    return lambda role: role.fields["name"] == name


@operation
def get_roles(call: Call) -> Reply:
    """List roles."""
    roles = matching(call, call.world.roles, {"name": _named})
    return Reply(200, page(call, roles, partial(role_object, call.world)))
