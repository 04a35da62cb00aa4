"""PasswordTokenRequest: Asks for the first tokens with the name and password of a user."""

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
class PasswordTokenRequest(RequestModel):
    """Asks for the first tokens with the name and password of a user."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("grant_type", "grant_type", "string", required=True),
        Field("client_id", "client_id", "string", required=True),
        Field("client_secret", "client_secret", "string", secret=True),
        Field("username", "username", "string", required=True),
        Field("password", "password", "string", required=True, secret=True),
    )

    grant_type: GrantType
    """Always `password`."""
    client_id: str
    """The client id of the instance."""
    client_secret: str | Unset = UNSET
    """The secret that goes with the client id. The vendor's reference does without. Not certain:
    Only one client sends it."""
    username: str
    """The name the user signs in with in the web interface."""
    password: str
    """The password of the user."""


class PasswordTokenRequestFields(TypedDict, total=False):
    """The fields of `PasswordTokenRequest` as keyword arguments."""

    grant_type: Required[GrantType]
    """Always `password`."""
    client_id: Required[str]
    """The client id of the instance."""
    client_secret: str
    """The secret that goes with the client id. The vendor's reference does without. Not certain:
    Only one client sends it."""
    username: Required[str]
    """The name the user signs in with in the web interface."""
    password: Required[str]
    """The password of the user."""
