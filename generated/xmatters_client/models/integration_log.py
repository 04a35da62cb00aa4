"""IntegrationLog: One run of an integration and the request that set it off."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .integration_log_status import IntegrationLogStatus
    from .integration_reference import IntegrationReference
    from .person_reference import PersonReference

_SHAPES: Final = Shapes(
    (
        "id",
        "integration",
        "completed",
        "requestMethod",
        "requestHeaders",
        "requestParameters",
        "requestBody",
        "remoteAddress",
        "requestId",
        "status",
        "url",
        "by",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IntegrationLog(ReplyModel):
    """One run of an integration and the request that set it off."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("integration", "integration", "IntegrationReference"),
        Field("completed", "completed", "date-time", kept_in="_completed"),
        Field("request_method", "requestMethod", "string"),
        Field("request_headers", "requestHeaders", "object"),
        Field("request_parameters", "requestParameters", "object"),
        Field("request_body", "requestBody", "string"),
        Field("remote_address", "remoteAddress", "string"),
        Field("request_id", "requestId", "string"),
        Field("status", "status", "string"),
        Field("url", "url", "string"),
        Field("by", "by", "PersonReference"),
    )

    id: str
    """The id of the entry."""
    integration: IntegrationReference | None = None
    """The integration that ran."""
    _completed: datetime.datetime | str | None = None
    request_method: str | None = None
    """The HTTP method of the request."""
    request_headers: dict[str, Any] | None = None
    """The headers of the request, by name. They may hold credentials."""
    request_parameters: dict[str, Any] | None = None
    """The query parameters of the request, by name. They may hold an API key."""
    request_body: str | None = None
    """The body of the request."""
    remote_address: str | None = None
    """The IP address of the caller."""
    request_id: str | None = None
    """The id that the caller was given. Events and incidents can be found by it."""
    status: IntegrationLogStatus | None = None
    """How the run ended."""
    url: str | None = None
    """The address that was called."""
    by: PersonReference | None = None
    """Who called."""

    @property
    def completed(self) -> datetime.datetime | None:
        """When the run ended."""
        value: datetime.datetime | None = read_time(self._completed)
        return value

    @completed.setter
    def completed(self, value: datetime.datetime | None) -> None:
        self._completed = value

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
            integration_,
            self._completed,
            self.request_method,
            self.request_headers,
            self.request_parameters,
            self.request_body,
            self.remote_address,
            self.request_id,
            self.status,
            self.url,
            by_,
            self._extra,
        ) = values
        self.integration = (
            None
            if integration_ is None
            else registry["IntegrationReference"](integration_, registry)
            if type(integration_) is dict
            else integration_
        )
        self.by = (
            None
            if by_ is None
            else registry["PersonReference"](by_, registry)
            if type(by_) is dict
            else by_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        value = struct.integration
        self.integration = value and value.__make__(value, registry)
        self._completed = struct._completed
        self.request_method = struct.request_method
        self.request_headers = struct.request_headers
        self.request_parameters = struct.request_parameters
        self.request_body = struct.request_body
        self.remote_address = struct.remote_address
        self.request_id = struct.request_id
        self.status = struct.status
        self.url = struct.url
        value = struct.by
        self.by = value and value.__make__(value, registry)
        return self
