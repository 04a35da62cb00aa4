from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.workflow_calls import FORM, NOTHING, PLAN
from xmatters.sandbox.specification import load_specification

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"


def new_form(call: Caller, name: str, plan: str = PLAN, **fields: Any) -> Any:
    return call("createOrUpdatePlanForm", plan, status=201, body={"name": name, **fields})


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Report an outage", "Announce maintenance", "Alarm"]),
        ("search=alarm", ["Alarm"]),
        ("search=owners", ["Report an outage"]),
        ("search=owners&fields=NAME", []),
        ("search=report alarm", ["Report an outage", "Alarm"]),
        ("search=report alarm&operand=AND", []),
        ("enabledFor=MOBILE", ["Announce maintenance"]),
        ("enabledFor=MOBILE,UI", ["Report an outage", "Announce maintenance"]),
        ("enabledFor=FAX", []),
        ("plans.planType=BUILT_IN", ["Alarm"]),
        ("triggerType=FLOW", ["Alarm"]),
        ("sortBy=NAME", ["Alarm", "Announce maintenance", "Report an outage"]),
        ("sortBy=USER_DEFINED&limit=1", ["Report an outage"]),
    ],
)
def test_filters_and_orders(pristine: Caller, query: str, names: list[str]) -> None:
    assert pristine.names("getForms", query=query) == names


@pytest.mark.parametrize(
    ("query", "names"),
    [("", ["Report an outage"]), ("enabledFor=MOBILE", []), ("triggerType=FORM&sortBy=NAME", None)],
)
def test_forms_of_a_plan(pristine: Caller, query: str, names: list[str] | None) -> None:
    found = pristine.names("getPlanForms", "Outage Response", query=query)
    assert found == (["Report an outage"] if names is None else names)


def test_form_alone_and_within_its_plan(pristine: Caller) -> None:
    found = pristine("getForm", FORM)
    assert found == pristine("getForm", "Report an outage")
    assert found == pristine("getPlanForm", "Outage Response", "Report an outage")
    pristine.refusal("getPlanForm", "Planned Maintenance", FORM, status=404)
    pristine.refusal("getPlanForm", "No Plan", FORM, status=404)
    pristine.refusal("getForm", "No Form", status=404)


# Operations that are there alone and within a plan.
PAIRS = [
    ("getForm", "getPlanForm"),
    ("getFormRecipients", "getPlanFormRecipients"),
    ("getFormSenderPermissions", "getPlanFormSenderPermissions"),
    ("getFormResponseOptions", "getPlanFormResponseOptions"),
]


@pytest.mark.parametrize(("flat", "nested"), PAIRS)
def test_both_routes_answer_the_same(pristine: Caller, flat: str, nested: str) -> None:
    alone, within = pristine(flat, FORM), pristine(nested, PLAN, FORM)
    if flat != "getForm":
        assert alone.pop("links") != within.pop("links")
    assert alone == within


def test_lists_come_without_items_unless_asked_for(pristine: Caller) -> None:
    form = pristine("getForm", FORM)
    assert form["recipients"] == {
        "count": 1,
        "total": 1,
        "links": {"self": f"/api/xm/1/plans/{PLAN}/forms/{FORM}/recipients?offset=0&limit=100"},
    }
    assert form["responseOptions"]["total"] == 2
    assert "data" not in form["responseOptions"]
    assert "scenarios" not in form
    listed = pristine("getForms")["data"][0]
    assert listed["scenarios"]["total"] == 2
    assert "data" not in listed["scenarios"]


def test_embeds(pristine: Caller) -> None:
    form = pristine("getForm", FORM, query="embed=recipients,responseOptions")
    assert form["recipients"]["data"][0]["targetName"] == "Database Operations"
    assert [each["text"] for each in form["responseOptions"]["data"]] == ["Accept", "Escalate"]
    assert "translations" not in form["responseOptions"]["data"][0]
    query = "embed=responseOptions,responseOptions.translations&offset=1&limit=1"
    options = pristine("getForm", FORM, query=query)["responseOptions"]
    assert (options["count"], options["total"]) == (1, 2)
    assert options["data"][0]["translations"]["data"][0]["text"] == "Escalar"
    listed = pristine("getPlanForms", PLAN, query="embed=scenarios,responseOptions")["data"][0]
    assert listed["scenarios"]["data"] == pristine("getScenarios")["data"]
    assert listed["responseOptions"]["count"] == 2


