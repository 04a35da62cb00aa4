# Derived from xmatters/aio/auth.py by scripts/derive_sync.py; change that one.
"""Signing in: what stands in the `Authorization` header, and getting tokens for it."""

from __future__ import annotations

import base64
import logging
import time
from functools import partial

from xmatters._concurrency import Lock, to_its_end
from xmatters.credentials import BasicCredentials, Credentials, OAuth2Credentials
from xmatters.errors import (
    ApiError,
    AuthorizationError,
    TransportError,
)
from xmatters.tokens import Token
from xmatters.transport import Answer, Transport, parsed
from xmatters_client.api.oauth import request_token
from xmatters_client.types import Request

logger = logging.getLogger("xmatters")

_REFUSALS = frozenset({400, 401, 403})


class BasicAuth:
    """Basic authentication (RFC 7617)."""

    def __init__(self, credentials: BasicCredentials) -> None:
        """Prepare the header."""
        pair = f"{credentials.username}:{credentials.password}".encode()
        self._header = f"Basic {base64.b64encode(pair).decode()}"

    def authorization(self) -> str:
        """Return the value of the header."""
        return self._header

    def renewed(self, stale: str) -> str | None:
        """Return another value after a 401; there is none."""
        del stale
        return None


class OAuth2:
    """Bearer tokens (RFC 6750), got and renewed with OAuth2 (RFC 6749).

    A token comes from, in this order: what the caller gave, the storage, the password. It is
    renewed shortly before its end and once when the service refuses it.

    Args:
        credentials: What to begin with.
        transport: What sends the requests for tokens.
    """

    def __init__(self, credentials: OAuth2Credentials, transport: Transport) -> None:
        """Fetch nothing yet; the first request does."""
        self._credentials = credentials
        self._transport = transport
        self._token = credentials.token
        self._lock = Lock()

    @property
    def token(self) -> Token | None:
        """The token in use; `None` before the first request."""
        return self._token

    def authorization(self) -> str:
        """Return the value of the header, with a token that is fresh.

        Raises:
            AuthorizationError: There is no way to get a token, or the service refuses.
        """
        token = self._token
        if token is None or not token.is_fresh(time.time()):
            # Given up half-way, it could lose the refresh token: the service takes it only once.
            token = to_its_end(self._fresh_token)
        return f"Bearer {token.access_token}"

    def renewed(self, stale: str) -> str | None:
        """Return the value of the header after the service refused `stale` with 401.

        Raises:
            AuthorizationError: There is no way to get another token, or the service refuses.
        """
        return to_its_end(partial(self._renewed, stale))

    def _renewed(self, stale: str) -> str:
        with self._lock:
            # Another call may have renewed the token while this one waited.
            if self._token is None or f"Bearer {self._token.access_token}" == stale:
                self._token = self._next_token(self._token)
            return f"Bearer {self._token.access_token}"

    def _fresh_token(self) -> Token:
        with self._lock:
            if self._token is None:
                self._token = self._stored_token()
            if self._token is None or not self._token.is_fresh(time.time()):
                self._token = self._next_token(self._token)
            return self._token

    def _stored_token(self) -> Token | None:
        storage = self._credentials.storage
        stored = None if storage is None else storage.read_token()
        if not stored:
            return None
        return Token.from_mapping(stored, f"what {type(storage).__name__} has stored")

    def _next_token(self, token: Token | None) -> Token:
        """Get a token by refreshing, else by the password, and keep it."""
        renewed, refusal = self._refreshed(token)
        if renewed is None and token is not None:
            # What is stored may be newer: another run may have used the refresh token up.
            stored = self._stored_token()
            if stored is not None and stored.refresh_token != token.refresh_token:
                renewed, _ = self._refreshed(stored)
        if renewed is None:
            renewed = self._token_for_password(refusal)
        # First of all it is remembered here: if it cannot be stored, it must not be lost.
        self._token = renewed
        if self._credentials.storage is not None:
            self._credentials.storage.write_token(renewed.to_dict())
        return renewed

    def _refreshed(self, token: Token | None) -> tuple[Token | None, ApiError | None]:
        """Return the token that follows, or why there is none."""
        if token is None or token.refresh_token is None:
            return None, None
        form = {"grant_type": "refresh_token", "refresh_token": token.refresh_token}
        try:
            answer = self._request(form)
        except TransportError as error:
            if self._credentials.password is None:
                raise
            logger.info("refreshing the token failed: %s", type(error).__name__)
            return None, None
        if 200 <= answer.status_code < 300:
            return token.followed_by(self._granted(answer)), None
        logger.info("refreshing the token failed with %d", answer.status_code)
        return None, self._error(answer)

    def _token_for_password(self, refusal: ApiError | None) -> Token:
        username, password = self._credentials.username, self._credentials.password
        if username is None or password is None:
            if refusal is not None and refusal.status_code not in _REFUSALS:
                raise refusal
            if refusal is not None:
                raise AuthorizationError(
                    "the service refused the refresh token, and there is no password to sign in "
                    f"anew: {refusal}. Pass username and password, or a token that is valid."
                ) from refusal
            raise AuthorizationError(
                "there is no token to begin with: nothing is stored, or it cannot be refreshed. "
                "Pass username and password, token, or refresh_token."
            )
        form = {"grant_type": "password", "username": username, "password": password}
        answer = self._request(form)
        if answer.status_code in _REFUSALS:
            error = self._error(answer)
            raise AuthorizationError(f"the service refused to sign in: {error}") from error
        return self._granted(answer)

    def _request(self, form: dict[str, str]) -> Answer:
        operation = request_token.OPERATION
        body = {**form, "client_id": self._credentials.client_id}
        return self._transport.send(operation, operation.build_request({}, {}, body))

    def _granted(self, answer: Answer) -> Token:
        operation = request_token.OPERATION
        if not 200 <= answer.status_code < 300:
            raise self._error(answer)
        reply = parsed(operation, self._asked(), answer)
        token = Token.from_mapping(reply.to_dict(), "the answer to the request for a token")
        if token.access_token is None:
            raise AuthorizationError("the answer to the request for a token has no access token")
        return token

    def _error(self, answer: Answer) -> ApiError:
        return self._transport.error(request_token.OPERATION, self._asked(), answer)

    def _asked(self) -> Request:
        """Return what was asked, without the form that was sent, which holds secrets."""
        operation = request_token.OPERATION
        return Request(operation.operation_id, operation.method, operation.path, {}, None)


Auth = BasicAuth | OAuth2


def authenticator(credentials: Credentials, transport: Transport) -> Auth:
    """Return what signs in with these credentials."""
    if isinstance(credentials, BasicCredentials):
        return BasicAuth(credentials)
    return OAuth2(credentials, transport)
