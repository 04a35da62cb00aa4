"""Times that come twice or never, leap seconds, far years, and zones that a machine lacks."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from xmatters.errors import ParameterError
from xmatters.timestamps import normalise
from xmatters_client.models import Event

LiveIn = Callable[[str], None]
GAP, OVERLAP = "2022-03-13T02:30:15.250", "2022-11-06T01:30"


@pytest.mark.parametrize(
    ("zone", "written", "sent"),
    [
        # In a gap: as with the offset of before (RFC 5545, 3.3.5).
        ("America/Los_Angeles", GAP, "2022-03-13T10:30:15.250+00:00"),
        ("America/Los_Angeles", dt.datetime.fromisoformat(GAP), "2022-03-13T10:30:15.250+00:00"),
        ("Europe/Lisbon", "2022-03-27T01:30", "2022-03-27T01:30:00+00:00"),
        # Half an hour of daylight saving, and a day that an island left out.
        ("Australia/Lord_Howe", "2022-10-02T02:15", "2022-10-01T15:45:00+00:00"),
        ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00+00:00"),
        # Twice.
        ("America/Los_Angeles", OVERLAP, "2022-11-06T08:30:00+00:00"),
        (
            "America/Los_Angeles",
            dt.datetime(2022, 11, 6, 1, 30, fold=1),
            "2022-11-06T09:30:00+00:00",
        ),
        # A rule in place of a name needs no data.
        ("PST8PDT,M3.2.0,M11.1.0", "2022-07-01", "2022-07-01T07:00:00+00:00"),
        ("UTC", "1900-01-01", "1900-01-01T00:00:00+00:00"),
        # Midnight as the end of a day is the beginning of the next one.
        ("UTC", "2022-12-31T24:00", "2023-01-01T00:00:00+00:00"),
    ],
)
def test_local_time(live_in: LiveIn, zone: str, written: Any, sent: str) -> None:
    live_in(zone)
    assert normalise("from", written) == sent


@pytest.mark.parametrize(
    "written",
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:60", "10000-01-01", "0000-01-01", "-0001-01-01"],
)
def test_leap_seconds_and_far_years_are_refused(written: str) -> None:
    with pytest.raises(ParameterError, match="from must be a time"):
        normalise("from", written)


@pytest.mark.parametrize("zone", ["Nowhere/Atlantis", ":Nowhere/Atlantis", "America/Nowhere/City"])
def test_local_zone_without_data_is_not_taken_for_utc(live_in: LiveIn, zone: str) -> None:
    live_in(zone)
    for written in ("2022-01-01", dt.date(2022, 1, 1), dt.datetime(2022, 1, 1)):
        with pytest.raises(ParameterError, match=f"no data for the local one, TZ={zone}; pass"):
            normalise("from", written)
    assert normalise("from", "2022-01-01T00:00Z") == "2022-01-01T00:00:00+00:00"


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("America/Los_Angeles", "2022-03-13T10:30:15.250+00:00"),
        ("UTC0", "2022-03-13T02:30:15.250+00:00"),
        ("Nowhere/Atlantis", "ParameterError"),
        (None, "2022-03-13T"),
    ],
)
def test_setting_of_the_system(zone: str | None, shown: str) -> None:
    program = (
        "from xmatters.timestamps import normalise\n"
        f"try: print(normalise('from', {GAP!r}))\n"
        "except ValueError as error: print(type(error).__name__)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "TZ"}
    if zone is not None:
        environment["TZ"] = zone
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith(shown)


ODD = [
    "2016-12-31T23:59:60Z",
    "2016-12-31T23:59:60.123+0000",
    "0000-01-01T00:00:00Z",
    "10000-01-01T00:00:00Z",
    "2022-02-30T00:00:00Z",
    "2022-01-01T00:00:00+99:00",
    "2022-01-01T00:00:00 Mars/Olympus",
    "9" * 5000,
    "",
    7,
    1e400,
    [1],
]


@pytest.mark.parametrize("value", ODD, ids=lambda value: str(value)[:30])
def test_what_is_no_time_in_a_reply_stays_as_it_came(value: Any) -> None:
    event = Event.from_dict({"id": "1", "created": value})
    assert event.created == value
    assert event.to_dict()["created"] == value


@pytest.mark.parametrize(
    "text",
    ["0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59.999-05:00", "2022-11-06T01:30:00-0800"],
)
def test_edges_of_time_in_a_reply_are_times(text: str) -> None:
    event = Event.from_dict({"id": "1", "created": text})
    assert isinstance(event.created, dt.datetime)
    assert event.to_dict()["created"] == text