@pytest.mark.parametrize(
    ("operation_id", "values", "enumeration"),
    [
        ("getForms", (), "FormsEmbed"),
        ("getPlanForms", (PLAN,), "PlanFormsEmbed"),
        ("getForm", (FORM,), "FormEmbed"),
        ("getFormResponseOptions", (FORM,), "ResponseOptionEmbed"),
        ("getFormSections", (FORM,), "FormSectionEmbed"),
    ],
)
def test_each_embed_puts_something_in(
    pristine: Caller, operation_id: str, values: tuple[str, ...], enumeration: str
) -> None:
    for embed in load_specification().enumeration(enumeration):
        parent = "responseOptions," if embed.startswith("responseOptions.") else ""
        plain = pristine(operation_id, *values, query=f"embed={parent}" if parent else "")
        found = pristine(operation_id, *values, query=f"embed={parent}{embed}")
        assert len(str(found)) > len(str(plain)) + len(embed) + len("embed=,")


# Forms


def test_new_form(call: Caller) -> None:
    form = new_form(call, "Storm warning", description="Warns", mobileEnabled=True)
    assert form["plan"] == {"id": PLAN, "name": "Outage Response", "planType": "PLAN"}
    assert form["formId"].isdigit()
    assert not {"recipients", "responseOptions"} & form.keys()
    found = call("getForm", "Storm warning")
    assert found["mobileEnabled"] is True
    assert found["recipients"]["total"] == 0


def test_change_touches_only_what_is_sent(call: Caller) -> None:
    form = new_form(call, "Changed", description="Warns")
    body = {"id": form["id"], "name": "Changed again", "apiEnabled": False, "formId": "1"}
    changed = call("createOrUpdatePlanForm", PLAN, body=body)
    assert changed == form | {"name": "Changed again", "apiEnabled": False}


def test_names_are_unique_within_a_plan(call: Caller) -> None:
    body = {"name": "Report an outage"}
    call.refusal("createOrUpdatePlanForm", PLAN, body=body, status=409)
    twin = new_form(call, "Report an outage", "Planned Maintenance")
    assert call("getPlanForm", "Planned Maintenance", "Report an outage")["id"] == twin["id"]
    call.refusal("createOrUpdatePlanForm", PLAN, body={"id": twin["id"], "name": "A"}, status=404)
    call.refusal("createOrUpdatePlanForm", PLAN, body={"name": "x" * 101})


# Recipients and senders


@pytest.mark.parametrize(
    ("put", "get", "values"),
    [
        ("updateFormRecipients", "getFormRecipients", ()),
        ("updatePlanFormRecipients", "getPlanFormRecipients", (PLAN,)),
    ],
)
def test_recipients_are_replaced(call: Caller, put: str, get: str, values: tuple[str, ...]) -> None:
    form = new_form(call, f"Form of {put}")["id"]
    for body, names in (
        ([{"id": "asilva"}, {"id": ANA}, {"id": "Service Desk"}], ["asilva", "Service Desk"]),
        ([{"id": "mmcbride|Work Email", "recipientType": "DEVICE"}], ["mmcbride|Work Email"]),
        ([], []),
    ):
        page = call(put, *values, form, body=body)
        assert [each["targetName"] for each in page["data"]] == names
        assert call(get, *values, form) == page


@pytest.mark.parametrize(
    "body",
    [
        [{"id": "nobody"}],
        [{"id": "asilva", "recipientType": "GROUP"}],
        [{"recipientType": "GROUP"}],
        {"id": "asilva"},
        ["asilva"],
    ],
)
def test_recipients_that_cannot_be(call: Caller, body: Any) -> None:
    call.refusal("updateFormRecipients", FORM, body=body)
    assert call.names("getFormRecipients", FORM) == ["Database Operations"]


