"""AuthorizationCodeTokenRequest: Asks for the first tokens with a code that the web interface gave out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .grant_type import GrantType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AuthorizationCodeTokenRequest(RequestModel):
    """Asks for the first tokens with a code that the web interface gave out. Not certain: Only one
    client sends it; the vendor's reference does not mention it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("grant_type", "grant_type", "string", required=True),
        Field("client_id", "client_id", "string", required=True),
        Field("client_secret", "client_secret", "string", secret=True),
        Field("authorization_code", "authorization_code", "string", required=True, secret=True),
    )

    grant_type: GrantType
    """Always `authorization_code`."""
    client_id: str
    """The client id for which the code was issued."""
    client_secret: str | Unset = UNSET
    """The secret that goes with the client id. The vendor's reference does without. Not certain:
    Only one client sends it."""
    authorization_code: str
    """The code to exchange for tokens."""


class AuthorizationCodeTokenRequestFields(TypedDict, total=False):
    """The fields of `AuthorizationCodeTokenRequest` as keyword arguments."""

    grant_type: Required[GrantType]
    """Always `authorization_code`."""
    client_id: Required[str]
    """The client id for which the code was issued."""
    client_secret: str
    """The secret that goes with the client id. The vendor's reference does without. Not certain:
    Only one client sends it."""
    authorization_code: Required[str]
    """The code to exchange for tokens."""
