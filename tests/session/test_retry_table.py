"""The table of retries in the documentation, each cell of it forced with a real server."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any, NamedTuple

import pytest

from tests.docs.pages import RELIABILITY, rows_of
from tests.session.breaking import FAULTS, Breaking, running_breaking
from tests.session.ways import AT_ONCE, Session, Way
from xmatters import errors
from xmatters.sandbox import Sandbox
from xmatters.sandbox.certificates import make_certificate
from xmatters_client.api.events import add_event_annotation

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
REPORT = "2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01"
NUMBERS = count()

Step = Callable[[Session, str], Any]

REQUESTS: dict[str, Step] = {
    "read or list anything": lambda session, _: session.roles_endpoint().get_roles(),
    "change something by its id": lambda session, _: session.people_endpoint().update_person(
        id=MARY, language="en"
    ),
    "change the status of an event": lambda session, _: (
        session.events_endpoint().change_event_status(id="24817003", status="SUSPENDED")
    ),
    "add or remove a member of a group": lambda session, _: (
        session.group_members_endpoint().add_group_member("Night Watch", "mmcbride")
    ),
    "delete something": lambda session, person: session.people_endpoint().delete_person(person),
    "create something": lambda session, _: session.sites_endpoint().create_site(
        name=f"Site {next(NUMBERS)}", country="NOR", timezone="Europe/Oslo", language="en"
    ),
    "trigger an event": lambda session, _: session.triggers_endpoint().trigger_event(
        REPORT, recipients=[{"id": "mmcbride"}]
    ),
    "comment on an event": lambda session, _: session.call(
        add_event_annotation.OPERATION, body={"comment": "Seen"}, event_id="24817003"
    ),
    "upload a file": lambda session, _: session.attachments_endpoint().upload_attachment(
        b"content", "a.txt"
    ),
    "ask for a token": lambda session, _: session.roles_endpoint().get_roles(),
}


class Outcome(NamedTuple):
    sent: int
    carried_out: int
    error: errors.Error | None


class Tls(NamedTuple):
    server: ssl.SSLContext
    client: ssl.SSLContext


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Tls:
    made = make_certificate(tmp_path_factory.mktemp("tls"), "localhost")
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(made.certificate_file, made.key_file)
    return Tls(server, ssl.create_default_context(cafile=made.ca_file))


@pytest.fixture(scope="module")
def target() -> Iterator[Sandbox]:
    """The sandbox behind; what others have created or deleted there plays no part."""
    with Sandbox(people=50) as running:
        yield running


@pytest.fixture
def outcome_of(
    way: Way, target: Sandbox, tls: Tls, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, str], Outcome]:
    def outcome(request: str, fault: str) -> Outcome:
        # Only while a connection is secured can it break before anything is sent.
        is_secured = fault == "reset before sending"
        with running_breaking(target.url, fault, tls.server if is_secured else None) as server:
            hold_no_breath(server, monkeypatch)
            client = way.http_client(verify=tls.client if is_secured else False)
            options: dict[str, Any] = {"timeout": 0.15 if fault == "timeout" else 30.0}
            session = way.connect(server.url, http_client=client, **options)
            client_id = target.client_id if request == "ask for a token" else None
            session.set_authentication(target.username, target.password, client_id)
            try:
                way.wait(REQUESTS[request](session, someone(target)))
            except errors.Error as error:
                return Outcome(server.sent, server.carried_out, error)
            finally:
                way.close_sessions()
            return Outcome(server.sent, server.carried_out, None)

    return outcome


def someone(sandbox: Sandbox) -> str:
    """Return the id of somebody who is there, and not needed."""
    return max(person.id for person in sandbox.world.people if person.id != MARY)


def hold_no_breath(server: Breaking, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the server know of each wait between two attempts, and do not wait."""

    def sleep(seconds: float) -> None:
        del seconds
        server.between_attempts()

    async def async_sleep(seconds: float) -> None:
        sleep(seconds)

    monkeypatch.setattr("xmatters.transport.sleep", sleep)
    monkeypatch.setattr("xmatters.aio.transport.sleep", async_sleep)


ROWS = rows_of(RELIABILITY, "request", *FAULTS)
CELLS = [
    pytest.param(request, fault, cell == "yes", id=f"{request}-{fault}")
    for request, *cells in ROWS
    for fault, cell in zip(FAULTS, cells, strict=True)
]


def test_the_table_has_every_kind_of_request() -> None:
    assert [row[0] for row in ROWS] == list(REQUESTS)
    assert {cell for row in ROWS for cell in row[1:]} == {"yes", "no"}
    assert AT_ONCE.max_retries > 1


@pytest.mark.parametrize(("request_kind", "fault", "is_repeated"), CELLS)
def test_a_request_is_repeated_as_the_table_says(
    outcome_of: Callable[[str, str], Outcome], request_kind: str, fault: str, is_repeated: bool
) -> None:
    outcome = outcome_of(request_kind, fault)
    if is_repeated:
        assert outcome.sent > 1
        # What was deleted at the first attempt is not there at the second.
        assert outcome.error is None or isinstance(outcome.error, errors.NoContentError)
        return
    assert outcome.sent == 1
    assert outcome.error is not None
    if request_kind in ("read or list anything", "ask for a token"):
        return
    # Sent once, of unknown fate: the error says that, and what to do.
    assert "may have been carried out" in str(outcome.error)
    if REPEATED_AFTER_RESET[request_kind]:
        assert "repeating it does no harm" in str(outcome.error)
    else:
        assert outcome.carried_out <= 1
        assert "look for " in str(outcome.error) or "leaves a copy" in str(outcome.error)


REPEATED_AFTER_RESET = {
    row[0]: row[1 + FAULTS.index("reset after sending")] == "yes" for row in ROWS
}
