"""How faults and rate limits are written, and what is said of those that are misspelt."""

from __future__ import annotations

import pytest

from xmatters.sandbox import Fault, RateLimit, Sandbox
from xmatters.sandbox.__main__ import main
from xmatters.sandbox.fault_schedule import Faults
from xmatters.sandbox.faults import KINDS
from xmatters.sandbox.specification import load_specification

WRITTEN = {
    "429 rate=0.05 retry-after=2": Fault("429", rate=0.05, retry_after=2),
    "503 carry-out retry-after-date=3": Fault("503", carry_out=True, retry_after_date=3),
    "reset operation=getPeople,POST": Fault("reset", operation="getPeople,POST"),
    "drop count=2 unread": Fault("drop", count=2, unread=True),
    "latency delay=0.123456789": Fault("latency", delay=0.123456789),
    "html status=504": Fault("html", status=504),
    "truncate part=0.25 chunked": Fault("truncate", part=0.25, chunked=True),
    "slow seconds=2.0 pieces=3": Fault("slow", seconds=2, pieces=3),
    "unknown-value field=status": Fault("unknown-value", field="status"),
    "wrong-total by=-7": Fault("wrong-total", by=-7),
    "link-elsewhere to=https://other.example.com": Fault(
        "link-elsewhere", to="https://other.example.com"
    ),
    "page-insert": Fault("page-insert"),
}


@pytest.fixture(scope="module")
def faults() -> Faults:
    return Faults(load_specification())


@pytest.mark.parametrize("text", WRITTEN)
def test_a_text_and_an_object_say_the_same(text: str) -> None:
    assert Fault.parse(text) == WRITTEN[text]
    assert Fault.parse(str(WRITTEN[text])) == WRITTEN[text]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("resett", r"no fault 'resett'; did you mean reset\?.*a status such as 503, ok, latency"),
        ("", "There is no fault ''"),
        ("42", "There is no fault '42'"),
        ("103", "There is no fault '103'"),
        ("429 retry_after=2", r"takes no retry_after; did you mean retry-after\?"),
        ("drop part=0.5", "fault drop takes no part.* operation, rate, count, delay, carry-out"),
        ("drop rate=often", "rate=often .* cannot be read"),
        ("drop carry-out=perhaps", "carry-out=perhaps .* cannot be read"),
        ("drop rate=1.5", "rate of the fault drop is 1.5, not from 0 to 1"),
        ("drop count=0", "count of the fault drop is 0, not from 1"),
        ("latency", "latency needs a delay"),
    ],
)
def test_a_fault_that_is_none(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Fault.parse(text)


def test_the_error_lists_all_kinds() -> None:
    with pytest.raises(ValueError, match="There are a status") as raised:
        Fault("nothing")
    assert all(f" {kind}," in f"{raised.value},".replace(".,", ",") for kind in KINDS)


def test_an_option_of_another_kind() -> None:
    with pytest.raises(ValueError, match="takes no retry-after"):
        Fault("drop", retry_after=2)
    with pytest.raises(ValueError, match="Only a status has headers"):
        Fault("html", headers={"x": "y"})


def test_an_operation_that_is_none(faults: Faults) -> None:
    with pytest.raises(ValueError, match=r"createPerson\. Did you mean .*createOrUpdatePerson"):
        faults.add("500", "503 operation=createPerson")
    with pytest.raises(ValueError, match="methods as GET"):
        faults.script("503 operation=get")
    assert faults.as_object() == {"seed": 0, "faults": [], "script": []}


def test_a_script_has_no_chance(faults: Faults) -> None:
    with pytest.raises(ValueError, match=r"does not depend on chance: 503 rate=0\.5"):
        faults.script("503 rate=0.5")


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("60/s", RateLimit(60, 1)),
        ("600/m", RateLimit(600, 60)),
        ("1000/10s concurrent=4", RateLimit(1000, 10, 4)),
        ("concurrent=4 retry-after", RateLimit(concurrent=4, retry_after=True)),
    ],
)
def test_a_rate_limit(text: str, limit: RateLimit) -> None:
    assert RateLimit.parse(text) == limit


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("60", "60 in the rate limit '60' cannot be read. It is written as 60/s"),
        ("60/h", "60/h in the rate limit"),
        ("0/s", "requests of a rate limit are at least 1, not 0"),
        ("60/0s", "period of a rate limit are at least 1"),
        ("retry-after", "A rate limit limits something"),
        ("", "A rate limit limits something"),
    ],
)
def test_a_rate_limit_that_is_none(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Sandbox(people=3, rate_limit=text)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--fault", "resett"),
        ("--fault-script", "resett"),
        ("--rate-limit", "resett"),
    ],
)
def test_a_misspelling_on_the_command_line(
    arguments: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--people", "3", *arguments]) == 2
    output, errors = capsys.readouterr()
    assert output == ""
    assert "resett" in errors
