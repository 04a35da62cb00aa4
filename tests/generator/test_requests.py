"""Building a request is a pure function: values in, method, target, headers and body out."""

from __future__ import annotations

import datetime
import enum
import json
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generator.making import Made, Make

SPEC = """
security: [{basic: []}]
paths:
  /things/{thingId}/parts/{partId}:
    get:
      operationId: getPart
      parameters:
        - {name: search, in: query}
        - {name: groups, in: query, schema: {type: array, items: {type: string}}}
        - {name: levels, in: query, schema: {type: array, items: {type: integer}}}
        - {name: parts.exists, in: query, schema: {type: boolean}}
        - {name: limit, in: query, schema: {type: integer, default: 100, minimum: 1, maximum: 1000}}
        - {name: offset, in: query, schema: {type: integer, default: 0, minimum: 0}}
        - {name: ratio, in: query, schema: {type: number}}
        - {name: createdAfter, in: query, schema: {type: string, format: date-time}}
        - {name: status, in: query, schema: {$ref: '#/components/schemas/Status', default: ACTIVE}}
      responses: {200: Thing}
    delete: {operationId: deletePart, responses: {204: null}}
  /things:
    get:
      operationId: findThings
      parameters: [{name: from, in: query, required: true}]
      responses: {200: Thing}
    post:
      operationId: saveThing
      x-idempotent: with-id
      requestBody:
        content:
          application/json:
            schema:
              anyOf:
                - $ref: '#/components/schemas/ThingCreate'
                - $ref: '#/components/schemas/ThingUpdate'
      responses: {200: Thing, 201: Thing}
  /tokens:
    post:
      operationId: takeToken
      x-idempotent: false
      security: []
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {$ref: '#/components/schemas/TokenRequest'}
      responses: {200: Thing}
schemas:
  Status: {enum: [ACTIVE, INACTIVE]}
  Thing: {properties: {id: {type: string}}}
  ThingCreate:
    required: [name]
    properties: {name: {type: string}, since: {type: string, format: date-time}}
  ThingUpdate: {required: [id], properties: {id: {type: string}, name: {type: [string, 'null']}}}
  TokenRequest:
    properties: {grant_type: {type: string}, password: {type: string, format: password}}
"""
NOON = datetime.datetime(2018, 4, 17, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


@pytest.fixture(scope="module")
def refused(made: Made) -> Any:
    return made.errors.InvalidRequestError


def query_of(made: Made, **query: Any) -> str:
    """Return the query that is sent, as it stands in the URL."""
    target: str = made.operation("get_part").build_request("1", "2", **query).target
    return target.partition("?")[2]


def test_a_request_without_arguments_sends_no_query_and_no_default(made: Made) -> None:
    request = made.operation("get_part").build_request("1", "2")
    assert (request.operation_id, request.method) == ("getPart", "GET")
    assert request.target == "/things/1/parts/2"
    assert dict(request.headers) == {"Accept": "application/json"}
    assert request.content is None


def test_the_same_arguments_build_the_same_request(made: Made) -> None:
    build = made.operation("get_part").build_request
    first, second = build("1", "2", groups={"b", "a"}), build("1", "2", groups={"a", "b"})
    assert first.target == second.target == "/things/1/parts/2?groups=a,b"


@pytest.mark.parametrize(
    ("query", "sent"),
    [
        ({"search": "a b&c=d"}, "search=a%20b%26c%3Dd"),
        ({"search": ""}, "search="),
        ({"search": "Zürich 東京"}, "search=Z%C3%BCrich%20%E6%9D%B1%E4%BA%AC"),
        ({"limit": 5, "offset": 0}, "limit=5&offset=0"),
        ({"limit": "1000"}, "limit=1000"),
        ({"ratio": 0.5}, "ratio=0.5"),
        ({"ratio": 2}, "ratio=2"),
        ({"parts_dot_exists": True}, "parts.exists=true"),
        ({"parts_dot_exists": False}, "parts.exists=false"),
        ({"created_after": NOON}, "createdAfter=2018-04-17T12%3A00%3A00%2B02%3A00"),
        ({"created_after": "2018-04-17T12:00Z"}, "createdAfter=2018-04-17T12%3A00Z"),
        ({"status": "ACTIVE"}, "status=ACTIVE"),
        ({"status": "SLEEPING"}, "status=SLEEPING"),
    ],
)
def test_a_query_value_is_sent_percent_encoded(
    made: Made, query: dict[str, Any], sent: str
) -> None:
    assert query_of(made, **query) == sent


@pytest.mark.parametrize("absent", ["None", "UNSET"])
def test_none_and_unset_are_not_sent_in_a_query(made: Made, absent: str) -> None:
    value = None if absent == "None" else made.package.UNSET
    assert query_of(made, search=value, groups=value, limit=value) == ""


@pytest.mark.parametrize(
    ("groups", "sent"),
    [
        (["Ops", "Database Team"], "Ops,Database%20Team"),
        (["Ops, Denver", "R&D"], "Ops%2C%20Denver,R%26D"),
        (("Ops",), "Ops"),
        ({"b", "c", "a"}, "a,b,c"),
        ("Ops", "Ops"),
        ("Ops,Database Team", "Ops,Database%20Team"),
        (iter(["b", "a"]), "b,a"),
    ],
)
def test_a_list_is_joined_by_commas_and_a_comma_within_an_item_is_encoded(
    made: Made, groups: Any, sent: str
) -> None:
    assert query_of(made, groups=groups) == f"groups={sent}"


def test_items_of_a_list_are_written_by_their_type(made: Made) -> None:
    assert query_of(made, levels=[1, 2]) == "levels=1,2"
    assert query_of(made, levels=3) == "levels=3"


def test_an_object_of_the_service_stands_for_its_id(made: Made) -> None:
    thing = made.model("Thing").from_dict({"id": "7/8"})
    assert query_of(made, groups=[thing, "9"]) == "groups=7%2F8,9"
    assert query_of(made, groups=thing) == "groups=7%2F8"
    assert made.operation("get_part").build_request(thing, "2").target == "/things/7%2F8/parts/2"


def test_an_enumeration_of_your_own_stands_for_its_value(made: Made) -> None:
    class Status(enum.Enum):
        ON = "ACTIVE"

    assert query_of(made, status=Status.ON) == "status=ACTIVE"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("search", ["a"]),
        ("search", b"a"),
        ("search", "\ud800"),
        ("groups", [None]),
        ("groups", [["a"]]),
        ("groups", b"ab"),
        ("groups", {"a": 1}),
        ("groups", "\ud800"),
        ("levels", ["one"]),
        ("parts_dot_exists", "maybe"),
        ("parts_dot_exists", 1),
        ("limit", "ten"),
        ("limit", "٣"),
        ("limit", "9" * 5000),
        ("limit", 1.5),
        ("limit", True),
        ("limit", NOON),
        ("limit", 0),
        ("limit", 1001),
        ("limit", "1001"),
        ("offset", -1),
        ("offset", 0.0),
        ("ratio", NOON),
        ("created_after", 5),
        ("created_after", NOON.replace(tzinfo=None)),
    ],
)
def test_a_query_value_that_does_not_fit_is_refused_by_its_name(
    made: Made, refused: Any, name: str, value: Any
) -> None:
    with pytest.raises(refused, match=f"^{name} must "):
        query_of(made, **{name: value})


