from __future__ import annotations

import base64

import httpx
import pytest

from tests.sandbox.calling import Caller

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
DENVER = "b9f030e0-af51-4bfb-b220-9fd9c24dc201"


def test_person_by_id_and_by_user_id(call: Caller) -> None:
    assert call("getPerson", MARY) == call("getPerson", "mmcbride")


def test_unknown_person(call: Caller) -> None:
    message = call.refusal("getPerson", "nobody", status=404)
    assert message == "Could not find a person with id nobody"


def test_embeds_are_only_there_when_asked_for(call: Caller) -> None:
    plain = call("getPerson", MARY)
    assert not plain.keys() & {"roles", "supervisors", "devices"}
    full = call("getPerson", MARY, query="embed=roles,supervisors,devices")
    assert [each["name"] for each in full["roles"]["data"]] == ["Standard User", "Group Supervisor"]
    assert "links" not in full["roles"]
    assert [each["targetName"] for each in full["supervisors"]["data"]] == ["asilva"]
    assert full["devices"]["links"]["self"].startswith(f"/api/xm/1/people/{MARY}/devices?")


def test_sample_data_is_the_same_each_time(pristine: Caller, own: Caller) -> None:
    assert pristine("getPerson", MARY) == own("getPerson", MARY)
    assert pristine("getGroup", "Service Desk") == own("getGroup", "Service Desk")
    assert pristine("getEvent", "24817003") == own("getEvent", "24817003")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("search=mcbride", ["mmcbride"]),
        ("search=MARY+silva", ["mmcbride", "asilva"]),
        ("search=mary+silva&operand=AND", []),
        ("search=ana+silva&operand=AND", ["asilva"]),
        ('search="mary mcb"', []),
        ("search=mary&fields=LAST_NAME", []),
        ("search=mary&fields=LAST_NAME,EMAIL_ADDRESS", ["mmcbride"]),
        ("search=3035550148", ["asilva"]),
        ("targetName=mmcbride", ["mmcbride"]),
        ("targetName=MMCBRIDE", []),
        ("webLogin=asilva", ["asilva"]),
        ("firstName=Mary", ["mmcbride"]),
        ("lastName=Okafor", ["tokafor"]),
        ("emailAddress=ana.silva%40example.com", ["asilva"]),
        ("phoneNumber=%2B13035550142", ["mmcbride"]),
        ("roles=group supervisor", ["mmcbride", "asilva"]),
        ("supervisors=MMCBRIDE&search=okafor", ["tokafor"]),
        ("supervisors.exists=false&search=silva", ["asilva"]),
        ("site=denver", []),
        ("site=Denver&lastName=Silva", ["asilva"]),
        (f"site={DENVER}&lastName=Silva", ["asilva"]),
        ("groups=service desk", ["mmcbride", "asilva", "tokafor"]),
        ("groups.exists=false&search=mary", []),
        ("licenseType=STAKEHOLDER_USER&search=okafor", ["tokafor"]),
        ("propertyNames=Skills&propertyValues=oracle", ["mmcbride"]),
        ("propertyNames=First%20Aid&propertyValues=true", ["mmcbride"]),
        ("propertyName=skills&propertyValue=PostgreSQL", ["mmcbride"]),
        ("propertyNames=Skills,Department&propertyValues=Oracle,Sales", []),
        ("propertyNames=Unheard%20Of&propertyValues=x", []),
        ("devices.mobile.exists=true", ["mmcbride"]),
        ("devices.status=INACTIVE", ["tokafor"]),
        ("devices.failsafe.exists=true", ["mmcbride", "asilva", "tokafor"]),
        ("devices.testStatus=TESTED,INVALID", ["mmcbride", "asilva", "tokafor"]),
        ("devices.sms.exists=true&search=silva", ["asilva"]),
        ("devices.voice.exists=false&search=okafor", ["tokafor"]),
        ("devices.email.exists=true&search=okafor", ["tokafor"]),
        ("createdFrom=2025-11-03T09:12:30.115Z", ["mmcbride"]),
        ("createdAfter=2025-11-03T09:12:30.115Z", []),
        ("createdAfter=2025-06-02T14:05:20.310Z&createdTo=2025-10-20T10:01:44.902Z", ["asilva"]),
        (
            "createdFrom=2025-06-02T14:05:20.310Z&createdBefore=2025-10-20T10:01:44.902Z",
            ["tokafor"],
        ),
    ],
)
def test_filters(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getPeople", query=query) == names


def test_group_filter_takes_base64(pristine: Caller) -> None:
    encoded = base64.b64encode(b"Service Desk").decode().replace("=", "%3D")
    assert "mmcbride" in pristine.names("getPeople", query=f"groups={encoded}")


def test_filters_that_divide_the_people(pristine: Caller) -> None:
    for name in ("groups.exists", "supervisors.exists", "devices.exists", "devices.sms.exists"):
        totals = [
            pristine("getPeople", query=f"{name}={value}&createdBefore=2026-01-01T00:00:00Z")[
                "total"
            ]
            for value in ("true", "false")
        ]
        assert sum(totals) == 25
        assert all(totals)


def test_properties_need_a_value_each(pristine: Caller) -> None:
    assert "one value" in pristine.refusal("getPeople", query="propertyNames=a,b&propertyValues=c")


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("sortBy=TARGET_NAME", "asilva"),
        ("sortBy=CREATED&sortOrder=DESCENDING", "mmcbride"),
        ("sortBy=LAST_LOGIN&sortOrder=DESCENDING", "asilva"),
        ("sortBy=FIRST_LAST_NAME", "asilva"),
    ],
)
def test_order(pristine: Caller, query: str, first: str) -> None:
    roles = "roles=Standard User&createdAfter=2025-01-01T00:00:00Z"
    assert pristine.names("getPeople", query=f"{query}&{roles}")[0] == first


