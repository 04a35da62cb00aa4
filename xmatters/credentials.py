"""How a session signs in: the choice between basic authentication and OAuth2."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from xmatters.errors import AuthorizationError
from xmatters.hiding import Secret
from xmatters.tokens import AnyTokenStorage, Token


class BasicCredentials(NamedTuple):
    """A user name and password, or an API key and its secret."""

    username: str
    password: str

    def __repr__(self) -> str:
        """Show the user name only."""
        return f"<BasicCredentials of {self.username!r}>"


class OAuth2Credentials(NamedTuple):
    """What an OAuth2 session begins with.

    Attributes:
        client_id: The client id of the instance.
        token: A token that is known already; without an access token it only serves to refresh.
        storage: Where tokens are kept.
        username: For the password grant, where the rest fails.
        password: The same.
    """

    client_id: str
    token: Token | None = None
    storage: AnyTokenStorage | None = None
    username: str | None = None
    password: str | None = None

    def __repr__(self) -> str:
        """Show the user name only."""
        return f"<OAuth2Credentials of {self.username!r}>"


Credentials = BasicCredentials | OAuth2Credentials


def choose(
    username: str | None,
    password: str | None,
    client_id: str | None,
    token: Mapping[str, Any] | None,
    refresh_token: str | None,
    token_storage: AnyTokenStorage | None,
) -> Credentials:
    """Return how to sign in: OAuth2 if there is a client id, else basic authentication.

    Raises:
        AuthorizationError: Something is missing, or what is given does not go together.
    """
    _check_texts(
        username=username, password=password, client_id=client_id, refresh_token=refresh_token
    )
    if (username is None) != (password is None):
        given, missing = ("username", "password") if password is None else ("password", "username")
        raise AuthorizationError(f"{given} is given without {missing}; pass both")
    if client_id is None:
        return _basic(username, password, token, refresh_token, token_storage)
    if token is not None and refresh_token is not None:
        raise AuthorizationError(
            "token and refresh_token are both given; pass the token alone, it has a refresh token"
        )
    if token_storage is not None:
        _check_storage(token_storage)
    if all(given is None for given in (username, token, refresh_token, token_storage)):
        raise AuthorizationError(
            "client_id alone is not enough for OAuth2; pass username and password, "
            "token, refresh_token, or token_storage as well"
        )
    known = None
    if token is not None:
        known = Token.from_mapping(token, "the token given")
    elif refresh_token is not None:
        known = Token(access_token=None, refresh_token=Secret(refresh_token))
    secret = None if password is None else Secret(password)
    return OAuth2Credentials(client_id, known, token_storage, username, secret)


def _basic(
    username: str | None,
    password: str | None,
    token: Mapping[str, Any] | None,
    refresh_token: str | None,
    token_storage: AnyTokenStorage | None,
) -> BasicCredentials:
    for name, given in (
        ("token", token),
        ("refresh_token", refresh_token),
        ("token_storage", token_storage),
    ):
        if given is not None:
            raise AuthorizationError(f"{name} is for OAuth2, which needs client_id as well")
    if username is None or password is None:
        raise AuthorizationError(
            "no credentials: pass username and password, or client_id for OAuth2"
        )
    if ":" in username:
        raise AuthorizationError("basic authentication cannot carry a username with a colon")
    return BasicCredentials(username, Secret(password))


# What takes the place of bytes that could not be read as text, for instance in the environment.
_SURROGATES: Final = "[\ud800-\udfff]"


def _check_texts(**values: object) -> None:
    for name, value in values.items():
        if value is not None and (not isinstance(value, str) or not value):
            raise AuthorizationError(f"{name} must be text that is not empty")
        if isinstance(value, str) and re.search(_SURROGATES, value):
            raise AuthorizationError(f"{name} has characters that are no Unicode text")


def _check_storage(storage: object) -> None:
    for method in ("read_token", "write_token"):
        if not callable(getattr(storage, method, None)):
            raise AuthorizationError(
                f"token_storage must have the methods read_token() and write_token(token); "
                f"{type(storage).__name__} has no {method}"
            )
