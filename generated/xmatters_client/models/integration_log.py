"""IntegrationLog: One run of an integration and the request that set it off."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
    read_time,
)

if TYPE_CHECKING:
    from .integration_log_status import IntegrationLogStatus
    from .integration_reference import IntegrationReference
    from .person_reference import PersonReference

_USUAL: Final = frozenset(
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
        get = data.get
        self._registry = registry
        self.id = get("id")
        value = get("integration")
        self.integration = (
            registry["IntegrationReference"](value, registry) if type(value) is dict else value
        )
        self._completed = get("completed")
        self.request_method = get("requestMethod")
        self.request_headers = get("requestHeaders")
        self.request_parameters = get("requestParameters")
        self.request_body = get("requestBody")
        self.remote_address = get("remoteAddress")
        self.request_id = get("requestId")
        self.status = get("status")
        self.url = get("url")
        value = get("by")
        self.by = registry["PersonReference"](value, registry) if type(value) is dict else value
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
