"""Where requests leave and answers come in: connections, retries, limits and logging.

This is the only module of the session layer that imports httpx.
"""

from __future__ import annotations

import base64
import logging
import ssl
import time
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final, NamedTuple

import httpx

from xmatters import __version__, errors
from xmatters.aio._concurrency import sleep
from xmatters.aio._sending import sendable
from xmatters.hiding import without_frames
from xmatters.retry import RETRIED_STATUSES, RetryPolicy, retry_after
from xmatters_client import errors as client_errors
from xmatters_client.masking import hidden_in_logs, masked
from xmatters_client.modeling import DEFAULT_REGISTRY, ModelRegistry
from xmatters_client.operation import Operation
from xmatters_client.types import Request
from xmatters_client.wire import decode_json

logger = logging.getLogger("xmatters")

_USER_AGENT: Final = f"xmatters-python/{__version__} httpx/{httpx.__version__}"

_NOT_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_MISUSED: Final = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)

_MASKABLE: Final = 6

_TO_TRUST: Final = (
    "; if you trust its certificate, or a proxy's that stands before it, pass "
    "http_client=httpx.AsyncClient(verify=ssl.create_default_context(cafile=...)) to the session"
)


class Answer(NamedTuple):
    """What came back, whatever its status.

    Attributes:
        status_code: The HTTP status.
        headers: The headers; names are looked up in any case.
        content: The body.
        attempts: How often the request was sent.
        pieces: The body piece by piece, where it was asked for so; `content` is empty then.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    attempts: int = 1
    pieces: AsyncIterator[bytes] | None = None

    def __repr__(self) -> str:
        """Show the status; headers and body may hold secrets."""
        return f"<Answer {self.status_code}>"

    def json(self) -> Any:
        """Return the body as decoded JSON.

        Raises:
            DecodeError: It is none.
        """
        try:
            return decode_json(self.content)
        except (ValueError, RecursionError) as error:
            raise errors.DecodeError(
                f"the answer is not JSON: {error}", operation="", path="$"
            ) from error


class AsyncTransport:
    """Sends requests, again where that does no harm.

    Args:
        base_url: The address of the instance, without a path.
        timeout: Seconds to wait for a connection, and between two pieces of an answer.
        policy: How hard to try.
        http_client: A client of the caller's own, which is not closed here.
    """

    def __init__(
        self,
        base_url: str,
        *,
        timeout: float | None,
        policy: RetryPolicy,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Make a client unless the caller has one; no connection is made yet."""
        self.base_url = base_url
        self._timeout = timeout
        self._policy = policy
        self._owns_client = http_client is None
        # Plain HTTP is for this machine alone, so it does not go by way of a proxy.
        self._client = http_client or httpx.AsyncClient(
            headers={"User-Agent": _USER_AGENT}, trust_env=base_url.startswith("https:")
        )
        # Most requests have the same as the one before.
        self._last_headers: tuple[dict[str, str], httpx.Headers] = ({}, httpx.Headers())

    @property
    def has_own_authentication(self) -> bool:
        """Whether the caller's client signs in by itself."""
        return not self._owns_client

    async def aclose(self) -> None:
        """Close the connections, unless the client is the caller's own."""
        if self._owns_client:
            await self._client.aclose()

    async def send(
        self,
        operation: Operation,
        request: Request,
        authorization: str | None = None,
        *,
        stream: bool = False,
    ) -> Answer:
        """Send a request and return the answer, whatever its status.

        Args:
            operation: The operation that the request belongs to.
            request: What to send.
            authorization: The value of the `Authorization` header.
            stream: Whether the body of a success is wanted piece by piece.

        Raises:
            TransportError: No answer came.
            ParameterError: The body cannot be read.
        """
        started = time.monotonic()
        attempts = 0
        while True:
            attempts += 1
            elapsed = time.monotonic() - started
            try:
                answer = await self._attempt(
                    operation, request, authorization, elapsed, attempts, stream
                )
            except client_errors.InvalidRequestError as error:
                raise errors.ParameterError(str(error)) from without_frames(error)
            except httpx.RequestError as error:
                wait = self._wait_after_error(operation, request, error, attempts, started)
                if wait is None:
                    failure = self._failure(operation, request, error, attempts, started)
                    raise failure from without_frames(error)
                logger.info("%s: %s; next attempt in %.1f s", *_named(operation, error), wait)
            else:
                wait = self._wait_after_answer(operation, request, answer, started)
                if wait is None:
                    return answer
                status = answer.status_code
                logger.info("%s: %d; next attempt in %.1f s", operation.operation_id, status, wait)
            await sleep(wait)

    async def _attempt(
        self,
        operation: Operation,
        request: Request,
        authorization: str | None,
        elapsed: float,
        attempts: int,
        stream: bool,
    ) -> Answer:
        limits = [limit for limit in (self._timeout, self._policy.time_left(elapsed)) if limit]
        built = self._built(request, authorization, httpx.Timeout(min(limits, default=None)))
        # A client that signs in by itself may do so only where the session does not.
        auth = httpx.USE_CLIENT_DEFAULT if authorization is None else None
        if request.authenticated:
            auth = None
            built.headers.pop("Authorization", None)
        started = time.monotonic()
        secrets = (*request.secrets, *_credentials(authorization))
        with hidden_in_logs(secrets):
            response = await self._client.send(
                built, auth=auth, stream=True, follow_redirects=False
            )
        wants_pieces = stream and response.is_success and response.status_code != 204
        content = b"" if wants_pieces else await self._content(response, started - elapsed)
        if not response.is_success:
            # Some services repeat in their message what they refuse.
            content = _masked_body(content, (*secrets, *_password(authorization)))
        logger.debug(
            "%s %s: %d in %.0f ms (attempt %d)",
            request.method,
            request.target.partition("?")[0],
            response.status_code,
            (time.monotonic() - started) * 1000,
            attempts,
        )
        pieces = None
        if wants_pieces:
            pieces = self._pieces(operation, request, response, attempts, started - elapsed)
        return Answer(response.status_code, response.headers, content, attempts, pieces)

    def _built(
        self, request: Request, authorization: str | None, timeout: httpx.Timeout
    ) -> httpx.Request:
        url = self.base_url + request.target
        headers = dict(request.headers)
        if authorization is not None:
            headers["Authorization"] = authorization
        if not self._owns_client:
            return self._client.build_request(
                request.method,
                url,
                headers=headers,
                content=sendable(request.content),
                timeout=timeout,
            )
        # With nothing of a caller's to mix in, this takes half the time.
        return httpx.Request(
            request.method,
            url,
            headers=self._complete(headers),
            cookies=self._client.cookies or None,
            content=sendable(request.content),
            extensions={"timeout": timeout.as_dict()},
        )

    def _complete(self, headers: dict[str, str]) -> httpx.Headers:
        """Add the headers that all requests have."""
        last, completed = self._last_headers
        if headers != last:
            completed = httpx.Headers(self._client.headers)
            completed.update(headers)
            self._last_headers = headers, completed
        return completed

    async def _content(self, response: httpx.Response, called: float) -> bytes:
        """Read the body, for no longer than the call may take; httpx limits each piece only."""
        pieces: list[bytes] = []
        try:
            async for piece in response.aiter_bytes():
                pieces.append(piece)
                if self._policy.is_over(time.monotonic() - called):
                    raise httpx.ReadTimeout(
                        "the answer is still coming in", request=response.request
                    )
        finally:
            await response.aclose()
        return b"".join(pieces)

    async def _pieces(
        self,
        operation: Operation,
        request: Request,
        response: httpx.Response,
        attempts: int,
        called: float,
    ) -> AsyncIterator[bytes]:
        """Read the body as it is asked for, which may take longer than a call may."""
        try:
            async for piece in response.aiter_bytes():
                yield piece
        except httpx.RequestError as error:
            failure = self._failure(operation, request, error, attempts, called)
            raise failure from without_frames(error)
        finally:
            await response.aclose()

    def error(self, operation: Operation, request: Request, answer: Answer) -> errors.ApiError:
        """Return the error that an answer stands for.

        Args:
            operation: The operation that was called.
            request: What was sent. Its query is left out of the error, as it may hold secrets.
            answer: What came back.
        """
        return errors.status_error_class(answer.status_code)(
            answer.status_code,
            operation=operation.operation_id,
            method=operation.method,
            url=self.base_url + request.target.partition("?")[0],
            content=answer.content,
            request_id=answer.headers.get("x-trace"),
            attempts=answer.attempts,
            retry_after=retry_after(answer.headers),
            location=answer.headers.get("location"),
        )

    def _wait_after_error(
        self,
        operation: Operation,
        request: Request,
        error: httpx.RequestError,
        attempts: int,
        started: float,
    ) -> float | None:
        if isinstance(error, _MISUSED) or not request.is_repeatable or _is_distrust(error):
            return None
        if not isinstance(error, _NOT_SENT) and not operation.is_repeatable(request.content):
            return None
        return self._policy.delay(attempts, time.monotonic() - started)

    def _wait_after_answer(
        self, operation: Operation, request: Request, answer: Answer, started: float
    ) -> float | None:
        if answer.status_code not in RETRIED_STATUSES or not request.is_repeatable:
            return None
        if answer.status_code != 429 and not operation.is_repeatable(request.content):
            return None
        asked = retry_after(answer.headers)
        return self._policy.delay(answer.attempts, time.monotonic() - started, asked)

    def _failure(
        self,
        operation: Operation,
        request: Request,
        error: httpx.RequestError,
        attempts: int,
        started: float,
    ) -> errors.TransportError:
        kind: type[errors.TransportError] = errors.ConnectionLostError
        what = f"the connection to {self.base_url} broke"
        if isinstance(error, httpx.TimeoutException):
            kind, what = errors.TimeoutError, f"{self.base_url} did not answer in time"
        if isinstance(error, (*_NOT_SENT, *_MISUSED)):
            kind, what = errors.ConnectError, f"{self.base_url} cannot be reached"
        detail = masked(str(error), request.secrets) or type(error).__name__
        advice = _TO_TRUST if _is_distrust(error) else _advice(operation, kind)
        failure = kind(
            f"{what}: {detail}{advice}",
            operation=operation.operation_id,
            attempts=attempts,
            elapsed=time.monotonic() - started,
        )
        return failure


