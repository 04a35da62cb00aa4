"""Replies are read leniently: nothing that came is lost, and nothing odd loses the rest."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import Any, get_args

import pytest

from tests.generator.making import Made, Make

SPEC = """
paths:
  /things/{thingId}:
    get: {operationId: getThing, responses: {200: Thing}}
schemas:
  Colour: {enum: [RED, BLUE]}
  Owner: {properties: {id: {type: string}, since: {type: string, format: date-time}}}
  Safe: {properties: {id: {type: string}, name: {type: string, format: password}}}
  Link: {properties: {self: {type: string}}}
  Thing:
    required: [id]
    properties:
      id: {type: string}
      targetName: {type: string}
      size: {type: integer}
      colour: {$ref: '#/components/schemas/Colour'}
      colours: {type: array, items: {$ref: '#/components/schemas/Colour'}}
      owner: {$ref: '#/components/schemas/Owner'}
      keepers: {type: array, items: {$ref: '#/components/schemas/Owner'}}
      properties: {type: object}
      created: {type: string, format: date-time}
      started: {type: string, format: date-time, x-time-format: seconds-z}
      ended: {type: string, format: date-time, x-time-format: milliseconds-offset}
      moments: {type: array, items: {type: string, format: date-time}}
      pin: {type: string, format: password}
      anything: {}
      links: {$ref: '#/components/schemas/Link'}
      otherLinks: {type: array, items: {$ref: '#/components/schemas/Link'}}
      lastUsed: {type: string, format: date-time, x-embed: history}
      rival: {$ref: '#/components/schemas/Owner', x-embed: rival}
      rivalLink: {$ref: '#/components/schemas/Link', x-embed: rival}
