"""Each query parameter of each operation that reads does what the specification says.

The parameters come from the specification, so that none can be forgotten. `parameter_cases` says
of each what it chooses, orders or adds.
"""

from __future__ import annotations

import datetime
import operator
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest

from tests.sandbox import parameter_cases as cases
from tests.sandbox.calling import Caller
from tests.sandbox.parameter_world import prepare
from xmatters.sandbox import Sandbox
from xmatters.sandbox.jsontypes import is_list
from xmatters.sandbox.specification import Operation, Parameter, load_specification
from xmatters.sandbox.times import parse_time

SPECIFICATION = load_specification()
READING = {
    each.id: each
    for each in SPECIFICATION.operations.values()
    if each.method == "GET" and any(each.query_parameters)
}


class Asker:
    """Asks a prepared sandbox, and asks nothing twice."""

    def __init__(self, sandbox: Sandbox, client: httpx.Client) -> None:
        self.sandbox = sandbox
        self._client = client
        self._answers: dict[str, Any] = {}

    def __call__(self, operation_id: str, **query: str) -> Any:
        """Return a reply of an operation, asked with what is always sent and some parameters."""
        path = SPECIFICATION.url(operation_id, *cases.PLACES.get(operation_id, ()))
        sent = {**cases.ALWAYS.get(operation_id, {}), **query}
        # Commas stand between the values of lists; none of the values here has one.
        address = f"{path}?{str(httpx.QueryParams(sent)).replace('%2C', ',')}"
        if address not in self._answers:
            reply = self._client.get(address)
            assert reply.status_code == 200, f"{address}: {reply.text}"
            self._answers[address] = reply.json()
        return self._answers[address]

    def items(self, operation_id: str, **query: str) -> list[Any]:
        """Return the items of a reply; a single object is the only one."""
        body = self(operation_id, **query)
        if is_list(body):
            return body
        data = body.get("data")
        return data if is_list(data) else [body]

    def status(self, operation_id: str, **query: str) -> int:
        """Return the status of a reply."""
        path = SPECIFICATION.url(operation_id, *cases.PLACES.get(operation_id, ()))
        sent = {**cases.ALWAYS.get(operation_id, {}), **query}
        return self._client.get(path, params=sent).status_code

    def refused(self, operation_id: str, **query: str) -> bool:
        return self.status(operation_id, **query) == 400


@pytest.fixture(scope="module")
def ask() -> Iterator[Asker]:
    sandbox = Sandbox()
    credentials = (sandbox.username, sandbox.password)
    with sandbox, httpx.Client(base_url=sandbox.url, auth=credentials, trust_env=False) as client:
        prepare(Caller(sandbox, client))
        yield Asker(sandbox, client)


def _every(name: str) -> list[str]:
    return [each.id for each in READING.values() if name in _names(each)]


def _names(operation: Operation) -> set[str]:
    return {each.name for each in operation.query_parameters}


def _parameter(operation_id: str, name: str) -> Parameter:
    return next(each for each in READING[operation_id].query_parameters if each.name == name)


def _pairs(table: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, str]]:
    return [(operation, name) for operation, named in table.items() for name in named]


def _values(parameter: str) -> list[tuple[str, str]]:
    """Return each operation with each value that it takes for a parameter."""
    return [
        (operation, value)
        for operation in _every(parameter)
        for value in _parameter(operation, parameter).choices
    ]


# What is covered


