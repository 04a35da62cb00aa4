"""The journal of many calls: what another run finds, whatever ended the one before."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from io import FileIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from attrs import frozen

from tests.session.service import Service
from tests.session.stories import an_object, connected
from tests.session.ways import WAYS, Session, Synchronous
from xmatters import errors, journal
from xmatters.journal import Journal
from xmatters_client.models import PersonCreate

HERE = "https://acme.xmatters.com"


def call(item: object, option: object = None) -> None:
    """Stand for a call, which is never made here."""


def other_call(item: object) -> None:
    """Stand for another call."""


def opened(
    path: Path, *, repeatable: bool = False, of: Callable[..., Any] = call, at: str = HERE
) -> Journal:
    return Journal(path, of, at, repeatable=repeatable)


UNKNOWN = "UnknownOutcomeError"
LOST = errors.ConnectionLostError(
    "'bulk0' is lost", operation="createOrUpdatePerson", attempts=1, elapsed=0.1
)
WRONG = errors.BadRequestError(
    400, operation="createOrUpdatePerson", method="POST", url="/people", content=b'{"message":"x"}'
)


@frozen
class Made:
    """Stands for what a call returned."""

    id: str


def write(path: Path) -> None:
    """Have a run end in each way: done, failed, unknown, and not at all."""
    with opened(path) as noted:
        for index, item in enumerate("abcd"):
            assert noted.known(index, item) is None
            noted.begin(index)
        noted.end(1, error=WRONG)
        noted.end(0, Made("7"))
        noted.end(2, error=LOST)


def found(path: Path, items: str = "abcd", **options: Any) -> list[str]:
    """Return what another run knows of each item."""
    with opened(path, **options) as noted:
        known = [noted.known(index, item) for index, item in enumerate(items)]
    return ["" if each is None else repr(each)[1:-1].partition(": ")[2] for each in known]


@pytest.fixture
def acme() -> Iterator[Session]:
    """A session that sends nothing."""
    way = Synchronous()
    yield way.connect(HERE)
    way.close()


# What it knows


def test_it_knows_how_each_call_ended(tmp_path: Path) -> None:
    write(tmp_path / "j")
    assert found(tmp_path / "j") == ["done before", "", UNKNOWN, UNKNOWN]
    assert found(tmp_path / "j", repeatable=True) == ["done before", "", "", ""]


def test_it_says_where_to_look_for_what_may_be_done(tmp_path: Path) -> None:
    write(tmp_path / "j")
    with opened(tmp_path / "j") as noted:
        done, _, lost, killed = (noted.known(index, item) for index, item in enumerate("abcd"))
    assert done is not None
    assert done.id == "7"
    assert lost is not None
    assert "ended with ConnectionLostError; look for it with get_people()" in str(lost.error)
    assert killed is not None
    assert "the run ended while it was under way; look whether it was" in str(killed.error)


def test_last_run_counts(tmp_path: Path) -> None:
    write(tmp_path / "j")
    with opened(tmp_path / "j", repeatable=True) as noted:
        for index, item in ((1, "b"), (2, "c")):
            assert noted.known(index, item) is None
            noted.begin(index)
            noted.end(index)
    assert found(tmp_path / "j")[1:3] == ["done before", "done before"]


def test_what_failed_may_be_put_right_and_nothing_else(tmp_path: Path) -> None:
    write(tmp_path / "j")
    assert found(tmp_path / "j", "aBcd")[1] == ""
    for items in ("bbcd", "abxd", "abcx"):
        with pytest.raises(errors.ParameterError, match=r"the item in place \d is not the one"):
            found(tmp_path / "j", items)
    with pytest.raises(errors.ParameterError, match="is not the one"):
        found(tmp_path / "j", "abxd", repeatable=True)


def test_list_may_be_longer_or_shorter_than_before(tmp_path: Path) -> None:
    write(tmp_path / "j")
    assert len(found(tmp_path / "j", "ab")) == 2
    assert found(tmp_path / "j", "abcde")[4] == ""


# What it is not


@pytest.mark.parametrize("content", ["", '{"jour', '{"journal": "xmatters bulk", "version": 1, "'])
def test_empty_file_or_half_a_first_line_becomes_a_journal(tmp_path: Path, content: str) -> None:
    (tmp_path / "j").write_text(content)
    write(tmp_path / "j")
    assert found(tmp_path / "j")[0] == "done before"


@pytest.mark.parametrize(
    "content",
    [
        "target_name,first_name\nbnew,Bea\n",
        "target_name",
        '{"journal": "xmatters bulk", "version": 2, "call": ""}\n',
        '{"journal": "xmatters bulk", "version": 1, "call": ""}\n',
        '{"journal": "xmatters bulk", "version": 1, nonsense\n',
        '{"journal": "xmatters bulk", "version": 1, "call": "", "instance": "", "key": "x"}\n',
    ],
)
def test_file_that_is_no_journal_is_left_as_it_is(tmp_path: Path, content: str) -> None:
    (tmp_path / "rows.csv").write_text(content)
    with pytest.raises(errors.ParameterError, match=r"rows.csv is no journal"):
        found(tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_text() == content


@pytest.mark.parametrize(
    "line",
    [
        b"nonsense",
        b"[]",
        b"{}",
        b"7",
        b'{"item": "0", "digest": "", "state": "done"}',
        b'{"item": -1, "digest": "", "state": "done"}',
        b'{"item": 99999999999, "digest": "", "state": "done"}',
        b'{"item": 0, "digest": "", "state": "lost"}',
        b'{"item": 0, "digest": 1, "state": "done"}',
        b'{"item": 0, "state": "done"}',
        b"\0\0\0",
        b"\xff",
    ],
)
def test_damaged_line_is_told_and_nothing_is_taken_away(tmp_path: Path, line: bytes) -> None:
    write(tmp_path / "j")
    lines = (tmp_path / "j").read_bytes().splitlines()
    damaged = b"\n".join([*lines[:3], line, *lines[3:], b""])
    (tmp_path / "j").write_bytes(damaged)
    with pytest.raises(errors.ParameterError, match=r"line 4 of the journal .* is damaged"):
        found(tmp_path / "j")
    assert (tmp_path / "j").read_bytes() == damaged


@pytest.mark.parametrize("rest", [b"", b"\0\0\0", b'\0\0, "state": "done"}\n'])
def test_torn_end_is_taken_away_wherever_it_was_torn(tmp_path: Path, rest: bytes) -> None:
    write(tmp_path / "j")
    whole = (tmp_path / "j").read_bytes()
    lines = whole.splitlines(keepends=True)
    for length in range(len(lines[0]), len(whole), 13):
        complete = whole[:length].count(b"\n")
        (tmp_path / "j").write_bytes(whole[:length] + rest)
        first, _, _, last = found(tmp_path / "j")
        # The calls begin in lines 2 to 5, and the first one ends in line 7.
        assert first == ("" if complete < 2 else UNKNOWN if complete < 7 else "done before")
        assert last == ("" if complete < 5 else UNKNOWN)
        assert (tmp_path / "j").read_bytes() == b"".join(lines[:complete])


def test_other_call_or_instance_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "j")
    with pytest.raises(
        errors.ParameterError, match=r"is that of call at https://acme.*not of other_c"
    ):
        found(tmp_path / "j", of=other_call)
    with pytest.raises(errors.ParameterError, match=r"not of call at https://test\.xmatters"):
        found(tmp_path / "j", at="https://test.xmatters.com")


class Calling:
    def __call__(self, item: object) -> None: ...


def test_call_is_known_again_with_what_it_is_bound_to(tmp_path: Path, acme: Session) -> None:
    def group(name: str) -> Any:
        return an_object(acme, "Group", id=name)

    def calls() -> list[Callable[..., Any]]:
        return [
            group("g1").add_member,
            group("g2").add_member,
            group("g1").remove_member,
            partial(call, 1),
            partial(call, 2),
            partial(call, option=1),
            partial(other_call, 1),
            partial(partial(call, 1), option=2),
            partial(call, acme),
            Calling(),
        ]

    for number, each in enumerate(calls()):
        with opened(tmp_path / str(number), of=each):
            pass
    for number in range(len(calls())):
        for other, each in enumerate(calls()):
            if number == other:
                found(tmp_path / str(number), of=each)
            else:
                with pytest.raises(errors.ParameterError, match="name another journal"):
                    found(tmp_path / str(number), of=each)


def test_both_halves_go_on_with_the_same_journal(tmp_path: Path, service: Service) -> None:
    for chosen in WAYS.values():
        way = chosen()
        people: Any = connected(way, service).people_endpoint()
        found(tmp_path / "j", of=people.create_person)
        way.close()


# Items


@frozen
class Row:
    """Is no data class, and nothing else that is known."""

    name: str


@dataclass
class Line:
    name: str
    when: dt.date


def test_items_of_most_kinds_are_known_again(tmp_path: Path, acme: Session) -> None:
    person = an_object(acme, "Person", id="7", firstName="Mary")
    renamed = an_object(acme, "Person", id="7", firstName="Maria")
    day = dt.date(2026, 3, 1)
    items: list[Any] = [
        {"a": 1, "b": [None, True, 0.5]},
        PersonCreate(target_name="m", first_name="M", last_name="M", roles=["r"]),
        person,
        Line("x", day),
        ("x", day, dt.datetime(2026, 3, 1, tzinfo=dt.UTC), dt.time(9), dt.timedelta(hours=1)),
        [UUID(int=1), Decimal("0.1"), Path("x"), b"\xff"],
    ]
    again: list[Any] = [{"b": [None, True, 0.5], "a": 1}, items[1], renamed, *items[3:]]
    with opened(tmp_path / "j") as noted:
        for index, item in enumerate(items):
            assert noted.known(index, item) is None
            noted.begin(index)
            noted.end(index)
    with opened(tmp_path / "j") as noted:
        for index, item in enumerate(again):
            assert noted.known(index, item) is not None
        with pytest.raises(errors.ParameterError, match="is not the one"):
            noted.known(0, {"a": 2, "b": [None, True, 0.5]})


@pytest.mark.parametrize(
    ("item", "what"), [(object(), "a value of type object"), (Row("x"), "Row"), ({1, 2}, "set")]
)
def test_item_that_cannot_be_known_again_is_refused(tmp_path: Path, item: Any, what: str) -> None:
    with opened(tmp_path / "j") as noted, pytest.raises(errors.ParameterError, match=what):
        noted.known(0, {"field": item})


# The file


def test_file_holds_neither_items_nor_messages_and_is_private(tmp_path: Path) -> None:
    with opened(tmp_path / "j") as noted:
        for index in range(2):
            noted.known(index, {"target_name": "bulk0", "password": "hush"})
            noted.begin(index)
        noted.end(0, error=LOST)
        noted.end(1, error=errors.ParameterError("the field hush is unknown"))
    text = (tmp_path / "j").read_text()
    assert not any(word in text for word in ("bulk0", "hush", "target_name", "lost"))
    for name in ("j", "j.lock"):
        assert (tmp_path / name).stat().st_mode & 0o077 == 0


def test_digests_differ_from_journal_to_journal(tmp_path: Path) -> None:
    digests: set[str] = set()
    for name in ("a", "b"):
        write(tmp_path / name)
        lines = (tmp_path / name).read_text().splitlines()
        digests.add(json.loads(lines[1])["digest"])
    assert len(digests) == 2


@pytest.mark.parametrize(("repeatable", "expected"), [(False, True), (True, False)])
def test_disk_is_waited_for_if_a_call_must_not_be_made_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, repeatable: bool, expected: bool
) -> None:
    secured: list[int] = []

    def to_disk(handle: int) -> None:
        secured.append(os.fstat(handle).st_size)

    monkeypatch.setattr(journal, "_to_disk", to_disk)
    with opened(tmp_path / "j", repeatable=repeatable) as noted:
        assert noted.needs_securing is expected
        noted.known(0, "a")
        noted.begin(0)
        noted.secure()
        size = (tmp_path / "j").stat().st_size
    # The first line, and then what was written before the call.
    assert len(secured) == 2
    assert secured[0] < secured[1] == size


class Full(FileIO):
    """A file on a disk that becomes full within the next line."""

    def write(self, content: Any) -> int:
        return super().write(content[:5])


def test_nothing_is_written_behind_half_a_line(tmp_path: Path) -> None:
    write(tmp_path / "j")
    whole = (tmp_path / "j").read_bytes()
    with opened(tmp_path / "j") as noted:
        noted._file = full = Full(tmp_path / "j", "ab")
        for _ in range(2):
            noted.known(4, "e")
            with pytest.raises(OSError, match=r"j cannot be written; is the disk full\?"):
                noted.begin(4)
        with pytest.raises(OSError, match="cannot be written"):
            noted.secure()
        full.close()
    assert (tmp_path / "j").read_bytes() == whole + b'{"ite'
    assert found(tmp_path / "j", "abcde")[4] == ""


def test_two_runs_do_not_share_a_journal(tmp_path: Path) -> None:
    with (
        opened(tmp_path / "j"),
        pytest.raises(errors.ConfigurationError, match=r"another run is writing .*j; wait"),
    ):
        found(tmp_path / "j")
    assert found(tmp_path / "j") == ["", "", "", ""]


def test_lock_is_given_back_when_the_journal_is_refused(tmp_path: Path) -> None:
    (tmp_path / "j").write_text("rows\n")
    for _ in range(2):
        with pytest.raises(errors.ParameterError, match="is no journal"):
            found(tmp_path / "j")


def test_file_system_without_locks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr("filelock.FileLock.acquire", refuse)
    with pytest.raises(errors.ConfigurationError, match="knows no locks"):
        found(tmp_path / "j")


def test_folder_has_to_be_there(tmp_path: Path) -> None:
    with pytest.raises(errors.ParameterError, match=r"there is no folder .*nowhere for the jou"):
        found(tmp_path / "nowhere" / "j")


def test_many_finished_calls_take_little_memory(tmp_path: Path) -> None:
    write(tmp_path / "j")
    head, line = (tmp_path / "j").read_bytes().splitlines(keepends=True)[:2]
    lines = (line.replace(b'"item": 0', b'"item": %d' % number) for number in range(5_000))
    (tmp_path / "j").write_bytes(head + b"".join(lines))
    with opened(tmp_path / "j") as noted:
        assert noted._places.itemsize * len(noted._places) == 8 * 5_000
        last = noted.known(4_999, "a")
    assert last is not None