"""

WHOLE: dict[str, Any] = {
    "id": "1",
    "targetName": "drill",
    "size": 3,
    "colour": "RED",
    "colours": ["RED", "BLUE"],
    "owner": {"id": "2", "since": "2018-04-17T20:19:03.807Z"},
    "keepers": [{"id": "3"}, {"id": "4"}],
    "properties": {"a b": [1, None, {"c": True}]},
    "created": "2018-04-17T20:19:03.807Z",
    "started": "2018-04-24T04:00:00Z",
    "ended": "2018-04-17T20:02:47.476+0000",
    "moments": ["2018-04-17T20:19:03.807Z"],
    "pin": "1234",
    "anything": [1, "two"],
    "links": {"self": "/things/1"},
    "otherLinks": [{"self": "/things/2"}, {"self": "/things/3"}],
    "lastUsed": "2018-04-17T20:19:03.807Z",
    "rival": {"id": "5"},
    "rivalLink": {"self": "/things/5"},
}


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


@pytest.fixture(scope="module")
def thing(made: Made) -> Any:
    return made.model("Thing")


def test_a_reply_is_read_into_typed_objects_and_given_back(thing: Any) -> None:
    drill = thing.from_dict(WHOLE)
    assert (drill.target_name, drill.size, drill.owner.id) == ("drill", 3, "2")
    assert [keeper.id for keeper in drill.keepers] == ["3", "4"]
    assert (drill.links.self_, drill.other_links[1].self_) == ("/things/1", "/things/3")
    assert (drill.rival.id, drill.rival_link.self_) == ("5", "/things/5")
    assert drill.to_dict() == WHOLE


def test_fields_keep_the_order_of_the_wire_names_they_came_under(thing: Any) -> None:
    assert list(thing.from_dict({"targetName": "drill", "id": "1"}).to_dict()) == [
        "id",
        "targetName",
    ]


def test_unknown_fields_are_kept_and_given_back(thing: Any) -> None:
    data = {"id": "1", "weight": {"kg": 2}, "target_name": "not the wire name"}
    drill = thing.from_dict(data)
    assert drill.additional_properties == {
        "weight": {"kg": 2},
        "target_name": "not the wire name",
    }
    assert drill.target_name is None
    assert drill.to_dict() == data


def test_there_are_no_additional_properties_where_all_is_known(thing: Any) -> None:
    assert thing.from_dict(WHOLE).additional_properties == {}
    assert thing.from_dict({"id": "1", "size": None}).additional_properties == {}


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_an_explicit_null_reads_as_none_and_is_given_back(made: Made, name: str) -> None:
    drill = made.model("Thing").from_dict(WHOLE | {name: None})
    field = next(field for field in drill.FIELDS if field.wire_name == name)
    assert getattr(drill, field.python_name) is None
    assert drill.to_dict() == WHOLE | {name: None}


def test_a_field_that_is_absent_or_lacks_though_promised_reads_as_none(thing: Any) -> None:
    drill = thing.from_dict({})
    assert [getattr(drill, field.python_name) for field in thing.FIELDS] == [None] * len(WHOLE)
    assert drill.to_dict() == {}


@pytest.mark.parametrize(
    "odd", [7, -1.5, True, "text", "", [], ["text"], [1, None], {}, {"x": None}]
)
@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_value_of_another_type_than_promised_is_kept(thing: Any, name: str, odd: Any) -> None:
    assert thing.from_dict(WHOLE | {name: odd}).to_dict() == WHOLE | {name: odd}


@pytest.mark.parametrize("name", ["links", "rivalLink", "owner", "rival"])
@pytest.mark.parametrize(
    "value",
    [
        {"self": "/things/9"},
        {"self": None},
        {"self": 9},
        {"self": ["/things/9"]},
        {"self": "/things/9", "next": "/things/10"},
        {"next": "/things/10"},
        {"self": "/things/9", "next": None},
        {"Self": "/things/9"},
    ],
)
def test_a_nested_object_is_given_back_with_whatever_it_has(
    thing: Any, name: str, value: Any
) -> None:
    drill = thing.from_dict({name: value})
    assert drill.to_dict() == {name: value}
    assert drill.additional_properties == {}
    nested = getattr(drill, {"rivalLink": "rival_link"}.get(name, name))
    assert nested.to_dict() == value
    assert drill.to_dict() == {name: value}


@pytest.mark.parametrize(
    ("name", "field", "wire_name"),
    [("links", "self_", "self"), ("rival_link", "self_", "self"), ("owner", "id", "id")],
)
def test_a_nested_object_is_one_object_and_can_be_changed(
    thing: Any, name: str, field: str, wire_name: str
) -> None:
    drill = thing.from_dict(WHOLE)
    nested = getattr(drill, name)
    assert getattr(drill, name) is nested
    setattr(nested, field, "changed")
    assert drill.to_dict()[{"rival_link": "rivalLink"}.get(name, name)][wire_name] == "changed"
    setattr(drill, name, None)
    assert {"rival_link": "rivalLink"}.get(name, name) not in drill.to_dict()


def test_odd_items_among_good_ones_are_kept_in_their_places(thing: Any) -> None:
    data = {"keepers": [{"id": "3"}, None, "4", ["5"], {"id": None, "new": 1}]}
    drill = thing.from_dict(data)
    assert drill.keepers[0].id == "3"
    assert drill.keepers[1:4] == [None, "4", ["5"]]
    assert drill.to_dict() == data


def test_unknown_enumeration_values_are_kept_as_they_are(made: Made, thing: Any) -> None:
    data = {"colour": "ULTRAVIOLET", "colours": ["RED", "ultraviolet"]}
    drill = thing.from_dict(data)
    assert (drill.colour, drill.colours) == ("ULTRAVIOLET", ["RED", "ultraviolet"])
    assert drill.to_dict() == data


def test_an_enumeration_is_typed_as_its_values_or_any_text(made: Made) -> None:
    known, other = get_args(made.model("Colour"))
    assert get_args(known) == ("RED", "BLUE")
    assert other is str


def test_reading_leaves_the_given_data_alone(thing: Any) -> None:
    data = copy.deepcopy(WHOLE)
    drill = thing.from_dict(data)
    drill.keepers.clear()
    drill.properties["a b"].append(4)
    assert data == WHOLE


def test_the_wire_form_is_independent_of_the_object(thing: Any) -> None:
    drill = thing.from_dict(WHOLE | {"weight": {"kg": 2}})
    written = drill.to_dict()
    written["properties"]["a b"].clear()
    written["weight"]["kg"] = 3
    written["moments"].clear()
    assert drill.to_dict() == WHOLE | {"weight": {"kg": 2}}


def at(year: int, month: int, day: int, *time_of_day: int) -> datetime.datetime:
    hour, minute, second, microsecond = (*time_of_day, 0, 0, 0, 0)[:4]
    return datetime.datetime(
        year, month, day, hour, minute, second, microsecond, tzinfo=datetime.UTC
    )


@pytest.mark.parametrize("name", ["created", "started", "ended"])
@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2018-04-17T20:19:03.807Z", (2018, 4, 17, 20, 19, 3, 807000)),
        ("2018-04-17T20:19:03.807+0000", (2018, 4, 17, 20, 19, 3, 807000)),
        ("2018-04-17T20:19:03.807+00:00", (2018, 4, 17, 20, 19, 3, 807000)),
        ("2018-04-17T20:19:03Z", (2018, 4, 17, 20, 19, 3)),
        ("2018-04-17T20:19:03.807123Z", (2018, 4, 17, 20, 19, 3, 807123)),
        ("2018-04-17T22:19:03.000+0200", (2018, 4, 17, 20, 19, 3)),
        ("2018-04-17T20:19:03.807", (2018, 4, 17, 20, 19, 3, 807000)),
        ("2018-04-17T20:19:03", (2018, 4, 17, 20, 19, 3)),
        ("2018-04-17 20:19:03", (2018, 4, 17, 20, 19, 3)),
        ("2018-04-17T20:19Z", (2018, 4, 17, 20, 19)),
        ("2018-04-17", (2018, 4, 17)),
        ("2018-W16-2T20:19:03.807Z", (2018, 4, 17, 20, 19, 3, 807000)),
        ("2018-W16-2T20:19:03Z", (2018, 4, 17, 20, 19, 3)),
        ("2018-W16-2T20:19:03.807+0000", (2018, 4, 17, 20, 19, 3, 807000)),
    ],
)
def test_a_time_is_read_in_any_spelling_and_given_back_in_the_same(
    thing: Any, name: str, text: str, moment: tuple[int, ...]
) -> None:
    drill = thing.from_dict({name: text})
    read = getattr(drill, name)
    assert read == at(*moment)
    assert read.utcoffset() is not None
    assert drill.to_dict() == {name: text}


@pytest.mark.parametrize("name", ["created", "started", "ended"])
@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "",
        "2018-04-31T20:19:03.807Z",
        "2018-04-17T20:19:03.80xZ",
        "2018-04-17T25:19:03Z",
        "2018-04-17T25:19:03.807+0000",
        "Apr 16, 2018 at 12:00:00 AM EDT",
        "\ud800018-04-17T20:19:03.807Z",
    ],
)
def test_text_that_is_no_time_is_kept(thing: Any, name: str, text: str) -> None:
    drill = thing.from_dict({name: text})
    assert getattr(drill, name) == text
    assert drill.to_dict() == {name: text}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("created", "2018-04-17T20:19:03.000Z"),
        ("started", "2018-04-17T20:19:03Z"),
        ("ended", "2018-04-17T20:19:03.000+0000"),
    ],
)
def test_a_time_that_was_changed_is_written_as_the_service_spells_it(
    thing: Any, name: str, text: str
) -> None:
    drill = thing.from_dict({name: "2018-01-01 10:00"})
    zone = datetime.timezone(datetime.timedelta(hours=2))
    setattr(drill, name, datetime.datetime(2018, 4, 17, 22, 19, 3, tzinfo=zone))
    assert drill.to_dict() == {name: text}


def test_fields_that_were_changed_are_written_instead_of_what_came(thing: Any) -> None:
    drill = thing.from_dict({"id": "1", "size": None, "created": "2018", "weight": 2})
    drill.size = 5
    drill.created = None
    drill.target_name = "saw"
    assert drill.to_dict() == {"id": "1", "targetName": "saw", "size": 5, "weight": 2}


def test_objects_built_by_hand_are_like_those_that_came(made: Made, thing: Any) -> None:
    by_hand = thing(
        id="1",
        owner=made.model("Owner")(id="2"),
        created=datetime.datetime(2018, 4, 17, tzinfo=datetime.UTC),
    )
    came = thing.from_dict({"id": "1", "owner": {"id": "2"}, "created": "2018-04-17T00:00:00.000Z"})
    assert by_hand == came
    assert by_hand.to_dict() == came.to_dict()


def test_objects_are_equal_when_all_that_came_is_equal(made: Made, thing: Any) -> None:
    assert thing.from_dict(WHOLE) == thing.from_dict(WHOLE)
    assert thing.from_dict(WHOLE) != thing.from_dict(WHOLE | {"size": 4})
    assert thing.from_dict(WHOLE) != thing.from_dict(WHOLE | {"weight": 4})
    assert thing.from_dict(WHOLE) != thing.from_dict(WHOLE | {"owner": {"id": "9"}})
    assert thing.from_dict({"id": "1"}) != made.model("Owner").from_dict({"id": "1"})
    assert thing.from_dict({"id": "1"}) != {"id": "1"}


def through_pickle(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, through_pickle])
def test_objects_survive_copying_and_pickling_with_all_that_came(
    thing: Any, duplicate: Any
) -> None:
    data = WHOLE | {"size": None, "weight": {"kg": 2}, "created": "2018-04-17 20:19"}
    drill = thing.from_dict(data)
    twin = duplicate(drill)
    assert twin is not drill
    assert twin == drill
    assert twin.to_dict() == data
    twin.target_name = "saw"
    assert drill.target_name == "drill"


def test_a_deep_copy_shares_nothing(thing: Any) -> None:
    drill = thing.from_dict(WHOLE)
    twin = copy.deepcopy(drill)
    twin.owner.id = "9"
    twin.properties.clear()
    assert drill.to_dict() == WHOLE


def test_an_object_shows_what_tells_it_from_others_and_no_secret(made: Made, thing: Any) -> None:
    shown = repr(thing.from_dict(WHOLE))
    assert shown == "Thing(id='1', target_name='drill')"
    assert "1234" not in shown
    assert repr(made.model("Safe").from_dict({"id": "1", "name": "hush"})) == "Safe(id='1')"


def test_a_reply_is_read_into_the_classes_that_a_layer_above_names(
    made: Made, thing: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    modeling = made.module("modeling")
    own: Any = type("OwnThing", (thing,), {"__slots__": ()})
    monkeypatch.setattr(made.module("models.thing"), "OwnThing", own, raising=False)
    place = f"{made.package.__name__}.models.thing:OwnThing"
    registry = modeling.ModelRegistry({"Thing": place}, owner="the session")
    parsed = made.operation("get_thing").parse_response(200, {}, b'{"owner": {}}', registry)
    assert isinstance(parsed, own)
    assert modeling.registry_of(parsed).owner == "the session"
    assert modeling.registry_of(parsed.owner).owner == "the session"
    assert modeling.registry_of(copy.copy(parsed)).owner == "the session"
    assert modeling.registry_of(copy.deepcopy(parsed)).owner == "the session"
    assert modeling.registry_of(thing(id="1")) is None