COMPANIONS = {
    *("operand", "fields", "field", "propertyValues", "propertyValue", "propertyValueOperator"),
    *("allowWildcards", "sortOrder"),
}
BOUNDS = {
    *("from", "to", "after", "before"),
    *("createdFrom", "createdTo", "createdAfter", "createdBefore"),
}
# Tested below, each on its own.
ONE_BY_ONE = {
    *(("getOnCall", name) for name in ("groups", "from", "to", "membersPerShift", "include")),
    *(("getOnCallSummary", name) for name in ("groups", "escalationOrder", "recipientsPerShift")),
    *(("getShiftOccurrences", name) for name in ("from", "to")),
    *(("getTemporaryAbsences", name) for name in ("groups", "from", "to")),
    *(("getEvent", name) for name in ("targeted",)),
    ("getAudits", "eventId"),
    ("getEventSuppressions", "event"),
}
# The reference lists these without a meaning, and so does the specification.
WITHOUT_MEANING = {
    *((name, "recipients") for name in _every("recipients")),
    *(
        (name, "embed")
        for name in _every("embed")
        if name.endswith(("FormRecipients", "FormSenderPermissions"))
    ),
    ("getForm", "offset"),
}


def test_no_parameter_is_forgotten() -> None:
    tested = {*_pairs(cases.FILTERS), *ONE_BY_ONE, *WITHOUT_MEANING}
    tested |= {(name, bound) for name in cases.TIMES for bound in BOUNDS}
    tested |= {(name, "search") for name in cases.TEXTS}
    tested |= {(name, "sortBy") for name in cases.ORDERS}
    general = {*COMPANIONS, "offset", "limit", "embed", "include", "at", "phoneNumberFormat"}
    assert [
        (operation, name)
        for operation in READING
        for name in sorted(_names(READING[operation]) - general)
        if (operation, name) not in tested
    ] == []


# Filters

COMPARED = {"from": operator.ge, "to": operator.le, "after": operator.gt, "before": operator.lt}


@pytest.mark.parametrize(("operation", "name"), _pairs(cases.FILTERS))
def test_filter_narrows_to_what_fits(ask: Asker, operation: str, name: str) -> None:
    everything = ask.items(operation)
    for case in cases.FILTERS[operation][name]:
        found = ask.items(operation, **{name: case.value}, **case.others)
        fitting = [each for each in everything if case.fits(each)]
        assert [_identity(each) for each in found] == [_identity(each) for each in fitting]
        assert len(found) < len(everything), case.value
    assert any(
        ask.items(operation, **{name: case.value}, **case.others)
        for case in cases.FILTERS[operation][name]
    )


def _identity(item: Any) -> Any:
    return item.get("id") or {k: v for k, v in item.items() if k != "links"}


