"""Requests are written strictly: what does not fit is refused, and absent is not null."""

from __future__ import annotations

import copy
import datetime
import enum
import pickle
from typing import Any

import pytest

from tests.generator.making import Made, Make

SPEC = """
paths:
  /things:
    post: {operationId: addThing, requestBody: ThingCreate, responses: {201: Thing}}
schemas:
  Colour: {enum: [RED, BLUE]}
  Thing: {properties: {id: {type: string}}}
  TimeframeInput: {required: [days], properties: {days: {type: array, items: {type: string}}}}
  ThingInput:
    properties:
      size: {type: integer, default: 3}
      weight: {type: number}
      loud: {type: boolean}
      colour: {$ref: '#/components/schemas/Colour'}
      ownerName: {type: [string, 'null']}
      keepers: {type: array, items: {type: string}}
      created: {type: string, format: date-time}
      properties: {type: object}
      timeframe: {$ref: '#/components/schemas/TimeframeInput'}
      timeframes: {type: array, items: {$ref: '#/components/schemas/TimeframeInput'}}
      webPassword: {type: string, format: password}
      spareKeys: {type: array, items: {type: string, format: password}}
  ThingCreate:
    allOf:
      - {$ref: '#/components/schemas/ThingInput'}
      - required: [targetName]
        properties: {targetName: {type: string}}
"""


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


@pytest.fixture(scope="module")
def thing(made: Made) -> Any:
    return made.model("ThingCreate")


@pytest.fixture(scope="module")
def refused(made: Made) -> Any:
    return made.errors.InvalidRequestError


def test_a_field_that_is_not_set_is_not_sent_and_no_default_is(thing: Any) -> None:
    assert thing(target_name="drill").to_dict() == {"targetName": "drill"}


def test_none_is_sent_as_null_which_clears(thing: Any) -> None:
    written = thing(target_name="drill", owner_name=None, keepers=None).to_dict()
    assert written == {"targetName": "drill", "ownerName": None, "keepers": None}


def test_unset_may_be_given_and_is_not_sent(made: Made, thing: Any) -> None:
    unset = made.package.UNSET
    assert thing(target_name="drill", size=unset).to_dict() == {"targetName": "drill"}


def test_all_that_is_set_is_sent_under_its_wire_name(made: Made, thing: Any) -> None:
    timeframe = made.model("TimeframeInput")
    written = thing(
        target_name="drill",
        size=0,
        weight=2,
        loud=False,
        colour="ULTRAVIOLET",
        owner_name="",
        keepers=(),
        created=datetime.datetime(2018, 4, 17, tzinfo=datetime.UTC),
        properties={"a b": [1, None]},
        timeframe=timeframe(days=["MO"]),
        timeframes=[timeframe(days=[]), {"days": {"TU"}}],
        web_password="pa55",
        spare_keys=["k1"],
    ).to_dict()
    assert written == {
        "targetName": "drill",
        "size": 0,
        "weight": 2,
        "loud": False,
        "colour": "ULTRAVIOLET",
        "ownerName": "",
        "keepers": [],
        "created": "2018-04-17T00:00:00+00:00",
        "properties": {"a b": [1, None]},
        "timeframe": {"days": ["MO"]},
        "timeframes": [{"days": []}, {"days": ["TU"]}],
        "webPassword": "pa55",
        "spareKeys": ["k1"],
    }


def test_an_object_of_the_service_stands_for_its_id(made: Made, thing: Any) -> None:
    owner = made.model("Thing").from_dict({"id": "7"})
    written = thing(target_name="drill", keepers=[owner, "8"]).to_dict()
    assert written["keepers"] == ["7", "8"]


def test_an_enumeration_of_your_own_is_sent_by_its_values(thing: Any) -> None:
    class Colour(enum.Enum):
        HOT = "RED"

    assert thing(target_name="drill", colour=Colour.HOT).to_dict()["colour"] == "RED"


def test_a_set_is_sent_in_a_stable_order(thing: Any) -> None:
    written = thing(target_name="drill", keepers={"c", "a", "b"}).to_dict()
    assert written["keepers"] == ["a", "b", "c"]


MISFITS: list[tuple[str, Any]] = [
    ("target_name", 5),
    ("target_name", b"drill"),
    ("target_name", ["drill"]),
    ("size", "3"),
    ("size", 3.5),
    ("size", True),
    ("weight", "2.5"),
    ("weight", False),
    ("loud", "true"),
    ("loud", 1),
    ("colour", 3),
    ("keepers", "mmcbride"),
    ("keepers", b"mmcbride"),
    ("keepers", {"id": "1"}),
    ("keepers", 1),
    ("keepers", [1]),
    ("keepers", [None]),
    ("created", 1524000000),
    ("properties", [("a", 1)]),
    ("timeframe", "MO"),
    ("timeframe", [{"days": []}]),
    ("timeframes", {"days": []}),
    ("timeframes", ["MO"]),
]


