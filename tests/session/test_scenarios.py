"""Scenarios and scheduled messages: where they belong, and their files."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.session.exemplary import Exemplary, example_of_reply
from tests.session.service import Answer, Service
from tests.session.ways import Session, Way
from xmatters.errors import ParameterError
from xmatters_client.files import File

SCENARIO = "a9c1e3f5-7b8d-4a23-8e65-1f3b5d7c9e01"
FORM = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01"
PLAN = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"


def connected(way: Way, service: Service) -> Session:
    return way.connect(service.url).set_authentication("mary", "hush")


def scenario_of(way: Way, service: Service, *left_out: str) -> Any:
    """Return the scenario of the examples, without some of its fields."""
    body = example_of_reply("getScenario").body
    answers = service.reply
    service.answer(Answer({name: value for name, value in body.items() if name not in left_out}))
    found = way.wait(connected(way, service).scenarios_endpoint().get_scenario_by_id(SCENARIO))
    service.reply = answers
    service.arrived.clear()
    return found


def sent(service: Service) -> list[str]:
    return [f"{each.method} {each.target.removeprefix('/api/xm/1')}" for each in service.arrived]


# Where it belongs


def test_what_is_there_costs_nothing(way: Way, service: Service, exemplary: Exemplary) -> None:
    scenario = scenario_of(way, service)
    assert way.wait(scenario.get_properties())["Severity"] == "Sev-3"
    assert way.wait(scenario.get_plan()).name == "Outage Response"
    assert way.wait(scenario.get_form()).name == "Report an outage"
    way.wait(scenario.update(priority="HIGH"))
    assert json.loads(service.arrived[-1].content) == {"id": SCENARIO, "priority": "HIGH"}
    assert sent(service) == [
        f"GET /plans/{PLAN}",
        f"GET /forms/{FORM}",
        f"POST /forms/{FORM}/scenarios",
    ]


def test_what_is_not_there_is_asked_for(way: Way, service: Service, exemplary: Exemplary) -> None:
    scenario = scenario_of(way, service, "plan", "form", "properties")
    assert way.wait(scenario.get_properties())["Severity"] == "Sev-3"
    assert way.wait(scenario.get_plan()).name == "Outage Response"
    assert way.wait(scenario.get_form()).name == "Report an outage"
    way.wait(scenario.update(priority="HIGH"))
    assert sent(service) == [
        f"GET /scenarios/{SCENARIO}?embed=properties",
        f"GET /scenarios/{SCENARIO}?embed=plan",
        f"GET /plans/{PLAN}",
        f"GET /scenarios/{SCENARIO}?embed=form",
        f"GET /forms/{FORM}",
        f"GET /scenarios/{SCENARIO}?embed=form",
        f"POST /forms/{FORM}/scenarios",
    ]


def test_translations_are_always_asked_for(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    scenario = scenario_of(way, service)
    assert way.wait(scenario.get_properties_translations())["Region#en"] == "West"
    assert sent(service) == [f"GET /scenarios/{SCENARIO}?embed=properties,properties.translations"]


def test_scenario_whose_form_nobody_says(way: Way, service: Service) -> None:
    service.answer(Answer({"id": SCENARIO, "name": "Planned database maintenance"}))
    scenario = scenario_of(way, service, "form", "plan")
    for call in (scenario.update, scenario.get_form):
        with pytest.raises(ParameterError, match="this Scenario came without its form"):
            way.wait(call())
    with pytest.raises(ParameterError, match="this Scenario came without its plan"):
        way.wait(scenario.get_plan())
    assert {each.method for each in service.arrived} == {"GET"}


def test_senders_of_a_scenario(way: Way, service: Service, exemplary: Exemplary) -> None:
    scenario = scenario_of(way, service)
    listed = way.wait(scenario.get_sender_permissions())
    way.wait(scenario.set_sender_permissions(listed))
    assert sent(service) == [
        f"{each} /scenarios/{SCENARIO}/sender-permissions" for each in ("GET", "PUT")
    ]
    body = json.loads(service.arrived[-1].content)
    assert [each["senderType"] for each in body] == [each.sender_type for each in listed]
    assert all(set(each["sender"]) == {"id"} for each in body)
    assert [each.get("editScenarios") for each in body] == [each.edit_scenarios for each in listed]


# Files


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "stream", "file"])
def test_file_is_uploaded(
    way: Way, service: Service, exemplary: Exemplary, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "plan.txt"
    path.write_bytes(b"at midnight")
    files: dict[str, tuple[Any, str | None]] = {
        "path": (path, None),
        "text": (str(path), None),
        "bytes": (b"at midnight", "plan.txt"),
        "stream": (io.BytesIO(b"at midnight"), "plan.txt"),
        "file": (File(path, "plan.txt", "text/plain"), None),
    }
    file, name = files[kind]
    stored = way.wait(scenario_of(way, service, "form").upload_attachment(file, name))
    assert stored.path
    assert sent(service) == [
        f"GET /scenarios/{SCENARIO}?embed=form",
        f"POST /forms/{FORM}/scenarios/{SCENARIO}/attachments",
    ]
    content = service.arrived[-1].content
    assert content.count(b"at midnight") == 1
    assert b'name="file"; filename="plan.txt"' in content
    assert b'name="fileName"\r\n\r\nplan.txt\r\n' in content


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (b"at midnight", "a file needs a name"),
        (io.BytesIO(b"at midnight"), "a file needs a name"),
        ("/nowhere/plan.txt", "cannot be read"),
    ],
)
def test_file_that_cannot_be_uploaded(
    way: Way, service: Service, exemplary: Exemplary, file: Any, message: str
) -> None:
    scenario = scenario_of(way, service)
    with pytest.raises(ParameterError, match=message):
        way.wait(scenario.upload_attachment(file))
    assert service.arrived == []


def test_file_is_downloaded(
    way: Way, service: Service, exemplary: Exemplary, tmp_path: Path
) -> None:
    session = connected(way, service)
    messages = session.scheduled_messages_endpoint()
    message = way.wait(messages.get_scheduled_message_by_id("m1"))
    scenario = scenario_of(way, service)
    for holder, path in (
        (scenario, f"/scenarios/{SCENARIO}"),
        (message, f"/scheduled-messages/{message.id}"),
    ):
        service.arrived.clear()
        folder = tmp_path / str(type(holder).__name__)
        folder.mkdir()
        assert way.wait(holder.get_attachment("a b.pdf")) == b"\x00file"
        saved = way.wait(holder.download_attachment("a b.pdf").save(folder))
        assert saved == folder / "a b.pdf"
        assert saved.read_bytes() == b"\x00file"
        assert sent(service) == [f"GET {path}/attachments/a%20b.pdf"] * 2
    by_id = session.scenarios_endpoint().download_scenario_attachment(scenario, "a b.pdf")
    assert way.wait(by_id.read()) == b"\x00file"
    by_id = messages.download_scheduled_message_attachment(message, "a b.pdf")
    assert way.wait(by_id.read()) == b"\x00file"


# Scheduled messages


def test_scheduled_message_is_changed_and_deleted(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    messages = connected(way, service).scheduled_messages_endpoint()
    message = way.wait(messages.get_scheduled_messages())[0]
    service.arrived.clear()
    way.wait(message.update(name="Failover test"))
    assert json.loads(service.arrived[0].content) == {"id": message.id, "name": "Failover test"}
    assert way.wait(message.delete()).id == message.id
    assert way.wait(message.event.form.get_form()).name
    assert sent(service) == [
        "POST /scheduled-messages",
        f"DELETE /scheduled-messages/{message.id}",
        f"GET /forms/{message.event.form.id}",
    ]
