"""What the benchmarks decode is as documented, and what they find is shown. Nothing is timed."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from benchmarks import bulk, listing
from benchmarks.payloads import DIFFERING_KINDS, KINDS, page, pages
from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Report, Row, Section
from xmatters_client.api.devices import get_devices
from xmatters_client.api.events import get_events
from xmatters_client.api.groups import get_groups
from xmatters_client.api.on_call import get_on_call
from xmatters_client.api.people import get_people

OPERATIONS = {
    "persons": get_people.OPERATION,
    "devices": get_devices.OPERATION,
    "events": get_events.OPERATION,
    "groups": get_groups.OPERATION,
    "on-call": get_on_call.OPERATION,
}
ITEMS = 40


def items_of(kind: str, *, differing: bool = False) -> list[dict[str, Any]]:
    content = page(kind, ITEMS, differing=differing).content
    found: list[dict[str, Any]] = json.loads(content)["data"]
    return found


def test_a_page_of_a_thousand_persons_is_about_one_and_a_half_megabytes() -> None:
    assert 1.3e6 < len(pages(1000)[0].content) < 1.7e6


def test_pages_are_the_same_in_every_run() -> None:
    assert pages(ITEMS) == pages(ITEMS)


def test_a_person_has_22_fields_three_times_and_two_embedded_pages() -> None:
    for person in items_of("persons"):
        assert len(person) == 22
        assert sum(name in person for name in ("lastLogin", "whenCreated", "whenUpdated")) == 3
        pages = {name for name, value in person.items() if isinstance(value, dict)}
        assert {name for name in pages if "data" in person[name]} == {"roles", "supervisors"}


def test_devices_are_of_several_kinds() -> None:
    assert len(Counter(device["deviceType"] for device in items_of("devices"))) >= 5


def test_some_events_are_over_and_some_are_not() -> None:
    assert {"terminated" in event for event in items_of("events")} == {True, False}


def test_groups_have_embeds_and_those_on_call_have_devices() -> None:
    for group in items_of("groups"):
        assert all(group[name]["data"] for name in ("supervisors", "observers"))
    for occurrence in items_of("on-call"):
        recipients = [member["member"] for member in occurrence["members"]["data"]]
        assert [each["recipientType"] for each in recipients] == ["PERSON", "DEVICE", "PERSON"]
        assert recipients[1]["owner"]


@pytest.mark.parametrize("kind", DIFFERING_KINDS)
def test_objects_that_differ_lack_six_fields_by_chance(kind: str) -> None:
    whole, differing = items_of(kind), items_of(kind, differing=True)
    lacking = Counter(
        name
        for item, less in zip(whole, differing, strict=True)
        for name in item.keys() - less.keys()
    )
    assert len(lacking) == 6
    assert 0.15 < lacking.total() / (6 * ITEMS) < 0.35


@pytest.mark.parametrize(
    ("kind", "differing"),
    [*((kind, False) for kind in KINDS), *((kind, True) for kind in DIFFERING_KINDS)],
)
def test_our_client_knows_every_field_and_gives_back_what_came(kind: str, differing: bool) -> None:
    content = page(kind, ITEMS, differing=differing).content

    read = OPERATIONS[kind].parse_reply(200, {}, content)

    assert read.to_dict() == json.loads(content)
    assert all(item.additional_properties == {} for item in read)


@pytest.mark.parametrize("way", ["ours-json", "ours-msgspec"])
def test_a_worker_decodes_and_reads_every_page(way: str, tmp_path: Path) -> None:
    for each in pages(ITEMS):
        (tmp_path / f"{each.name}-{ITEMS}.json").write_bytes(each.content)

    with Worker("decode_pages.py", way, str(tmp_path)) as worker:
        for kind in KINDS:
            answer = worker.ask(page=f"{kind}-{ITEMS}", read=True, times=1)
            assert set(answer) == {"alone", "way"}


def test_a_worker_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(MeasuringError, match="stock_client"):
        Worker("decode_pages.py", "stock", str(tmp_path))


def report() -> Report:
    rows = [
        Row("easy", 0.5, 1.0, 0.6),
        Row("fair", 0.9, 1.0, 0.6),
        Row("hard", 1.1, 1.0),
        Row("peer", None, note="not installed"),
    ]
    return Report([Section("Things", "a thing", rows)], ["A remark."], when="2026-01-01T00:00:00")


def test_each_row_is_held_against_its_target() -> None:
    assert [row.verdict for row in report().sections[0].rows] == ["better", "met", "MISSED", ""]
    assert [row.what for row in report().missed()] == ["hard"]


def test_the_report_is_a_table_that_can_be_read_as_it_stands() -> None:
    shown = report().render().splitlines()

    assert "| fair | 0.90         | ≤ 1.00 | ≤ 0.60  | met     |               |" in shown
    assert "| peer | not measured |        |         |         | not installed |" in shown
    assert "- A remark." in shown
    assert shown[-1] == "2 of 3 targets are met."


def test_the_report_is_stored_as_json(tmp_path: Path) -> None:
    stored = json.loads(report().store(tmp_path).read_text("utf-8"))

    assert stored["sections"][0]["rows"][0]["ratio"] == 0.5


@pytest.mark.parametrize("half", listing.HALVES)
def test_a_list_is_read_whole_and_in_order(half: str, tmp_path: Path) -> None:
    (tmp_path / "page.json").write_bytes(listing.page_of(3))

    with (
        Worker("serve_pages.py", str(tmp_path / "page.json"), "5", "1") as server,
        Worker("list_people.py", str(server.hello["port"])) as reader,
    ):
        for concurrency in (1, 4):
            assert all(listing.read(reader, half, 3, 5, concurrency))
        with pytest.raises(MeasuringError, match="not whole and in order"):
            listing.read(reader, half, 3, 6, 1)


@pytest.mark.parametrize("half", bulk.HALVES)
def test_many_writes_succeed_in_order(half: str) -> None:
    with (
        Worker("serve_sandbox.py", "0") as server,
        Worker("bulk_people.py", *server.hello) as writer,
    ):
        for concurrency in (None, 4):
            for do in ("create", "update"):
                assert bulk.write(writer, half, do, 5, concurrency)["memory"] > 0
