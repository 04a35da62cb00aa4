"""EndpointAuthentication: Who signs in at an endpoint."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

_SHAPES: Final = Shapes(
    (
        "username",
        "password",
        "oauthTokenUrl",
        "oauthClientId",
        "connectionStatus",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EndpointAuthentication(ReplyModel):
    """Who signs in at an endpoint. Nothing in here tells the kind; the `authenticationType` of the
    endpoint does. `BASIC` has the name; `OAUTH2`, `OAUTH2_FORCE` and `OAUTH_SLACK` have the
    name, the address for tokens and the client id; `XMATTERS` and `SERVICENOW` have the name
    and the state of the connection."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("username", "username", "string"),
        Field("password", "password", "string", secret=True),
        Field("oauth_token_url", "oauthTokenUrl", "string"),
        Field("oauth_client_id", "oauthClientId", "string"),
        Field("connection_status", "connectionStatus", "string"),
    )

    username: str | None = None
    """The name to sign in with. All kinds have it."""
    password: str | None = None
    """The password for `BASIC`. The service is not expected to show it. Not certain: One example
    of the vendor's documentation shows it in a reply; no recorded answer does."""
    oauth_token_url: str | None = None
    """Where tokens are obtained. OAuth only."""
    oauth_client_id: str | None = None
    """The client id to obtain tokens with. OAuth only."""
    connection_status: str | None = None
    """Whether the connection works. `XMATTERS` and `SERVICENOW` only; the values are not known.
    Not certain: Only one older client reads it."""

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
            self.username,
            self.password,
            self.oauth_token_url,
            self.oauth_client_id,
            self.connection_status,
            self._extra,
        ) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.username = struct.username
        self.password = struct.password
        self.oauth_token_url = struct.oauth_token_url
        self.oauth_client_id = struct.oauth_client_id
        self.connection_status = struct.connection_status
        return self
