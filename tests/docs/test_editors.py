"""Editors are a place where the reference is read: what pyright's language server shows there."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.reference.docstrings import read_docstring
from tests.docs.language_server import LanguageServer
from tests.docs.reference import ROOT, rows, section

# What is asked for stands at the bar.
HOVERED = {
    "xm_session.people_endpoint().get_peo|ple": ("endpoints/people", "PeopleEndpoint.get_people"),
    "xm_session.people_endpoint().delete_per|son": (
        "endpoints/people",
        "PeopleEndpoint.delete_person",
    ),
    "xm_session.groups_endpoint().get_gro|ups": ("endpoints/groups", "GroupsEndpoint.get_groups"),
    "xm_session.events_endpoint().get_event_by_|id": (
        "endpoints/events",
        "EventsEndpoint.get_event_by_id",
    ),
    "aio_session.people_endpoint().get_peo|ple": ("endpoints/people", "PeopleEndpoint.get_people"),
    "person.get_devi|ces": ("objects/Person", "Person.get_devices"),
    "group.add_mem|ber": ("objects/Group", "Group.add_member"),
}
SIGNED = {
    "xm_session.people_endpoint().get_people(|)": "first_name",
    "xm_session.events_endpoint().get_events(|)": "status",
    "xm_session.people_endpoint().create_person(|)": "target_name",
    "group.create_shift(|)": "name",
}
COMPLETED = {
    "person.get_d|": "get_devices",
    "person.phone_l|": "phone_login",
    "group.get_on|": "get_oncall",
    "xm_session.on|": "oncall_endpoint",
    "xm_session.people_endpoint().get_people(devices_dot_sms|)": "devices_dot_sms_dot_exists=",
    "xm_session.people_endpoint().update_person(phone_l|)": "phone_login=",
    "person.get_devices(emb|)": "embed=",
}
START = """\
from xmatters import AsyncXMSession, XMSession
from xmatters.objects.groups import Group
from xmatters.objects.people import Person


def story(
    xm_session: XMSession, aio_session: AsyncXMSession, person: Person, group: Group
) -> None:
"""
LINES = [*HOVERED, *SIGNED, *COMPLETED]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LanguageServer]:
    settings = {
        "include": ["script.py"],
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    text = START + "".join(f"    {line.replace('|', '')}\n" for line in LINES)
    (tmp_path / "script.py").write_text(text, "utf-8")
    with LanguageServer(tmp_path) as running:
        running.open(text)
        yield running


def about(server: LanguageServer, method: str, line: str) -> Any:
    return server.about(method, START.count("\n") + LINES.index(line), 4 + line.index("|"))


def check_hover(server: LanguageServer, line: str) -> None:
    page, method = HOVERED[line]
    shown = about(server, "hover", line)["contents"]["value"]
    doc = read_docstring(shown.partition("\n\n")[2] or shown.partition("\n")[2])
    text = section(f"reference/{page}.md", f"method-{method}")
    told = rows(text)
    assert doc.summary
    assert doc.summary in text
    assert doc.details in text
    assert doc.returns in text
    assert doc.see
    assert doc.see in text
    for name, said in doc.arguments.items():
        assert said in (told.get(name) or told[f"**{name}"])[2]
    for name, said in doc.raises.items():
        assert f"{{py:exc}}`~xmatters.errors.{name}`: {said}" in text


def check_signature(server: LanguageServer, line: str) -> None:
    signatures = about(server, "signatureHelp", line)["signatures"]
    names = re.findall(r"\w+", " ".join(each["label"] for each in signatures))
    assert SIGNED[line] in names


def check_completion(server: LanguageServer, line: str) -> None:
    offered = about(server, "completion", line)["items"]
    assert COMPLETED[line] in [each["label"] for each in offered]


# One test, as starting the server and reading the library takes longer than all its answers.
def test_editor_shows_what_the_reference_says(server: LanguageServer) -> None:
    for line in HOVERED:
        check_hover(server, line)
    for line in SIGNED:
        check_signature(server, line)
    for line in COMPLETED:
        check_completion(server, line)
