"""No error of another library ever comes out: each is forced, and is one of ours."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.service import Answer, Service
from tests.session.ways import Session, Way
from xmatters import errors
from xmatters.retry import RetryPolicy, retry_after
from xmatters.sandbox import Sandbox
from xmatters_client.api.events import get_event_attachment


def get(session: Session) -> Any:
    return session.people_endpoint().get_person_by_id("mmcbride")


def failing(way: Way, url: str, **options: Any) -> errors.Error:
    """Return the error of a call, which must be one of ours."""
    session = way.connect(url, **options).set_authentication("mary", "hush")
    with pytest.raises(errors.Error) as caught:
        way.wait(get(session))
    assert type(caught.value).__module__ == "xmatters.errors"
    return caught.value


@contextmanager
def saying(content: bytes) -> Generator[str]:
    """A server that says something to whoever comes, whatever was asked."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    with connection, suppress(OSError):
                        connection.recv(65536)
                        connection.sendall(content)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\x01\x02",
        b"SSH-2.0-OpenSSH_9\r\n",
        b"HTTP/1.1 999999 What\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: 4\r\n\r\nxxxx",
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 300_000 + b"\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 3,
    ],
)
def test_server_that_speaks_nonsense(way: Way, content: bytes) -> None:
    with saying(content) as url:
        error = failing(way, url, timeout=5)
    if not isinstance(error, errors.DecodeError):
        assert isinstance(error, (errors.TransportError, errors.ApiError))
        assert error.attempts in (1, 4)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"<html>", b"\xff\xfe", b"[" * 100_000, b"null", b"3", b'"text"', b"NaN", b"[]"],
)
def test_answer_that_is_no_json(way: Way, service: Service, body: bytes) -> None:
    service.answer(Answer(body))
    assert isinstance(failing(way, service.url), errors.DecodeError)


@pytest.mark.parametrize("status", [400, 429, 500, 503])
def test_explanation_that_is_cut_off_leaves_the_status(way: Way, status: int) -> None:
    with saying(b'HTTP/1.1 %d No\r\nContent-Length: 1000\r\n\r\n{"code": 1' % status) as url:
        error = failing(way, url)
    assert isinstance(error, errors.ApiError)
    assert error.status_code == status
    assert error.attempts == (1 if status == 400 else 4)


def test_certificate_that_nobody_vouches_for(way: Way) -> None:
    with Sandbox(tls=True) as sandbox:
        error = failing(way, sandbox.url)
    assert isinstance(error, errors.ConnectError)
    assert not error.may_have_arrived
    assert "certificate" in str(error).lower()


def test_host_that_does_not_exist(way: Way) -> None:
    error = failing(way, "https://nowhere.invalid", max_retries=0, retry_policy=None)
    assert isinstance(error, errors.ConnectError)


def raised_by(error: BaseException) -> Callable[[httpx.Request], httpx.Response]:
    def handle(request: httpx.Request) -> httpx.Response:
        del request
        raise error

    return handle


@pytest.mark.parametrize(
    "error",
    [
        OSError("broken"),
        ssl.SSLError("broken"),
        ConnectionResetError("broken"),
        TimeoutError("broken"),
        httpx.CloseError("broken"),
        httpx.ProxyError("broken"),
        httpx.TooManyRedirects("broken"),
        httpx.InvalidURL("broken"),
        httpx.StreamClosed(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_transport_of_the_callers_that_raises_anything(way: Way, error: Exception) -> None:
    client = way.http_client(transport=httpx.MockTransport(raised_by(error)))
    failure = failing(way, "acme", http_client=client)
    assert isinstance(failure, errors.TransportError)
    assert failure.__cause__ is error


def test_body_that_breaks_while_it_is_read_in_pieces(way: Way) -> None:
    with saying(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf") as url:
        broken_download(way, url)


def broken_download(way: Way, url: str) -> None:
    session = way.connect(url).set_authentication("mary", "hush")
    file = session.download(get_event_attachment.OPERATION, "a", event_id="1", attachment_id="a")
    with pytest.raises(errors.ConnectionLostError, match="answered 200, but its answer broke off"):
        way.wait(file.read())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HTTPS_PROXY", "nonsense://proxy"),
        ("ALL_PROXY", "http://proxy:port"),
        ("SSL_CERT_FILE", __file__),
    ],
)
def test_surroundings_that_cannot_be_used(
    way: Way, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(errors.ConfigurationError, match="environment variables"):
        way.connect("acme")


def test_session_that_is_closed(way: Way, sandbox: Sandbox) -> None:
    session = way.session(sandbox)
    way.close_sessions()
    with pytest.raises(errors.ConfigurationError, match="the session is closed"):
        way.wait(get(session))


def test_error_tells_how_often_and_how_long(way: Way, service: Service) -> None:
    service.answer(Answer(status=503))
    error = failing(way, service.url)
    assert isinstance(error, errors.ApiError)
    assert error.attempts == 4
    assert 0 < error.elapsed < 60
    assert f"4 attempts in {error.elapsed:.1f} s" in str(error)


def test_earlier_attempt_that_may_have_arrived_is_not_forgotten(way: Way, service: Service) -> None:
    """The first attempt was lost, and the last could not even be sent."""

    def lost(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        kind = httpx.ReadError if len(attempts) == 1 else httpx.ConnectError
        raise kind("broken", request=request)

    attempts: list[httpx.Request] = []
    client = way.http_client(transport=httpx.MockTransport(lost))
    session = way.connect(service.url, http_client=client).set_authentication("mary", "hush")
    with pytest.raises(errors.ConnectError, match="repeating it does no harm") as caught:
        way.wait(session.groups_endpoint().delete_group("Night Watch"))
    assert caught.value.may_have_arrived


@settings(derandomize=True, deadline=None)
@given(
    st.text() | st.from_regex(r"\A[A-Z][a-z]{2}, \d{1,5} [A-Z][a-z]{2} \d{1,6} [\d:]{8} [+-]?\w*\Z")
)
def test_any_wait_that_the_service_asks_for(text: str) -> None:
    asked = retry_after({"retry-after": text})
    assert asked is None or asked >= 0
    wait = RetryPolicy(deadline=None).delay(1, 0.0, asked)
    assert wait is not None
    assert 0 <= wait <= 300
