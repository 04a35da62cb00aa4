"""Everything that can go wrong, as one tree.

```
Error
├── ConfigurationError          the session was set up wrongly, for instance with a bad address
├── AuthorizationError          credentials are missing, contradict each other, or were refused
├── TokenStorageError           a stored token cannot be read or written
├── ParameterError              a call has a wrong parameter or field; nothing was sent
├── SessionlessObjectError      an object that did not come from a session was asked to fetch
├── TransportError              no answer came
│   ├── ConnectError            the service could not be reached; nothing was carried out
│   ├── ConnectionLostError     the connection broke; the request may have been carried out
│   └── TimeoutError            the time was up; the request may have been carried out
├── DecodeError                 an answer cannot be read
├── PaginationError             a list cannot be read completely
├── WaitTimeoutError            what was waited for did not happen in time
├── UnknownOutcomeError         an earlier run of bulk() may have made a call, or not
└── ApiError                    the service answered with a status that is not a success
    ├── NoContentError          204  there was nothing to delete, or nothing to show
    ├── RedirectError           3xx  the service points elsewhere; redirects are not followed
    ├── BadRequestError         400  a value is wrong, or names something that does not exist
    ├── UnauthorizedError       401  the credentials are wrong or no longer valid
    ├── ForbiddenError          403  the caller may not do this
    ├── NotFoundError           404  there is no such object
    ├── NotAcceptableError      406  the service cannot answer in that media type
    ├── ConflictError           409  the name is taken, or the change contradicts the state
    ├── UnsupportedMediaError   415  the service does not take that media type
    ├── TooManyRequestsError    429  the rate limit is used up, and waiting did not help
    └── ServerError             5xx  the service failed
        ├── InternalServerError 500
        ├── NotSupportedError   501
        ├── BadGatewayError     502
        ├── UnavailableError    503
        └── GatewayTimeoutError 504
```

No error carries a password, token or key.
"""

from __future__ import annotations

import builtins
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from xmatters_client.wire import decode_json, is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping


class Error(Exception):
    """The base of all errors of this library."""


class ConfigurationError(Error, ValueError):
    """The session was set up wrongly."""


class AuthorizationError(Error):
    """Credentials are missing, contradict each other, or were refused."""


class TokenStorageError(Error):
    """A stored token cannot be read or written."""


class ParameterError(Error, ValueError):
    """A call has a wrong parameter or field. Nothing was sent."""


class SessionlessObjectError(Error):
    """An object was asked to fetch something, but it did not come from a session."""


class TransportError(Error):
    """No answer came.

    Attributes:
        operation: The id of the operation that was called.
        attempts: How often the request was sent.
        elapsed: Seconds from the first attempt to giving up.
        may_have_arrived: Whether the service may have carried out the request all the same. If
            so, and if it must not be sent twice, the message says where to look.
    """

    may_have_arrived = True

    def __init__(self, message: str, *, operation: str, attempts: int, elapsed: float) -> None:
        """Say what happened and how hard it was tried."""
        super().__init__(f"{message} ({operation}, {_counted(attempts)} in {elapsed:.1f} s)")
        self.operation = operation
        self.attempts = attempts
        self.elapsed = elapsed

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with all attributes."""
        return _restored, (type(self), self.args, self.__dict__)


class ConnectError(TransportError):
    """The service could not be reached. Nothing was carried out."""

    may_have_arrived = False


class ConnectionLostError(TransportError):
    """The connection broke before the answer was complete."""


class TimeoutError(TransportError, builtins.TimeoutError):
    """The time was up before the answer was complete."""


class DecodeError(Error):
    """An answer cannot be read.

    Attributes:
        operation: The id of the operation that was called.
        path: Where in the body, as a JSON path.
    """

    def __init__(self, message: str, *, operation: str, path: str) -> None:
        """Say where the answer cannot be read."""
        super().__init__(message)
        self.operation = operation
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with all attributes."""
        return _restored, (type(self), self.args, self.__dict__)


class PaginationError(Error):
    """A list cannot be read completely. What was read so far is right, but not the whole."""


class WaitTimeoutError(Error, builtins.TimeoutError):
    """What was waited for did not happen in time. It may still happen later."""


class UnknownOutcomeError(Error):
    """An earlier run of `bulk()` may have made a call, or not. It was not made again."""


