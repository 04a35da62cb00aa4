from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

NEEDED = {"country": "USA", "language": "en", "timezone": "US/Eastern"}


def _new_site(call: Caller, name: str, **fields: Any) -> Any:
    return call("createOrUpdateSite", body={"name": name, **NEEDED, **fields}, status=201)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("search=denver", ["Denver"]),
        ("search=example+street&operand=AND", ["Denver"]),
        ("search=example&fields=NAME", []),
        ("country=portugal", ["Lisbon"]),
        ("country=us", ["Denver", "Old Warehouse"]),
        ("country=Atlantis", []),
        ("geocoded=true", ["Denver"]),
        ("geocoded=false", ["Lisbon", "Old Warehouse"]),
        ("status=INACTIVE", ["Old Warehouse"]),
        ("sortBy=NAME&sortOrder=DESCENDING&limit=1", ["Old Warehouse"]),
        ("sortBy=ADDRESS&limit=1", ["Denver"]),
    ],
)
def test_filters_and_orders(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getSites", query=query) == names


def test_site_by_id_and_by_name(call: Caller) -> None:
    site = call("getSite", "Denver")
    assert call("getSite", site["id"]) == site
    call.refusal("getSite", "Atlantis", status=404)


@pytest.mark.parametrize("country", ["United States", "us", "USA"])
def test_country_comes_back_as_alpha_3(call: Caller, country: str) -> None:
    assert _new_site(call, f"Site in {country}", country=country)["country"] == "USA"


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    site = _new_site(call, "Albany", city="Albany", address1="1 Example Road")
    body = {"id": site["id"], "name": "Albany North", "city": None}
    changed = call("createOrUpdateSite", body=body)
    assert changed["address1"] == "1 Example Road"
    assert "city" not in changed
    assert call("getSite", "Albany North")["id"] == site["id"]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"name": "Denver"}, 409),
        ({"country": "Atlantis"}, 400),
        ({"timezone": "Nowhere"}, 400),
        ({"timezone": "/etc/hostname"}, 400),
        ({"latitude": 91}, 400),
        ({"language": None}, 400),
    ],
)
def test_site_that_cannot_be(call: Caller, fields: dict[str, Any], status: int) -> None:
    body = {"name": "Impossible", **NEEDED, **fields}
    call.refusal("createOrUpdateSite", body=body, status=status)
    call.refusal("getSite", "Impossible", status=404)


def test_deleted_site_is_nobodys_site(call: Caller) -> None:
    site = _new_site(call, "Boston")
    person = call.new_person("bostonian", site=site["id"])
    call.new_group("Bostonians", site=site["id"])
    assert call("deleteSite", "Boston")["id"] == site["id"]
    assert call("deleteSite", "Boston", status=204) is None
    assert "site" not in call("getPerson", person["id"])
    assert "site" not in call("getGroup", "Bostonians")


# Roles


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("name=Standard User", ["Standard User"]),
        ("name=Standard", []),
        ("name=*supervisor&allowWildcards=true", ["Group Supervisor", "Company Supervisor"]),
    ],
)
def test_roles(call: Caller, query: str, names: list[str]) -> None:
    assert call.names("getRoles", query=query) == names
