"""Errors: one tree, one class a status, everything a caller needs and no secret."""

from __future__ import annotations

import builtins
import inspect
import pickle
import re
import secrets
import traceback
from base64 import b64encode
from typing import Any

import httpx
import pytest

from tests.session.service import Answer, Service, running_service
from tests.session.ways import Session, Way
from xmatters import errors
from xmatters.sandbox import Sandbox

CREDENTIALS = ("mary", "hush-password")


def call(way: Way, session: Session) -> Any:
    return way.wait(session.people_endpoint().get_person_by_id("mmcbride"))


def failure(way: Way, service: Service, answer: Answer | None) -> errors.Error:
    """Return the error that an answer leads to."""
    service.answer(answer)
    session = way.connect(service.url).set_authentication(*CREDENTIALS)
    with pytest.raises(errors.Error) as caught:
        call(way, session)
    return caught.value


def same(error: errors.Error, other: errors.Error) -> bool:
    """Tell whether an error is another one's twin."""
    return (
        type(error) is type(other)
        and str(error) == str(other)
        and error.args == other.args
        and error.__dict__ == other.__dict__
    )


# The tree


def drawn() -> dict[str, tuple[str, str]]:
    """Return the classes of the drawing: the base of each, and the status it is drawn with."""
    drawing = (errors.__doc__ or "").split("```")[1].strip().splitlines()
    path: list[str] = []
    found: dict[str, tuple[str, str]] = {}
    for line in drawing:
        match = re.fullmatch(r"([│├└─ ]*)(\w+)(?:\s+(\d\d\d|\dxx)?.*)?", line)
        assert match is not None, line
        depth = len(match[1]) // 4
        path = [*path[:depth], match[2]]
        found[match[2]] = (path[-2] if depth else "Exception", match[3] or "")
    return found


def classes() -> dict[str, type[errors.Error]]:
    members = inspect.getmembers(errors, inspect.isclass)
    return {name: each for name, each in members if issubclass(each, errors.Error)}


def test_drawing_names_exactly_the_classes() -> None:
    drawing = drawn()
    assert drawing.keys() == classes().keys()
    for name, each in classes().items():
        assert each.__bases__[0].__name__ == drawing[name][0]
        assert each.__doc__


def test_drawing_says_which_status_is_which_class() -> None:
    statuses = {int(status): name for name, (_, status) in drawn().items() if status.isdigit()}
    assert {each.__name__: status for status, each in errors.STATUS_ERRORS.items()} == {
        name: status for status, name in statuses.items()
    }


def test_builtin_classes_that_ours_are_as_well() -> None:
    assert issubclass(errors.TimeoutError, builtins.TimeoutError)
    assert issubclass(errors.ParameterError, ValueError)
    assert issubclass(errors.ConfigurationError, ValueError)


# One class a status

STATUSES = {
    204: "NoContentError",
    300: "RedirectError",
    302: "RedirectError",
    304: "RedirectError",
    308: "RedirectError",
    400: "BadRequestError",
    401: "UnauthorizedError",
    402: "ApiError",
    403: "ForbiddenError",
    404: "NotFoundError",
    406: "NotAcceptableError",
    409: "ConflictError",
    415: "UnsupportedMediaError",
    418: "ApiError",
    429: "TooManyRequestsError",
    500: "InternalServerError",
    501: "NotSupportedError",
    502: "BadGatewayError",
    503: "UnavailableError",
    504: "GatewayTimeoutError",
    507: "ServerError",
    599: "ServerError",
}


@pytest.mark.parametrize(("status", "name"), STATUSES.items())
def test_class_for_a_status(way: Way, service: Service, status: int, name: str) -> None:
    error = failure(way, service, Answer({}, status))
    assert type(error).__name__ == name
    assert isinstance(error, errors.ApiError)
    assert error.status_code == error.code == status
    assert isinstance(error, errors.ServerError) is (status >= 500)


def test_everything_that_the_service_said(way: Way, service: Service) -> None:
    body = {
        "code": 400,
        "message": "Invalid status",
        "reason": "Bad Request",
        "subcode": "validation.common.field.invalid.enum",
        "arguments": ["status", "GONE"],
    }
    error = failure(way, service, Answer(body, 400, {"X-Trace": "t-1,t-2", "Retry-After": "7"}))
    assert isinstance(error, errors.BadRequestError)
    assert error.code == 400
    assert error.reason == "Bad Request"
    assert error.message == "Invalid status"
    assert error.subcode == "validation.common.field.invalid.enum"
    assert error.arguments == ["status", "GONE"]
    assert error.operation == "getPerson"
    assert error.method == "GET"
    assert error.url == f"{service.url}/api/xm/1/people/mmcbride"
    assert error.request_id == "t-1,t-2"
    assert error.attempts == 1
    assert error.retry_after == 7
    assert str(error) == (
        "400 Bad Request: Invalid status [validation.common.field.invalid.enum] "
        f"(getPerson, GET {error.url}, request id t-1,t-2)"
    )


