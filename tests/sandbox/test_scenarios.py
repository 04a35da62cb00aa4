from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import FORM, MESSAGE, NOTHING, PLAN, SCENARIO
from xmatters.sandbox.schemas import reply_checker
from xmatters.sandbox.specification import load_specification

UPLOADED = "/attachments/7a9c1e3f-5b2d-4f60-8c14-2e6a8b0d4f01/test-plan.pdf"
EVERY_BYTE = bytes(range(256)) + b"\r\n--boundary\r\n\n\r"


def new_scenario(call: Caller, name: str, **fields: Any) -> Any:
    return call("createOrUpdateScenario", FORM, status=201, body={"name": name, **fields})


def upload(
    call: Caller,
    scenario: str,
    file: Any,
    status: int = 201,
    form: str = FORM,
    data: dict[str, str] | None = None,
) -> Any:
    """Upload a file to a scenario and return the decoded reply."""
    path = load_specification().url("uploadScenarioAttachment", form, scenario)
    reply = call.client.post(path, files={"file": file}, data=data)
    assert reply.status_code == status, reply.text
    found = reply.json()
    assert reply_checker().problems("uploadScenarioAttachment", status, found) == []
    return found


def download(call: Caller, operation_id: str, *values: str) -> httpx.Response:
    return call.client.get(load_specification().url(operation_id, *values))


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Planned database maintenance", "A storm comes"]),
        ("search=storm", ["A storm comes"]),
        ("search=monthly", ["Planned database maintenance"]),
        ("search=storm monthly&operand=AND", []),
        ("enabledFor=MOBILE", []),
        ("enabledFor=MOBILE,API&limit=1", ["Planned database maintenance"]),
    ],
)
def test_filters(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getScenarios", query=query) == names


def test_order_of_the_scenarios_of_a_form(pristine: Caller) -> None:
    def names(query: str = "") -> list[str]:
        return pristine.names("getPlanFormScenarios", "Outage Response", FORM, query=query)

    assert names() == names("sortBy=USER_DEFINED")
    assert names("sortBy=NAME") == ["A storm comes", "Planned database maintenance"]
    assert names("sortBy=NAME&sortOrder=DESCENDING") == names()


def test_embeds(pristine: Caller) -> None:
    plain = pristine("getScenario", SCENARIO)
    assert "properties" not in plain
    assert plain["plan"] == {"id": PLAN, "name": "Outage Response"}
    embeds = "embed=properties,plan,form"
    full = pristine("getScenario", SCENARIO, query=embeds)
    assert full["plan"]["links"]["self"].endswith(PLAN)
    assert full["form"]["links"]["self"].endswith(FORM)
    assert full["properties"] == {
        "Region#en": "West",
        "Severity": "Sev-3",
        "Systems": ["db01", "db02"],
        "Customer impact": False,
    }
    query = f"{embeds},properties.translations"
    region = pristine("getScenario", SCENARIO, query=query)["properties"]["Region#en"]
    assert region == {"value": "West", "translations": [{"language": "pt", "value": "Oeste"}]}
    # The list of a form has the properties without being asked.
    listed = pristine("getPlanFormScenarios", PLAN, FORM)["data"][0]
    assert listed["properties"] == full["properties"]


def test_list_of_all_scenarios_is_short(pristine: Caller) -> None:
    listed = pristine("getScenarios")["data"][0]
    assert listed["position"] == 0
    assert not {"permitted", "recipients", "properties", "voicemailOptions"} & listed.keys()


def test_new_scenario(call: Caller) -> None:
    scenario = new_scenario(
        call,
        "Flood",
        description="The river rises",
        properties={"Region": "North", "Region-fr": "Nord", "Systems": ["db01"]},
        targetDeviceNames=[{"name": "Work Email"}],
        recipients=[{"id": "asilva"}],
    )
    assert scenario["properties"] == {"Region#en": "North", "Systems": ["db01"]}
    assert [each["name"] for each in scenario["targetDeviceNames"]["data"]] == ["Work Email"]
    assert scenario["recipients"]["data"][0]["targeted"] is True
    # Who creates it may change it.
    (permitted,) = scenario["permitted"]["data"]
    assert permitted["person"]["targetName"] == "mmcbride"
    assert permitted["editor"] is True
    found = call("getScenario", scenario["id"], query="embed=properties")
    assert found == scenario


def test_scenario_takes_the_recipients_of_its_form(call: Caller) -> None:
    recipients = new_scenario(call, "As in the form")["recipients"]["data"]
    assert [each["targetName"] for each in recipients] == ["Database Operations"]


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    sent = {"Region#en": "North", "Severity": "Sev-1"}
    scenario = new_scenario(call, "Changing", properties=sent)
    change: dict[str, Any] = {
        "id": scenario["id"],
        "name": "Changed",
        "priority": "HIGH",
        "properties": {"Severity": None, "Systems": ["db02"]},
        "recipients": [],
    }
    changed = call("createOrUpdateScenario", FORM, body=change)
    expected = scenario | {
        "name": "Changed",
        "priority": "HIGH",
        "properties": {"Region#en": "North", "Systems": ["db02"]},
    }
    assert changed.pop("recipients")["total"] == 0
    assert expected.pop("recipients")["total"] == 1
    # It keeps its place.
    assert changed == expected


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"name": "A storm comes"}, 409),
        ({"description": ""}, 400),
        ({"voicemailOptions": {"retry": 1, "every": 0}}, 400),
        ({"requirePhonePassword": True, "voicemailOptions": {"leave": "messageonly"}}, 400),
        ({"properties": {"Colour": "red"}}, 400),
        ({"recipients": [{"id": "nobody"}]}, 400),
        ({"targetDeviceNames": [{"name": "No Device"}]}, 400),
        ({"permitted": [{"permissibleType": "PERSON"}]}, 400),
        ({"permitted": [{"permissibleType": "ROLE", "role": {"name": "No Role"}}]}, 400),
        ({"attachments": [{"path": "/attachments/nothing"}]}, 400),
        ({"id": NOTHING}, 404),
    ],
)
def test_scenario_that_cannot_be(call: Caller, fields: Any, status: int) -> None:
    body = {"name": "Impossible", **fields}
    call.refusal("createOrUpdateScenario", FORM, body=body, status=status)
    assert "Impossible" not in call.names("getScenarios")