def test_a_range_is_explained(made: Made, refused: Any) -> None:
    with pytest.raises(refused, match="limit must be from 1 to 1000, not 1001"):
        query_of(made, limit=1001)
    with pytest.raises(refused, match="offset must be at least 0, not -1"):
        query_of(made, offset=-1)


def test_a_naive_time_is_refused(made: Made, refused: Any) -> None:
    with pytest.raises(refused, match="created_after must have a time zone"):
        query_of(made, created_after=datetime.datetime(2018, 4, 17))


def test_an_unknown_name_in_a_query_is_refused_with_the_known_ones(
    made: Made, refused: Any
) -> None:
    with pytest.raises(refused, match="getPart has no parameter 'serch'; it has search, groups"):
        query_of(made, serch="x")
    with pytest.raises(refused, match="deletePart has no parameter 'search'; it has none"):
        made.operation("delete_part").build_request("1", "2", search="x")


def test_a_required_query_value_must_be_given(made: Made, refused: Any) -> None:
    build = made.operation("find_things").build_request
    for query in ({}, {"from_": None}, {"from_": made.package.UNSET}):
        with pytest.raises(refused, match="findThings needs from_"):
            build(**query)
    assert build(from_="x").target == "/things?from=x"


def test_parameters_that_the_specification_does_not_know_can_be_sent(made: Made) -> None:
    request = made.operation("get_part").OPERATION.build_request(
        {"thing_id": "1", "part_id": "2"},
        {"limit": 5},
        extra_query=[("new one", "a b"), ("list", ["a,b", "c"]), ("flag", True)],
    )
    assert request.target == "/things/1/parts/2?limit=5&new%20one=a%20b&list=a%2Cb,c&flag=true"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("mmcbride", "mmcbride"),
        ("a/b", "a%2Fb"),
        ("/", "%2F"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        (".x", ".x"),
        ("100% Mary", "100%25%20Mary"),
        ("%2e%2e", "%252e%252e"),
        ("mmcbride|Work Email", "mmcbride%7CWork%20Email"),
        ("mary@example.com", "mary%40example.com"),
        ("a?b#c;d", "a%3Fb%23c%3Bd"),
        ("Zürich", "Z%C3%BCrich"),
        ("{partId}", "%7BpartId%7D"),
        ("a\\b", "a%5Cb"),
    ],
)
def test_a_path_value_is_always_one_segment(made: Made, value: str, sent: str) -> None:
    target = made.operation("get_part").build_request(value, "2").target
    assert target == f"/things/{sent}/parts/2"


