"""The checks themselves: what they let pass and what not."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.calling import Caller
from xmatters.sandbox.schemas import reply_checker
from xmatters.sandbox.specification import load_specification


def _unknown_field(page: Any) -> None:
    page["data"][0]["shoeSize"] = 44


def _unknown_field_of_kind(page: Any) -> None:
    # An email address is no field of a phone.
    next(each for each in page["data"] if each["deviceType"] == "VOICE")["emailAddress"] = "a@b"


def _missing_field(page: Any) -> None:
    del page["data"][0]["name"]


def _null(page: Any) -> None:
    page["data"][0]["sequence"] = None


def _unknown_value(page: Any) -> None:
    page["data"][0]["status"] = "GONE"


def _nested(page: Any) -> None:
    del page["data"][0]["owner"]["targetName"]


@pytest.mark.parametrize(
    "spoil",
    [_unknown_field, _unknown_field_of_kind, _missing_field, _null, _unknown_value, _nested],
)
def test_reply_that_does_not_fit(pristine: Caller, spoil: Callable[[Any], None]) -> None:
    page = copy.deepcopy(pristine("getDevices"))
    spoil(page)
    (problem,) = reply_checker().problems("getDevices", 200, page)
    assert problem.startswith("getDevices 200 $.data[")


@pytest.mark.parametrize(
    ("operation_id", "field", "time"),
    [
        ("getEvents", "created", "2026-03-02T14:00:03.476Z"),
        ("getPeople", "whenCreated", "2026-03-02T14:00:03.476+0000"),
        ("getPeople", "whenCreated", "2026-03-02T14:00:03Z"),
    ],
)
def test_time_in_another_spelling(
    pristine: Caller, operation_id: str, field: str, time: str
) -> None:
    page = copy.deepcopy(pristine(operation_id, query="limit=1"))
    page["data"][0][field] = time
    assert reply_checker().problems(operation_id, 200, page)


def test_undocumented_status_and_body() -> None:
    check = reply_checker().problems
    assert check("getSite", 418, {}) == ["getSite does not document the status 418"]
    assert check("deleteSite", 204, {}) == ["deleteSite 204 has no body"]
    assert check("deleteSite", 204, None) == []
    assert check("getSite", 503, {"code": 503, "reason": "R", "message": "M"}) == []


def test_paths_are_filled_in_completely() -> None:
    specification = load_specification()
    url = specification.url("getDevice", "a/b|c d")
    assert url == "/api/xm/1/devices/a%2Fb%7Cc%20d"
    routed = specification.route("GET", url)
    assert routed is not None
    assert (routed[0].id, routed[1]) == ("getDevice", {"deviceId": "a/b|c d"})


def test_literal_segments_win() -> None:
    routed = load_specification().route("GET", "/api/xm/1/people/license-quotas")
    assert routed is not None
    assert routed[0].id == "getPeopleLicenseQuotas"
