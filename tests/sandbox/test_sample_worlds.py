from __future__ import annotations

import gc
import subprocess
import sys
import uuid

import httpx
import pytest

from tests.sandbox.calling import Caller
from xmatters.sandbox import Sandbox


def _totals(sandbox: Sandbox) -> dict[str, int]:
    with sandbox, sandbox.session() as session:
        return {
            "people": session.people_endpoint().get_people().get_total(),
            "groups": session.groups_endpoint().get_groups().get_total(),
            "events": session.events_endpoint().get_events().get_total(),
            "sites": session.sites_endpoint().get_sites().get_total(),
        }


def test_empty_world() -> None:
    sandbox = Sandbox(world="empty")
    assert _totals(sandbox) == {"people": 1, "groups": 0, "events": 0, "sites": 1}


def test_empty_world_can_be_filled() -> None:
    with Sandbox(world="empty") as sandbox:
        auth = (sandbox.username, sandbox.password)
        with httpx.Client(base_url=sandbox.url, auth=auth, trust_env=False) as client:
            call = Caller(sandbox, client)
            assert call("getPerson", "mmcbride", query="embed=roles,supervisors,devices")
            call("createOrUpdateGroup", body={"targetName": "First"}, status=201)
            call("addGroupMember", "First", body={"id": call.new_person("ben")["id"]})
            plan = call("createOrUpdatePlan", body={"name": "P", "enabled": True}, status=201)["id"]
            body = {"name": "F", "apiEnabled": True}
            form = call("createOrUpdatePlanForm", plan, body=body, status=201)["id"]
            recipients = {"recipients": [{"id": "First"}]}
            call("triggerForm", form, body=recipients, status=202)
            sandbox.advance(seconds=2)
            assert call.names("getGroups") == ["First"]
            assert call("getEvents")["data"][0]["eventId"] == "13"


def test_large_worlds_differ_in_size_alone() -> None:
    large, demo = Sandbox(world="large:120"), Sandbox(people=120)
    assert [each.id for each in large.world.people] == [each.id for each in demo.world.people]
    assert _totals(large)["people"] == 120


@pytest.mark.parametrize("was_enabled", [True, False])
def test_the_collector_is_left_as_it_was(*, was_enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if was_enabled else gc.disable)()
        Sandbox(world="large:3")
        assert gc.isenabled() is was_enabled
    finally:
        (gc.enable if before else gc.disable)()


def test_ids_are_random_uuids() -> None:
    world = Sandbox(world="empty").world
    for _ in range(100):
        identifier = world.new_id()
        parsed = uuid.UUID(identifier)
        assert (str(parsed), parsed.version, parsed.variant) == (identifier, 4, uuid.RFC_4122)


@pytest.mark.parametrize("name", ["", "huge", "large", "large:", "large:many", "large:-1"])
def test_unknown_worlds(name: str) -> None:
    with pytest.raises(ValueError, match="use empty, demo, or large:N"):
        Sandbox(world=name)


def test_world_of_the_command_line() -> None:
    command = [sys.executable, "-m", "xmatters.sandbox", "--world", "huge"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "no world 'huge'" in ended.stderr