@pytest.mark.parametrize(
    ("body", "reason", "message"),
    [
        ("<html><h1>Bad Gateway</h1></html>", "Bad Request", "33 bytes that are not an error"),
        ("", "Bad Request", "the answer has no body"),
        ("[" * 100_000, "Bad Request", "100000 bytes"),
        (b"\xff\xfe", "Bad Request", "2 bytes"),
        ([], "Bad Request", "2 bytes"),
        (None, "Bad Request", "4 bytes"),
        ({"code": "7", "reason": 7, "message": None}, "Bad Request", "bytes that are not"),
        ({"error": "invalid_token", "error_description": "Expired"}, "invalid_token", "Expired"),
        (
            {"type": "DATA_VALIDATION_ERROR", "message": "no", "errorDetails": []},
            "Bad Request",
            "no",
        ),
    ],
)
def test_body_that_is_no_error_of_the_api(
    way: Way, service: Service, body: Any, reason: str, message: str
) -> None:
    error = failure(way, service, Answer(body, 400))
    assert isinstance(error, errors.BadRequestError)
    assert (error.code, error.reason) == (400, reason)
    assert message in error.message
    assert error.message in str(error)
    assert (error.subcode, error.arguments) == (None, [])
    assert error.request_id is None
    assert "<html>" not in str(error)


def test_status_that_has_no_name(way: Way, service: Service) -> None:
    error = failure(way, service, Answer({}, 499))
    assert isinstance(error, errors.ApiError)
    assert error.reason == "Unknown Status"


def test_errors_of_the_sandbox(way: Way, sandbox: Sandbox) -> None:
    people = way.session(sandbox).people_endpoint()
    with pytest.raises(errors.NotFoundError, match="nobody") as missing:
        way.wait(people.get_person_by_id("nobody"))
    assert len(missing.value.request_id or "") == 36
    with pytest.raises(errors.BadRequestError, match=r"\[validation.common.field.invalid.enum\]"):
        way.wait(people.get_people({"status": "GONE"}))
    with pytest.raises(errors.NoContentError, match="nothing by that id or name"):
        way.wait(people.delete_person("nobody"))


# No secret


def everything_shown(error: BaseException) -> str:
    """Return all that a traceback, a log or a debugger may show of an error and its causes."""
    parts = [*traceback.format_exception(error), str(error), repr(error), repr(error.args)]
    parts.append(repr(error.__dict__))
    if error.__cause__ is not None:
        parts += [str(error.__cause__), repr(error.__cause__)]
    return "\n".join(parts)


@pytest.mark.parametrize("answer", [Answer({}, 401), Answer({}, 500), None, Answer("{", 200)])
def test_no_error_shows_a_secret(way: Way, service: Service, answer: Answer | None) -> None:
    service.answer(answer)
    # Made up here, because a traceback shows the lines of this file too.
    password, key = secrets.token_hex(), secrets.token_hex()
    session = way.connect(service.url).set_authentication("mary", password)
    with pytest.raises(errors.Error) as caught:
        way.wait(session.people_endpoint().get_person_by_id("mmcbride", {"apiKey": key}))
    shown = everything_shown(caught.value)
    assert "getPerson" in shown
    assert password not in shown
    assert key not in shown
    assert b64encode(f"mary:{password}".encode()).decode() not in shown


def test_no_error_shows_a_token(way: Way, sandbox: Sandbox) -> None:
    session = way.connect(sandbox.url)
    token = {"access_token": secrets.token_hex(), "refresh_token": secrets.token_hex()}
    session.set_authentication(client_id=sandbox.client_id, token=token)
    with pytest.raises(errors.Error) as caught:
        way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    shown = everything_shown(caught.value)
    assert "refresh token" in shown
    assert all(secret not in shown for secret in token.values())


