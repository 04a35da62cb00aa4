# Derived from xmatters/aio/transport.py by scripts/derive_sync.py; change that one.
"""Where requests leave and answers come in: connections, retries, limits and logging.

This is the only module of the session layer that imports httpx.
"""

from __future__ import annotations

import base64
import logging
import ssl
import time
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Final, NamedTuple

import httpx

from xmatters import __version__, errors
from xmatters._concurrency import SHARES_CONNECTIONS, completed, sleep
from xmatters._sending import sendable
from xmatters.gate import Gate
from xmatters.hiding import without_frames
from xmatters.pacing import AT_ONCE
from xmatters.retry import RETRIED_STATUSES, RetryPolicy, retry_after
from xmatters_client import errors as client_errors
from xmatters_client.masking import hidden_in_logs, masked
from xmatters_client.modeling import DEFAULT_REGISTRY, ModelRegistry
from xmatters_client.operation import Operation
from xmatters_client.types import Request
from xmatters_client.wire import decode_json

logger = logging.getLogger("xmatters")

_USER_AGENT: Final = f"xmatters-python/{__version__} httpx/{httpx.__version__}"

_NOT_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
_MISUSED: Final = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.InvalidURL)
# httpx turns what its own connections raise into errors of its own; those of others may not.
_BROKEN: Final = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError)

_TRUNCATED: Final[dict[type[errors.TransportError], str]] = {
    errors.ConnectionLostError: "its answer broke off",
    errors.TimeoutError: "its answer did not end in time",
}

_LIMITED: Final = ("connect", "read", "write", "pool")
"""What httpx limits the time of."""

_WITH_BODY: Final = ("POST", "PUT", "PATCH")
"""The methods whose requests say that their body is empty (RFC 9110, section 8.6)."""

_MASKABLE: Final = 6

MOST_BYTES: Final = 256 * 2**20
"""The largest answer that is taken, unpacked, unless it is read piece by piece.

A few compressed bytes may stand for more than the memory holds. The largest pages of the service
are hundred times smaller.
"""

_TO_TRUST: Final = (
    "; if you trust its certificate, or a proxy's that stands before it, pass "
    "http_client=httpx.Client(verify=ssl.create_default_context(cafile=...)) to the session"
)