def test_refused_change_leaves_the_scenario_as_it_was(call: Caller) -> None:
    before = call.names("getScenarios")
    scenario = call("getScenario", SCENARIO)
    body = {"id": SCENARIO, "name": "Renamed", "recipients": [{"id": "nobody"}]}
    call.refusal("createOrUpdateScenario", FORM, body=body)
    assert call("getScenario", SCENARIO) == scenario
    assert call.names("getScenarios") == before


def test_senders_are_those_who_are_permitted(call: Caller) -> None:
    scenario = new_scenario(call, "For few")["id"]
    body = [
        {"senderType": "PERSON", "sender": {"id": "asilva"}, "editScenarios": True},
        {"senderType": "ROLE", "sender": {"name": "Standard User"}},
    ]
    page = call("setScenarioSenderPermissions", scenario, body=body)
    assert [each["editScenarios"] for each in page["data"]] == [True, False]
    assert call("getScenarioSenderPermissions", scenario) == page
    person, role = call("getScenario", scenario)["permitted"]["data"]
    assert person["person"]["targetName"] == "asilva"
    assert role["role"]["name"] == "Standard User"
    permitted = [{"permissibleType": "ROLE", "role": {"name": "Group Supervisor"}, "editor": True}]
    call("createOrUpdateScenario", FORM, body={"id": scenario, "permitted": permitted})
    (sender,) = call("getScenarioSenderPermissions", scenario)["data"]
    assert sender["sender"]["name"] == "Group Supervisor"
    call.refusal("getScenarioSenderPermissions", NOTHING, status=404)


# Files


@pytest.mark.parametrize(
    ("file", "data", "name", "media_type"),
    [
        (("a.txt", b"text\n", "text/plain"), {}, "a.txt", "text/plain"),
        (("a.bin", EVERY_BYTE), {}, "a.bin", "application/octet-stream"),
        (("a.eml", b"From: a\r\n\r\nHi\r\n", "message/rfc822"), {}, "a.eml", "message/rfc822"),
        (("a.json", b"{}", "application/json"), {"fileName": "b ü.json"}, "b ü.json", None),
        (("empty.csv", b"", "text/csv"), {}, "empty.csv", "text/csv"),
    ],
)
def test_uploaded_file_comes_back_byte_by_byte(
    call: Caller, file: Any, data: dict[str, str], name: str, media_type: str | None
) -> None:
    scenario = new_scenario(call, f"With {name}")["id"]
    attachment = upload(call, scenario, file, data=data)
    assert attachment["name"] == name
    assert attachment["size"] == len(file[1])
    reply = call.client.get(attachment["links"]["self"])
    assert reply.content == file[1]
    assert reply.headers["content-type"] == (media_type or "application/json")
    listed = call("getScenario", scenario)["attachments"]["data"]
    assert listed == [attachment]