def test_log_shows_no_secret(way: Way, sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="xmatters")
    session = way.session(sandbox, oauth2=True)
    sandbox.fail_next(503, operation_id="getPerson")
    sandbox.expire_tokens()
    way.wait(session.people_endpoint().get_person_by_id("mmcbride", {"apiKey": "hush-key"}))
    messages = [each.getMessage() for each in caplog.records if each.name == "xmatters"]
    assert any("GET /api/xm/1/people/mmcbride: 200" in each for each in messages)
    assert any("getPerson: 503; next attempt in 0.0 s" in each for each in messages)
    text = "\n".join(messages)
    assert "hush" not in text
    assert sandbox.password not in text
    assert "Bearer" not in text


# No answer


def test_service_that_cannot_be_reached(way: Way) -> None:
    with running_service() as gone:
        pass
    session = way.connect(gone.url).set_authentication(*CREDENTIALS)
    with pytest.raises(errors.ConnectError, match="cannot be reached") as caught:
        call(way, session)
    error = caught.value
    assert isinstance(error.__cause__, httpx.ConnectError)
    assert (error.operation, error.attempts, error.may_have_arrived) == ("getPerson", 4, False)
    assert error.elapsed >= 0
    assert gone.url in str(error)
    assert "(getPerson, 4 attempts in 0." in str(error)


def test_connection_that_breaks(way: Way, service: Service) -> None:
    error = failure(way, service, None)
    assert isinstance(error, errors.ConnectionLostError)
    assert isinstance(error.__cause__, httpx.RemoteProtocolError)
    assert (error.attempts, error.may_have_arrived) == (4, True)
    assert len(service.arrived) == 4
    assert "look before you repeat" not in str(error)


def test_service_that_is_silent(way: Way, service: Service) -> None:
    service.be_silent()
    session = way.connect(service.url, timeout=0.05).set_authentication(*CREDENTIALS)
    with pytest.raises(errors.TimeoutError, match="did not answer in time") as caught:
        call(way, session)
    error = caught.value
    assert isinstance(error, builtins.TimeoutError)
    assert isinstance(error.__cause__, httpx.ReadTimeout)
    assert (error.attempts, error.may_have_arrived) == (4, True)
    assert error.elapsed >= 0.2


def test_answer_that_is_cut_off(way: Way, service: Service) -> None:
    error = failure(way, service, Answer("{}", 200, {"Content-Length": "100"}))
    assert isinstance(error, errors.ConnectionLostError)


def test_answer_whose_encoding_is_wrong(way: Way, service: Service) -> None:
    error = failure(way, service, Answer("not gzip", 200, {"Content-Encoding": "gzip"}))
    assert isinstance(error, (errors.ConnectionLostError, errors.DecodeError))
    assert isinstance(error.__cause__, httpx.DecodingError)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ("<html>Sign in</html>", "$"),
        ("", "$"),
        ("[]", "$"),
        ('"text"', "$"),
        ("{", "$"),
        ('{"id": ' + "[" * 100_000, "$"),
    ],
)
def test_answer_that_cannot_be_read(way: Way, service: Service, body: str, path: str) -> None:
    error = failure(way, service, Answer(body))
    assert isinstance(error, errors.DecodeError)
    assert (error.operation, error.path) == ("getPerson", path)
    assert error.__cause__ is not None
    assert len(service.arrived) == 1


def test_change_that_may_have_arrived_is_told(way: Way, service: Service) -> None:
    service.answer(None)
    session = way.connect(service.url).set_authentication(*CREDENTIALS)
    with pytest.raises(errors.ConnectionLostError, match="before you repeat it") as caught:
        way.wait(session.groups_endpoint().create_group(target_name="Dawn Patrol"))
    assert caught.value.attempts == 1


# Pickling


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_pickle(way: Way, service: Service, protocol: int) -> None:
    body = {"code": 400, "reason": "Bad Request", "message": "No", "subcode": "a.b"}
    answers = [Answer(body, 400, {"X-Trace": "t"}), Answer({}, 503), None, Answer("{")]
    for answer in answers:
        error = failure(way, service, answer)
        assert same(error, pickle.loads(pickle.dumps(error, protocol)))


def test_all_classes_pickle() -> None:
    for each in classes().values():
        error: errors.Error
        if issubclass(each, errors.ApiError):
            error = each(
                499, operation="getPerson", method="GET", url="http://localhost", request_id="t"
            )
        elif issubclass(each, errors.TransportError):
            error = each("broken", operation="getPerson", attempts=2, elapsed=0.5)
        elif issubclass(each, errors.DecodeError):
            error = each("broken", operation="getPerson", path="$.data")
        else:
            error = each("broken")
        assert same(error, pickle.loads(pickle.dumps(error)))
