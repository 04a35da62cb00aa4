"""RefreshTokenRequest: Asks for the next tokens with a refresh token."""

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
class RefreshTokenRequest(RequestModel):
    """Asks for the next tokens with a refresh token."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("grant_type", "grant_type", "string", required=True),
        Field("client_id", "client_id", "string", required=True),
        Field("client_secret", "client_secret", "string", secret=True),
        Field("refresh_token", "refresh_token", "string", required=True, secret=True),
    )

    grant_type: GrantType
    """Always `refresh_token`."""
    client_id: str
    """The client id for which the refresh token was issued."""
    client_secret: str | Unset = UNSET
    """The secret that goes with the client id. The vendor's reference does without. Not certain:
    Only one client sends it."""
    refresh_token: str
    """The refresh token of the answer before."""


class RefreshTokenRequestFields(TypedDict, total=False):
    """The fields of `RefreshTokenRequest` as keyword arguments."""

    grant_type: Required[GrantType]
    """Always `refresh_token`."""
    client_id: Required[str]
    """The client id for which the refresh token was issued."""
    client_secret: str
    """The secret that goes with the client id. The vendor's reference does without. Not certain:
    Only one client sends it."""
    refresh_token: Required[str]
    """The refresh token of the answer before."""
