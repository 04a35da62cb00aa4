"""EndpointAuthenticationInput: Who signs in at an endpoint."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EndpointAuthenticationInput(RequestModel):
    """Who signs in at an endpoint. Nothing in here tells the kind; the `authenticationType` of the
    endpoint does. `BASIC` needs `username` and `password`; the OAuth kinds take `username`,
    `oauthTokenUrl`, `oauthClientId` and `client_secret`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("username", "username", "string"),
        Field("password", "password", "string", secret=True),
        Field("oauth_token_url", "oauthTokenUrl", "string"),
        Field("oauth_client_id", "oauthClientId", "string"),
        Field("client_secret", "client_secret", "string", secret=True),
    )

    username: str | Unset = UNSET
    """The name to sign in with."""
    password: str | Unset = UNSET
    """The password for `BASIC`. It is not read back."""
    oauth_token_url: str | Unset = UNSET
    """Where tokens are obtained. OAuth only."""
    oauth_client_id: str | Unset = UNSET
    """The client id to obtain tokens with. OAuth only."""
    client_secret: str | Unset = UNSET
    """The secret that belongs to the client id. OAuth only, and not read back."""


class EndpointAuthenticationInputFields(TypedDict, total=False):
    """The fields of `EndpointAuthenticationInput` as keyword arguments."""

    username: str
    """The name to sign in with."""
    password: str
    """The password for `BASIC`. It is not read back."""
    oauth_token_url: str
    """Where tokens are obtained. OAuth only."""
    oauth_client_id: str
    """The client id to obtain tokens with. OAuth only."""
    client_secret: str
    """The secret that belongs to the client id. OAuth only, and not read back."""
