"""A mistake of the sandbox itself is answered as the specification says, and told where it runs."""

from __future__ import annotations

import pytest

from tests.sandbox.calling import Caller
from xmatters.sandbox.calls import HANDLERS, Call, Reply


def test_a_rule_that_fails_is_answered_in_json(
    call: Caller, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(asked: Call) -> Reply:
        raise LookupError(f"no way to {asked.operation.id}")

    with monkeypatch.context() as changed:
        changed.setitem(HANDLERS, "getPerson", broken)
        message = call.refusal("getPerson", "mmcbride", status=500)
    assert message == "The sandbox itself failed (LookupError); where it runs is told why."
    [told] = [each for each in caplog.records if each.exc_info]
    assert "no way to getPerson" in str(told.exc_info)
    # It goes on.
    assert call("getPerson", "mmcbride")["targetName"] == "mmcbride"
