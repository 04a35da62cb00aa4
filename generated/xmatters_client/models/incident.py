"""Incident: Something that went wrong and that people work on until it is resolved."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    LIST,
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_time,
    read_whole,
    take_items,
)

if TYPE_CHECKING:
    from .incident_property import IncidentProperty
    from .person_reference import PersonReference
    from .self_link import SelfLink
    from .service import Service

_SHAPES: Final = Shapes(
    (
        "id",
        "incidentIdentifier",
        "summary",
        "description",
        "severity",
        "status",
        "initiatedBy",
        "commander",
        "reporter",
        "requestId",
        "impactedServices",
        "createdAt",
        "updatedAt",
        "acknowledgedAt",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


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
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            self.id,
            self.incident_identifier,
            self.summary,
            self.description,
            severity_,
            status_,
            initiated_by_,
            commander_,
            reporter_,
            self.request_id,
            impacted_services_,
            self._created_at,
            self._updated_at,
            self._acknowledged_at,
            links_,
            self._extra,
        ) = values
        self.severity = (
            None
            if severity_ is None
            else registry["IncidentProperty"](severity_, registry)
            if type(severity_) is dict
            else severity_
        )
        self.status = (
            None
            if status_ is None
            else registry["IncidentProperty"](status_, registry)
            if type(status_) is dict
            else status_
        )
        self.initiated_by = (
            None
            if initiated_by_ is None
            else registry["PersonReference"](initiated_by_, registry)
            if type(initiated_by_) is dict
            else initiated_by_
        )
        self.commander = (
            None
            if commander_ is None
            else registry["PersonReference"](commander_, registry)
            if type(commander_) is dict
            else commander_
        )
        self.reporter = (
            None
            if reporter_ is None
            else registry["PersonReference"](reporter_, registry)
            if type(reporter_) is dict
            else reporter_
        )
        if type(impacted_services_) is LIST:
            decode = registry["Service"]
            for index, item in enumerate(impacted_services_):
                if type(item) is OBJECT:
                    impacted_services_[index] = decode(item, registry)
        self.impacted_services = impacted_services_
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.incident_identifier = struct.incident_identifier
        self.summary = struct.summary
        self.description = struct.description
        value = struct.severity
        self.severity = value and value.__make__(value, registry)
        value = struct.status
        self.status = value and value.__make__(value, registry)
        value = struct.initiated_by
        self.initiated_by = value and value.__make__(value, registry)
        value = struct.commander
        self.commander = value and value.__make__(value, registry)
        value = struct.reporter
        self.reporter = value and value.__make__(value, registry)
        self.request_id = struct.request_id
        self.impacted_services = take_items(struct.impacted_services, registry)
        self._created_at = struct._created_at
        self._updated_at = struct._updated_at
        self._acknowledged_at = struct._acknowledged_at
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        return self
