"""The sandbox as Python programs use it."""

from __future__ import annotations

import asyncio
import datetime
import os
import secrets
import socket
import ssl
import struct
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

import httpx
import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

from .app import SandboxApp
from .auth import DEFAULT_LIFETIME, Gatekeeper
from .certificates import Certificate, make_certificate
from .errors import ApiError
from .fault_schedule import Faults
from .faults import Fault
from .limits import Limiter, RateLimit
from .notified import (
    Notification,
    assert_nobody_notified,
    assert_notified,
    notifications_after,
)
from .notifying import respond
from .plan_data import BY_WEB_SERVICE
from .records import with_id
from .sample_worlds import DEMO, first_world
from .sending import Ending
from .sent import SentRequests, assert_nothing_sent
from .specification import load_specification
from .world import World
from .world_files import save_world

if TYPE_CHECKING:
    from xmatters import AsyncXMSession, XMSession

DEFAULT_PEOPLE: Final = 25
_CLIENT_ID: Final = "3c9e5b71-8d24-4a06-b7f3-1e2d3c4b5a60"
_IN_PROCESS_URL: Final = "http://localhost"
_GRACE: Final = 1
_TICK: Final = 0.1
"""How often uvicorn renews the date of its answers, in seconds; it counts ten to the second."""


class Sandbox:
    """An emulator of the service, with the sample data of Example Corp.

    ```python
    with Sandbox() as sandbox:
        session = sandbox.session()
    ```

    Without `with` nothing is started: `app` can be called in-process.

    Args:
        world: What it begins with: `demo`, the sample company; `large:100000`, the same with so
            many people; `empty`, with Mary McBride, her site, roles and device names alone; or a
            file that `save` wrote, as a path or a name that ends in `.json`.
        people: How many people the company `demo` has, at least three.
        now: The present of the sandbox, 2026-03-02T16:00:00Z if left out; a file has its own.
        token_lifetime: How long an access token lasts, in seconds.
        latency: How long each request takes at least, in seconds.
        host: The address to listen on.
        port: The port to listen on; 0 chooses a free one.
        tls: Whether to use HTTPS, with a certificate made for the occasion (`ca_file`).
        faults: What goes wrong, as `faults.add` takes it.
        script: What goes wrong with the first requests, as `faults.script` takes it.
        seed: What the chance of faults is drawn from.
        rate_limit: How many requests there may be, such as `600/m` or `60/s concurrent=10`; any
            number if left out.
        clock: Returns the seconds by which requests are counted.

    Attributes:
        username: The web login of the caller, Mary McBride.
        password: The password of the caller, another one for each sandbox.
        trigger_key: The `apiKey` of the integration Report by web service, if the world has it;
            also another one for each sandbox.
        client_id: The client id for OAuth2.
        world: What the sandbox knows.
        faults: What goes wrong with requests.
        app: The ASGI application.
    """

    def __init__(
        self,
        *,
        world: str | os.PathLike[str] = DEMO,
        people: int = DEFAULT_PEOPLE,
        now: datetime.datetime | None = None,
        token_lifetime: float = DEFAULT_LIFETIME,
        latency: float = 0.0,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = False,
        faults: Iterable[Fault | str] = (),
        script: Iterable[Fault | str] = (),
        seed: int = 0,
        rate_limit: RateLimit | str | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make the sample data, or read the file.

        Raises:
            ValueError: There is no such world, or the file has none.
        """
        specification = load_specification()
        self.world: World = first_world(world, specification, people, now)
        self._began = self.world.now
        self.client_id = _CLIENT_ID
        self.password = secrets.token_urlsafe(16)
        self.trigger_key = secrets.token_urlsafe(16)
        self.username = self._let_caller_in()
        self._gatekeeper = Gatekeeper(self.world, self.client_id, token_lifetime)
        self.faults = Faults(specification, seed)
        self.faults.load(faults, script)
        if isinstance(rate_limit, str):
            rate_limit = RateLimit.parse(rate_limit)
        limiter = Limiter(rate_limit, clock)
        self._application = SandboxApp(
            specification, self.world, self._gatekeeper, self.faults, limiter, latency
        )
        self.app: Starlette = self._application.asgi()
        self._host = host
        self._port = port
        self._tls = tls
        self._running: _Running | None = None
        self._to_close: list[XMSession | httpx.Client] = []

    def _let_caller_in(self) -> str:
        caller = self.world.people.with_id(self.world.caller_id)
        if caller is None:
            raise LookupError("the sample data lacks the caller")
        caller.password = self.password
        integration = with_id(self.world.plans.integrations, BY_WEB_SERVICE)
        if integration is not None:
            integration.api_key = self.trigger_key
        web_login: str = caller.fields["webLogin"]
        return web_login

    # Running

    def __enter__(self) -> Self:
        """Start to listen."""
        self.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop to listen."""
        self.stop()

    def start(self) -> None:
        """Start to listen; returns when requests are answered.

        Raises:
            OSError: The address or port cannot be had.
        """
        if self._running is None:
            self._running = _Running(self._application, self._host, self._port, tls=self._tls)

    def stop(self) -> None:
        """Stop to listen, and close the sessions that the sandbox made."""
        while self._to_close:
            self._to_close.pop().close()
        if self._running is not None:
            self._running.stop()
            self._running = None

    @property
    def url(self) -> str:
        """The address of the instance, without a path; a stand-in while it is not started."""
        return self._running.url if self._running else _IN_PROCESS_URL

    @property
    def ca_file(self) -> Path | None:
        """The certificate to trust under `tls`, while it is started."""
        certificate = self._running.certificate if self._running else None
        return certificate.ca_file if certificate else None

    # Sessions

    def session(self, *, oauth2: bool = False, **options: Any) -> XMSession:
        """Return a session that is signed in. It is closed with the sandbox.

        Args:
            oauth2: Whether to sign in with OAuth2 instead of a name and password.
            **options: Passed on to `XMSession`.
        """
        from xmatters import XMSession

        if self.ca_file and "http_client" not in options:
            context = ssl.create_default_context(cafile=self.ca_file)
            options["http_client"] = httpx.Client(verify=context)
            self._to_close.append(options["http_client"])
        session = XMSession(self.url, **options)
        self._to_close.append(session)
        session.set_authentication(
            username=self.username,
            password=self.password,
            client_id=self.client_id if oauth2 else None,
        )
        return session

    def async_session(self, *, oauth2: bool = False, **options: Any) -> AsyncXMSession:
        """Return an asynchronous session that is signed in. Close it when done.

        Args:
            oauth2: Whether to sign in with OAuth2 instead of a name and password.
            **options: Passed on to `AsyncXMSession`. Under `tls` they have to have an
                `http_client` that trusts `ca_file`.

        Raises:
            ValueError: The client is missing.
        """
        from xmatters import AsyncXMSession

        if self.ca_file and "http_client" not in options:
            # Nobody could close one that is made here.
            raise ValueError("under tls, pass an http_client that trusts ca_file")
        session = AsyncXMSession(self.url, **options)
        session.set_authentication(
            username=self.username,
            password=self.password,
            client_id=self.client_id if oauth2 else None,
        )
        return session

    # Time and answers

    @property
    def now(self) -> datetime.datetime:
        """The present of the sandbox."""
        return self.world.now

    @property
    def time_per_request(self) -> float:
        """How many seconds a request takes while something is about to happen.

        So a program that asks again and again sees what it waits for. Set it to 0 to let time pass
        by `advance` alone.
        """
        return self.world.step.total_seconds()

    @time_per_request.setter
    def time_per_request(self, seconds: float) -> None:
        self.world.step = datetime.timedelta(seconds=seconds)

    def advance(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> datetime.datetime:
        """Let time pass; what falls due happens before this returns, and nothing waits.

        Args:
            days: How many days.
            hours: How many hours.
            minutes: How many minutes.
            seconds: How many seconds.

        Returns:
            The new present.

        Raises:
            ValueError: That is back in time.
        """
        span = datetime.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        self._application.advance(span)
        return self.world.now

    def respond(
        self, event: str, person: str, option: str | int, *, comment: str | None = None
    ) -> None:
        """Let somebody who was notified of an event answer it.

        Args:
            event: The id or number of the event.
            person: The id or user id of the person.
            option: The response option, by its text, number or id.
            comment: What the person writes along with the answer.

        Raises:
            ValueError: They cannot answer so: they were not notified, the event is over or does
                not offer the option.
        """
        with self.world.lock:
            try:
                respond(self.world, event, person, option, comment)
            except ApiError as refusal:
                raise ValueError(refusal.message) from refusal

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the world to a file, which `Sandbox(world=path)` begins with again.

        The file is JSON and has everything but secrets: passwords, keys of integrations and tokens
        stay behind. What was sent and what is to go wrong belongs to the sandbox, not to its world.

        Args:
            path: The name of the file; one that is there is replaced.

        Raises:
            OSError: It cannot be written.
        """
        with self.world.lock:
            save_world(self.world, path)

    # What tests ask for

    @property
    def requests(self) -> SentRequests:
        """The requests so far, without their secrets."""
        return SentRequests(self._application.log)

    def assert_sent(
        self,
        operation_id: str,
        *,
        body: Any = None,
        query: Mapping[str, str] | None = None,
        path: Mapping[str, str] | None = None,
        status: int | None = None,
        count: int | None = None,
    ) -> SentRequests:
        """Check that a request was sent; if not, the failure shows what was sent instead.

        Args:
            operation_id: The operation that was called, such as `getPeople`.
            body: What the body had; its objects may have had more fields than are given.
            query: Some of the decoded parameters of the query.
            path: Some of the decoded parameters in the path, such as `personId`.
            status: What was answered.
            count: How many such requests there were; at least one if left out. Each repetition
                after an error counts.

        Returns:
            The requests that are so.

        Raises:
            AssertionError: No request was so, or not as many.
            ValueError: There is no such operation.
        """
        return self.requests.assert_sent(
            operation_id, body=body, query=query, path=path, status=status, count=count
        )

    def assert_nothing_sent(self, *operation_ids: str) -> None:
        """Check that nothing was sent.

        Args:
            *operation_ids: The only operations that this is about; all if left out.

        Raises:
            AssertionError: Something was sent.
            ValueError: There is no such operation.
        """
        assert_nothing_sent(self.requests, operation_ids)

    def assert_nothing_written(self) -> None:
        """Check that nothing was sent but GET, and requests for tokens.

        Raises:
            AssertionError: Something else was sent.
        """
        self.requests.writes.assert_none("nothing should have been written, but these were sent")

    @property
    def notifications(self) -> list[Notification]:
        """Who was notified since the sandbox began, by which device, in order."""
        with self.world.lock:
            return notifications_after(self.world, self._began)

    def assert_notified(self, *people: str) -> None:
        """Check that people were notified since the sandbox began.

        Args:
            *people: Their ids or user ids.

        Raises:
            AssertionError: One was not; it says who was, and who is still to be.
            ValueError: There is no such person.
        """
        with self.world.lock:
            assert_notified(self.world, self._began, people)

    def assert_nobody_notified(self) -> None:
        """Check that nobody was notified since the sandbox began, nor will be.

        It also fails while somebody is still to be notified, or while it is too soon to say. So a
        test that forgets to let time pass does not succeed by mistake.

        Raises:
            AssertionError: Somebody was or will be.
        """
        with self.world.lock:
            assert_nobody_notified(self.world, self._began)

    def clear_requests(self) -> None:
        """Forget the requests so far."""
        self._application.log.clear()

    def fail_next(
        self,
        status: int | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        count: int = 1,
        delay: float = 0.0,
        drop: bool = False,
        carry_out: bool = False,
        operation_id: str | None = None,
    ) -> None:
        """Let something go wrong with the next requests, after the faults that are still to come.

        It adds a step to the script of `faults`, which knows more that can go wrong.

        Args:
            status: The status to answer; `None` answers properly, after `delay`.
            headers: Headers of the answer, such as `Retry-After`.
            body: Its body: an object is sent as JSON, text as HTML; an error body if left out.
            count: How many requests it happens to.
            delay: Seconds to wait before the answer.
            drop: Whether to close the connection without an answer.
            carry_out: Whether to do what was asked for although the answer is lost.
            operation_id: The only operation it happens to, such as `getPeople`.
        """
        what = "drop" if drop else "ok" if status is None else str(status)
        is_answer = what not in ("drop", "ok")
        self.faults.script(
            Fault(
                what,
                operation=operation_id,
                count=count,
                delay=delay,
                carry_out=carry_out and what != "ok",
                headers=(headers or {}) if is_answer else {},
                body=body if is_answer else None,
            )
        )

    def clear_faults(self) -> None:
        """Forget the faults that are still to come."""
        self.faults.clear()

    @property
    def token_lifetime(self) -> float:
        """How long the next access tokens last, in seconds."""
        return self._gatekeeper.lifetime

    @token_lifetime.setter
    def token_lifetime(self, seconds: float) -> None:
        self._gatekeeper.lifetime = seconds

    def expire_tokens(self) -> None:
        """Make all access tokens stale; refresh tokens stay good."""
        self._gatekeeper.expire()

    def revoke_tokens(self) -> None:
        """Make all tokens worthless."""
        self._gatekeeper.revoke()


class _Running:
    """A server in a thread of its own."""

    def __init__(self, application: SandboxApp, host: str, port: int, *, tls: bool) -> None:
        self._directory = tempfile.TemporaryDirectory(prefix="xmatters-sandbox-") if tls else None
        self.certificate: Certificate | None = None
        if self._directory:
            self.certificate = make_certificate(Path(self._directory.name), host)
        self._socket = _listening_socket(host, port)
        self.url = self._address(host)
        self._server = _Server(self._config(application))
        application.end = self._server.end
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="xmatters-sandbox", daemon=True
        )
        self._thread.start()
        self._server.serving.wait()

    def stop(self) -> None:
        """Stop, and remove the certificate."""
        self._server.finish()
        self._thread.join()
        self._socket.close()
        if self._directory:
            self._directory.cleanup()

    def _address(self, host: str) -> str:
        scheme = "https" if self.certificate else "http"
        shown = f"[{host}]" if ":" in host else host
        return f"{scheme}://{shown}:{self._socket.getsockname()[1]}"

    def _config(self, application: SandboxApp) -> uvicorn.Config:
        certificate = self.certificate
        return uvicorn.Config(
            application.asgi(),
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=_GRACE,
            ssl_certfile=certificate.certificate_file if certificate else None,
            ssl_keyfile=certificate.key_file if certificate else None,
        )


class _Protocol(H11Protocol):
    """Logs no access, whoever listens: the lines would have the secrets of queries."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        self.access_log = False

    def shutdown(self) -> None:
        if self.transport.is_closing():
            # To close it again would lose the way to its connection.
            return
        is_idle = not self.cycle or self.cycle.response_complete
        if is_idle and not self.transport.get_write_buffer_size():
            # Under TLS it would wait for the client to agree, which an idle one does not.
            self.transport.abort()
        else:
            super().shutdown()


class _Server(uvicorn.Server):
    """Tells when it serves, and ends at once if nothing is under way.

    uvicorn alone looks ten times a second whether it should end, and pauses once more then. Where
    each test has a server of its own, that is most of what a test costs.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.serving = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending = asyncio.Event()

    def finish(self) -> None:
        """Let it end, from another thread."""
        if self._loop is not None:
            # The loop is closed already if the server could not start.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._end_soon)

    def _end_soon(self) -> None:
        # Only here, as the loop could be gone before it is told otherwise.
        self.should_exit = True
        self._ending.set()

    async def main_loop(self) -> None:
        ticks = 0
        while not await self.on_tick(ticks):
            ticks += 1
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), _TICK)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        # Connections that are idle are gone the next time round.
        await asyncio.sleep(0)
        if self.server_state.connections or self.server_state.tasks:
            await super().shutdown(sockets)
        # A connection that is left open when its loop ends would be complained about.
        for connection in list(self.server_state.connections):
            if isinstance(connection, H11Protocol):
                connection.transport.abort()
        await asyncio.sleep(0)

    def end(self, client: tuple[str, int], how: Ending) -> None:
        """End the connection of a client."""
        for connection in list(self.server_state.connections):
            if isinstance(connection, H11Protocol) and connection.client == client:
                _end(connection.transport, how)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        try:
            await super().startup(sockets)
        finally:
            self.serving.set()


def _end(transport: asyncio.Transport, how: Ending) -> None:
    if how is Ending.FLUSHED:
        transport.close()
        return
    if how is Ending.RESET:
        # To linger for no time makes the system send RST instead of FIN.
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    transport.abort()


def _listening_socket(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Only where the protocol is named does asyncio send small answers at once.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except OSError:
        listening.close()
        raise
    return listening
