"""What the page about the sandbox says of triggers and times is so."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.docs.pages import GUIDE, names_in, rows_of
from xmatters.sandbox import Fault, RateLimit, Sandbox
from xmatters.sandbox.agenda import SOON, STEP
from xmatters.sandbox.faults import KINDS, options_of
from xmatters.sandbox.notifying import SENDING, TRAVEL
from xmatters.sandbox.records.triggers import find_form, find_integration
from xmatters.sandbox.rules.triggers import ACCEPTING

PAGE = GUIDE / "sandbox.md"


def test_every_trigger_is_in_the_table() -> None:
    world = Sandbox(people=3).world
    described = {
        names_in(identifier)[0]: name.split(" ", 1)
        for name, identifier, _ in rows_of(PAGE, "trigger", "id", "what is special")
    }
    integrations = [find_integration(world, each.id) for each in world.plans.integrations]
    forms = [find_form(world, each.id) for each in world.plans.forms]
    assert described == {
        each.source.id: ["integration" if each.integration else "form", each.source.fields["name"]]
        for each in (*integrations, *forms)
        if each and each.is_in_use
    }


def test_the_times_are_those_of_the_table() -> None:
    rows = rows_of(PAGE, "what", "when")
    seconds = [int(found[1]) for _, when in rows if (found := re.match(r"(\d) s ", when))]
    assert [timedelta(seconds=each) for each in seconds] == [ACCEPTING, SENDING, TRAVEL]
    # The text says so in words.
    assert (timedelta(minutes=1), timedelta(seconds=1)) == (SOON, STEP)


def _quoted(text: str) -> list[str]:
    """Return all that stands in backticks."""
    return re.findall(r"`([^`]+)`", text)


def test_every_fault_is_in_the_table_with_an_example_that_is_one() -> None:
    rows = rows_of(PAGE, "fault", "for example", "what a client sees")
    examples = {_quoted(name)[0]: _quoted(example)[0] for name, example, _ in rows}
    # One status stands for all of them.
    assert sorted(examples) == sorted({*KINDS, "503"})
    assert {name: Fault.parse(example).kind for name, example in examples.items()} == {
        name: name for name in examples
    }


def test_every_option_of_faults_is_in_the_table() -> None:
    rows = rows_of(PAGE, "option", "of", "stands for")
    described = {_quoted(option)[0].partition("=")[0]: kinds for option, kinds, _ in rows}
    takers: dict[str, set[str]] = {}
    for kind in (*KINDS, "503"):
        for option in options_of(kind):
            takers.setdefault(option, set()).add(kind)
    everywhere = {*KINDS, "503"}
    assert takers == {
        option: everywhere if kinds == "each" else set(_quoted(kinds))
        for option, kinds in described.items()
    }


def test_limits_are_those_of_the_page() -> None:
    limits = [RateLimit.parse(_quoted(text)[0]) for text, _ in rows_of(PAGE, "limit", "means")]
    assert RateLimit(60, 1) in limits
    assert any(limit.retry_after for limit in limits)
    assert any(limit.concurrent and limit.requests is None for limit in limits)
