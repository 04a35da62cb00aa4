"""Forms: whom they notify, who may send from them, and what they are made of."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.session.exemplary import Exemplary
from tests.session.service import Answer, Service
from tests.session.ways import Session, Way
from xmatters.errors import ParameterError
from xmatters_client.models import FormSenderPermissionInput, RecipientPointer

FORM = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01"
PLAN = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"
MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ROLE = "5e1c7a90-3b2d-4f68-8c15-2a7b9d4e6f01"


def connected(way: Way, service: Service) -> Session:
    return way.connect(service.url).set_authentication("mary", "hush")


def form_of(way: Way, service: Service) -> Any:
    found = way.wait(connected(way, service).forms_endpoint().get_form_by_id(FORM))
    service.arrived.clear()
    return found


def last(service: Service) -> tuple[str, Any]:
    arrived = service.arrived[-1]
    return f"{arrived.method} {arrived.path.removeprefix('/api/xm/1')}", json.loads(arrived.content)


# Recipients


def test_recipients_are_named_in_any_way(way: Way, service: Service, exemplary: Exemplary) -> None:
    session = connected(way, service)
    mary = way.wait(session.people_endpoint().get_person_by_id(MARY))
    recipients = [
        mary,
        "Database Operations",
        {"id": "asilva|Work Email", "recipient_type": "DEVICE"},
        RecipientPointer(id="tokafor"),
    ]
    body = [
        {"id": MARY, "recipientType": "PERSON"},
        {"id": "Database Operations"},
        {"id": "asilva|Work Email", "recipientType": "DEVICE"},
        {"id": "tokafor"},
    ]
    form, forms = form_of(way, service), session.forms_endpoint()
    page = way.wait(form.update_recipients(each for each in recipients))
    assert [each.target_name for each in page] == ["Database Operations"]
    assert last(service) == (f"PUT /forms/{FORM}/recipients", body)
    way.wait(forms.update_form_recipients(form, recipients))
    assert last(service) == (f"PUT /forms/{FORM}/recipients", body)
    way.wait(forms.update_plan_form_recipients(form.plan, form, recipients))
    assert last(service) == (f"PUT /plans/{PLAN}/forms/{FORM}/recipients", body)


def test_recipients_that_are_listed_can_be_sent_back(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    form = form_of(way, service)
    way.wait(form.update_recipients([*way.wait(form.get_recipients()), "mmcbride"]))
    _, body = last(service)
    assert body == [
        {"id": "0b7c9d2e-1f34-4c56-8a78-9b0c1d2e3f01", "recipientType": "GROUP"},
        {"id": "mmcbride"},
    ]
    way.wait(form.update_recipients([]))
    assert last(service)[1] == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("mmcbride", "data must be a list, not str"),
        ({"id": "mmcbride"}, "data must be a list, not dict"),
        (7, "data must be a list, not int"),
        ([{"name": "mmcbride"}], "RecipientPointer needs id"),
        ([7], "no recipient is named by 7"),
    ],
)
def test_recipients_that_are_none(
    way: Way, service: Service, exemplary: Exemplary, data: Any, message: str
) -> None:
    form = form_of(way, service)
    with pytest.raises(ParameterError, match=message):
        way.wait(form.update_recipients(data))
    assert service.arrived == []


# Who may send


def test_senders_are_named_in_any_way(way: Way, service: Service, exemplary: Exemplary) -> None:
    session = connected(way, service)
    mary = way.wait(session.people_endpoint().get_person_by_id(MARY))
    role = way.wait(session.roles_endpoint().get_roles())[0]
    form = form_of(way, service)
    way.wait(
        form.update_sender_permissions(
            [
                mary,
                role,
                {"sender_type": "ROLE", "sender": {"name": "Standard User"}},
                FormSenderPermissionInput(
                    sender_type="PERSON", sender={"id": "asilva"}, manage_scenarios=True
                ),
            ]
        )
    )
    assert last(service) == (
        f"PUT /forms/{FORM}/sender-permissions",
        [
            {"senderType": "PERSON", "sender": {"id": MARY}},
            {"senderType": "ROLE", "sender": {"id": role.id}},
            {"senderType": "ROLE", "sender": {"name": "Standard User"}},
            {"senderType": "PERSON", "sender": {"id": "asilva"}, "manageScenarios": True},
        ],
    )


def test_senders_that_are_listed_can_be_sent_back(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    form = form_of(way, service)
    listed = way.wait(form.get_sender_permissions())
    senders = [each.sender for each in listed]
    assert senders[0].full_name == "Mary McBride"
    body = [
        {"senderType": "PERSON", "sender": {"id": MARY}, "manageScenarios": True},
        {"senderType": "ROLE", "sender": {"id": ROLE}, "manageScenarios": False},
    ]
    way.wait(form.update_sender_permissions(listed))
    assert last(service)[1] == body
    forms = connected(way, service).forms_endpoint()
    way.wait(forms.update_plan_form_sender_permissions(PLAN, form, [listed[0], senders[0]]))
    assert last(service) == (
        f"PUT /plans/{PLAN}/forms/{FORM}/sender-permissions",
        [body[0], {"senderType": "PERSON", "sender": {"id": MARY}}],
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("mmcbride", "data must be a list, not str"),
        (["mmcbride"], "'mmcbride' is no person, role or permission"),
        ([{"sender_type": "PERSON"}], "FormSenderPermissionInput needs sender"),
        ([{"sender_type": "PERSON", "sender": 7}], "sender must be SenderPointer"),
    ],
)
def test_senders_that_are_none(
    way: Way, service: Service, exemplary: Exemplary, data: Any, message: str
) -> None:
    form = form_of(way, service)
    with pytest.raises(ParameterError, match=message):
        way.wait(form.update_sender_permissions(data))
    assert service.arrived == []


def test_sender_of_an_unknown_kind_is_not_sent_back(way: Way, service: Service) -> None:
    page = {"count": 1, "total": 1, "data": [{"senderType": "ROBOT", "sender": {"id": "1"}}]}
    service.answer(Answer({"id": FORM, "name": "Report an outage"}), Answer(page))
    form = form_of(way, service)
    listed = way.wait(form.get_sender_permissions())
    service.arrived.clear()
    with pytest.raises(ParameterError, match="FormSenderPermissionInput needs sender"):
        way.wait(form.update_sender_permissions(listed))
    assert service.arrived == []


# What it is made of


def test_section_is_of_its_kind_and_can_be_changed(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    sections = way.wait(form_of(way, service).get_sections())
    assert [type(each).__name__ for each in sections] == ["RecipientsSection", "HandlingSection"]
    way.wait(sections[1].update(collapsed=False))
    assert last(service) == (
        f"POST /forms/{FORM}/sections",
        {"id": sections[1].id, "collapsed": False},
    )
    assert way.wait(sections[1].form.get_form()).name == "Report an outage"


def test_section_that_came_without_its_form_or_id(way: Way, service: Service) -> None:
    kinds = [{"type": "CUSTOM_SECTION", "id": "1"}, {"type": "SHINY", "form": {"id": FORM}}]
    page = {"count": 2, "total": 2, "data": kinds}
    service.answer(Answer({"id": FORM, "name": "Report an outage"}), Answer(page))
    custom, shiny = way.wait(form_of(way, service).get_sections())
    service.arrived.clear()
    with pytest.raises(ParameterError, match="this CustomSection came without its form"):
        way.wait(custom.update(title="Details"))
    with pytest.raises(ParameterError, match="this FormSection came without its id"):
        way.wait(shiny.update(title="Details"))
    assert service.arrived == []


def test_templates_and_answers_of_a_form(way: Way, service: Service, exemplary: Exemplary) -> None:
    form = form_of(way, service)
    assert way.wait(form.get_message_templates()).sms[0].text == "${Systems} is down"
    way.wait(form.update_message_templates(sms=[{"language": "en", "text": "Down"}]))
    assert last(service)[1] == {"sms": [{"language": "en", "text": "Down"}]}
    option = way.wait(form.get_response_options())[0]
    way.wait(form.update_response_option(id=option.id, redirect_url=None))
    assert last(service) == (
        f"POST /forms/{FORM}/response-options",
        {"id": option.id, "redirectUrl": None},
    )


def test_scenarios_of_a_form(way: Way, service: Service, exemplary: Exemplary) -> None:
    form = form_of(way, service)
    assert way.wait(form.get_scenarios(sort_order="ASCENDING"))
    assert service.arrived[-1].target == (
        f"/api/xm/1/plans/{PLAN}/forms/{FORM}/scenarios?sortOrder=ASCENDING"
    )
    way.wait(form.create_scenario(name="Maintenance", recipients=[{"id": "mmcbride"}]))
    assert last(service) == (
        f"POST /forms/{FORM}/scenarios",
        {"name": "Maintenance", "recipients": [{"id": "mmcbride"}]},
    )


def test_scenarios_of_a_form_that_came_without_its_plan(way: Way, service: Service) -> None:
    service.answer(Answer({"id": FORM, "name": "Report an outage"}))
    form = form_of(way, service)
    with pytest.raises(ParameterError, match="this Form came without its plan"):
        form.get_scenarios()
    assert service.arrived == []
