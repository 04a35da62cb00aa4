"""Times as people write them: what arrives is UTC, and what is no time is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.ways import Way
from xmatters.errors import ParameterError
from xmatters.sandbox import Sandbox
from xmatters.timestamps import normalise

PACIFIC = "America/Los_Angeles"
LiveIn = Callable[[str], None]


def utc(year: int, month: int, day: int, microsecond: int = 0) -> dt.datetime:
    return dt.datetime(year, month, day, microsecond=microsecond, tzinfo=dt.UTC)


# The rule itself


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("2022-01-01", "2022-01-01T08:00:00+00:00"),
        ("2022-02-01", "2022-02-01T08:00:00+00:00"),
        ("2022", "2022-01-01T08:00:00+00:00"),
        ("2022-03", "2022-03-01T08:00:00+00:00"),
        ("20220101", "2022-01-01T08:00:00+00:00"),
        ("2022-01-01T08", "2022-01-01T16:00:00+00:00"),
        ("2022-01-01T08:30", "2022-01-01T16:30:00+00:00"),
        ("2022-01-01 08:30", "2022-01-01T16:30:00+00:00"),
        ("2022-01-01T08:30:15", "2022-01-01T16:30:15+00:00"),
        ("2022-01-01T08:30:15.250", "2022-01-01T16:30:15.250+00:00"),
        ("2022-01-01T08:30:15.250999", "2022-01-01T16:30:15.250+00:00"),
        # Daylight saving.
        ("2022-07-01", "2022-07-01T07:00:00+00:00"),
        ("2022-03-13T01:59", "2022-03-13T09:59:00+00:00"),
        ("2022-03-13T03:00", "2022-03-13T10:00:00+00:00"),
        # In the other direction, the first of the two hours of that name.
        ("2022-11-06T01:30", "2022-11-06T08:30:00+00:00"),
        ("2022-11-06T02:00", "2022-11-06T10:00:00+00:00"),
        # With a zone, whatever the local one is.
        ("2022-01-01Z", None),
        ("2022-01-01T00:00Z", "2022-01-01T00:00:00+00:00"),
        ("2022-01-01T00:00:00Z", "2022-01-01T00:00:00+00:00"),
        ("2022-01-01T00:00:00+00:00", "2022-01-01T00:00:00+00:00"),
        ("2022-01-01T00:00:00+0200", "2021-12-31T22:00:00+00:00"),
        ("2022-01-01T00:00:00-05", "2022-01-01T05:00:00+00:00"),
        # As the service itself writes them.
        ("2018-04-17T20:02:47.476+0000", "2018-04-17T20:02:47.476+00:00"),
        ("  2022-01-01T00:00:00Z\n", "2022-01-01T00:00:00+00:00"),
        (dt.date(2022, 1, 1), "2022-01-01T08:00:00+00:00"),
        (dt.date(2022, 7, 1), "2022-07-01T07:00:00+00:00"),
        (dt.datetime(2022, 1, 1, 8, 30), "2022-01-01T16:30:00+00:00"),
        (dt.datetime(2022, 11, 6, 1, 30, fold=1), "2022-11-06T09:30:00+00:00"),
        (utc(2022, 1, 1), "2022-01-01T00:00:00+00:00"),
        (utc(2022, 1, 1, 5000), "2022-01-01T00:00:00.005+00:00"),
        (
            dt.datetime(2022, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=9, minutes=30))),
            "2021-12-31T14:30:00+00:00",
        ),
    ],
)
def test_what_is_sent_in_the_pacific_zone(live_in: LiveIn, written: Any, sent: str | None) -> None:
    live_in(PACIFIC)
    if sent is None:
        with pytest.raises(ParameterError):
            normalise("from", written)
    else:
        assert normalise("from", written) == sent


@pytest.mark.parametrize(
    ("zone", "sent"),
    [
        ("UTC", "2022-07-01T00:00:00+00:00"),
        ("Europe/Lisbon", "2022-06-30T23:00:00+00:00"),
        ("Asia/Kolkata", "2022-06-30T18:30:00+00:00"),
        ("Pacific/Kiritimati", "2022-06-30T10:00:00+00:00"),
    ],
)
def test_zone_of_this_computer_applies(live_in: LiveIn, zone: str, sent: str) -> None:
    live_in(zone)
    assert normalise("from", "2022-07-01") == sent


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "yesterday",
        "2022-13-01",
        "2022-02-30",
        "2022-01-01T25:00",
        "01/02/2022",
        "1 January 2022",
        "12",
        "2022-1-1",
        "2022-01-01T00:00:00 Pacific",
        "\uff12\uff10\uff12\uff12-01-01",
        1640995200,
        1640995200.5,
        True,
        b"2022-01-01",
        dt.time(8, 0),
        dt.timedelta(hours=1),
        ["2022-01-01"],
        {"at": "2022-01-01"},
        object(),
    ],
)
def test_what_is_no_time_is_refused_by_the_parameters_name(written: Any) -> None:
    with pytest.raises(ParameterError, match=r"^from must be a time") as refused:
        normalise("from", written)
    assert repr(written) in str(refused.value)


@pytest.mark.parametrize(
    ("zone", "written"),
    [(PACIFIC, "9999-12-31T23:59:59"), ("Asia/Tokyo", "0001-01-01"), (PACIFIC, dt.datetime.max)],
)
def test_what_is_out_of_range_is_refused(live_in: LiveIn, zone: str, written: Any) -> None:
    live_in(zone)
    with pytest.raises(ParameterError, match="from is outside the range of times"):
        normalise("from", written)


@settings(derandomize=True, deadline=None)
@given(st.datetimes(min_value=dt.datetime(1, 1, 2), timezones=st.timezones()))
def test_moment_with_a_zone_stays_the_same_moment(moment: dt.datetime) -> None:
    try:
        sent = normalise("at", moment)
    except ParameterError:
        assert moment.year in (1, 9999)
        return
    shift = abs(dt.datetime.fromisoformat(sent) - moment.astimezone(dt.UTC))
    assert shift < dt.timedelta(milliseconds=1)
    assert sent.endswith("+00:00")


# On its way to the service


def test_each_time_parameter_is_known_from_the_specification(
    way: Way, sandbox: Sandbox, live_in: LiveIn
) -> None:
    live_in(PACIFIC)
    events = way.session(sandbox).events_endpoint()
    way.wait(events.get_events(from_="2022-01-01", to=dt.date(2022, 2, 1)))
    way.wait(events.get_events({"after": "2022-01", "before": utc(2022, 2, 1)}))
    assert [each.query for each in sandbox.requests] == [
        "from=2022-01-01T08%3A00%3A00%2B00%3A00&to=2022-02-01T08%3A00%3A00%2B00%3A00",
        "after=2022-01-01T08%3A00%3A00%2B00%3A00&before=2022-02-01T00%3A00%3A00%2B00%3A00",
    ]
    assert {each.status for each in sandbox.requests} == {200}


def test_text_in_other_parameters_is_left_alone(
    way: Way, sandbox: Sandbox, live_in: LiveIn
) -> None:
    live_in(PACIFIC)
    session = way.session(sandbox)
    way.wait(session.people_endpoint().get_people(search="2022-01-01", created_from="2022-01-01"))
    assert sandbox.requests[0].query == (
        "search=2022-01-01&createdFrom=2022-01-01T08%3A00%3A00%2B00%3A00"
    )


def test_unknown_parameter_is_left_alone_even_if_it_looks_like_a_time(
    way: Way, sandbox: Sandbox
) -> None:
    session = way.session(sandbox)
    way.wait(session.people_endpoint().get_people({"seenSince": "2022-01-01"}))
    assert sandbox.requests[0].query == "seenSince=2022-01-01"


@pytest.mark.parametrize("spelling", ["from", "from_", "_from"])
def test_what_is_no_time_is_refused_before_anything_is_sent(
    way: Way, sandbox: Sandbox, spelling: str
) -> None:
    session = way.session(sandbox)
    with pytest.raises(ParameterError, match=r"from must be a time.*'last week'"):
        session.events_endpoint().get_events({spelling: "last week"})
    assert sandbox.requests == []


def test_zone_that_changes_while_a_list_is_read_does_not_matter(
    way: Way, sandbox: Sandbox, live_in: LiveIn
) -> None:
    live_in(PACIFIC)
    people = way.session(sandbox).people_endpoint().get_people(created_from="2022-01-01", limit=20)
    live_in("Asia/Tokyo")
    assert len(way.wait(people)) == 25
    assert len(sandbox.requests) == 2
    assert all("2022-01-01T08%3A00" in each.query for each in sandbox.requests)
