from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller


def _lines(call: Caller, query: str) -> list[tuple[str, str, int, int]]:
    return [
        (
            line["shift"]["name"],
            line["recipient"]["targetName"],
            line["delay"],
            line["escalationLevel"],
        )
        for line in call("getOnCallSummary", query=query)
    ]


def test_line_for_each_recipient_in_the_order_of_escalation(pristine: Caller) -> None:
    assert _lines(pristine, "groups=Service+Desk") == [
        ("Weekdays", "tokafor", 0, 1),
        ("Weekdays", "asilva", 5, 2),
        ("Weekdays", "mmcbride", 15, 3),
    ]


def test_recipients_without_delay_are_on_one_level(pristine: Caller) -> None:
    lines = _lines(pristine, "groups=Database+Operations")
    assert [line[3] for line in lines] == [1] * 6


def test_line_as_it_was_recorded(pristine: Caller) -> None:
    (line,) = pristine("getOnCallSummary", query="groups=Service+Desk&escalationOrder=PRIMARY")
    assert line["group"] == {
        "name": "Service Desk",
        "id": "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f03",
    }
    assert line["shift"].keys() == {"name", "id"}
    assert line["recipient"] == {
        "displayName": "Tom Okafor",
        "id": "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e03",
        "targetName": "tokafor",
        "firstName": "Tom",
        "lastName": "Okafor",
        "recipientType": "PERSON",
    }
    assert "absence" not in line


def test_recipients_of_any_kind(pristine: Caller) -> None:
    lines = pristine("getOnCallSummary", query="groups=Network%2FSecurity")
    names = [line["recipient"]["displayName"] for line in lines]
    assert names == [
        "asilva|Mobile Phone",
        "Database Operations",
        "Ana Silva",
        "Mary McBride",
    ]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("groups=Service+Desk&recipientsPerShift=2", 2),
        ("groups=Service+Desk&escalationOrder=PRIMARY&recipientsPerShift=2", 1),
        ("groups=Service+Desk&at=2026-03-07T18:00:00Z", 0),
        ("groups=Service+Desk,Network%2FSecurity", 7),
        ("groups=Night+Watch", 0),
        ("groups=Network+Operations", 0),
        ("groups=Retired+Systems", 0),
    ],
)
def test_how_many_lines(pristine: Caller, query: str, count: int) -> None:
    assert len(_lines(pristine, query)) == count


def test_embed_says_more_about_the_shifts(pristine: Caller) -> None:
    line = pristine("getOnCallSummary", query="groups=Database+Operations&embed=shifts")[-1]
    assert line["shift"]["siteHolidays"] == {"onCall": False}
    assert "links" in line["shift"]


def _absence(call: Caller, at: str) -> Any:
    lines = call("getOnCallSummary", query=f"groups=Database+Operations&at={at}")
    lines = [line for line in lines if line["recipient"]["targetName"] == "mmcbride"]
    return lines[0].get("absence")


def test_absence_while_it_lasts(pristine: Caller) -> None:
    absence = _absence(pristine, "2026-03-10T16:00:00Z")
    assert absence["absenceType"] == "REPLACEMENT"
    assert absence["replacement"]["displayName"] == "Tom Okafor"
    # On the days of its begin and end she is on call for some of the time.
    assert _absence(pristine, "2026-03-09T14:59:59Z") is None
    assert _absence(pristine, "2026-03-09T15:00:00Z") is not None
    assert _absence(pristine, "2026-03-14T00:00:00Z") is None


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("", "groups"),
        ("groups=No+Group", "No Group"),
        (f"groups={','.join(['Night+Watch'] * 31)}", "30"),
        ("groups=Night+Watch&escalationOrder=LAST", "PRIMARY"),
        ("groups=Night+Watch&recipientsPerShift=0", "recipientsPerShift"),
        ("groups=Night+Watch&at=yesterday", "yesterday"),
    ],
)
def test_question_that_cannot_be_answered(pristine: Caller, query: str, named: str) -> None:
    assert named in pristine.refusal("getOnCallSummary", query=query)