def parsed(operation: Operation, answer: Answer, registry: ModelRegistry = DEFAULT_REGISTRY) -> Any:
    """Return the object that an answer holds.

    Raises:
        DecodeError: The answer cannot be read.
    """
    try:
        return operation.parse_reply(answer.status_code, answer.headers, answer.content, registry)
    except client_errors.DecodeError as error:
        raise errors.DecodeError(
            str(error), operation=error.operation_id, path=error.path
        ) from error


def _advice(operation: Operation, kind: type[errors.TransportError]) -> str:
    if kind.may_have_arrived and operation.method != "GET":
        return "; the request may have been carried out: look before you repeat it"
    return ""


def _is_distrust(error: httpx.RequestError) -> bool:
    """Tell whether the certificate of the service is not trusted."""
    reason: BaseException | None = error
    while reason is not None and not isinstance(reason, ssl.SSLCertVerificationError):
        reason = reason.__cause__ or reason.__context__
    return reason is not None


def _credentials(authorization: str | None) -> tuple[str, ...]:
    """Return what must not be shown of a header."""
    return () if authorization is None else (authorization.partition(" ")[2],)


def _password(authorization: str | None) -> tuple[str, ...]:
    """Return the password of basic authentication, unless it is as short as any word."""
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme != "Basic":
        return ()
    password = base64.b64decode(encoded).decode().partition(":")[2]
    return (password,) if len(password) >= _MASKABLE else ()


def _masked_body(content: bytes, secrets: tuple[str, ...]) -> bytes:
    if not secrets:
        return content
    return masked(content.decode("utf-8", "surrogateescape"), secrets).encode(
        "utf-8", "surrogateescape"
    )


def _named(operation: Operation, error: Exception) -> tuple[str, str]:
    return operation.operation_id, type(error).__name__
