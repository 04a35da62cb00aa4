from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
TOM = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e03"
DATABASES = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f01"
SERVICE_DESK = "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f03"
TUESDAY = ("2026-03-24T15:00:00Z", "2026-03-24T23:00:00Z")
OWN_ID = "e1a3c5d7-2b4f-4a68-9c0e-7d8f9a0b1cff"


def _ids(call: Caller, query: str) -> list[str]:
    return [each["id"][-2:] for each in call("getTemporaryAbsences", query=query)["data"]]


# Reading


def test_sample_absence(pristine: Caller) -> None:
    (absence,) = pristine("getTemporaryAbsences", query="member=mmcbride")["data"]
    assert (absence["start"], absence["end"]) == (
        "2026-03-09T15:00:00.000Z",
        "2026-03-14T00:00:00.000Z",
    )
    assert absence["absenceType"] == "REPLACEMENT"
    # People in short come with their status here, but without a licence.
    assert absence["member"]["status"] == "ACTIVE"
    assert absence["replacement"]["targetName"] == "tokafor"
    assert absence["group"]["targetName"] == "Database Operations"


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("member=mmcbride", ["01"]),
        (f"member={ANA}", ["02"]),
        ("member=nobody", []),
        ("groups=Database+Operations", ["01"]),
        (f"groups=Service+Desk,{DATABASES}", ["01"]),
        ("groups=Service+Desk", []),
        ("member=mmcbride&absenceType=VACANCY", []),
        ("member=asilva&absenceType=VACANCY", ["02"]),
        ("member=mmcbride&from=2026-03-14T00:00:00Z", ["01"]),
        ("member=mmcbride&from=2026-03-14T00:00:01Z", []),
        ("member=mmcbride&to=2026-03-09T15:00:00Z", ["01"]),
        ("member=mmcbride&to=2026-03-09T14:59:59Z", []),
        ("member=mmcbride&offset=1", []),
    ],
)
def test_filters(pristine: Caller, query: str, ids: list[str]) -> None:
    assert _ids(pristine, query) == ids


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("", "member"),
        ("absenceType=VACANCY", "member"),
        ("member=mmcbride&absenceType=HOLIDAY", "VACANCY, REPLACEMENT"),
        ("member=mmcbride&from=2026-03-01T15:59:59Z", "one day back"),
        ("member=mmcbride&to=2126-03-01T00:00:00Z", "90 days"),
        ("member=mmcbride&from=2026-03-03T00:00:00Z&to=2026-03-02T23:00:00Z", "later"),
    ],
)
def test_question_that_cannot_be_answered(pristine: Caller, query: str, named: str) -> None:
    assert named in pristine.refusal("getTemporaryAbsences", query=query)


# Creating and deleting


def test_absence_without_anybody_who_stands_in(call: Caller) -> None:
    absence = call.new_absence(TOM, *TUESDAY)
    assert absence["absenceType"] == "VACANCY"
    assert not absence.keys() & {"group", "replacement"}
    assert call("getTemporaryAbsences", query="member=tokafor")["data"] == [absence]
    assert call("deleteTemporaryAbsence", absence["id"]) == absence
    assert call("deleteTemporaryAbsence", absence["id"], status=204) is None
    assert call("getTemporaryAbsences", query="member=tokafor")["total"] == 0


def test_chosen_id_has_to_be_free(call: Caller) -> None:
    absence = call.new_absence(TOM, *TUESDAY, id=OWN_ID)
    assert absence["id"] == OWN_ID
    body = {"absenceType": "VACANCY", "member": TOM, "start": TUESDAY[0], "end": TUESDAY[1]}
    for identifier, status in ((OWN_ID, 409), (ANA, 409), ("mine", 400)):
        sent = {**body, "id": identifier}
        call.refusal("createTemporaryAbsence", body=sent, status=status)
    call("deleteTemporaryAbsence", OWN_ID)


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"start": "2026-03-02T15:59:59Z"}, "past"),
        ({"end": TUESDAY[0]}, "after start"),
        ({"end": "2126-03-01T00:00:00Z"}, "90 days"),
        ({"start": "tomorrow"}, "tomorrow"),
        ({"member": "nobody"}, "nobody"),
        # Ids alone are taken.
        ({"member": "tokafor"}, "tokafor"),
        ({"group": "Service Desk"}, "Service Desk"),
        ({"absenceType": "REPLACEMENT"}, "replacement"),
        ({"absenceType": "REPLACEMENT", "replacement": "mmcbride"}, "mmcbride"),
        ({"replacement": MARY}, "REPLACEMENT"),
        ({"absenceType": "HOLIDAY"}, "HOLIDAY"),
    ],
)
def test_absence_that_cannot_be(call: Caller, fields: dict[str, Any], named: str) -> None:
    body = {"absenceType": "VACANCY", "member": TOM, "start": TUESDAY[0], "end": TUESDAY[1]}
    assert named in call.refusal("createTemporaryAbsence", body=body | fields)
    assert call("getTemporaryAbsences", query="member=tokafor")["total"] == 0


# On call


def _member(call: Caller, group: str, at: str, name: str) -> Any:
    """Return the place of somebody in the weekdays of a group."""
    entries = call("getOnCall", query=f"groups={group}&at={at}")["data"]
    members = next(each for each in entries if each["shift"]["name"] == "Weekdays")["members"]
    return next(each for each in members["data"] if each["member"]["targetName"] == name)


def test_replacements_for_their_part_of_the_occurrence(own: Caller) -> None:
    own.new_absence(TOM, TUESDAY[0], "2026-03-24T18:00:00Z", replacement=MARY)
    own.new_absence(TOM, "2026-03-24T20:00:00Z", "2026-03-26T12:00:00Z", group=SERVICE_DESK)
    place = _member(own, "Service Desk", "2026-03-24T19:00:00Z", "tokafor")
    replaced, vacant = place["replacements"]["data"]
    assert (replaced["start"], replaced["end"]) == (TUESDAY[0], "2026-03-24T18:00:00Z")
    assert replaced["replacement"]["targetName"] == "mmcbride"
    assert replaced["replacement"]["status"] == "ACTIVE"
    # The occurrence ends before the absence does, and nobody stands in.
    assert vacant == {"start": "2026-03-24T20:00:00Z", "end": "2026-03-24T23:00:00Z"}
    assert "replacements" not in _member(own, "Service Desk", "2026-03-27T19:00:00Z", "tokafor")


def test_absence_from_one_group_leaves_the_others_alone(pristine: Caller) -> None:
    at = "2026-03-10T18:00:00Z"
    replacements = _member(pristine, "Database Operations", at, "mmcbride")["replacements"]
    assert replacements["data"][0]["replacement"]["targetName"] == "tokafor"
    assert "replacements" not in _member(pristine, "Service Desk", at, "mmcbride")


def test_absence_ends_with_the_person_or_the_group(own: Caller) -> None:
    group = own.new_group("Short-lived")["id"]
    in_group = own.new_absence(MARY, *TUESDAY, group=group)
    of_person = own.new_absence(TOM, *TUESDAY)
    with_replacement = own.new_absence(MARY, *TUESDAY, replacement=TOM)
    own("deleteGroup", "Short-lived")
    own("deletePerson", "tokafor")
    for absence in (in_group, of_person):
        assert own("deleteTemporaryAbsence", absence["id"], status=204) is None
    # Nobody stands in any more.
    kept = own("deleteTemporaryAbsence", with_replacement["id"])
    assert kept["absenceType"] == "VACANCY"
    assert "replacement" not in kept