@pytest.mark.parametrize(("name", "value"), MISFITS)
def test_a_value_of_the_wrong_type_is_refused_by_the_name_of_its_field(
    thing: Any, refused: Any, name: str, value: Any
) -> None:
    request = thing(**{"target_name": "drill", name: value})
    with pytest.raises(refused, match=rf"ThingCreate\.{name} must be "):
        request.to_dict()


def test_what_is_required_cannot_be_cleared(thing: Any, refused: Any) -> None:
    with pytest.raises(refused, match=r"ThingCreate\.target_name must not be None"):
        thing(target_name=None).to_dict()


def test_what_is_required_must_be_given(thing: Any, refused: Any) -> None:
    with pytest.raises(TypeError, match="target_name"):
        thing(size=3)
    with pytest.raises(refused, match="ThingCreate needs target_name"):
        thing.from_mapping({"size": 3})


def test_what_is_required_within_a_nested_object_must_be_given(thing: Any, refused: Any) -> None:
    request = thing(target_name="drill", timeframes=[{}])
    with pytest.raises(refused, match="TimeframeInput needs days"):
        request.to_dict()


def test_a_time_must_have_a_zone(thing: Any, refused: Any) -> None:
    request = thing(target_name="drill", created=datetime.datetime(2018, 4, 17, 12))
    with pytest.raises(refused, match=r"ThingCreate\.created must have a time zone"):
        request.to_dict()


@pytest.mark.parametrize(
    ("name", "value"),
    [("web_password", ["hush-hush"]), ("web_password", b"hush-hush"), ("spare_keys", "hush-hush")],
)
def test_a_secret_of_the_wrong_type_is_not_shown(
    thing: Any, refused: Any, name: str, value: Any
) -> None:
    request = thing(**{"target_name": "drill", name: value})
    with pytest.raises(refused, match=f"{name} must be") as caught:
        request.to_dict()
    assert "hush" not in str(caught.value)


def test_a_request_shows_no_secret(thing: Any) -> None:
    assert repr(thing(target_name="drill", web_password="hush")) == (
        "ThingCreate(target_name='drill')"
    )


def test_a_mapping_may_use_the_names_of_python_and_of_the_wire(thing: Any) -> None:
    by_python = thing.from_mapping({"target_name": "drill", "owner_name": None})
    by_wire = thing.from_mapping({"targetName": "drill", "ownerName": None})
    assert by_python == by_wire == thing(target_name="drill", owner_name=None)


def test_a_mapping_may_be_nested_in_either_casing(thing: Any) -> None:
    values = {"targetName": "drill", "timeframes": [{"days": ["MO"]}]}
    assert thing.from_mapping(values).to_dict() == values


def test_a_mapping_with_an_unknown_name_is_refused(thing: Any, refused: Any) -> None:
    with pytest.raises(refused, match=r"ThingCreate has no field 'colr'.* colour"):
        thing.from_mapping({"target_name": "drill", "colr": "RED"})
    with pytest.raises(refused, match="TimeframeInput has no field 'day'"):
        thing.from_mapping({"target_name": "drill", "timeframe": {"day": "MO"}}).to_dict()


def test_a_mapping_that_says_a_thing_twice_is_refused(thing: Any, refused: Any) -> None:
    with pytest.raises(refused, match="given twice"):
        thing.from_mapping({"target_name": "drill", "targetName": "saw"})


def test_an_unknown_argument_is_refused(thing: Any) -> None:
    with pytest.raises(TypeError, match="colr"):
        thing(target_name="drill", colr="RED")


def test_requests_are_equal_when_their_fields_are(made: Made, thing: Any) -> None:
    unset = made.package.UNSET
    assert thing(target_name="drill") == thing(target_name="drill", size=unset)
    assert thing(target_name="drill") != thing(target_name="drill", size=3)
    assert thing(target_name="drill") != thing(target_name="drill", owner_name=None)


def through_pickle(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, through_pickle])
def test_a_copied_or_pickled_request_is_the_same(thing: Any, duplicate: Any) -> None:
    request = thing(target_name="drill", owner_name=None, timeframe={"days": ["MO"]})
    twin = duplicate(request)
    assert twin is not request
    assert twin == request
    assert twin.to_dict() == {
        "targetName": "drill",
        "ownerName": None,
        "timeframe": {"days": ["MO"]},
    }


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, through_pickle])
def test_there_is_one_unset_even_after_copying_and_pickling(made: Made, duplicate: Any) -> None:
    unset = made.package.UNSET
    assert duplicate(unset) is unset
    assert duplicate([unset])[0] is unset


def test_unset_is_false_and_shows_its_name(made: Made) -> None:
    unset = made.package.UNSET
    assert not unset
    assert unset is not None
    assert repr(unset) == "UNSET"
    assert isinstance(unset, made.package.Unset)
    assert made.package.Unset("UNSET") is unset
