"""The two ways to use the library, so that a story is told once and holds for both."""

from __future__ import annotations

import asyncio
import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, cast

import httpx

from xmatters import AsyncXMSession, XMSession
from xmatters.pagination import Pagination
from xmatters.retry import RetryPolicy
from xmatters.sandbox import Sandbox

Session = XMSession | AsyncXMSession
Call = Callable[[], Any]


def no_jitter(longest: float) -> float:
    """Wait no time at all before trying again."""
    del longest
    return 0.0


AT_ONCE = RetryPolicy(jitter=no_jitter)
"""Tries again as the library does by itself, but without waiting."""


class Way(ABC):
    """How a story is driven: by plain calls, or by coroutines."""

    def __init__(self) -> None:
        """Begin without sessions."""
        self._sessions: list[Any] = []

    def connect(self, url: str, **options: Any) -> Session:
        """Return a session that does not wait between attempts and is closed with the test."""
        options.setdefault("retry_policy", AT_ONCE)
        session = self._connected(url, **options)
        self._sessions.append(session)
        return session

    def session(self, sandbox: Sandbox, *, oauth2: bool = False, **options: Any) -> Session:
        """Return a session that is signed in to a sandbox, by password unless asked otherwise."""
        client_id = sandbox.client_id if oauth2 else None
        session = self.connect(sandbox.url, **options)
        return session.set_authentication(sandbox.username, sandbox.password, client_id)

    def from_env(self) -> Session:
        """Return a session made of environment variables."""
        session = self._session_type().from_env()
        self._sessions.append(session)
        return session

    @abstractmethod
    def _session_type(self) -> type[Session]: ...

    def _connected(self, url: str, **options: Any) -> Session:
        return self._session_type()(url, **options)

    @abstractmethod
    def wait(self, result: Any) -> Any:
        """Return what comes of a call; of a list of the service, all its items."""

    @abstractmethod
    def http_client(self, **options: Any) -> Any:
        """Return a client of httpx, as a caller makes one."""

    @abstractmethod
    def together(self, *calls: Call) -> list[Any]:
        """Return what comes of calls that run at the same time: functions without arguments."""

    @abstractmethod
    def closed(self, session: Any) -> None:
        """Close a session or client."""

    def close_sessions(self) -> None:
        """Close the sessions and clients."""
        while self._sessions:
            self.closed(self._sessions.pop())

    def close(self) -> None:
        """Close everything."""
        self.close_sessions()


class Synchronous(Way):
    """Plain calls."""

    def _session_type(self) -> type[Session]:
        return XMSession

    def wait(self, result: Any) -> Any:
        is_list = isinstance(result, Pagination)
        return list(cast("Pagination[Any]", result)) if is_list else result

    def http_client(self, **options: Any) -> Any:
        client = httpx.Client(**options)
        self._sessions.append(client)
        return client

    def together(self, *calls: Call) -> list[Any]:
        def done(call: Call) -> Any:
            return self.wait(call())

        with ThreadPoolExecutor(len(calls)) as pool:
            return list(pool.map(done, calls))

    def closed(self, session: Any) -> None:
        session.close()


class Asynchronous(Way):
    """Coroutines, on a loop of their own."""

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()

    def _session_type(self) -> type[Session]:
        return AsyncXMSession

    def wait(self, result: Any) -> Any:
        return self._runner.run(_outcome(result))

    def http_client(self, **options: Any) -> Any:
        client = httpx.AsyncClient(**options)
        self._sessions.append(client)
        return client

    def together(self, *calls: Call) -> list[Any]:
        async def story() -> list[Any]:
            return await asyncio.gather(*(_outcome(call()) for call in calls))

        return self._runner.run(story())

    def closed(self, session: Any) -> None:
        self.wait(session.aclose())

    def close(self) -> None:
        super().close()
        self._runner.close()


async def _outcome(result: Any) -> Any:
    to_list = getattr(result, "to_list", None)
    if to_list is not None:
        return await to_list()
    return await result if inspect.isawaitable(result) else result


WAYS: Final[dict[str, Callable[[], Way]]] = {"sync": Synchronous, "async": Asynchronous}
