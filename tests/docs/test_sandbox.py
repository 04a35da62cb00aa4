"""What the page about the sandbox says of triggers and times is so."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.docs.pages import ROOT, names_in, rows_of
from xmatters.sandbox import Sandbox
from xmatters.sandbox.agenda import SOON, STEP
from xmatters.sandbox.notifying import SENDING, TRAVEL
from xmatters.sandbox.records.triggers import find_form, find_integration
from xmatters.sandbox.rules.triggers import ACCEPTING

PAGE = ROOT / "docs" / "sandbox.md"


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
