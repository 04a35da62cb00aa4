from __future__ import annotations

import base64

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import PLAN

SCRIPT = base64.b64encode(b"exports.a = 1;").decode()


def test_library_is_created_changed_and_deleted(call: Caller) -> None:
    body = {"name": "Helpers", "script": SCRIPT, "plan": {"id": PLAN}}
    library = call("createOrUpdateSharedLibrary", status=201, body=body)
    named = {"id": PLAN, "name": "Outage Response"}
    assert library == {"id": library["id"], **body, "plan": named}
    assert call.names("getSharedLibraries", "Outage Response") == ["Helpers", "Ticket Helpers"]
    # The plan stays, whatever is sent.
    other = call("getPlan", "Planned Maintenance")["id"]
    change = {"id": library["id"], "name": "Old Helpers", "plan": {"id": other}}
    changed = call("createOrUpdateSharedLibrary", body=change)
    assert changed == library | {"name": "Old Helpers"}
    assert call("getSharedLibrary", "Old Helpers") == call("getSharedLibrary", library["id"])
    assert call("deleteSharedLibrary", "Old Helpers") == changed
    assert call("deleteSharedLibrary", library["id"], status=204) is None


def test_links_of_the_list_were_recorded_without_the_plan(pristine: Caller) -> None:
    links = pristine("getSharedLibraries", PLAN, query="limit=1")["links"]
    assert links == {"self": "/api/xm/1/shared-libraries?offset=0&limit=1"}


def test_library_that_cannot_be(call: Caller) -> None:
    body = {"name": "Impossible", "script": SCRIPT, "plan": {"id": PLAN}}
    built_in = call("getPlan", "Datadog")["id"]
    for change, status in (
        ({"plan": {"id": "nothing"}}, 400),
        ({"plan": {"id": built_in}}, 403),
        ({"script": "?"}, 400),
        ({"name": "Ticket Helpers"}, 409),
    ):
        call.refusal("createOrUpdateSharedLibrary", body=body | change, status=status)
    call.refusal("getSharedLibrary", "Impossible", status=404)
