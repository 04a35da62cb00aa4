"""Signing in: what stands in the `Authorization` header, and getting tokens for it."""

from __future__ import annotations

import base64
import logging
import time
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from xmatters.aio._concurrency import Lock, completed
from xmatters.aio._storing import check_storage
from xmatters.aio.keeping import AsyncTokenKeeper
from xmatters.aio.transport import Answer, AsyncTransport, parsed
from xmatters.credentials import BasicCredentials, Credentials, OAuth2Credentials
from xmatters.errors import (
    ApiError,
    AuthorizationError,
    DecodeError,
    TransportError,
)
from xmatters.hiding import Secret, hidden
from xmatters.tokens import Token
from xmatters_client.api.oauth import request_token
from xmatters_client.types import Request

logger = logging.getLogger("xmatters")

_REFUSALS = frozenset({400, 401, 403})


class AsyncBasicAuth:
    """Basic authentication (RFC 7617)."""

    def __init__(self, credentials: BasicCredentials) -> None:
        """Prepare the header."""
        pair = f"{credentials.username}:{credentials.password}".encode()
        self._header = Secret(f"Basic {base64.b64encode(pair).decode()}")

    async def authorization(self) -> str:
        """Return the value of the header."""
        return self._header

    async def renewed(self, stale: str) -> str | None:
        """Return another value after a 401; there is none."""
        del stale
        return None

    def is_certain(self, authorization: str) -> bool:
        """Tell whether a 401 for this value is final."""
        del authorization
        return True


