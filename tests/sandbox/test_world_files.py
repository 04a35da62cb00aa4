"""A world that was saved goes on, in another sandbox, as if nothing had happened."""

from __future__ import annotations

import copy
import json
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.running import INTEGRATION, upload
from tests.sandbox.test_operations import CALLS
from xmatters.sandbox import Sandbox, agenda
from xmatters.sandbox.records import Record
from xmatters.sandbox.specification import load_specification
from xmatters.sandbox.world_files import (
    _COLLECTIONS,
    _HAPPENINGS,
    _KINDS,
    WorldFileError,
    load_world,
    world_of,
    world_text,
)

SPECIFICATION = load_specification()
ROWS = b"""Operation,User,First Name,Last Name,Role,Site,Work Email
process,bnew,Bea,New,Standard User,Denver,bea.new@example.com
process,cnew,Carl,New,Standard User,Boulder,
"""
SECRETS = ("hush-hush", "987654", "s3cr3t")


@contextmanager
def calling(sandbox: Sandbox) -> Generator[Caller]:
    auth = (sandbox.username, sandbox.password)
    with sandbox, httpx.Client(base_url=sandbox.url, auth=auth, trust_env=False) as client:
        yield Caller(sandbox, client)


def answers(call: Caller, *, reading: bool) -> list[Any]:
    """Send a request for each operation, and return what is answered."""
    found: list[Any] = []
    for operation_id, calls in CALLS.items():
        operation = SPECIFICATION.operations[operation_id]
        if reading and operation.method != "GET":
            continue
        for values, query, body, _ in calls:
            path = SPECIFICATION.url(operation_id, *values)
            content = {} if body is None else {"json": body}
            url = f"{path}?{query}" if query else path
            reply = call.client.request(operation.method, url, **content)
            assert reply.status_code < 500, reply.text
            found.append((operation_id, reply.status_code, reply.content and reply.json()))
    return found


