"""AccessToken: A token to call the API with, and one to get the next token with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    new,
)

if TYPE_CHECKING:
    from .token_type import TokenType

_SHAPES: Final = Shapes(
    (
        "access_token",
        "token_type",
        "refresh_token",
        "expires_in",
        "jti",
        "scope",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AccessToken(ReplyModel):
    """A token to call the API with, and one to get the next token with."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("access_token", "access_token", "string", secret=True),
        Field("token_type", "token_type", "string"),
        Field("refresh_token", "refresh_token", "string", secret=True),
        Field("expires_in", "expires_in", "integer"),
        Field("jti", "jti", "string"),
        Field("scope", "scope", "string"),
    )

    access_token: str
    """The token to send in the `Authorization` header, after the word `Bearer`."""
    token_type: TokenType
    """How the token is to be used."""
    refresh_token: str
    """The token that gets the next access token without the password."""
    expires_in: int
    """For how many seconds the access token is still good. A new one lasts 15 minutes."""
    jti: str | None = None
    """The id of the access token."""
    scope: str | None = None
    """What the token may be used for. Not certain: Only one client reads it; no recorded answer
    has it."""

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
            self.access_token,
            self.token_type,
            self.refresh_token,
            self.expires_in,
            self.jti,
            self.scope,
            self._extra,
        ) = values
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.access_token = struct.access_token
        self.token_type = struct.token_type
        self.refresh_token = struct.refresh_token
        self.expires_in = struct.expires_in
        self.jti = struct.jti
        self.scope = struct.scope
        return self
