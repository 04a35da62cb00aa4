"""Incident: Something that went wrong and that people work on until it is resolved."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    compact,
    expand,
    keep_extra,
    new,
    read_items,
    read_time,
)

if TYPE_CHECKING:
    from .incident_property import IncidentProperty
    from .person_reference import PersonReference
    from .self_link import SelfLink
    from .service import Service

_USUAL: Final = frozenset(
    (
        "id",
        "incidentIdentifier",
        "summary",
        "description",
        "severity",
        "status",
        "initiatedBy",
        "commander",
        "requestId",
        "impactedServices",
        "createdAt",
        "updatedAt",
        "links",
    )
)
_KNOWN: Final = _USUAL | {
    "reporter",
    "acknowledgedAt",
}


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Incident(ReplyModel):
    """Something that went wrong and that people work on until it is resolved."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("incident_identifier", "incidentIdentifier", "string"),
        Field("summary", "summary", "string"),
        Field("description", "description", "string"),
        Field("severity", "severity", "IncidentProperty"),
        Field("status", "status", "IncidentProperty"),
        Field("initiated_by", "initiatedBy", "PersonReference"),
        Field("commander", "commander", "PersonReference"),
        Field("reporter", "reporter", "PersonReference"),
        Field("request_id", "requestId", "string"),
        Field("impacted_services", "impactedServices", "Service", is_list=True),
        Field("created_at", "createdAt", "date-time", kept_in="_created_at"),
        Field("updated_at", "updatedAt", "date-time", kept_in="_updated_at"),
        Field("acknowledged_at", "acknowledgedAt", "date-time", kept_in="_acknowledged_at"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the incident."""
    incident_identifier: str | None = None
    """A short name that people use for the incident. Requests take it in place of the id."""
    summary: str | None = None
    """What happened, in one line."""
    description: str | None = None
    """What happened, at length."""
    severity: IncidentProperty | None = None
    """How bad the incident is; its `name` is one of the severities."""
    status: IncidentProperty | None = None
    """How far the work is; its `name` is one of the states."""
    initiated_by: PersonReference | None = None
    """Who started the incident."""
    commander: PersonReference | None = None
    """Who leads the work."""
    reporter: PersonReference | None = None
    """Who reported the incident. Not certain: Known from one client only."""
    request_id: str | None = None
    """The id that the trigger request got as its answer. Not certain: Known from one client only."""
    impacted_services: list[Service] | None = None
    """The services that the incident harms, as a plain list instead of a page."""
    _created_at: datetime.datetime | str | None = None
    _updated_at: datetime.datetime | str | None = None
    _acknowledged_at: datetime.datetime | str | None = None
    _links: SelfLink | str | None = None

    @property
    def created_at(self) -> datetime.datetime | None:
        """When the incident was created."""
        value: datetime.datetime | None = read_time(self._created_at)
        return value

    @created_at.setter
    def created_at(self, value: datetime.datetime | None) -> None:
        self._created_at = value

    @property
    def updated_at(self) -> datetime.datetime | None:
        """When the incident was last changed."""
        value: datetime.datetime | None = read_time(self._updated_at)
        return value

    @updated_at.setter
    def updated_at(self, value: datetime.datetime | None) -> None:
        self._updated_at = value

    @property
    def acknowledged_at(self) -> datetime.datetime | None:
        """When somebody first took care of the incident. Not certain: Known from one client only,
        which reads it as `acknowledgeAt`."""
        value: datetime.datetime | None = read_time(self._acknowledged_at)
        return value

    @acknowledged_at.setter
    def acknowledged_at(self, value: datetime.datetime | None) -> None:
        self._acknowledged_at = value

    @property
    def links(self) -> SelfLink | None:
        """Where the incident is."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        get = data.get
        self._registry = registry
        self.id = get("id")
        self.incident_identifier = get("incidentIdentifier")
        self.summary = get("summary")
        self.description = get("description")
        value = get("severity")
        self.severity = (
            registry["IncidentProperty"](value, registry) if type(value) is dict else value
        )
        value = get("status")
        self.status = (
            registry["IncidentProperty"](value, registry) if type(value) is dict else value
        )
        value = get("initiatedBy")
        self.initiated_by = (
            registry["PersonReference"](value, registry) if type(value) is dict else value
        )
        value = get("commander")
        self.commander = (
            registry["PersonReference"](value, registry) if type(value) is dict else value
        )
        self.request_id = get("requestId")
        self.impacted_services = read_items(get("impactedServices"), registry["Service"], registry)
        self._created_at = get("createdAt")
        self._updated_at = get("updatedAt")
        self._links = compact(get("links"), "self", registry["SelfLink"], registry)
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self.reporter = self._acknowledged_at = self._extra = None
            return self
        value = get("reporter")
        self.reporter = (
            registry["PersonReference"](value, registry) if type(value) is dict else value
        )
        self._acknowledged_at = get("acknowledgedAt")
        self._extra = keep_extra(data, _KNOWN, registry.expects_nulls)
        return self