@pytest.mark.parametrize("operation", cases.TIMES)
def test_bounds_of_time(ask: Asker, operation: str) -> None:
    everything = ask.items(operation)
    moments = sorted({_moment(operation, each) for each in everything})
    assert len(moments) > 1
    bound = moments[len(moments) // 2]
    text = bound.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    for name in sorted(_names(READING[operation]) & BOUNDS):
        compare = COMPARED[name.removeprefix("created").lower()]
        found = ask.items(operation, **{name: text})
        assert found == [each for each in everything if compare(_moment(operation, each), bound)]
        assert 0 <= len(found) < len(everything) or name == "to"


def _moment(operation: str, item: Any) -> datetime.datetime:
    return parse_time(item[cases.TIMES[operation]])


# Search


def _hits(item: Any, paths: list[str], term: str) -> bool:
    return any(term in text for path in paths for text in cases.at(path)(item))


@pytest.mark.parametrize("operation", cases.TEXTS)
def test_search_finds_terms_in_the_fields(ask: Asker, operation: str) -> None:
    everything, texts = ask.items(operation), cases.TEXTS[operation]
    takes = _names(READING[operation])
    found_by_field: set[str] = set()
    for terms in cases.TERMS[operation]:
        words = terms.casefold().split()
        choices = {name: [texts[name]] for name in texts} if "fields" in takes else {}
        for name, paths in {"": list(texts.values()), **choices}.items():
            for operand in ("", "OR", "AND") if "operand" in takes else ("",):
                sent = {"search": terms}
                sent |= {"fields": name} if name else {}
                sent |= {"operand": operand} if operand else {}
                combine = all if operand == "AND" else any
                expected = [
                    each
                    for each in everything
                    if combine(_hits(each, paths, word) for word in words)
                ]
                assert ask.items(operation, **sent) == expected, sent
                if expected and len(expected) < len(everything):
                    found_by_field.add(name)
    assert found_by_field == {"", *(texts if "fields" in takes else ())}


@pytest.mark.parametrize("operation", [each for each in _every("operand") if each in cases.TERMS])
def test_operand_makes_a_difference(ask: Asker, operation: str) -> None:
    terms = cases.TERMS[operation][-1]
    some = ask.items(operation, search=terms, operand="OR")
    both = ask.items(operation, search=terms, operand="AND")
    assert len(both) < len(some)


def test_field_is_another_spelling_of_fields(ask: Asker) -> None:
    assert ask.items("getIncidents", search="orders", field="ID") == []
    assert len(ask.items("getIncidents", search="orders", field="SUMMARY")) == 1


# Order


@pytest.mark.parametrize("operation", _every("sortBy"))
def test_each_order_is_known(operation: str) -> None:
    choices = _parameter(operation, "sortBy").choices
    assert not choices or set(choices) == cases.ORDERS[operation].keys()


@pytest.mark.parametrize(("operation", "order"), _pairs(cases.ORDERS))
def test_order(ask: Asker, operation: str, order: str) -> None:
    read = cases.ORDERS[operation][order]
    upwards = ask.items(operation, sortBy=order, sortOrder="ASCENDING")
    downwards = ask.items(operation, sortBy=order, sortOrder="DESCENDING")
    keys = [read(each) for each in upwards]
    assert keys == sorted(keys)
    assert [read(each) for each in downwards] == sorted(keys, reverse=True)
    assert upwards != downwards
    if order != "USER_DEFINED":
        assert len({str(key) for key in keys}) > 1, "all items have the same"


def test_audits_run_in_both_directions(ask: Asker) -> None:
    assert ask.items("getAudits", sortOrder="DESCENDING") == ask.items("getAudits")[::-1]


# What is added


@pytest.mark.parametrize(
    ("operation", "parameter", "value"),
    [
        (operation, parameter, value)
        for parameter in ("embed", "include")
        for operation, value in _values(parameter)
        if (operation, parameter) not in WITHOUT_MEANING and value != "GAPS"
    ],
)
def test_embed_adds_its_field(ask: Asker, operation: str, parameter: str, value: str) -> None:
    path = cases.EMBEDDED.get(f"{operation} {value}", cases.EMBEDDED.get(value, value))
    others = cases.WITH_OTHERS.get(value)
    if others not in _parameter(operation, parameter).choices:
        others = None
    # Something else is asked for, as one event without any parameter has more (section 7).
    without = others or "none"
    bare = {} if operation not in {"getEvent"} else {"targeted": "true"}
    bare |= {parameter: others} if others else {}
    if others is None and parameter in cases.ALWAYS.get(operation, {}):
        bare[parameter] = next(
            each for each in _parameter(operation, parameter).choices if each != value
        )
    with_it = bare | {parameter: f"{others},{value}" if others else value}
    assert not cases.reached(ask.items(operation, **bare), path), without
    assert cases.reached(ask.items(operation, **with_it), path)


@pytest.mark.parametrize("operation", _every("phoneNumberFormat"))
def test_phone_number_format(ask: Asker, operation: str) -> None:
    assert _parameter(operation, "phoneNumberFormat").choices == ["E164", "COUNTRY_CODE"]

    def numbers(style: str) -> list[str]:
        items = ask.items(operation, phoneNumberFormat=style)
        return [each["phoneNumber"] for each in items if "phoneNumber" in each]

    assert numbers("E164") == [
        each["phoneNumber"] for each in ask.items(operation) if "phoneNumber" in each
    ]
    assert all(" " in each for each in numbers("COUNTRY_CODE"))
    assert [each.replace(" ", "") for each in numbers("COUNTRY_CODE")] == numbers("E164")


# Pages


@pytest.mark.parametrize(
    "operation", [each for each in _every("offset") if each not in ("getForm", "getPlanForm")]
)
def test_offset_and_limit(ask: Asker, operation: str) -> None:
    whole = ask(operation)
    items = whole["data"]
    assert whole["total"] == len(items) > 1
    first = ask(operation, limit="1")
    assert first["data"] == items[:1]
    assert (first["count"], first["total"]) == (1, len(items))
    assert first["links"].keys() == {"self", "next"}
    rest = ask(operation, offset="1")
    assert rest["data"] == items[1:]
    assert rest["links"].keys() == {"self", "previous"}


@pytest.mark.parametrize("operation", ["getForm", "getPlanForm"])
def test_offset_and_limit_are_about_the_lists_in_a_form(ask: Asker, operation: str) -> None:
    (whole,) = ask.items(operation, embed="recipients")
    (some,) = ask.items(operation, embed="recipients", offset="1", limit="1")
    assert len(whole["recipients"]["data"]) > 2
    assert some["recipients"]["data"] == whole["recipients"]["data"][1:2]


# What is asked for by itself


def _starts(items: list[Any]) -> list[str]:
    return [each["start"] for each in items]


def test_on_call_is_about_the_groups_that_are_named(ask: Asker) -> None:
    for operation in ("getOnCall", "getOnCallSummary"):
        everything = {each["group"]["id"] for each in ask.items(operation)}
        (one,) = {each["group"]["id"] for each in ask.items(operation, groups=cases.GROUP)}
        assert {one} < everything


def test_on_call_span(ask: Asker) -> None:
    day = ask.items("getOnCall", **{"from": "2026-03-10T00:00:00Z", "to": "2026-03-11T00:00:00Z"})
    week = ask.items("getOnCall", **{"from": "2026-03-10T00:00:00Z", "to": "2026-03-17T00:00:00Z"})
    assert set(_starts(day)) < set(_starts(week))
    assert all(each["start"] <= "2026-03-11" < "2026-03-17" for each in day)
    assert all(each["end"] >= "2026-03-10T00:00:00Z" for each in week)


def test_on_call_at_a_moment(ask: Asker) -> None:
    moment = "2026-03-14T18:00:00Z"
    (*found,) = ask.items("getOnCall", at=moment, groups=cases.GROUP)
    assert {each["shift"]["name"] for each in found} >= {"Weekends"}
    assert all(each["start"] <= moment < each["end"] for each in found)
    summary = ask.items("getOnCallSummary", at=moment, groups=cases.GROUP)
    assert {each["shift"]["name"] for each in summary} == {
        each["shift"]["name"] for each in found if each["members"]["total"]
    }


def test_on_call_gaps(ask: Asker) -> None:
    span = {"from": "2026-03-10T00:00:00Z", "to": "2026-03-17T00:00:00Z", "groups": "Service Desk"}
    kinds = [each["occurrenceType"] for each in ask.items("getOnCall", include="GAPS", **span)]
    assert set(kinds) == {"SHIFT", "GAP"} or set(kinds) == {"SHIFT"}
    without = [each["occurrenceType"] for each in ask.items("getOnCall", **span)]
    assert set(without) == {"SHIFT"}
    assert len(kinds) >= len(without)


def test_members_per_shift(ask: Asker) -> None:
    for most in (1, 2, 100):
        for entry in ask.items("getOnCall", membersPerShift=str(most)):
            members = entry["members"]
            assert members["count"] == len(members["data"]) == min(most, members["total"])
    assert max(each["members"]["total"] for each in ask.items("getOnCall")) > 2


def test_lines_of_the_summary(ask: Asker) -> None:
    everything = ask.items("getOnCallSummary")
    primary = ask.items("getOnCallSummary", escalationOrder="PRIMARY")
    assert primary == [each for each in everything if each["escalationLevel"] == 1]
    assert 0 < len(primary) < len(everything)
    shifts = [each["shift"]["id"] for each in everything]
    first = ask.items("getOnCallSummary", recipientsPerShift="1")
    assert [each["shift"]["id"] for each in first] == list(dict.fromkeys(shifts))


def test_occurrences_within_a_span(ask: Asker) -> None:
    everything = ask.items("getShiftOccurrences")
    since, until = "2026-03-05T00:00:00Z", "2026-03-06T00:00:00Z"
    found = ask.items("getShiftOccurrences", **{"from": since, "to": until})
    assert 0 < len(found) < len(everything)
    assert all(each["start"] <= until and each["end"] >= since for each in found)


def test_absences_within_a_span(ask: Asker) -> None:
    everything = ask.items("getTemporaryAbsences")
    bound = "2026-03-10T00:00:00Z"
    later = ask.items("getTemporaryAbsences", **{"from": "2026-03-13T00:00:00Z"})
    assert later == [each for each in everything if each["end"] >= "2026-03-13"]
    earlier = ask.items("getTemporaryAbsences", to=bound)
    assert earlier == [each for each in everything if each["start"] <= bound]
    assert 0 < len(later) < len(everything)
    assert 0 < len(earlier) < len(everything)


def test_absences_of_groups(ask: Asker) -> None:
    assert ask.items("getTemporaryAbsences", groups="Service Desk") == []
    assert len(ask.items("getTemporaryAbsences", groups=cases.GROUP)) > 1


def test_history_of_the_event_that_is_named(ask: Asker) -> None:
    other = ask.items("getAudits", eventId="24816990")
    assert other
    assert {each["id"] for each in other}.isdisjoint(each["id"] for each in ask.items("getAudits"))
    assert ask.items("getEventSuppressions", event=cases.EVENT) == []


def test_targeted_recipients(ask: Asker) -> None:
    (targeted,) = ask.items("getEvent", embed="recipients", targeted="true")
    (resolved,) = ask.items("getEvent", embed="recipients", targeted="false")
    kinds = {each["recipientType"] for each in targeted["recipients"]["data"]}
    assert kinds == {"GROUP"}
    assert {each["recipientType"] for each in resolved["recipients"]["data"]} == {"PERSON"}


# The past

# Without a span of time they refuse it (section 8).
WITH_SPAN = {"from": "2026-02-20T00:00:00Z", "to": "2026-03-01T00:00:00Z"}
NEEDING_SPAN = {"getEvents", "getAudits"}
# They look ahead as well.
SCHEDULES = {"getOnCall", "getOnCallSummary"}


@pytest.mark.parametrize("operation", sorted({*_every("at")} - SCHEDULES))
def test_the_future_is_no_history(ask: Asker, operation: str) -> None:
    span = WITH_SPAN if operation in NEEDING_SPAN else {}
    assert ask.refused(operation, at="2027-01-01T00:00:00Z", **span)
    ask(operation, at="2026-03-02T15:59:00Z", **span)


# By operation: where the time is at which something came into being.
CREATED = {
    "getPeople": "whenCreated",
    "getPlans": "created",
    "getShifts": "created",
}


@pytest.mark.parametrize("operation", CREATED)
def test_the_past_knows_nothing_of_what_came_later(ask: Asker, operation: str) -> None:
    at = "2026-01-15T12:00:00.000Z"
    everything, then = ask.items(operation), ask.items(operation, at=at)
    expected = [each for each in everything if each[CREATED[operation]] <= at]
    assert [each["id"] for each in then] == [each["id"] for each in expected]
    assert 0 < len(then) < len(everything)


def test_single_objects_were_not_there_before(ask: Asker) -> None:
    early = "2020-01-01T00:00:00Z"
    single = ("getPerson", "getPersonDevices", "getGroup", "getShift", "getPlan", "getEvent")
    for operation in single:
        assert ask.status(operation, at=early) == 404, operation