def play(call: Caller) -> None:
    """Let things happen, of which some are still under way then."""
    answers(call, reading=False)
    call.new_person("secretive", password=SECRETS[0], phonePin=SECRETS[1], webLogin="secretive")
    call("addGroupMember", "Night Watch", body={"id": "secretive"})
    call("addGroupMember", "Database Operations", body={"id": "secretive"})
    plan = next(iter(call.sandbox.world.plans)).id
    endpoint = {
        "name": "Guarded",
        "url": "https://guarded.example.com",
        "authenticationType": "BASIC",
        "authentication": {"username": "mary", "password": SECRETS[2]},
    }
    call("createOrUpdatePlanEndpoint", plan, body=endpoint, status=201)
    call("triggerEvent", INTEGRATION, body={"recipients": [{"id": "Service Desk"}]}, status=202)
    call.sandbox.advance(seconds=5)
    upload(call, "uploadUsers", ROWS, file_name="people.csv")
    call("triggerEvent", INTEGRATION, body={"recipients": [{"id": "asilva"}]}, status=202)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a world in which stories have been played."""
    path = tmp_path_factory.mktemp("worlds") / "played.json"
    with calling(Sandbox()) as call:
        play(call)
        call.sandbox.save(path)
    return path


@pytest.mark.parametrize("name", ["empty", "demo", "large:200"])
def test_a_sample_world_is_the_same_file_again(name: str, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    Sandbox(world=name).save(first)
    Sandbox(world=first).save(second)
    assert first.read_bytes() == second.read_bytes()
    assert [each.name for each in sorted(tmp_path.iterdir())] == ["first.json", "second.json"]


def test_a_loaded_world_goes_on_as_the_one_that_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "world.json"
    original = Sandbox()
    with calling(original) as call:
        play(call)
        original.save(path)
        loaded = Sandbox(world=str(path))
        assert world_text(loaded.world) == path.read_text("utf-8")
        with calling(loaded) as other:
            assert answers(call, reading=True) == answers(other, reading=True)
            assert original.advance(minutes=20) == loaded.advance(minutes=20)
            assert answers(call, reading=False) == answers(other, reading=False)
            original.advance(days=8)
            loaded.advance(days=8)
            assert answers(call, reading=True) == answers(other, reading=True)
    assert world_text(original.world) == world_text(loaded.world)


def test_the_played_world_has_something_of_each_kind(played: Path) -> None:
    found = json.loads(played.read_text("utf-8"))
    assert {*_COLLECTIONS, *_KINDS, "agenda", "devices", "memberships", "uploads"} <= set(found)
    names = {each["name"] for each in found["agenda"]}
    assert {"start_event", "send_notification", "expire_event", "start_import"} <= names


def test_every_kind_and_every_happening_can_be_saved() -> None:
    def kinds(kind: type[Record]) -> set[type[Record]]:
        return {kind, *(each for sub in kind.__subclasses__() for each in kinds(sub))}

    own_modules = {each for each in kinds(Record) if each.NAME_FIELD != Record.NAME_FIELD}
    assert own_modules <= set(_KINDS.values())
    # Other tests have happenings of their own.
    known = agenda._HAPPENINGS.items()
    assert {
        name: each for name, each in known if each.__module__.startswith("xmatters.")
    } == _HAPPENINGS


def test_files_have_no_secrets(played: Path) -> None:
    text = played.read_text("utf-8")
    assert not [each for each in (*SECRETS, "api_key") if each in text]
    assert '"password"' not in text


def test_who_signs_in_has_another_password(played: Path) -> None:
    one, other = Sandbox(world=played), Sandbox(world=played)
    assert one.username == other.username == "mmcbride"
    assert one.password != other.password
    with calling(one) as call:
        assert call("getPerson", "secretive")["webLogin"] == "secretive"
        url, key = SPECIFICATION.url("triggerEvent", INTEGRATION), one.trigger_key
        reply = httpx.post(f"{one.url}{url}?apiKey={key}", json={}, trust_env=False)
        assert reply.status_code == 202


def test_text_that_is_not_ascii_is_readable(tmp_path: Path) -> None:
    sandbox = Sandbox(world="empty")
    mary = sandbox.world.people.named("mmcbride")
    assert mary is not None
    mary.fields["firstName"] = "Märy"
    sandbox.save(tmp_path / "world.json")
    assert '"firstName": "Märy"' in (tmp_path / "world.json").read_text("utf-8")


def test_time_per_request_is_kept(tmp_path: Path) -> None:
    sandbox = Sandbox(world="empty")
    sandbox.time_per_request = 2.5
    sandbox.save(tmp_path / "world.json")
    assert Sandbox(world=tmp_path / "world.json").time_per_request == 2.5


# By hand


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The smallest world that makes sense, as somebody would write it."""
    text = world_text(Sandbox(world="empty").world)
    found: dict[str, Any] = json.loads(text)
    return found


def test_what_is_empty_or_usual_may_be_left_out(document: dict[str, Any], tmp_path: Path) -> None:
    mary = next(each for each in document["people"])
    mary = {name: mary[name] for name in ("id", "created", "fields")}
    names = ("format", "version", "now", "caller_id")
    short = {name: document[name] for name in names} | {"people": [mary]}
    path = tmp_path / "short.json"
    path.write_text(json.dumps(short), "utf-8")
    with calling(Sandbox(world=path)) as call:
        assert call.names("getPeople") == ["mmcbride"]