def test_senders_are_replaced(call: Caller) -> None:
    form = new_form(call, "Sent by few")["id"]
    body: list[Any] = [
        {"senderType": "PERSON", "sender": {"id": "asilva"}, "manageScenarios": True},
        {"senderType": "ROLE", "sender": {"name": "Standard User"}},
        # The last about anybody counts.
        {"senderType": "PERSON", "sender": {"id": ANA}, "manageScenarios": False},
    ]
    page = call("updatePlanFormSenderPermissions", PLAN, form, body=body)
    person, role = page["data"]
    assert (person["sender"]["id"], person["manageScenarios"]) == (ANA, False)
    assert role["sender"].keys() == {"id", "name"}
    assert call("getPlanFormSenderPermissions", PLAN, form) == page
    assert call("updateFormSenderPermissions", form, body=[])["total"] == 0


@pytest.mark.parametrize(
    "entry",
    [
        {"senderType": "PERSON", "sender": {"id": "nobody"}},
        {"senderType": "ROLE", "sender": {"name": "No Role"}},
        {"senderType": "PERSON", "sender": {}},
        {"senderType": "PERSON", "sender": {"name": "asilva"}},
        {"senderType": "GROUP", "sender": {"id": "Service Desk"}},
    ],
)
def test_sender_that_cannot_be(call: Caller, entry: Any) -> None:
    call.refusal("updateFormSenderPermissions", FORM, body=[entry])


def test_deleted_person_and_group_are_in_no_form(own: Caller) -> None:
    body = [{"id": "tokafor"}, {"id": "Service Desk"}, {"id": "tokafor|Work Email"}, {"id": MARY}]
    own("updateFormRecipients", FORM, body=body)
    senders = [{"senderType": "PERSON", "sender": {"id": "tokafor"}}]
    own("updateFormSenderPermissions", FORM, body=senders)
    own("deletePerson", "tokafor")
    own("deleteGroup", "Service Desk")
    assert own.names("getFormRecipients", FORM) == ["mmcbride"]
    assert own("getFormSenderPermissions", FORM)["total"] == 0


# Response options


def new_option(call: Caller, form: str, **fields: Any) -> Any:
    return call("createOrUpdateFormResponseOption", form, status=201, body=fields)


def test_response_options_come_by_number(call: Caller) -> None:
    form = new_form(call, "With options")["id"]
    last = new_option(call, form, number=7, text="Never", action="END", redirectUrl=None)
    assert "redirectUrl" not in last
    new_option(call, form, number=2, text="Yes", translations=[{"language": "fr", "text": "Oui"}])
    appended = new_option(call, form, text="Perhaps")
    assert appended["number"] == 8
    page = call("getFormResponseOptions", form, query="embed=translations")
    assert [each["text"] for each in page["data"]] == ["Yes", "Never", "Perhaps"]
    assert page["data"][0]["translations"]["data"][0]["language"] == "fr"


def test_response_option_is_changed(call: Caller) -> None:
    form = new_form(call, "With changing options")["id"]
    option = new_option(call, form, text="Yes", translations=[{"language": "fr", "text": "Oui"}])
    body = {"id": option["id"], "text": "Yes!"}
    changed = call("createOrUpdateFormResponseOption", form, body=body)
    assert changed == option | {"text": "Yes!"}
    body = {"id": option["id"], "translations": [{"language": "pt", "text": "Sim"}]}
    call("createOrUpdateFormResponseOption", form, body=body)
    (found,) = call("getFormResponseOptions", form, query="embed=translations")["data"]
    assert [each["language"] for each in found["translations"]["data"]] == ["pt"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"number": 3}, 400),
        ({"number": 1, "text": "Taken"}, 409),
        ({"text": "Wrong", "action": "DANCE"}, 400),
        # The form does not count responses.
        ({"text": "Wrong", "action": "COUNT_RESPONSE"}, 400),
        ({"id": NOTHING, "text": "Nothing"}, 404),
    ],
)
def test_response_option_that_cannot_be(call: Caller, body: Any, status: int) -> None:
    call.refusal("createOrUpdateFormResponseOption", FORM, body=body, status=status)