class AsyncOAuth2:
    """Bearer tokens (RFC 6750), got and renewed with OAuth2 (RFC 6749).

    A token comes from, in this order: what the caller gave, the storage, the password. It is
    renewed shortly before its end and once when the service refuses it.

    Args:
        credentials: What to begin with.
        transport: What sends the requests for tokens.
    """

    def __init__(self, credentials: OAuth2Credentials, transport: AsyncTransport) -> None:
        """Fetch nothing yet; the first request does."""
        self._credentials = credentials
        self._transport = transport
        self._keeper = (
            None if credentials.storage is None else AsyncTokenKeeper(credentials.storage)
        )
        self._token = credentials.token
        self._granted_last: Token | None = None
        self._lock = Lock()
        self._refusals = 0
        self._last_refusal: AuthorizationError | None = None

    @property
    def token(self) -> Token | None:
        """The token in use; `None` before the first request."""
        return self._token

    async def authorization(self) -> str:
        """Return the value of the header, with a token that is fresh.

        Raises:
            AuthorizationError: There is no way to get a token, or the service refuses.
        """
        token = self._token
        if token is None or not token.is_fresh(time.time()):
            # It goes on without a caller who gives up: what the service grants must not be lost.
            token = await completed(self._fresh_token)
        return _header(token)

    async def renewed(self, stale: str) -> str | None:
        """Return the value of the header after the service refused `stale` with 401.

        Raises:
            AuthorizationError: There is no way to get another token, or the service refuses.
        """
        return _header(await completed(partial(self._token_after, stale)))

    def is_certain(self, authorization: str) -> bool:
        """Tell whether a 401 for this value is final: this session got the token itself."""
        return self._granted_last is not None and _header(self._granted_last) == authorization

    async def _fresh_token(self) -> Token:
        refusals = self._refusals
        async with self._lock:
            if self._token is None and self._keeper is not None:
                needed = self._credentials.password is None
                self._token = await self._keeper.first_token(needed=needed)
            if self._token is None or not self._token.is_fresh(time.time()):
                self._token = await self._next_token(self._token, refusals)
            return self._token

    async def _token_after(self, stale: str) -> Token:
        refusals = self._refusals
        async with self._lock:
            # Another call may have renewed the token while this one waited.
            if self._token is None or _header(self._token) == stale:
                self._token = await self._next_token(self._token, refusals)
            return self._token

    async def _next_token(self, token: Token | None, refusals: int) -> Token:
        """Get a token, from others that share the storage or from the service, and keep it.

        Args:
            token: What there is so far.
            refusals: How many refusals there were when the caller began to wait. What was refused
                since then is not tried again, as too many attempts would lock the user out.
        """
        if self._last_refusal is not None and self._refusals > refusals:
            raise AuthorizationError(str(self._last_refusal)) from self._last_refusal.__cause__
        try:
            if self._keeper is None:
                return await self._granted([token])
            renew = partial(self._shared_token, self._keeper, token)
            found: Token = await self._keeper.one_at_a_time(renew)
        except AuthorizationError as error:
            self._refusals, self._last_refusal = self._refusals + 1, error
            raise
        return found

    async def _shared_token(self, keeper: AsyncTokenKeeper, token: Token | None) -> Token:
        theirs = await keeper.token_of_others()
        if theirs is not None and theirs.is_fresh(time.time()):
            return theirs
        # What others have just stored is the newest. What was there before comes after what the
        # caller gave, which an earlier run may have used up.
        granted = await self._granted([theirs or token, keeper.last_seen])
        # First of all it is remembered here: if it cannot be stored, it must not be lost.
        self._token = granted
        await keeper.keep(granted)
        return granted

    async def _granted(self, candidates: Sequence[Token | None]) -> Token:
        """Return what the service grants: by refreshing one of these, else by the password."""
        refusal: ApiError | None = None
        tried: set[str | None] = {None}
        for candidate in candidates:
            if candidate is None or candidate.refresh_token in tried:
                continue
            tried.add(candidate.refresh_token)
            renewed, refused = await self._refreshed(candidate)
            if renewed is not None:
                self._granted_last = renewed
                return renewed
            refusal = refusal or refused
        self._granted_last = await self._token_for_password(refusal)
        return self._granted_last

    async def _refreshed(self, token: Token) -> tuple[Token | None, ApiError | None]:
        """Return the token that follows, or why there is none."""
        form = {"grant_type": "refresh_token", "refresh_token": token.refresh_token}
        try:
            answer = await self._request(form)
        except TransportError as error:
            if self._credentials.password is None:
                raise
            logger.info("refreshing the token failed: %s", type(error).__name__)
            return None, None
        if 200 <= answer.status_code < 300:
            return token.followed_by(self._token_in(answer)), None
        logger.info("refreshing the token failed with %d", answer.status_code)
        return None, self._error(answer)

    async def _token_for_password(self, refusal: ApiError | None) -> Token:
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
        answer = await self._request(form)
        if answer.status_code in _REFUSALS:
            error = self._error(answer)
            raise AuthorizationError(f"the service refused to sign in: {error}") from error
        return self._token_in(answer)

    async def _request(self, form: Mapping[str, str | None]) -> Answer:
        operation = request_token.OPERATION
        body = {**form, "client_id": self._credentials.client_id}
        request = operation.build_request({}, {}, body)
        # So that an answer or a log line that repeats them is masked.
        secrets = tuple(each for each in form.values() if isinstance(each, Secret))
        return await self._transport.send(operation, request._replace(secrets=secrets))

    def _token_in(self, answer: Answer) -> Token:
        if not 200 <= answer.status_code < 300:
            raise self._error(answer)
        try:
            reply = parsed(request_token.OPERATION, self._asked(), answer)
        except DecodeError as error:
            failure = DecodeError(str(error), operation=error.operation, path=error.path)
        else:
            fields: dict[str, Any] = {} if reply is None else hidden(reply.to_dict())
            token = Token.from_mapping(fields, "the answer to the request for a token")
            if token.access_token is None:
                raise AuthorizationError(
                    "the answer to the request for a token has no access token"
                )
            return token
        # Not in the handler: the error there, and what caused it, have the answer with them.
        raise failure

    def _error(self, answer: Answer) -> ApiError:
        return self._transport.error(request_token.OPERATION, self._asked(), answer)

    def _asked(self) -> Request:
        """Return what was asked, without the form that was sent, which holds secrets."""
        operation = request_token.OPERATION
        return Request(operation.operation_id, operation.method, operation.path, {}, None)


def _header(token: Token) -> Secret:
    return Secret(f"Bearer {token.access_token}")


AsyncAuth = AsyncBasicAuth | AsyncOAuth2


def authenticator(credentials: Credentials, transport: AsyncTransport) -> AsyncAuth:
    """Return what signs in with these credentials.

    Raises:
        AuthorizationError: The storage for tokens cannot be used here.
    """
    if isinstance(credentials, BasicCredentials):
        return AsyncBasicAuth(credentials)
    if credentials.storage is not None:
        check_storage(credentials.storage)
    return AsyncOAuth2(credentials, transport)
