"""Triggers: where requests start events.

This is all that a trigger has to know of plans, forms and integrations, so that they need not know
how events run.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from ..jsontypes import Object
from ..world import Record


@dataclass(frozen=True)
class FormSettings:
    """What a form contributes to its events.

    Attributes:
        form: The form in short: its id and name.
        plan: The plan of the form in short.
        recipients: The ids or names of those whom it addresses if the request names nobody.
        response_options: The answers that it offers.
        property_types: The types of its properties, by name, where they are not texts.
        priority: How urgent its events are.
        expiration: After how many minutes its events end.
        has_incident_section: Whether it can start incidents.
        is_enabled: Whether web services may use it.
    """

    form: Object
    plan: Object
    recipients: tuple[str, ...] = ()
    response_options: tuple[Object, ...] = ()
    property_types: Mapping[str, str] = field(default_factory=dict[str, str])
    priority: str = "MEDIUM"
    expiration: int = 180
    has_incident_section: bool = False
    is_enabled: bool = True


@dataclass(slots=True, eq=False)
class Trigger(Record):
    """An inbound integration, or a form that can be triggered.

    Its id is that of the integration or of the form.

    Attributes:
        form: What its events are like.
        is_integration: Whether it is an integration.
        authentication: How callers have to sign in: `ANY`, `URL`, `BASIC`, `API_KEY` or `OAUTH`.
        api_key: What signs callers in who have it in the address.
        holder_id: The person whose key it is.
        has_script: Whether a script reads requests, so that they may be of any shape.
        flood_filter: The rule that holds repetitions back, in short; `None` for no such rule.
        flood_span: For how long repetitions are held back.
    """

    # Triggers are told apart by their ids: an integration may be called as its form is.
    NAME_FIELD: ClassVar[str] = "id"

    form: FormSettings
    is_integration: bool = True
    authentication: str = "ANY"
    api_key: str | None = None
    holder_id: str = ""
    has_script: bool = False
    flood_filter: Object | None = None
    flood_span: datetime.timedelta = datetime.timedelta(minutes=5)


@dataclass(slots=True, eq=False)
class AcceptedRequest(Record):
    """A trigger request that was accepted and whose event is still to come.

    Its id is the request id.

    Attributes:
        wishes: What was sent, in the words of events: ids instead of names, whole options.
        trigger_id: What was triggered.
        submitter_id: In whose name.
    """

    NAME_FIELD: ClassVar[str] = "id"

    wishes: Object
    trigger_id: str
    submitter_id: str
