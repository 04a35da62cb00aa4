"""AccessToken: A token to call the API with, and one to get the next token with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attrs import define

from ..modeling import (
    Field,
    ModelRegistry,
    ReplyModel,
    keep_extra,
    new,
)

if TYPE_CHECKING:
    from .token_type import TokenType

_USUAL: Final = frozenset(
    (
        "access_token",
        "token_type",
        "refresh_token",
        "expires_in",
        "jti",
        "scope",
    )
)


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
        get = data.get
        self._registry = registry
        self.access_token = get("access_token")
        self.token_type = get("token_type")
        self.refresh_token = get("refresh_token")
        self.expires_in = get("expires_in")
        self.jti = get("jti")
        self.scope = get("scope")
        if _USUAL.issuperset(data) and not registry.expects_nulls:
            self._extra = None
            return self
        self._extra = keep_extra(data, _USUAL, registry.expects_nulls)
        return self