@pytest.mark.parametrize(
    "value",
    ["", ".", "..", " ", " .. ", "\u3000", "a\nb", "a\x00b", "\x7f", "\ud800", None, 5, True, b"a"],
)
def test_a_path_value_that_would_lead_elsewhere_is_refused_by_its_name(
    made: Made, refused: Any, value: Any
) -> None:
    with pytest.raises(refused, match=r"^part_id must "):
        made.operation("get_part").build_request("1", value)


@settings(derandomize=True, deadline=None, max_examples=100)
@given(values=st.tuples(st.text(min_size=1), st.text(min_size=1)))
def test_any_path_value_is_sent_whole_or_refused(make: Make, values: tuple[str, str]) -> None:
    made = make(SPEC)
    try:
        target = made.operation("get_part").build_request(*values).target
    except made.errors.InvalidRequestError:
        return
    _, things, first, parts, second = target.split("/")
    assert (things, parts) == ("things", "parts")
    assert (unquote(first), unquote(second)) == values
    assert first not in (".", "..")
    assert target.isascii()


def test_a_body_is_sent_as_json_in_utf_8(made: Made) -> None:
    body = made.model("ThingCreate")(name="Zürich \U0001f600", since=NOON)
    request = made.operation("save_thing").build_request(body=body)
    assert request.method == "POST"
    assert request.headers["Content-Type"] == "application/json"
    assert "Zürich \U0001f600".encode() in request.content
    assert json.loads(request.content) == {
        "name": "Zürich \U0001f600",
        "since": "2018-04-17T12:00:00+02:00",
    }


def test_a_mapping_is_sent_as_it_is_written(made: Made) -> None:
    body = {"name": None, "future": [1, {"x": True}], "when": NOON, "tags": {"b", "a"}}
    request = made.operation("save_thing").build_request(body=body)
    assert json.loads(request.content) == {
        "name": None,
        "future": [1, {"x": True}],
        "when": "2018-04-17T12:00:00+02:00",
        "tags": ["a", "b"],
    }


def test_a_form_is_sent_as_a_form(made: Made) -> None:
    body = made.model("TokenRequest")(grant_type="password", password="a&b=ü")
    request = made.operation("take_token").build_request(body=body)
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert request.content == b"grant_type=password&password=a%26b%3D%C3%BC"


@pytest.mark.parametrize(
    "body",
    [{"x": object()}, {"x": float("nan")}, {"x": b"bytes"}, {"x": NOON.replace(tzinfo=None)}],
)
def test_a_body_that_is_not_json_is_refused(made: Made, refused: Any, body: Any) -> None:
    with pytest.raises(refused):
        made.operation("save_thing").build_request(body=body)


def test_a_body_must_be_given_where_one_is_taken(made: Made, refused: Any) -> None:
    for body in (None, made.package.UNSET):
        with pytest.raises(refused, match="saveThing needs a body"):
            made.operation("save_thing").build_request(body=body)


def test_a_body_is_refused_where_none_is_taken(made: Made, refused: Any) -> None:
    operation = made.operation("delete_part").OPERATION
    with pytest.raises(refused, match="deletePart takes no body"):
        operation.build_request({"thing_id": "1", "part_id": "2"}, {}, {"x": 1})


def test_a_wrong_body_is_refused_before_anything_is_sent(made: Made, refused: Any) -> None:
    body = made.model("ThingCreate")(name=5)
    with pytest.raises(refused, match=r"ThingCreate\.name must be string, not 5"):
        made.operation("save_thing").build_request(body=body)


def test_a_request_shows_neither_its_query_nor_its_body(made: Made) -> None:
    request = made.operation("get_part").build_request("1", "2", search="hush")
    assert "/things/1/parts/2" in repr(request)
    assert "hush" not in repr(request)
    body = made.model("TokenRequest")(password="hush")
    assert "hush" not in repr(made.operation("take_token").build_request(body=body))


def test_an_operation_says_whether_it_may_be_repeated(made: Made) -> None:
    repeatable = {
        name: made.operation(name).OPERATION.is_repeatable(content)
        for name, content in [("get_part", None), ("delete_part", None), ("take_token", b"a=1")]
    }
    assert repeatable == {"get_part": True, "delete_part": True, "take_token": False}
    save = made.operation("save_thing")
    create, update = made.model("ThingCreate")(name="a"), made.model("ThingUpdate")(id="1")
    assert not save.OPERATION.is_repeatable(save.build_request(body=create).content)
    assert save.OPERATION.is_repeatable(save.build_request(body=update).content)


def test_an_operation_says_whether_it_needs_a_sign_in(made: Made) -> None:
    assert made.operation("get_part").OPERATION.secured
    assert not made.operation("take_token").OPERATION.secured


def test_an_operation_says_which_models_its_body_may_be(made: Made) -> None:
    assert made.operation("save_thing").OPERATION.body_models == ("ThingCreate", "ThingUpdate")