class Answer(NamedTuple):
    """What came back, whatever its status.

    Attributes:
        status_code: The HTTP status.
        headers: The headers; names are looked up in any case.
        content: The body.
        attempts: How often the request was sent.
        elapsed: Seconds from the beginning of the call to the answer.
        pieces: The body piece by piece, where it was asked for so; `content` is empty then.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    attempts: int = 1
    elapsed: float = 0.0
    pieces: Iterator[bytes] | None = None

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


class Transport:
    """Sends requests, again where that does no harm.

    Args:
        base_url: The address of the instance, without a path.
        timeout: Seconds to wait for a connection, and between two pieces of an answer.
        policy: How hard to try.
        gate: How fast to send.
        http_client: A client of the caller's own, which is not closed here.
        http2: Whether a client that is made here speaks HTTP/2 where the service does.
    """

    def __init__(
        self,
        base_url: str,
        *,
        timeout: float | None,
        policy: RetryPolicy,
        gate: Gate | None = None,
        http_client: httpx.Client | None = None,
        http2: bool = False,
    ) -> None:
        """Make a client unless the caller has one; no connection is made yet.

        Raises:
            ConfigurationError: Its settings in the environment, such as a proxy, are wrong, or
                HTTP/2 cannot be had.
        """
        self.base_url = base_url
        self._timeout = timeout
        self._policy = policy
        self._owns_client = http_client is None
        self._gate = gate or Gate()
        # Plain HTTP is for this machine alone, so it does not go by way of a proxy.
        self._client = http_client or _own_client(
            trust_env=base_url.startswith("https:"), http2=http2
        )
        self._host = httpx.URL(base_url).netloc
        # Most requests have the same as the one before.
        self._last_headers: tuple[dict[str, str], httpx.Headers] = ({}, httpx.Headers())

    @property
    def has_own_authentication(self) -> bool:
        """Whether the caller's client signs in by itself."""
        return not self._owns_client

    def close(self) -> None:
        """Close the connections, unless the client is the caller's own."""
        if self._owns_client:
            self._client.close()

    def send(
        self,
        operation: Operation,
        request: Request,
        authorization: str | None = None,
        *,
        stream: bool = False,
        started: float | None = None,
    ) -> Answer:
        """Send a request and return the answer, whatever its status.

        Args:
            operation: The operation that the request belongs to.
            request: What to send.
            authorization: The value of the `Authorization` header.
            stream: Whether the body of a success is wanted piece by piece.
            started: When the call began, by `time.monotonic()`, if that was before now.

        Raises:
            TransportError: No answer came.
            ParameterError: The body cannot be read.
            ConfigurationError: The session is closed.
        """
        call = _Call(operation, request, time.monotonic() if started is None else started)
        if self._client.is_closed:
            raise errors.ConfigurationError("the session is closed; make another one")
        while True:
            if not self._gate.enter(self._policy.time_left(call.elapsed())):
                raise self._late(call)
            sent = time.monotonic()
            call.attempts += 1
            call.status = 0
            try:
                answer = self._attempt(call, authorization, stream=stream)
                wait = self._wait_after_answer(call, answer)
                if answer.status_code == 429:
                    self._gate.refused(answer.headers, sent, wait or 0.0)
                else:
                    self._gate.note(answer.headers)
            except client_errors.InvalidRequestError as error:
                raise errors.ParameterError(str(error)) from without_frames(error)
            except _BROKEN as error:
                wait = self._wait_after_error(call, error)
                if wait is None:
                    raise self._failure(call, error) from without_frames(error)
                call.missed = type(error).__name__
                call.may_have_arrived |= not isinstance(error, _NOT_SENT)
            else:
                if wait is None:
                    return answer
                call.missed = str(answer.status_code)
                call.may_have_arrived |= answer.status_code != 429
            finally:
                self._gate.leave()
            name = operation.operation_id
            logger.info("%s: %s; next attempt in %.1f s", name, call.missed, wait)
            sleep(wait)

    def _attempt(self, call: _Call, authorization: str | None, *, stream: bool) -> Answer:
        request = call.request
        started = time.monotonic()
        left = self._policy.time_left(started - call.started)
        limits = [limit for limit in (self._timeout, left) if limit]
        built = self._built(call, authorization, min(limits, default=None))
        # A client that signs in by itself may do so only where the session does not.
        auth = httpx.USE_CLIENT_DEFAULT if authorization is None else None
        if request.authenticated:
            auth = None
            built.headers.pop("Authorization", None)
        secrets = (*request.secrets, *_credentials(authorization))
        with hidden_in_logs(secrets):
            response = self._client.send(built, auth=auth, stream=True, follow_redirects=False)
        response.stream = _ClosedWhole(response.stream)
        call.status = response.status_code
        wants_pieces = stream and response.is_success and response.status_code != 204
        content = b"" if wants_pieces else self._content(response, call)
        now = time.monotonic()
        if not response.is_success:
            # Some services repeat in their message what they refuse.
            content = _masked_body(content, (*secrets, *_password(authorization)))
        logger.debug(
            "%s %s: %d in %.0f ms (attempt %d)",
            request.method,
            request.target.partition("?")[0],
            response.status_code,
            (now - started) * 1000,
            call.attempts,
        )
        return Answer(
            response.status_code,
            response.headers,
            content,
            call.attempts,
            now - call.started,
            self._pieces(call, response) if wants_pieces else None,
        )

    def _built(
        self, call: _Call, authorization: str | None, timeout: float | None
    ) -> httpx.Request:
        request = call.request
        url = self.base_url + request.target
        headers = dict(request.headers)
        if authorization is not None:
            headers["Authorization"] = authorization
        content = request.content
        if self._owns_client and (content is None or isinstance(content, bytes)):
            return self._built_directly(request.method, url, headers, content, timeout)
        return self._client.build_request(
            request.method,
            url,
            headers=headers,
            content=sendable(content, partial(self._check_time, call)),
            timeout=timeout,
        )

    def _built_directly(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | None,
        timeout: float | None,
    ) -> httpx.Request:
        """Build a request with all its headers and nothing of a caller's to mix in.

        A client of httpx takes twice as long for that.
        """
        last, completed = self._last_headers
        if headers != last:
            completed = httpx.Headers({b"Host": self._host, **dict(self._client.headers.raw)})
            completed.update(headers)
            self._last_headers = headers, completed
        if content is not None or method in _WITH_BODY:
            completed = httpx.Headers(completed)
            completed["Content-Length"] = str(len(content or b""))
        return httpx.Request(
            method,
            url,
            headers=completed,
            cookies=self._client.cookies or None,
            stream=httpx.ByteStream(content or b""),
            extensions={"timeout": dict.fromkeys(_LIMITED, timeout)},
        )

    def _check_time(self, call: _Call) -> None:
        """End a body that takes longer than the call may; httpx limits each piece only."""
        if self._policy.is_over(call.elapsed()):
            raise httpx.WriteTimeout("the body is still being sent")

    def _content(self, response: httpx.Response, call: _Call) -> bytes:
        """Read the body, for no longer than the call may take; httpx limits each piece only.

        Raises:
            DecodeError: It is larger than any answer can be.
        """
        pieces: list[bytes] = []
        size = 0
        try:
            for piece in response.iter_bytes():
                pieces.append(piece)
                size += len(piece)
                if size > MOST_BYTES:
                    if not response.is_success:
                        break
                    raise errors.DecodeError(
                        f"the answer (status {response.status_code}) is larger than "
                        f"{MOST_BYTES:,} bytes and was not read to its end"
                        f"{_advice(call.operation, call.request)}",
                        operation=call.operation.operation_id,
                        path="$",
                    )
                if self._policy.is_over(call.elapsed()):
                    raise httpx.ReadTimeout("the answer is still coming in")
        except _BROKEN:
            # The status of an error says enough, whatever became of its explanation.
            if response.is_success:
                raise
        finally:
            response.close()
        return b"".join(pieces)

    def _pieces(self, call: _Call, response: httpx.Response) -> Iterator[bytes]:
        """Read the body as it is asked for, which may take longer than a call may."""
        try:
            for piece in response.iter_bytes():
                yield piece
        except _BROKEN as error:
            raise self._failure(call, error) from without_frames(error)
        finally:
            response.close()

    def error(self, operation: Operation, request: Request, answer: Answer) -> errors.ApiError:
        """Return the error that an answer stands for.

        Args:
            operation: The operation that was called.
            request: What was sent. Its query is left out of the error, as it may hold secrets.
            answer: What came back.
        """
        kind = errors.status_error_class(answer.status_code)
        is_open = issubclass(kind, errors.ServerError)
        return kind(
            answer.status_code,
            operation=operation.operation_id,
            method=operation.method,
            url=self.base_url + request.target.partition("?")[0],
            content=answer.content,
            request_id=answer.headers.get("x-trace"),
            attempts=answer.attempts,
            elapsed=answer.elapsed,
            retry_after=retry_after(answer.headers),
            advice=_advice(operation, request) if is_open else "",
            location=answer.headers.get("location"),
        )

    def _wait_after_error(self, call: _Call, error: Exception) -> float | None:
        if isinstance(error, _MISUSED) or not call.request.is_repeatable or _is_distrust(error):
            return None
        if not isinstance(error, _NOT_SENT) and not call.is_repeatable:
            return None
        return self._policy.delay(call.attempts, call.elapsed())

    def _wait_after_answer(self, call: _Call, answer: Answer) -> float | None:
        if answer.status_code not in RETRIED_STATUSES or not call.request.is_repeatable:
            return None
        if answer.status_code != 429 and not call.is_repeatable:
            return None
        return self._policy.delay(call.attempts, call.elapsed(), retry_after(answer.headers))

    def _failure(self, call: _Call, error: Exception) -> errors.TransportError:
        kind: type[errors.TransportError] = errors.ConnectionLostError
        what = f"the connection to {self.base_url} broke"
        if isinstance(error, httpx.TimeoutException):
            kind, what = errors.TimeoutError, f"{self.base_url} did not answer in time"
        if isinstance(error, (*_NOT_SENT, *_MISUSED)):
            kind, what = errors.ConnectError, f"{self.base_url} cannot be reached"
        elif call.status:
            what = f"{self.base_url} answered {call.status}, but {_TRUNCATED[kind]}"
        detail = masked(str(error), call.request.secrets) or type(error).__name__
        if _is_distrust(error):
            detail += _TO_TRUST
        return self._error_of(call, kind, f"{what}: {detail}")

    def _late(self, call: _Call) -> errors.TransportError:
        what = (
            f"the rate limit of the session let nothing more be sent to {self.base_url} before "
            f"the deadline of the call"
        )
        what += f", after {call.missed}" if call.missed else ""
        return self._error_of(call, errors.TimeoutError, what)

    def _error_of(
        self, call: _Call, kind: type[errors.TransportError], what: str
    ) -> errors.TransportError:
        may_have_arrived = call.may_have_arrived or (kind.may_have_arrived and call.attempts > 0)
        failure = kind(
            what + (_advice(call.operation, call.request) if may_have_arrived else ""),
            operation=call.operation.operation_id,
            attempts=call.attempts,
            elapsed=call.elapsed(),
        )
        failure.may_have_arrived = may_have_arrived
        return failure


