"""Who calls: basic authentication and tokens (behaviours, section 11)."""

from __future__ import annotations

import base64
import binascii
import json
import secrets
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from .errors import ApiError, OAuthRefusal
from .jsontypes import Object
from .world import Person, World

DEFAULT_LIFETIME: Final = 900.0
"""How long an access token lasts, in seconds."""


@dataclass
class _AccessToken:
    """Whose token it is, and until when."""

    person_id: str
    expires: float


class Gatekeeper:
    """Signs callers in and knows them again.

    Args:
        world: Knows the people and their passwords.
        client_id: The one client that tokens are given to.
        lifetime: How long an access token lasts, in seconds.
        clock: Returns the present in seconds.
    """

    def __init__(
        self,
        world: World,
        client_id: str,
        lifetime: float = DEFAULT_LIFETIME,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin without tokens."""
        self.lifetime = lifetime
        self._world = world
        self._client_id = client_id
        self._clock = clock
        self._access_tokens: dict[str, _AccessToken] = {}
        self._refresh_tokens: dict[str, str] = {}

    def caller(self, authorization: str | None) -> Person:
        """Return who sent a request.

        Args:
            authorization: The header of that name.

        Raises:
            ApiError: Nobody that is known.
        """
        scheme, _, credentials = (authorization or "").partition(" ")
        if scheme.casefold() == "basic":
            return self._by_password(*_decoded(credentials))
        if scheme.casefold() == "bearer":
            return self._by_token(credentials.strip())
        raise _unauthorized("Full authentication is required to access this resource")

    def holder(self, api_key: str) -> Person:
        """Return in whose name the address of an integration may be called (section 11).

        Raises:
            ApiError: No integration has this key.
        """
        for integration in self._world.plans.integrations:
            known = integration.api_key
            if known and secrets.compare_digest(known.encode(), api_key.encode()):
                person = self._world.people.with_id(integration.holder_id or "")
                if person is not None:
                    return person
        raise _unauthorized("Invalid Credentials")

    def token(self, request: Object) -> Object:
        """Answer a request for tokens.

        Raises:
            OAuthRefusal: The request is refused.
        """
        if request["client_id"] != self._client_id:
            raise OAuthRefusal(401, "invalid_client", "Bad client credentials")
        if request["grant_type"] == "password":
            return self._granted(self._signed_in(request).id)
        if request["grant_type"] == "refresh_token":
            return self._granted(self._redeemed(request))
        raise OAuthRefusal(400, "unsupported_grant_type", "The grant type is not supported")

    def expire(self, authorization: str | None = None) -> None:
        """Make access tokens stale; refresh tokens stay good.

        Args:
            authorization: The header with the only token to make stale; all if left out.
        """
        for token, known in self._access_tokens.items():
            if authorization is None or token == _bearer(authorization):
                known.expires = self._clock()

    def revoke(self, authorization: str | None = None) -> None:
        """Make tokens worthless.

        Args:
            authorization: The header with a token of the only person whose tokens are revoked, as
                they are all at once (section 11); those of all people if left out.
        """
        if authorization is None:
            self._access_tokens.clear()
            self._refresh_tokens.clear()
        elif known := self._access_tokens.get(_bearer(authorization)):
            person_id = known.person_id
            self._access_tokens = {
                token: each
                for token, each in self._access_tokens.items()
                if each.person_id != person_id
            }
            self._refresh_tokens = {
                token: owner for token, owner in self._refresh_tokens.items() if owner != person_id
            }

    def _by_password(self, login: str, password: str) -> Person:
        person = self._world.people.named(login, "webLogin")
        if person is not None and self._may_sign_in(person, password):
            return person
        raise _unauthorized("Invalid Credentials")

    @staticmethod
    def _may_sign_in(person: Person, password: str) -> bool:
        return (
            person.password is not None
            and secrets.compare_digest(person.password.encode(), password.encode())
            and person.fields["status"] == "ACTIVE"
        )

    def _by_token(self, token: str) -> Person:
        known = self._access_tokens.get(token)
        if known is not None and self._clock() < known.expires:
            person = self._world.people.with_id(known.person_id)
            if person is not None:
                return person
        # As one client saw it (behaviours, section 5).
        raise OAuthRefusal(401, "invalid_token", "The access token expired or is not valid")

    def _signed_in(self, request: Object) -> Person:
        try:
            return self._by_password(request.get("username", ""), request.get("password", ""))
        except ApiError as refusal:
            raise OAuthRefusal(400, "invalid_grant", "Bad credentials") from refusal

    def _redeemed(self, request: Object) -> str:
        """Return whose refresh token it is; it is good for one time only."""
        person_id = self._refresh_tokens.pop(request.get("refresh_token", ""), None)
        if person_id is None:
            raise OAuthRefusal(400, "invalid_grant", "Invalid refresh token")
        return person_id

    def _granted(self, person_id: str) -> Object:
        identifier = str(uuid.uuid4())
        access_token, refresh_token = _json_web_token(identifier), str(uuid.uuid4())
        expires = self._clock() + self.lifetime
        self._access_tokens[access_token] = _AccessToken(person_id, expires)
        self._refresh_tokens[refresh_token] = person_id
        return {
            "access_token": access_token,
            "token_type": "bearer",
            "refresh_token": refresh_token,
            "expires_in": int(self.lifetime),
            "jti": identifier,
        }


def _bearer(authorization: str) -> str:
    return authorization.partition(" ")[2].strip()


def _decoded(credentials: str) -> tuple[str, str]:
    try:
        login, _, password = base64.b64decode(credentials, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return login, password


def _unauthorized(message: str) -> ApiError:
    return ApiError(401, message, headers={"www-authenticate": 'Basic realm="xMatters"'})


def _json_web_token(identifier: str) -> str:
    """Return a token that looks as the service's; its signature is chance."""
    parts: tuple[Object, ...] = ({"alg": "HS256", "typ": "JWT"}, {"jti": identifier})
    encoded = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts
    ]
    return ".".join([*encoded, secrets.token_urlsafe(32)])
