"""The logs of integrations: what set them off, and how that ended."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Final

from .jsontypes import Object
from .plan_records import Integration
from .views import person_reference
from .world import Person, World

_ADDRESS: Final = "192.0.2.17"
"""An address for documentation: a sandbox may have no network, and all its callers are near."""


@dataclass(frozen=True)
class Run:
    """A run of an integration.

    Attributes:
        body: The body of the request that set it off.
        caller: Who sent it.
        completed: When the run ended.
        request_id: What the request was answered; `None` if it was refused.
        status: `COMPLETED` or `FAILED`.
    """

    body: str
    caller: Person
    completed: datetime.datetime
    request_id: str | None
    status: str = "COMPLETED"


def log_run(world: World, identifier: str, integration: Integration, run: Run) -> None:
    """Note a run, later than all that were noted before.

    Args:
        world: What the sandbox knows.
        identifier: The id of the entry.
        integration: The integration.
        run: The run.
    """
    plan = world.plans.of(integration)
    entry: Object = {
        "id": identifier,
        "integration": {
            "id": integration.id,
            "name": integration.fields["name"],
            "plan": {"id": plan.id, "name": plan.fields["name"]},
        },
        "completed": world.specification.spell("IntegrationLog", "completed", run.completed),
        "requestMethod": "POST",
        # Neither the other headers nor the query: they have the credentials of the caller.
        "requestHeaders": {"Content-Type": "application/json"},
        "requestParameters": dict[str, str](),
        "requestBody": run.body,
        "remoteAddress": _ADDRESS,
        "status": run.status,
        "url": world.specification.url("triggerEvent", integration.id),
        "by": person_reference(world, run.caller),
    }
    if run.request_id:
        entry["requestId"] = run.request_id
    integration.logs.insert(0, entry)