MARY: list[str | int] = ["people", 0]
WRONG: list[tuple[list[str | int], Any, str]] = [
    (["format"], "else", 'has no world in it: it does not say "format"'),
    (["version"], 2, "version is 2, and this sandbox reads version 1"),
    (["peeple"], [], "peeple is no field; did you mean people?"),
    (["now"], "noon", "now must be a time such as 2026-03-02T16:00:00Z, not 'noon'"),
    (["now"], None, "now is missing"),
    (["caller_id"], "nobody", "caller_id leads nowhere: there is no person 'nobody'"),
    (["people"], {}, "people must be a list, not an object"),
    ([*MARY, "id"], None, "people[0].id is missing"),
    ([*MARY, "id"], 5, "people[0].id must be a text, not 5"),
    ([*MARY, "password"], "hush", "people[0].password is no field; known are"),
    ([*MARY, "created"], "2026", "people[0].created must be a time"),
    ([*MARY, "site_id"], "X", "people[0].site_id leads nowhere: there is no site 'X'"),
    ([*MARY, "role_ids"], ["X"], "people[0].role_ids[0] leads nowhere: there is no role"),
    ([*MARY, "fields", "status"], None, "people[0].fields.status is missing"),
    (["sites", 0, "holidays"], [[1]], "sites[0].holidays[0] must be a list of 2 items"),
    (["sites", 0, "holidays"], [[1, True]], "sites[0].holidays[0][1] must be a whole number"),
    (["roles", 1, "id"], "5e1c7a90-3b2d-4f68-8c15-2a7b9d4e6f01", "roles[1].id '5e1c7a90"),
    (["counters", "ids"], -1, "counters.ids must be between 0 and"),
    (["seconds_per_request"], True, "seconds_per_request must be a number of seconds"),
    (["uploads"], [{"name": "a"}], "uploads[0].path is missing"),
    (
        ["uploads"],
        [{"name": "a", "path": "a", "media_type": "a/b", "content": "?"}],
        "uploads[0].content must be text in base64, not '?'",
    ),
    (
        ["agenda"],
        [{"due": "2026-03-02T16:00:00Z", "name": "sleep", "arguments": []}],
        "agenda[0].name must be one of start_event,",
    ),
    (
        ["agenda"],
        [{"due": "2026-03-02T16:00:00Z", "name": "expire_event", "arguments": []}],
        "agenda[0].arguments must be 1 texts for expire_event, not 0",
    ),
    (
        ["devices"],
        [{"id": "1", "owner_id": "X", "fields": {}}],
        "devices[0].owner_id leads nowhere: there is no person 'X'",
    ),
    (
        ["memberships"],
        [{"group_id": "X", "recipient_id": "X"}],
        "memberships[0].group_id leads nowhere: there is no group 'X'",
    ),
]


@pytest.mark.parametrize(("place", "value", "problem"), WRONG)
def test_a_wrong_value_is_told_with_its_path(
    document: dict[str, Any], place: list[str | int], value: Any, problem: str
) -> None:
    wrong = copy.deepcopy(document)
    holder: Any = wrong
    *way, name = place
    for step in way:
        holder = holder[step]
    if value is None:
        del holder[name]
    else:
        holder[name] = value
    with pytest.raises(WorldFileError) as caught:
        world_of(json.dumps(wrong), SPECIFICATION)
    assert str(caught.value).startswith(problem)


def test_the_document_itself_is_right(document: dict[str, Any]) -> None:
    assert world_text(world_of(json.dumps(document), SPECIFICATION)) == world_text(
        Sandbox(world="empty").world
    )


def test_parts_of_plans_belong_to_them(played: Path) -> None:
    found = json.loads(played.read_text("utf-8"))
    found["plans"][0]["forms"][0]["plan_id"] = "another"
    with pytest.raises(WorldFileError, match=r"plans\[0\].forms\[0\].plan_id must be that of"):
        world_of(json.dumps(found), SPECIFICATION)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"{", "this is no JSON"),
        (b"[]", "has no world in it"),
        (b"\xff", "is not encoded in UTF-8"),
        (None, "cannot be read: No such file"),
    ],
)
def test_files_that_have_no_world(content: bytes | None, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "world.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WorldFileError, match=problem) as caught:
        load_world(path, SPECIFICATION)
    assert str(path) in str(caught.value)


def test_a_file_has_its_own_present(played: Path) -> None:
    with pytest.raises(ValueError, match="leave out now"):
        Sandbox(world=played, now=Sandbox(world="empty").now)


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "world.json"
    path.write_text("old", "utf-8")
    sandbox = Sandbox(world="empty")

    sandbox.world.collection(Record)
    with pytest.raises(LookupError, match="know nothing of"):
        sandbox.save(path)
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


# From outside


def test_the_world_over_http(own: Caller) -> None:
    assert own.client.get("/sandbox/world").text == world_text(own.sandbox.world)


def test_the_command_line_loads_and_saves(tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    Sandbox(world="empty").save(first)
    command = [sys.executable, "-W", "error", "-m", "xmatters.sandbox"]
    command += ["--world", str(first), "--save", str(second)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        json.loads(process.stdout.readline())
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=20) == (b"", b"")
    assert process.returncode == 0
    assert second.read_bytes() == first.read_bytes()


def test_the_command_line_tells_what_is_wrong(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "xmatters.sandbox", "--world", str(tmp_path / "none.json")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "none.json cannot be read: No such file or directory" in ended.stderr
