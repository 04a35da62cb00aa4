# Derived from xmatters/aio/objects/signals.py by scripts/derive_sync.py; change that one.
"""Requests that came in to flows and integrations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters._embedding import Embedding
from xmatters.objects.base import embedded, known, session_of, whole
from xmatters_client import models
from xmatters_client.api.plans import get_plan

if TYPE_CHECKING:
    from xmatters.objects.incidents import IncidentReference
    from xmatters.objects.plans import Plan


class Signal(Embedding, models.Signal):
    """A request that came in, and what became of it."""

    __slots__ = ()

    def get_incidents(self) -> list[IncidentReference]:
        """Return the incidents to which the request led, in short.

        Costs a request unless the signal was fetched with `embed="incidents"`.

        See https://help.xmatters.com/xmapi/#get-a-signal
        """
        incidents = embedded(self, "incidents")
        return whole(incidents, "incidents")


class SignalWorkflow(models.SignalWorkflow):
    """The plan of a signal, in short."""

    __slots__ = ()

    def get_plan(self) -> Plan:
        """Fetch the plan in full.

        See https://help.xmatters.com/xmapi/#get-a-plan
        """
        plan: Plan = session_of(self).call(
            get_plan.OPERATION, plan_id=known(self.id, self, "its id")
        )
        return plan