def test_every_order_is_an_order(pristine: Caller) -> None:
    for value in ("SITE", "ROLES", "STATUS", "WEB_LOGIN", "LAST_FIRST_NAME"):
        forth = pristine.names("getPeople", query=f"sortBy={value}&limit=1000")
        back = pristine.names("getPeople", query=f"sortBy={value}&sortOrder=DESCENDING&limit=1000")
        assert sorted(forth) == sorted(back)
        assert forth != back


def test_new_person_gets_defaults(call: Caller) -> None:
    person = call.new_person("defaults")
    assert person["webLogin"] == "defaults"
    assert person["status"] == "ACTIVE"
    assert person["licenseType"] == "FULL_USER"
    assert person["site"]["name"] == "Denver"
    assert "version" in person
    supervisors = call("getPersonSupervisors", "defaults")["data"]
    assert [each["targetName"] for each in supervisors] == ["mmcbride"]


def test_secrets_are_never_answered(call: Caller) -> None:
    created = call.new_person("secretive", password="hush", phonePin="123", forcePasswordReset=True)
    person = call("getPerson", "secretive")
    assert not {"password", "phonePin", "forcePasswordReset"} & (person.keys() | created.keys())


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    created = call.new_person("changing", phoneLogin="77", externalKey="hr-1")
    changed = call(
        "createOrUpdatePerson",
        body={"id": created["id"], "firstName": "Changed", "phoneLogin": None},
    )
    assert changed["firstName"] == "Changed"
    assert changed["lastName"] == created["lastName"]
    assert changed["externalKey"] == "hr-1"
    assert "phoneLogin" not in changed
    assert changed["whenUpdated"] > created["whenUpdated"]
    assert changed["whenCreated"] == created["whenCreated"]


def test_rename(call: Caller) -> None:
    person = call.new_person("old-name")
    device = call.new_device(person["id"])
    call("createOrUpdatePerson", body={"id": person["id"], "targetName": "new-name"})
    assert call("getPerson", "new-name")["id"] == person["id"]
    assert call.refusal("getPerson", "old-name", status=404)
    assert call("getDevice", "new-name|Mobile Phone")["id"] == device["id"]


@pytest.mark.parametrize("supervisors", [None, []])
def test_person_without_supervisors(call: Caller, supervisors: list[str] | None) -> None:
    name = f"unsupervised{supervisors}"
    assert call.new_person(name, supervisors=supervisors)["supervisors"]["data"] == []


def test_lists_replace_what_was_there(call: Caller) -> None:
    person = call.new_person("listed", supervisors=[MARY, ANA])
    body = {"id": person["id"], "roles": ["Company Supervisor"], "supervisors": [ANA]}
    call("createOrUpdatePerson", body=body)
    found = call("getPerson", "listed", query="embed=roles,supervisors")
    assert [each["name"] for each in found["roles"]["data"]] == ["Company Supervisor"]
    assert [each["id"] for each in found["supervisors"]["data"]] == [ANA]


def test_properties_are_merged_and_null_removes_one(call: Caller) -> None:
    person = call.new_person("owning", properties={"Department": "Sales", "First Aid": True})
    body = {"id": person["id"], "properties": {"Department": None, "Skills": ["Go"]}}
    changed = call("createOrUpdatePerson", body=body)
    assert changed["properties"] == {"First Aid": True, "Skills": ["Go"]}


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"roles": []}, "roles"),
        ({"roles": ["Wizard"]}, "role Wizard"),
        ({"site": "b9f030e0-af51-4bfb-b220-9fd9c24dc299"}, "site"),
        ({"supervisors": ["nobody"]}, "person nobody"),
        ({"properties": {"Shoe Size": 44}}, "Shoe Size"),
        ({"timezone": "Mars/Olympus"}, "Mars/Olympus"),
        ({"language": "klingon"}, "klingon"),
        ({"id": "mine"}, "UUID"),
    ],
)
def test_person_that_cannot_be(call: Caller, fields: dict[str, object], named: str) -> None:
    needed = {"targetName": "impossible", "firstName": "I", "lastName": "P"}
    body = {**needed, "roles": ["Standard User"], **fields}
    assert named in call.refusal("createOrUpdatePerson", body=body)
    assert call.refusal("getPerson", "impossible", status=404)