class _Call:
    """A call on its way, with all its attempts.

    Attributes:
        attempts: How often the request was sent.
        missed: Why the last attempt was not enough.
        may_have_arrived: Whether an earlier attempt may have been carried out.
        status: The status that came last; 0 if none did.
    """

    __slots__ = (
        "attempts",
        "may_have_arrived",
        "missed",
        "operation",
        "request",
        "started",
        "status",
    )

    def __init__(self, operation: Operation, request: Request, started: float) -> None:
        self.operation = operation
        self.request = request
        self.started = started
        self.attempts = self.status = 0
        self.missed = ""
        self.may_have_arrived = False

    @property
    def is_repeatable(self) -> bool:
        return self.operation.is_repeatable(self.request.content)

    def elapsed(self) -> float:
        return time.monotonic() - self.started


class _ClosedWhole(httpx.SyncByteStream):
    """The body of an answer, which is closed to the end even if the caller is cancelled meanwhile.

    httpcore 1.0 loses a connection for good if a task is cancelled while it gives it back.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        pieces: Iterator[bytes] = self._stream.__iter__()
        return pieces

    def close(self) -> None:
        completed(self._stream.close)


class _Cookies(httpx.Cookies):
    """Cookies that look only at answers which set some.

    httpx has `urllib` look at every answer, for which it copies request and answer: an eighth of
    all that a small call takes.
    """

    def extract_cookies(self, response: httpx.Response) -> None:
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


class _OwnClient(httpx.Client):
    """The client of a session to which the caller gave none."""

    def __init__(self, *, trust_env: bool, http2: bool) -> None:
        self._kept_cookies = _Cookies()
        super().__init__(
            headers={"User-Agent": _USER_AGENT},
            # The gate says how many requests there are at once; connections stay open for as many.
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=AT_ONCE),
            trust_env=trust_env,
            http2=http2,
        )

    @property
    def cookies(self) -> httpx.Cookies:
        return self._kept_cookies

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._kept_cookies = _Cookies(cookies)


def _own_client(*, trust_env: bool, http2: bool) -> httpx.Client:
    if http2:
        _check_http2()
    try:
        return _OwnClient(trust_env=trust_env, http2=http2)
    except (ValueError, OSError, ImportError, httpx.InvalidURL) as error:
        raise errors.ConfigurationError(
            "the environment variables for proxies (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY) or "
            f"certificates (SSL_CERT_FILE, SSL_CERT_DIR) cannot be used: {error}"
        ) from error


def _check_http2() -> None:
    if not SHARES_CONNECTIONS:
        raise errors.ConfigurationError(
            "HTTP/2 is for asynchronous sessions: threads cannot share a connection of httpx"
        )
    # Few ask for it, and importing what looks for packages takes time.
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise errors.ConfigurationError(
            "http2=True needs the package h2: pip install 'xmatters[http2]'"
        )


def parsed(
    operation: Operation,
    request: Request,
    answer: Answer,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Any:
    """Return the object that an answer holds.

    Raises:
        DecodeError: The answer cannot be read.
    """
    try:
        return operation.parse_reply(answer.status_code, answer.headers, answer.content, registry)
    except client_errors.DecodeError as error:
        message = f"{error} (status {answer.status_code}){_advice(operation, request)}"
        raise errors.DecodeError(message, operation=error.operation_id, path=error.path) from error


def _advice(operation: Operation, request: Request) -> str:
    # Imported here because only what failed needs it.
    from xmatters.fate import advice

    return masked(advice(operation, request.content), request.secrets)


def _is_distrust(error: Exception) -> bool:
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
