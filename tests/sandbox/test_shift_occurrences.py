"""When shifts occur: each frequency, each end, changes of the clock, holidays, deletions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

NEVER = {"endBy": "NEVER"}
DENVER = "b9f030e0-af51-4bfb-b220-9fd9c24dc201"
SPAN = "from=2026-03-02T00:00:00Z&to=2026-05-15T00:00:00Z"


def _spans(call: Caller, group: str, query: str, shift: str = "Shift") -> list[tuple[str, str]]:
    page = call("getShiftOccurrences", group, query=f"{query}&shifts={shift}&limit=1000")
    return [(each["start"], each["end"]) for each in page["data"]]


def _days(call: Caller, group: str, query: str = SPAN, shift: str = "Shift") -> list[str]:
    return [start[5:10] for start, _ in _spans(call, group, query, shift)]


def _scheduled(call: Caller, name: str, recurrence: dict[str, Any], **fields: Any) -> str:
    """Create a group with a shift from 10:00 to 16:00 UTC, on Monday, 2 March 2026 first."""
    times = {"start": "2026-03-02T10:00:00Z", "end": "2026-03-02T16:00:00Z", "timezone": "UTC"}
    group = call.new_group(name, **fields.pop("group", {}))
    recurrence = {"end": NEVER, **recurrence}
    call.new_shift(group["id"], "Shift", recurrence=recurrence, **{**times, **fields})
    return name


@pytest.mark.parametrize(
    ("recurrence", "days"),
    [
        ({"frequency": "ONCE"}, ["03-02"]),
        (
            {"frequency": "DAILY", "repeatEvery": 20},
            ["03-02", "03-22", "04-11", "05-01"],
        ),
        (
            {"frequency": "WEEKLY", "repeatEvery": 3, "onDays": ["MO", "SU"]},
            ["03-02", "03-08", "03-23", "03-29", "04-13", "04-19", "05-04", "05-10"],
        ),
        (
            {
                "frequency": "MONTHLY",
                "on": "DATE_OF_MONTH",
                "dateOfMonth": "31",
                "months": ["MAR", "APR", "MAY"],
            },
            ["03-31"],
        ),
        (
            {
                "frequency": "MONTHLY",
                "on": "DATE_OF_MONTH",
                "dateOfMonth": "LAST",
                "months": ["MAR", "APR", "MAY"],
            },
            ["03-31", "04-30"],
        ),
        (
            {
                "frequency": "MONTHLY",
                "on": "DAY_OF_WEEK",
                "dayOfWeekClassifier": "SECOND",
                "dayOfWeek": "TU",
                "months": ["MAR", "MAY"],
            },
            ["03-10", "05-12"],
        ),
        (
            {
                "frequency": "MONTHLY",
                "on": "DAY_OF_WEEK",
                "dayOfWeekClassifier": "LAST",
                "dayOfWeek": "FR",
                "months": ["MAR", "APR"],
            },
            ["03-27", "04-24"],
        ),
        ({"frequency": "YEARLY"}, ["03-02"]),
        # Ends
        (
            {
                "frequency": "DAILY",
                "repeatEvery": 1,
                "end": {"endBy": "DATE", "date": "2026-03-04T10:00:00Z"},
            },
            ["03-02", "03-03", "03-04"],
        ),
        (
            {
                "frequency": "WEEKLY",
                "repeatEvery": 1,
                "onDays": ["TU"],
                "end": {"endBy": "REPETITIONS", "repetitions": 2},
            },
            ["03-03", "03-10"],
        ),
    ],
)
def test_frequencies(call: Caller, recurrence: dict[str, Any], days: list[str]) -> None:
    group = _scheduled(call, f"Repeating {recurrence}"[:100], recurrence)
    assert _days(call, group) == days


@pytest.mark.parametrize(
    ("recurrence", "days"),
    [
        ({"frequency": "EVERY_WEEKDAY"}, ["03-06", "03-09", "03-10"]),
        ({"frequency": "EVERY_WEEKEND_DAY"}, ["03-07", "03-08"]),
        (
            {"frequency": "WEEKLY", "repeatEvery": 1, "onDays": []},
            ["03-06", "03-07", "03-08", "03-09", "03-10"],
        ),
    ],
)
def test_days_of_the_week(call: Caller, recurrence: dict[str, Any], days: list[str]) -> None:
    group = _scheduled(call, f"Week {recurrence}", recurrence)
    query = "from=2026-03-06T10:00:00Z&to=2026-03-10T10:00:00Z"
    assert _days(call, group, query) == days


def test_first_occurrence_has_to_fit_the_frequency(call: Caller) -> None:
    """The reference has weekend shifts that start on a Monday."""
    group = _scheduled(call, "Weekend", {"frequency": "EVERY_WEEKEND_DAY"})
    assert _days(call, group)[0] == "03-07"


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2041-03-02T10:00:00Z", 1),
        ("2041-03-02T09:59:59Z", 0),
        ("2041-03-02T16:00:00Z", 0),
        ("2025-03-02T12:00:00Z", 0),
        ("2199-06-30T23:00:00Z", 0),
    ],
)
@pytest.mark.parametrize(
    "recurrence",
    [
        {"frequency": "YEARLY"},
        {"frequency": "DAILY", "repeatEvery": 1},
        {
            "frequency": "MONTHLY",
            "on": "DATE_OF_MONTH",
            "dateOfMonth": "2",
            "months": ["MAR"],
        },
    ],
)
def test_far_away(call: Caller, recurrence: dict[str, Any], at: str, expected: int) -> None:
    group = f"Far {recurrence['frequency']} {at}"
    _scheduled(call, group, recurrence)
    found = call("getOnCall", query=f"groups={group}&at={at}")["data"]
    assert [each["shift"]["name"] for each in found].count("Shift") == expected


# Changes of the clock


@pytest.mark.parametrize(
    ("zone", "since", "spans"),
    [
        # Denver puts the clocks forward on 8 March.
        (
            "America/Denver",
            "2026-03-07",
            [
                ("2026-03-07T15:00:00.000Z", "2026-03-08T00:00:00.000Z"),
                ("2026-03-08T14:00:00.000Z", "2026-03-08T23:00:00.000Z"),
            ],
        ),
        # Lisbon does on 29 March.
        (
            "Europe/Lisbon",
            "2026-03-28",
            [
                ("2026-03-28T08:00:00.000Z", "2026-03-28T17:00:00.000Z"),
                ("2026-03-29T07:00:00.000Z", "2026-03-29T16:00:00.000Z"),
            ],
        ),
        # Sydney puts them back on 5 April, Lord Howe by half an hour only.
        (
            "Australia/Sydney",
            "2026-04-03",
            [
                ("2026-04-03T21:00:00.000Z", "2026-04-04T06:00:00.000Z"),
                ("2026-04-04T22:00:00.000Z", "2026-04-05T07:00:00.000Z"),
            ],
        ),
        (
            "Australia/Lord_Howe",
            "2026-04-03",
            [
                ("2026-04-03T21:00:00.000Z", "2026-04-04T06:00:00.000Z"),
                ("2026-04-04T21:30:00.000Z", "2026-04-05T06:30:00.000Z"),
            ],
        ),
        # Kolkata never changes them.
        (
            "Asia/Kolkata",
            "2026-03-28",
            [
                ("2026-03-28T02:30:00.000Z", "2026-03-28T11:30:00.000Z"),
                ("2026-03-29T02:30:00.000Z", "2026-03-29T11:30:00.000Z"),
            ],
        ),
    ],
)
def test_hours_are_those_on_the_wall(
    call: Caller, zone: str, since: str, spans: list[tuple[str, str]]
) -> None:
    hours = {
        "America/Denver": ("2026-03-02T15:00:00Z", "2026-03-03T00:00:00Z"),
        "Europe/Lisbon": ("2026-03-02T08:00:00Z", "2026-03-02T17:00:00Z"),
        "Australia/Sydney": ("2026-03-01T21:00:00Z", "2026-03-02T06:00:00Z"),
        "Australia/Lord_Howe": ("2026-03-01T21:00:00Z", "2026-03-02T06:00:00Z"),
        "Asia/Kolkata": ("2026-03-02T02:30:00Z", "2026-03-02T11:30:00Z"),
    }
    start, end = hours[zone]
    daily = {"frequency": "DAILY", "repeatEvery": 1}
    group = _scheduled(call, f"Clock {zone}", daily, timezone=zone, start=start, end=end)
    until = spans[-1][0].replace(".000", "")
    assert _spans(call, group, f"from={since}T01:00:00Z&to={until}")[-2:] == spans


@pytest.mark.parametrize(
    ("zone", "start", "end", "day", "hours"),
    [
        # From ten to six o'clock, in a night that lacks an hour and in one that has one more.
        ("America/Denver", "2026-03-03T05:00:00Z", "2026-03-03T13:00:00Z", "2026-03-08", 7),
        ("Australia/Sydney", "2026-03-02T11:00:00Z", "2026-03-02T19:00:00Z", "2026-04-04", 9),
    ],
)
def test_night_of_a_change_is_shorter_or_longer(
    call: Caller, zone: str, start: str, end: str, day: str, hours: int
) -> None:
    daily = {"frequency": "DAILY", "repeatEvery": 1}
    group = _scheduled(call, f"Night {zone}", daily, timezone=zone, start=start, end=end)
    ((begin, until),) = _spans(call, group, f"from={day}T07:00:00Z&to={day}T12:00:00Z")
    assert int(until[11:13]) - int(begin[11:13]) == hours


def test_start_in_the_hour_that_is_skipped(call: Caller) -> None:
    daily = {"frequency": "DAILY", "repeatEvery": 1}
    times = {"start": "2026-03-02T01:30:00Z", "end": "2026-03-02T05:00:00Z"}
    group = _scheduled(call, "Skipped", daily, timezone="Europe/Lisbon", **times)
    # There is no half past one; it begins when the clock shows half past two.
    query = "from=2026-03-29T00:00:00Z&to=2026-03-29T12:00:00Z"
    assert _spans(call, group, query) == [("2026-03-29T01:30:00.000Z", "2026-03-29T04:00:00.000Z")]


def test_shift_within_the_hour_that_is_skipped(call: Caller) -> None:
    daily = {"frequency": "DAILY", "repeatEvery": 1}
    times = {"start": "2026-03-02T01:00:00Z", "end": "2026-03-02T01:45:00Z"}
    group = _scheduled(call, "Swallowed", daily, timezone="Europe/Lisbon", **times)
    query = "from=2026-03-29T00:00:00Z&to=2026-03-29T12:00:00Z"
    assert _spans(call, group, query) == [("2026-03-29T01:00:00.000Z", "2026-03-29T01:45:00.000Z")]


def test_start_in_the_hour_that_comes_twice(call: Caller) -> None:
    daily = {"frequency": "DAILY", "repeatEvery": 1}
    times = {"start": "2026-03-01T15:30:00Z", "end": "2026-03-01T19:00:00Z"}
    group = _scheduled(call, "Twice", daily, timezone="Australia/Sydney", **times)
    # Half past two comes at 15:30 and at 16:30 UTC; it begins the first time.
    query = "from=2026-04-04T12:00:00Z&to=2026-04-04T23:00:00Z"
    assert _spans(call, group, query) == [("2026-04-04T15:30:00.000Z", "2026-04-04T20:00:00.000Z")]


# Holidays


def test_holiday_shift_and_holiday_of_a_shift(own: Caller) -> None:
    """Liberty Day and Labour Day are holidays in Lisbon."""
    site = own("getSite", "Lisbon")["id"]
    at_site = {"group": {"site": site}}
    _scheduled(own, "Cover", {"frequency": "HOLIDAY"}, **at_site)
    assert _days(own, "Cover") == ["04-25", "05-01"]

    daily = {"frequency": "DAILY", "repeatEvery": 1}
    query = "from=2026-04-30T09:00:00Z&to=2026-05-02T20:00:00Z"
    for works, days in ((False, ["04-30", "05-02"]), (True, ["04-30", "05-01", "05-02"])):
        name = f"Works {works}"
        _scheduled(own, name, daily, siteHolidays={"onCall": works}, **at_site)
        assert _days(own, name, query) == days


def test_holidays_are_those_of_the_present_site(own: Caller) -> None:
    group = own("getGroup", "Database Operations")["id"]
    query = "groups=Database Operations&at=2027-07-04T16:00:00Z"

    def on_call() -> list[str]:
        return [each["shift"]["name"] for each in own("getOnCall", query=query)["data"]]

    assert "Holidays" in on_call()
    own("createOrUpdateGroup", body={"id": group, "site": None})
    assert "Holidays" not in on_call()


# The list


def test_occurrences_begin_now_unless_asked_otherwise(call: Caller) -> None:
    weekly = {"frequency": "WEEKLY", "repeatEvery": 1, "onDays": ["MO"]}
    group = _scheduled(call, "By Default", weekly, end="2026-03-02T18:00:00Z")
    # The first one goes on, and thirty days are listed.
    assert _days(call, group, "") == ["03-02", "03-09", "03-16", "03-23", "03-30"]


def test_shifts_that_were_asked_for(pristine: Caller) -> None:
    query = "from=2026-03-31T00:00:00Z&to=2026-04-01T00:00:00Z&shifts="
    weekdays = pristine("getShift", "Database Operations", "Weekdays")["id"]

    def names(shifts: str) -> set[str]:
        page = pristine("getShiftOccurrences", "Database Operations", query=query + shifts)
        return {each["shift"]["name"] for each in page["data"]}

    assert names("Quarter+End") == {"Quarter End"}
    assert names(f"{weekdays},Quarter+End") == {"Weekdays", "Quarter End"}
    assert names("No+Shift") == set()


def test_pages_and_members(pristine: Caller) -> None:
    query = "embed=members&offset=1&limit=1&from=2026-03-02T00:00:00Z&to=2026-03-06T00:00:00Z"
    page = pristine("getShiftOccurrences", "Service Desk", query=query)
    assert (page["count"], page["total"]) == (1, 4)
    assert {"next", "previous"} < page["links"].keys()
    entry = page["data"][0]
    assert entry["start"] == "2026-03-03T15:00:00.000Z"
    assert [each["escalationType"] for each in entry["members"]["data"]] == [
        "NONE",
        "PEER",
        "MANAGEMENT",
    ]
    plain = pristine("getShiftOccurrences", "Service Desk")["data"][0]
    assert "members" not in plain


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("from=2026-03-03T00:00:00Z&to=2026-03-02T00:00:00Z", "later"),
        ("to=2126-03-02T00:00:00Z", "90 days"),
        ("from=1850-03-02T00:00:00Z", "1850"),
    ],
)
def test_span_that_cannot_be(pristine: Caller, query: str, named: str) -> None:
    assert named in pristine.refusal("getShiftOccurrences", "Service Desk", query=query)


# Deleted occurrences


def test_deleted_occurrence_is_restored(own: Caller) -> None:
    address = ("Database Operations", "Weekdays")
    week = "from=2026-03-15T00:00:00Z&to=2026-03-19T00:00:00Z"
    (deleted,) = own("getDeletedShiftOccurrences", *address)["data"]
    assert deleted == {
        "startDate": "2026-03-16T14:00:00.000Z",
        "endDate": "2026-03-16T23:00:00.000Z",
    }
    assert _days(own, "Database Operations", week, "Weekdays") == ["03-17", "03-18"]

    # What lies in the span only in part stays deleted.
    part = {"startDate": deleted["startDate"], "endDate": "2026-03-16T22:59:59Z"}
    assert own("restoreShiftOccurrences", *address, body=part)["total"] == 1
    remaining = own("restoreShiftOccurrences", *address, body=deleted)
    assert (remaining["total"], remaining["data"]) == (0, [])
    assert remaining["links"]["self"].endswith("/exclusions?offset=0&limit=100")
    assert own("getDeletedShiftOccurrences", *address)["total"] == 0
    assert _days(own, "Database Operations", week, "Weekdays")[0] == "03-16"


def test_span_to_restore_that_cannot_be(pristine: Caller) -> None:
    body = {"startDate": "2026-03-17T00:00:00Z", "endDate": "2026-03-16T00:00:00Z"}
    message = pristine.refusal(
        "restoreShiftOccurrences", "Database Operations", "Weekdays", body=body
    )
    assert "startDate" in message