class ApiError(Error):
    """The service answered with a status that is not a success.

    Attributes:
        status_code: The HTTP status.
        code: The status as the body repeats it; the HTTP status if it does not.
        reason: The reason phrase.
        message: What the service says, in English; may change between releases.
        subcode: The cause as a dotted code that stays the same; `None` if none was sent.
        arguments: The values that the message was made of.
        operation: The id of the operation that was called.
        method: The HTTP method.
        url: The address, without the query.
        request_id: What the vendor's support asks for (header `x-trace`); `None` if none came.
        attempts: How often the request was sent.
        elapsed: Seconds from the first attempt to the answer.
        retry_after: Seconds that the service asked to wait; `None` if it did not.
        location: Where the service points to, without query and credentials; `None` if nowhere.
    """

    def __init__(
        self,
        status_code: int,
        *,
        operation: str,
        method: str,
        url: str,
        content: bytes = b"",
        request_id: str | None = None,
        attempts: int = 1,
        elapsed: float = 0.0,
        retry_after: float | None = None,
        advice: str = "",
        location: str | None = None,
    ) -> None:
        """Read what the body says, whatever it is."""
        body = _error_body(content)
        self.status_code = status_code
        self.location = None if location is None else _without_secrets(location)
        self.attempts = attempts
        self.elapsed = elapsed
        self.code: int = body["code"] if isinstance(body.get("code"), int) else status_code
        self.reason = _text(body, "reason", "error") or _phrase(status_code)
        self.message = _text(body, "message", "error_description") or self.explanation(content)
        self.subcode = _text(body, "subcode")
        self.arguments: list[Any] = _list(body.get("arguments"))
        self.operation = operation
        self.method = method
        self.url = url
        self.request_id = request_id
        self.retry_after = retry_after
        parts = [f"{status_code} {self.reason}: {self.message}"]
        parts += [f"[{self.subcode}]"] if self.subcode else []
        where = f"{operation}, {method} {url}"
        where += f", {_counted(attempts)} in {elapsed:.1f} s" if attempts > 1 else ""
        where += f", request id {request_id}" if request_id else ""
        super().__init__(f"{' '.join(parts)} ({where}){advice}")

    def explanation(self, content: bytes) -> str:
        """Say what is known when the body has no message."""
        if not content:
            return "the answer has no body"
        return f"the answer has {len(content)} bytes that are not an error message of the API"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with all attributes."""
        return _restored, (type(self), self.args, self.__dict__)


class NoContentError(ApiError):
    """204: there was nothing to delete, or nothing to show."""

    def explanation(self, content: bytes) -> str:
        """Say what 204 means on this API."""
        del content
        done = "; an attempt before may have deleted it" if self.attempts > 1 else ""
        return f"there is nothing by that id or name{done}"


class RedirectError(ApiError):
    """3xx: the service points elsewhere. Redirects are not followed, to keep credentials safe."""

    def explanation(self, content: bytes) -> str:
        """Say why it was not followed."""
        del content
        where = f" (to {self.location})" if self.location else ""
        return f"redirects are not followed{where}; check the address of the instance"


class BadRequestError(ApiError):
    """400: a value is wrong, a required one is missing, or it names what does not exist."""


class UnauthorizedError(ApiError):
    """401: the credentials are wrong or no longer valid."""


class ForbiddenError(ApiError):
    """403: the caller may not do this."""


class NotFoundError(ApiError):
    """404: there is no such object, or the caller may not see it."""


class NotAcceptableError(ApiError):
    """406: the service cannot answer in the media type asked for."""


class ConflictError(ApiError):
    """409: the name is taken, or the change contradicts the present state."""


class UnsupportedMediaError(ApiError):
    """415: the service does not take that media type."""


class TooManyRequestsError(ApiError):
    """429: the rate limit is used up, and waiting did not help."""


class ServerError(ApiError):
    """5xx: the service failed. A change may have been carried out all the same."""


class InternalServerError(ServerError):
    """500: the service failed."""


class NotSupportedError(ServerError):
    """501: the service does not do this, or not now."""


class BadGatewayError(ServerError):
    """502: a part of the service did not answer properly."""


class UnavailableError(ServerError):
    """503: the service is not available at the moment."""


class GatewayTimeoutError(ServerError):
    """504: a part of the service did not answer in time."""


STATUS_ERRORS: Final[Mapping[int, type[ApiError]]] = {
    204: NoContentError,
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    406: NotAcceptableError,
    409: ConflictError,
    415: UnsupportedMediaError,
    429: TooManyRequestsError,
    500: InternalServerError,
    501: NotSupportedError,
    502: BadGatewayError,
    503: UnavailableError,
    504: GatewayTimeoutError,
}


def status_error_class(status_code: int) -> type[ApiError]:
    """Return the class of error for a status."""
    if status_code in STATUS_ERRORS:
        return STATUS_ERRORS[status_code]
    if status_code >= 500:
        return ServerError
    return RedirectError if 300 <= status_code < 400 else ApiError


def _restored(kind: type[Error], args: tuple[Any, ...], attributes: dict[str, Any]) -> Error:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(attributes)
    return error


def _error_body(content: bytes) -> Mapping[str, Any]:
    try:
        body = decode_json(content)
    except (ValueError, RecursionError):
        return {}
    return body if is_mapping(body) else {}


def _without_secrets(location: str) -> str:
    # Imported here because few answers have a location.
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(location)
    except ValueError:
        return "an address that is none"
    host = parts.netloc.rpartition("@")[2]
    shown = f"{parts.scheme}://{host}{parts.path}" if host else parts.path
    return shown if shown.isprintable() else repr(shown)


def _text(body: Mapping[str, Any], *names: str) -> str | None:
    return next((body[name] for name in names if isinstance(body.get(name), str)), None)


def _list(value: object) -> list[Any]:
    return value if is_list(value) else []


def _phrase(status_code: int) -> str:
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:
        return "Unknown Status"


def _counted(attempts: int) -> str:
    return "1 attempt" if attempts == 1 else f"{attempts} attempts"
