"""What can go wrong in the client.

```
ClientError
├── InvalidRequestError   the request does not fit the API and was not sent
├── StatusError           the service answered with a status that is not a success
└── DecodeError           the answer cannot be read
```

Connection errors and timeouts are those of httpx.
"""

from __future__ import annotations

from collections.abc import Mapping


class ClientError(Exception):
    """The base of all errors of this client."""


class InvalidRequestError(ClientError, ValueError):
    """A request does not fit the API; nothing was sent."""


class StatusError(ClientError):
    """The service answered with a status that is not a success.

    Attributes:
        operation_id: The operation that was called.
        status_code: The HTTP status.
        headers: The headers of the answer.
        content: The body of the answer.
    """

    def __init__(
        self, operation_id: str, status_code: int, headers: Mapping[str, str], content: bytes
    ) -> None:
        """Keep what came, for the caller to look at."""
        super().__init__(f"{operation_id} was answered with status {status_code}")
        self.operation_id = operation_id
        self.status_code = status_code
        self.headers = headers
        self.content = content


class DecodeError(ClientError, ValueError):
    """An answer cannot be read.

    Attributes:
        operation_id: The operation that was called.
        path: Where in the body, as a JSON path (`$.data[3]`).
    """

    def __init__(self, operation_id: str, path: str, reason: str) -> None:
        """Say where the answer cannot be read, and why."""
        super().__init__(f"the answer to {operation_id} cannot be read at {path}: {reason}")
        self.operation_id = operation_id
        self.path = path