def test_refused_change_changes_nothing(call: Caller) -> None:
    before = call("getPerson", "tokafor")
    body = {"id": before["id"], "firstName": "Thomas", "site": "nowhere"}
    call.refusal("createOrUpdatePerson", body=body)
    assert call("getPerson", "tokafor") == before


def test_taken_names(call: Caller) -> None:
    needed = {"firstName": "M", "lastName": "M", "roles": ["Standard User"]}
    for taken in ({"targetName": "mmcbride"}, {"targetName": "other", "webLogin": "mmcbride"}):
        call.refusal("createOrUpdatePerson", body={**needed, **taken}, status=409)
    call.refusal(
        "createOrUpdatePerson",
        body={"id": call("getPerson", "tokafor")["id"], "targetName": "mmcbride"},
        status=409,
    )


def test_id_of_ones_own_choice(call: Caller) -> None:
    identifier = "0a0a0a0a-1111-4222-8333-444444444401"
    assert call.new_person("chosen", id=identifier)["id"] == identifier
    assert call("createOrUpdatePerson", body={"id": identifier, "firstName": "Again"})


def test_id_that_something_else_has(call: Caller) -> None:
    needed = {"firstName": "M", "lastName": "M", "roles": ["Standard User"]}
    body = {"id": DENVER, "targetName": "squatter", **needed}
    call.refusal("createOrUpdatePerson", body=body, status=409)


def test_change_of_nobody_says_so(call: Caller) -> None:
    body = {"id": "0a0a0a0a-1111-4222-8333-444444444499", "firstName": "Ghost"}
    message = call.refusal("createOrUpdatePerson", body=body)
    assert "Nothing has the id 0a0a0a0a-1111-4222-8333-444444444499" in message


def test_delete_takes_devices_and_memberships_along(call: Caller) -> None:
    person = call.new_person("leaving")
    device = call.new_device(person["id"])
    follower = call.new_person("following", supervisors=[person["id"]])
    group = call.new_group("Left Behind", supervisors=[person["id"]])
    for member_id in (person["id"], device["id"]):
        call("addGroupMember", group["id"], body={"id": member_id})
    memberships = call("getPersonGroups", "leaving")["data"]
    names = [each["group"]["targetName"] for each in memberships]
    assert names == ["Left Behind", "Denver Staff", "Left Behind"]

    assert call("deletePerson", "leaving")["id"] == person["id"]
    assert call("deletePerson", "leaving", status=204) is None
    call.refusal("getPerson", person["id"], status=404)
    call.refusal("getDevice", device["id"], status=404)
    assert call("getGroupMembers", "Left Behind")["total"] == 0
    assert call("getGroupSupervisors", "Left Behind")["total"] == 0
    assert call("getPersonSupervisors", follower["id"])["total"] == 0


def test_nobody_deletes_themselves(call: Caller) -> None:
    call.refusal("deletePerson", "mmcbride", status=403)


def test_somebody_else_may_delete_who_signed_in_first(own: Caller) -> None:
    own.new_person("successor", password="puff")
    with httpx.Client(
        base_url=own.sandbox.url, auth=("successor", "puff"), trust_env=False
    ) as client:
        as_successor = Caller(own.sandbox, client)
        as_successor.refusal("deletePerson", "successor", status=403)
        as_successor("deletePerson", "mmcbride")
        as_successor("getPerson", "mmcbride", status=404)


def test_licences_are_counted(own: Caller) -> None:
    before = own("getPeopleLicenseQuotas")["stakeholderUsers"]
    own.new_person("informed", licenseType="STAKEHOLDER_USER")
    after = own("getPeopleLicenseQuotas")["stakeholderUsers"]
    assert after["active"] == before["active"] + 1
    assert after["unused"] == before["unused"] - 1


def test_past_has_a_revision_and_the_future_is_refused(call: Caller) -> None:
    found = call("getPerson", MARY, query="at=2026-03-01T00:00:00Z")
    assert found["revision"] == {"id": MARY, "at": "2026-03-01T00:00:00.000Z", "seq": "1"}
    assert "future" in call.refusal("getPerson", MARY, query="at=2126-03-01T00:00:00Z")


def test_large_company() -> None:
    from xmatters.sandbox import Sandbox

    world = Sandbox(people=10_000).world
    assert len(world.people) == 10_000
    assert len(world.groups) > 200
    assert len({person.fields["targetName"] for person in world.people}) == 10_000
