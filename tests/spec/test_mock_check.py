"""The check against a mock server of others: what it asks, and what it makes of the answers.

The mock server itself needs node, so only `make mock-check` runs it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts import mock_check
from scripts.mock_calls import Call, calls
from tests.client.loopback import Loopback, running_loopback
from tests.client.specification import SPEC, described_operations, problems
from xmatters_client.client import Client
from xmatters_client.types import Request

CALLS = list(calls(SPEC))


@pytest.fixture
def server() -> Iterator[Loopback]:
    with running_loopback() as loopback:
        yield loopback


def call_of(operation_id: str, title: str) -> Call:
    (found,) = (
        each for each in CALLS if (each.operation.operation_id, each.title) == (operation_id, title)
    )
    return found


def problem(server: Loopback, call: Call) -> str | None:
    with Client(server.url) as client:
        return mock_check.problem_with(client, call)


def test_every_operation_is_called_in_full_and_with_the_least() -> None:
    for described in described_operations():
        title = [
            each.title for each in CALLS if each.operation.operation_id == described["operationId"]
        ]
        assert any(each.startswith("all") for each in title)
        assert any(each.startswith(("only", "the least")) for each in title)
        assert ("the example" in title) == ("requestBody" in described)


def test_the_fields_of_all_bodies_follow_the_specification() -> None:
    checked = 0
    for call in CALLS:
        name = call.title.rpartition(" ")[2]
        if name not in call.operation.body_models or call.operation.body_type != "application/json":
            continue
        request: Request = call.module.build_request(**call.arguments)
        assert isinstance(request.content, bytes)
        body = json.loads(request.content)
        for each in body if call.operation.body_is_list else [body]:
            assert problems(each, name) == [], (call.operation.operation_id, call.title)
            checked += 1
    assert checked > 100


PERSON = call_of("getPerson", "all parameters")


def test_a_request_that_is_accepted_and_answered_is_fine(server: Loopback) -> None:
    server.answer(b'{"id": "1"}', headers={"x-steady-error-count": "0"})
    assert problem(server, PERSON) is None
    assert server.last.target.startswith("/api/xm/1/people/")
    assert "embed=" in server.last.target


OBJECTION = {
    "x-steady-error-count": "1",
    "x-steady-error-1-path": "query.embed",
    "x-steady-error-1-message": "Expected something else",
}


@pytest.mark.parametrize(
    ("status", "verdict"), [(400, "refused with status 400"), (200, "objected to")]
)
def test_an_objection_is_told(server: Loopback, status: int, verdict: str) -> None:
    server.answer(b"{}", status, OBJECTION)
    assert problem(server, PERSON) == f"{verdict}: query.embed: Expected something else"


def test_a_reply_that_cannot_be_read_is_told(server: Loopback) -> None:
    server.answer(b"[]")
    assert "it should be an object" in (problem(server, PERSON) or "")


def test_spoiled_requests_are_spoiled() -> None:
    (call,) = [call_of("getEventUserDeliveries", "only what is required")]
    assert [each.target.partition("?")[2] for each in mock_check.spoiled_requests(call)] == [""]
    targets = [
        each.target for each in mock_check.spoiled_requests(call_of("getRoles", "all parameters"))
    ]
    assert any("limit=much" in each for each in targets)
    created = mock_check.spoiled_requests(call_of("createOrUpdateSite", "the least of SiteCreate"))
    assert [each.content for each in created] == [b'"text"']


@pytest.mark.parametrize(("headers", "noticed"), [(OBJECTION, True), ({}, False)])
def test_a_mock_that_accepts_anything_is_found_out(
    server: Loopback, headers: dict[str, str], noticed: bool
) -> None:
    server.answer(b"{}", 200, headers)
    call = call_of("createOrUpdateSite", "the example")
    (spoiled,) = mock_check.spoiled_requests(call)
    with Client(server.url) as client:
        assert mock_check.is_noticed(client, call, spoiled) is noticed


def test_without_the_program_it_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mock_check.main(["--steady", str(tmp_path / "steady")]) == 2
    assert "steady is missing; `make mock-check` installs it" in capsys.readouterr().err


def test_a_program_that_ends_at_once_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "steady"
    program.write_text("#!/bin/sh\necho no such option\nexit 3\n")
    program.chmod(0o755)
    assert mock_check.main(["--steady", str(program)]) == 2
    said = capsys.readouterr().err
    assert "stopped with status 3" in said
    assert "no such option" in said