def test_uploading_again_replaces_the_file(call: Caller) -> None:
    scenario = new_scenario(call, "Uploaded twice")["id"]
    upload(call, scenario, ("a.txt", b"old"))
    upload(call, scenario, ("a.txt", b"newer"))
    (attachment,) = call("getScenario", scenario)["attachments"]["data"]
    assert attachment["size"] == len(b"newer")


def test_uploaded_files_can_be_referred_to(call: Caller) -> None:
    path = load_specification().url("uploadAttachment")
    stored = call.client.post(path, files={"file": ("plan.txt", b"1. Wait.")}).json()
    scenario = new_scenario(call, "With a plan", attachments=[{"path": stored["path"]}])
    assert (
        download(call, "getScenarioAttachment", scenario["id"], "plan.txt").content == b"1. Wait."
    )


def test_files_are_referred_to_by_their_paths(call: Caller) -> None:
    scenario = new_scenario(call, "With files", attachments=[{"path": UPLOADED}])
    own = upload(call, scenario["id"], ("own.txt", b"own"))
    paths = [{"path": own["path"]}, {"path": UPLOADED}]
    body = {"id": scenario["id"], "attachments": paths}
    found = call("createOrUpdateScenario", FORM, body=body)["attachments"]["data"]
    assert [each["name"] for each in found] == ["own.txt", "test-plan.pdf"]
    content = download(call, "getScenarioAttachment", scenario["id"], "test-plan.pdf").content
    assert (
        content == download(call, "getScheduledMessageAttachment", MESSAGE, "test-plan.pdf").content
    )
    body = {"id": scenario["id"], "attachments": list[Any]()}
    assert "attachments" not in call("createOrUpdateScenario", FORM, body=body)
    reply = download(call, "getScenarioAttachment", scenario["id"], "own.txt")
    assert reply.status_code == 404


@pytest.mark.parametrize(
    ("file", "data", "status"),
    [
        (None, {"fileName": "a.txt"}, 400),
        ((None, b"text"), {}, 400),
        (("a/b.txt", b"text"), {}, 400),
        (("a.txt", b"text"), {"fileName": "../a.txt"}, 400),
    ],
)
def test_upload_that_cannot_be(call: Caller, file: Any, data: dict[str, str], status: int) -> None:
    # An empty part makes the client send a form of parts in any case.
    path = load_specification().url("uploadScenarioAttachment", FORM, SCENARIO)
    files = {"other": ("other", b"")} | ({"file": file} if file else {})
    reply = call.client.post(path, files=files, data=data)
    assert reply.status_code == status
    assert "file" in reply.json()["message"].casefold()


def test_upload_to_nothing(call: Caller) -> None:
    file = ("a.txt", b"text")
    upload(call, NOTHING, file, 404)
    upload(call, SCENARIO, file, 404, form="Announce maintenance")


@pytest.mark.parametrize(
    ("content_type", "content", "status"),
    [
        ("multipart/form-data", b"", 400),
        ("multipart/form-data; boundary=x", b"", 400),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\ntext", 400),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\ntext\r\n--x--", 400),
        ("text/plain", b"text", 415),
    ],
)
def test_body_that_is_no_form(call: Caller, content_type: str, content: bytes, status: int) -> None:
    path = load_specification().url("uploadScenarioAttachment", FORM, SCENARIO)
    headers = {"content-type": content_type}
    assert call.client.post(path, content=content, headers=headers).status_code == status


def test_sample_file(pristine: Caller) -> None:
    reply = download(pristine, "getScenarioAttachment", SCENARIO, "checklist.txt")
    assert reply.content.startswith(b"1. Stop")
    assert reply.headers["content-type"] == "text/plain"
    assert download(pristine, "getScenarioAttachment", SCENARIO, "nothing").status_code == 404