def test_forms_that_count_responses_have_other_actions(call: Caller) -> None:
    form = new_form(call, "Counting")["id"]
    body = {"type": "HANDLING_OPTIONS", "enableResponseCounts": True}
    call("createOrUpdateFormSection", form, body=body, status=201)
    new_option(call, form, text="Count me", action="COUNT_RESPONSE")
    body = {"text": "Not me", "action": "END"}
    call.refusal("createOrUpdateFormResponseOption", form, body=body)


# Message templates


def test_templates_are_set_kind_by_kind(call: Caller) -> None:
    form = new_form(call, "With texts")["id"]
    assert call("getFormMessageTemplates", form) == {"language": "en"}
    sms = [{"language": "en", "text": "Look"}]
    call("createOrUpdateFormMessageTemplates", form, status=201, body={"sms": sms})
    steps: list[Any] = [
        {"stepType": "PHRASE", "phrase": "Look at", "commonProperty": "dropped"},
        {"stepType": "FORM_PROPERTY", "formProperty": {"name": "Systems"}},
    ]
    body = {"voice": [{"language": "en", "steps": steps}]}
    found = call("createOrUpdateFormMessageTemplates", form, body=body)
    # What is left out stays.
    assert found["sms"] == sms
    phrase, value = found["voice"][0]["steps"]
    assert phrase == {"id": phrase["id"], "stepType": "PHRASE", "phrase": "Look at"}
    assert value["formProperty"] == {"name": "Systems"}
    assert call("getFormMessageTemplates", form) == found
    # Steps that are there can be sent again.
    again = call("createOrUpdateFormMessageTemplates", form, body={"voice": found["voice"]})
    assert again == found


@pytest.mark.parametrize(
    "step",
    [
        {"stepType": "FORM_PROPERTY", "formProperty": {"name": "No property"}},
        {"id": NOTHING, "stepType": "PHRASE", "phrase": "Unknown"},
    ],
)
def test_templates_that_cannot_be(call: Caller, step: Any) -> None:
    before = call("getFormMessageTemplates", FORM)
    body = {"voice": [{"language": "en", "steps": [step]}]}
    call.refusal("createOrUpdateFormMessageTemplates", FORM, body=body)
    assert call("getFormMessageTemplates", FORM) == before


# Sections


def new_section(call: Caller, form: str, kind: str, **fields: Any) -> Any:
    return call("createOrUpdateFormSection", form, status=201, body={"type": kind, **fields})


def test_sections_of_the_sample_form(pristine: Caller) -> None:
    recipients, handling, details, incident = pristine("getFormSections", FORM)["data"]
    assert (incident["type"], incident["orderNum"]) == ("INCIDENT", 3)
    assert recipients["recipients"]["total"] == 1
    assert "data" not in recipients["recipients"]
    assert "leaveOptions" not in handling["voicemailOptions"]
    assert details["items"][0]["propertyDefinition"]["name"] == "First reported"
    query = "embed=voicemailOptions.leaveOptions"
    handling = pristine("getFormSections", FORM, query=query)["data"][1]
    chosen = [each for each in handling["voicemailOptions"]["leaveOptions"] if each["selected"]]
    assert [each["name"] for each in chosen] == ["callbackonly"]


def test_sections_keep_their_places(call: Caller) -> None:
    form = new_form(call, "With sections")["id"]
    first = new_section(call, form, "ATTACHMENTS")
    new_section(call, form, "RESPONSE_CHOICES")
    new_section(call, form, "DOCUMENT_UPLOAD", title="Papers", orderNum=0)

    def order() -> list[tuple[int, str]]:
        sections = call("getFormSections", form)["data"]
        return [(each["orderNum"], each["title"]) for each in sections]

    assert order() == [(0, "Papers"), (1, "Attachments"), (2, "Response choices")]
    body = {"id": first["id"], "orderNum": 99, "title": "Files"}
    assert call("createOrUpdateFormSection", form, body=body)["orderNum"] == 2
    assert order() == [(0, "Papers"), (1, "Response choices"), (2, "Files")]


def test_recipients_of_the_section_are_those_of_the_form(call: Caller) -> None:
    form = new_form(call, "With recipients")["id"]
    section = new_section(call, form, "RECIPIENTS", recipients=[{"id": "asilva"}])
    assert section["recipients"]["total"] == 1
    assert call.names("getFormRecipients", form) == ["asilva"]


