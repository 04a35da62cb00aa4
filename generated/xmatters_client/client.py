"""The HTTP side of the client: the one module that imports httpx."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from types import TracebackType
from typing import Any, Self

import httpx

from .files import Multipart
from .masking import hidden_in_logs
from .modeling import DEFAULT_REGISTRY, ModelRegistry
from .operation import Operation
from .types import Request, Response


class _BearerAuth(httpx.Auth):
    """A bearer token (RFC 6750)."""

    def __init__(self, token: str) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = f"Bearer {self._token}"
        yield request


class Client:
    """Sends the requests of this package, synchronously or asynchronously.

    Args:
        base_url: The address of the instance, without a path (`https://acme.xmatters.com`).
        username: The web login or API key, for basic authentication.
        password: The password or the secret of the API key.
        token: A bearer token, instead of user name and password.
        timeout: Seconds to wait for the connection and between bytes.
        http_client: An `httpx.Client` of your own, with its own settings. It is not closed here.
        async_http_client: The same for asynchronous calls.
        registry: Which classes the objects of replies become.

    Errors of httpx (`httpx.HTTPError`) reach the caller as they are.
    """

    def __init__(
        self,
        base_url: str,
        *,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        timeout: float = 30.0,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
        registry: ModelRegistry = DEFAULT_REGISTRY,
    ) -> None:
        """Keep the settings; no connection is made yet."""
        self._base_url = base_url.rstrip("/")
        self._auth: httpx.Auth | None = None
        if token is not None:
            self._auth = _BearerAuth(token)
        elif username is not None:
            self._auth = httpx.BasicAuth(username, password or "")
        self._timeout = timeout
        self._own_client: httpx.Client | None = None
        self._own_async_client: httpx.AsyncClient | None = None
        self._http_client = http_client
        self._async_http_client = async_http_client
        self._registry = registry

    def __repr__(self) -> str:
        """Show the address and no secrets."""
        return f"{type(self).__name__}({self._base_url!r})"

    def call(self, operation: Operation, request: Request) -> Response[Any]:
        """Send a request and parse the answer.

        Raises:
            StatusError: The status is not a success.
            DecodeError: The answer cannot be read.
        """
        client = self._http_client or self._own_client
        if client is None:
            client = self._own_client = httpx.Client(timeout=self._timeout)
        built = self._built(client, request)
        auth = self._auth_for(operation, request)
        with hidden_in_logs(request.secrets):
            answer = client.send(built, auth=auth, follow_redirects=False)
        return self._parsed(operation, answer)

    async def call_async(self, operation: Operation, request: Request) -> Response[Any]:
        """Send a request and parse the answer, asynchronously.

        Raises:
            StatusError: The status is not a success.
            DecodeError: The answer cannot be read.
        """
        client = self._async_http_client or self._own_async_client
        if client is None:
            client = self._own_async_client = httpx.AsyncClient(timeout=self._timeout)
        built = self._built(client, request)
        auth = self._auth_for(operation, request)
        with hidden_in_logs(request.secrets):
            answer = await client.send(built, auth=auth, follow_redirects=False)
        return self._parsed(operation, answer)

    def _built(self, client: httpx.Client | httpx.AsyncClient, request: Request) -> httpx.Request:
        content: Any = request.content
        if isinstance(content, Multipart) and isinstance(client, httpx.AsyncClient):
            content = _pieces(content)
        built = client.build_request(
            request.method,
            self._base_url + request.target,
            headers=dict(request.headers),
            content=content,
        )
        if request.authenticated:
            built.headers.pop("Authorization", None)
        return built

    def _auth_for(self, operation: Operation, request: Request) -> Any:
        if not operation.secured or request.authenticated:
            return None
        return self._auth or httpx.USE_CLIENT_DEFAULT

    def _parsed(self, operation: Operation, answer: httpx.Response) -> Response[Any]:
        parsed = operation.parse_reply(
            answer.status_code, answer.headers, answer.content, self._registry
        )
        return Response(answer.status_code, answer.headers, answer.content, parsed)

    def close(self) -> None:
        """Close the synchronous connections."""
        if self._own_client is not None:
            self._own_client.close()
            self._own_client = None

    async def aclose(self) -> None:
        """Close the asynchronous connections."""
        if self._own_async_client is not None:
            await self._own_async_client.aclose()
            self._own_async_client = None

    def __enter__(self) -> Self:
        """Use the client in a `with` statement, which closes it."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        self.close()

    async def __aenter__(self) -> Self:
        """Use the client in an `async with` statement, which closes it."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        await self.aclose()


async def _pieces(form: Multipart) -> AsyncIterator[bytes]:
    for piece in form:
        yield piece
