"""The helper of these tests leaves nothing behind."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.generator.making import Workshop

SPEC = """
paths:
  /things: {get: {operationId: getThings, responses: {200: Thing}}}
schemas:
  Thing: {properties: {name: {type: string}}}
"""


def test_a_client_can_be_imported_and_forgotten_again(tmp_path: Path) -> None:
    path, modules = list(sys.path), set(sys.modules)
    workshop = Workshop(tmp_path)
    made = workshop.make(SPEC)
    assert workshop.make(SPEC) is made
    parsed = made.operation("get_things").parse_response(200, {}, b'{"name": "drill"}')
    assert parsed.name == "drill"
    assert f"{made.package.__name__}.models.thing" in sys.modules
    workshop.close()
    left = {name for name in set(sys.modules) - modules if name.startswith("made_")}
    assert (left, sys.path) == (set(), path)