def test_sections_of_each_kind(call: Caller) -> None:
    form = new_form(call, "With all kinds")["id"]
    off = {"value": False, "visible": True}
    handling = new_section(
        call, form, "HANDLING_OPTIONS", priority={"value": "LOW"}, enableResponseCount=True
    )
    assert handling["enableResponseCounts"] is True
    assert handling["requirePhonePassword"] == off
    names = [{"name": "Work Email"}, {"name": "Fax"}]
    devices = new_section(call, form, "DEVICE_FILTER", targetDeviceNames=names)
    assert [each["name"] for each in devices["targetDeviceNames"]["data"]] == ["Work Email", "Fax"]
    region = call("getPlanProperties", PLAN)["data"][0]
    properties = [
        {"name": "Region", "required": True},
        {"id": region["id"]},
        {"propertyDefinition": {"id": region["id"]}, "orderNum": 5},
    ]
    custom = new_section(call, form, "CUSTOM_SECTION", properties=properties)
    assert [each["orderNum"] for each in custom["items"]] == [0, 1, 5]
    assert custom["items"][0]["required"] is True
    assert custom["items"][1]["propertyDefinition"] == region
    bridge = new_section(call, form, "CONFERENCE_BRIDGE", bridgeType="EXTERNAL_BRIDGES_ONLY")
    assert bridge["bridgeType"] == "EXTERNAL_BRIDGES_ONLY"
    incident = new_section(call, form, "INCIDENT", severity={"value": "2", "required": True})
    assert incident["severity"]["required"] is True
    senders = new_section(call, form, "SENDER_OVERRIDES", callerId={"value": "+13035550100"})
    assert senders["callerId"] == {"value": "+13035550100"}


def test_section_changes_only_what_is_sent(call: Caller) -> None:
    form = new_form(call, "With a changing section")["id"]
    priority = {"value": "LOW", "visible": True}
    section = new_section(call, form, "HANDLING_OPTIONS", priority=priority)
    body = {"id": section["id"], "collapsed": True, "priority": {"value": "HIGH"}}
    changed = call("createOrUpdateFormSection", form, body=body)
    assert changed == section | {"collapsed": True, "priority": priority | {"value": "HIGH"}}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"title": "Without a kind"}, 400),
        ({"type": "CANTEEN"}, 400),
        ({"type": "ATTACHMENTS", "recipients": []}, 400),
        ({"type": "RECIPIENTS", "bridgeType": "EXTERNAL_BRIDGES_ONLY"}, 400),
        ({"type": "RECIPIENTS", "recipients": [{"id": "nobody"}]}, 400),
        ({"type": "DEVICE_FILTER", "targetDeviceNames": [{"name": "No Device"}]}, 400),
        ({"type": "CUSTOM_SECTION", "properties": [{"name": "No property"}]}, 400),
        ({"type": "CUSTOM_SECTION", "properties": [{"required": True}]}, 400),
        ({"type": "HANDLING_OPTIONS", "priority": {"value": "VERY"}}, 400),
        (
            {
                "type": "HANDLING_OPTIONS",
                "requirePhonePassword": {"value": True},
                "voicemailOptions": {"leave": "messageonly"},
            },
            400,
        ),
        ({"type": "HANDLING_OPTIONS", "voicemailOptions": {"every": 0}}, 400),
        ({"type": "ATTACHMENTS", "form": {"id": NOTHING}}, 400),
    ],
)
def test_section_that_cannot_be(call: Caller, body: Any, status: int) -> None:
    before = call("getFormSections", FORM)
    call.refusal("createOrUpdateFormSection", FORM, body=body, status=status)
    assert call("getFormSections", FORM) == before


def test_kind_of_a_section_stays(call: Caller) -> None:
    section = call("getFormSections", FORM)["data"][0]
    body = {"id": section["id"], "type": "INCIDENT"}
    assert "RECIPIENTS" in call.refusal("createOrUpdateFormSection", FORM, body=body)
    body = {"id": section["id"], "type": "RECIPIENTS"}
    assert call("createOrUpdateFormSection", FORM, body=body) == section
