"""A workflow from its plan to those who subscribe to it, against the sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.ways import Session, Way
from xmatters.errors import NoContentError, NotFoundError
from xmatters.sandbox import Sandbox
from xmatters.sandbox.specification import load_specification

TAGS = {
    "forms",
    "integrations",
    "plan-constants",
    "plan-endpoints",
    "plan-properties",
    "plans",
    "scenarios",
    "scheduled-messages",
    "shared-libraries",
    "subscription-forms",
    "subscriptions",
}

UPLOADED = "/attachments/7a9c1e3f-5b2d-4f60-8c14-2e6a8b0d4f01/test-plan.pdf"
SCRIPT = "Y29uc29sZS5sb2coMSk7"


def names(items: Any) -> list[str]:
    return [item.name for item in items]


def plan_is_built(way: Way, session: Session) -> Any:
    plans = session.plans_endpoint()
    plan = way.wait(plans.create_plan(name="Power", enabled=True))
    assert way.wait(plans.update_plan(id=plan.id, description="Cuts")).description == "Cuts"
    assert way.wait(plan.update(logging_level="ERROR")).logging_level == "ERROR"
    assert "Power" in names(way.wait(plans.get_plans(search="power")))
    assert way.wait(plan.get_creator()).target_name

    constants = session.plan_constants_endpoint()
    constant = way.wait(plan.create_constant(name="Queue", value="power"))
    changed = way.wait(constants.update_plan_constant(plan, id=constant.id, value="cuts"))
    assert (changed.name, changed.value) == ("Queue", "cuts")
    assert way.wait(plan.get_constants()) == [changed]
    assert way.wait(changed.delete()).id == constant.id

    endpoint = way.wait(plan.create_endpoint(name="Grid", url="https://grid.example.com"))
    assert way.wait(endpoint.update(url="https://new.example.com")).url.startswith("https://new")
    assert "Grid" in names(way.wait(session.plan_endpoints_endpoint().get_plan_endpoints(plan)))

    made = way.wait(plan.create_property(name="District", property_type="TEXT", max_length=20))
    assert type(made).__name__ == "PlanPropertyText"
    changed = way.wait(
        plan.update_property(id=made.id, property_type="TEXT", description="Which part")
    )
    assert (changed.name, changed.description) == ("District", "Which part")
    properties = session.plan_properties_endpoint().get_plan_properties("Power")
    assert "District" in names(way.wait(properties))

    library = way.wait(plan.create_shared_library(name="tools", script=SCRIPT))
    assert way.wait(library.update(name="helpers")).name == "helpers"
    assert names(way.wait(plan.get_shared_libraries())) == ["helpers"]
    assert way.wait(plan.get_shared_library_by_id(library.id)).script == SCRIPT
    assert way.wait(library.delete()).plan.id == plan.id
    return way.wait(library.plan.get_plan())


def integrations_run(way: Way, session: Session, plan: Any, form: Any) -> None:
    integrations = session.integrations_endpoint()
    endpoint = next(each for each in way.wait(plan.get_endpoints()) if each.name == "Grid")
    made = way.wait(
        plan.create_integration(
            name="Alarm",
            integration_type="INBOUND_WEBHOOK",
            operation="CREATE_EVENT",
            created_by="IB",
            form={"id": form.id},
            endpoint=endpoint,
            script=SCRIPT,
        )
    )
    assert way.wait(made.update(deployed=False)).deployed is False
    assert way.wait(integrations.get_integration_by_id(plan, made)).name == "Alarm"
    assert names(way.wait(plan.get_integrations(deployed=False))) == ["Alarm"]
    assert way.wait(made.endpoint.get_endpoint()).url == endpoint.url
    assert way.wait(made.get_logs()) == []
    assert way.wait(made.form.get_form()).id == form.id
    assert way.wait(plan.delete_integration(made.id)).id == made.id
    assert way.wait(endpoint.delete()).name == "Grid"
    outages = way.wait(session.plans_endpoint().get_plan_by_id("Outage Response"))
    entries = [
        entry
        for each in way.wait(integrations.get_integrations(outages))
        for entry in way.wait(each.get_logs())
    ]
    assert way.wait(entries[0].integration.get_integration()).name == "Monitoring alarm"


def form_is_made(way: Way, session: Session, plan: Any) -> Any:
    forms = session.forms_endpoint()
    form = way.wait(plan.create_form(name="Report a cut", ui_enabled=True))
    assert way.wait(form.update(description="Lights out")).description == "Lights out"
    assert names(way.wait(plan.get_forms())) == ["Report a cut"]
    assert way.wait(plan.get_form_by_id(form.id)).id == form.id
    assert way.wait(forms.get_form_by_id("Report a cut")).id == form.id
    assert "Report a cut" in names(way.wait(forms.get_forms(search="cut")))

    mary = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    role = way.wait(session.roles_endpoint().get_roles())[0]
    way.wait(form.update_recipients([mary, "Database Operations"]))
    way.wait(form.update_recipients([*way.wait(form.get_recipients()), "asilva"]))
    recipients = [each.target_name for each in way.wait(form.get_recipients())]
    assert recipients == ["mmcbride", "Database Operations", "asilva"]
    way.wait(forms.update_plan_form_recipients(plan, form, [mary]))
    assert len(way.wait(forms.get_plan_form_recipients(plan, form))) == 1

    way.wait(form.update_sender_permissions([mary, role]))
    senders = way.wait(form.get_sender_permissions())
    assert [each.sender.id for each in senders] == [mary.id, role.id]
    way.wait(forms.update_plan_form_sender_permissions(plan, form, senders[:1]))
    senders = way.wait(forms.get_plan_form_sender_permissions(plan, form))
    assert [each.sender.full_name for each in senders] == ["Mary McBride"]

    way.wait(form.update_message_templates(sms=[{"language": "en", "text": "No power"}]))
    assert way.wait(form.get_message_templates()).sms[0].text == "No power"
    option = way.wait(
        form.create_response_option(number=1, text="Accept", action="STOP_NOTIFYING_USER")
    )
    changed = way.wait(form.update_response_option(id=option.id, text="Yes"))
    assert changed.text == "Yes"
    assert "Yes" in [each.text for each in way.wait(form.get_response_options())]
    assert way.wait(forms.get_plan_form_response_options(plan, form))

    section = way.wait(form.create_section(type="HANDLING_OPTIONS", title="How"))
    assert way.wait(section.update(title="Handling")).title == "Handling"
    assert "HandlingSection" in [type(each).__name__ for each in way.wait(form.get_sections())]
    return way.wait(section.form.get_form())


def scenario_is_used(way: Way, session: Session, form: Any) -> None:
    scenarios = session.scenarios_endpoint()
    scenario = way.wait(
        form.create_scenario(name="Storm", description="Wind", recipients=[{"id": "mmcbride"}])
    )
    assert way.wait(scenario.update(priority="HIGH")).priority == "HIGH"
    assert way.wait(form.update_scenario(id=scenario.id, name="Gale")).name == "Gale"
    assert names(way.wait(form.get_scenarios())) == ["Gale"]
    assert "Gale" in names(way.wait(scenarios.get_scenarios(search="gale")))
    scenario = way.wait(scenarios.get_scenario_by_id(scenario))
    assert way.wait(scenario.get_form()).id == form.id
    assert way.wait(scenario.get_plan()).name == "Power"
    assert isinstance(way.wait(scenario.get_properties()), dict)
    mary = way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    way.wait(scenario.set_sender_permissions([mary]))
    (sender,) = way.wait(scenario.get_sender_permissions())
    assert sender.sender.id == mary.id
    stored = way.wait(scenario.upload_attachment(b"at midnight", "map.txt"))
    assert stored.name == "map.txt"
    way.wait(scenario.update(attachments=[{"path": stored.path}]))
    assert way.wait(scenario.get_attachment("map.txt")) == b"at midnight"
    assert way.wait(scenario.download_attachment("map.txt").read()) == b"at midnight"
    with pytest.raises(NotFoundError):
        way.wait(scenario.get_attachment("other.txt"))


def messages_are_scheduled(way: Way, session: Session, form: Any) -> None:
    messages = session.scheduled_messages_endpoint()
    message = way.wait(
        messages.create_scheduled_message(
            name="Drill",
            event={"form": {"id": form.id}, "recipients": [{"id": "mmcbride"}]},
            recurrence={"frequency": "ONCE", "start_time": "2030-01-01T10:00:00Z"},
            # The sandbox has it from the start; uploads get such paths.
            attachments=[{"path": UPLOADED}],
        )
    )
    assert way.wait(message.update(name="Fire drill")).name == "Fire drill"
    assert way.wait(messages.get_scheduled_message_by_id(message)).name == "Fire drill"
    assert "Fire drill" in names(way.wait(messages.get_scheduled_messages()))
    content = way.wait(message.get_attachment("test-plan.pdf"))
    assert content.startswith(b"%PDF")
    assert way.wait(message.download_attachment("test-plan.pdf").read()) == content
    assert way.wait(message.delete()).id == message.id
    with pytest.raises(NoContentError):
        way.wait(message.delete())


def people_subscribe(way: Way, session: Session, plan: Any, form: Any) -> None:
    forms, subscriptions = session.subscription_forms_endpoint(), session.subscriptions_endpoint()
    made = way.wait(plan.create_subscription_form(name="Cuts", scope="FORM", form={"id": form.id}))
    assert way.wait(made.update(description="Where it is dark")).description
    assert names(way.wait(plan.get_subscription_forms())) == ["Cuts"]
    listed = next(each for each in way.wait(forms.get_subscription_forms()) if each.id == made.id)
    assert names(way.wait(listed.get_visible_target_device_names()))
    assert way.wait(forms.get_subscription_form_by_id(made)).name == "Cuts"

    subscription = way.wait(
        subscriptions.create_subscription(name="My street", form={"id": made.id}, criteria=[])
    )
    assert way.wait(subscription.update(description="Dark")).description == "Dark"
    assert way.wait(subscriptions.get_subscription_by_id(subscription)).name == "My street"
    assert "My street" in names(way.wait(subscriptions.get_subscriptions()))
    assert way.wait(subscription.form.get_subscription_form()).id == made.id
    way.wait(subscription.add_subscribers(["asilva", "tokafor"]))
    way.wait(subscription.unsubscribe_person("tokafor"))
    subscribers = [each.target_name for each in way.wait(subscription.get_subscribers())]
    assert "asilva" in subscribers
    assert "tokafor" not in subscribers
    ana = way.wait(session.people_endpoint().get_person_by_id("asilva"))
    way.wait(subscription.set_share_permissions([ana]))
    way.wait(subscription.set_share_permissions(way.wait(subscription.get_share_permissions())))
    (share,) = way.wait(subscription.get_share_permissions())
    assert share.shared_with.full_name == "Ana Silva"
    assert way.wait(subscription.delete()).name == "My street"


def test_each_operation_of_these_tags_can_be_reached(way: Way, new_sandbox: Sandbox) -> None:
    session = way.session(new_sandbox)
    plan = plan_is_built(way, session)
    form = form_is_made(way, session, plan)
    integrations_run(way, session, plan, form)
    scenario_is_used(way, session, form)
    messages_are_scheduled(way, session, form)
    people_subscribe(way, session, plan, form)
    assert way.wait(plan.delete()).name == "Power"

    successes = [each for each in new_sandbox.requests if each.status in (200, 201)]
    wanted = {each.id for each in load_specification().operations.values() if each.tag in TAGS}
    assert wanted - {each.operation_id for each in successes} == set()
    assert {each.status for each in new_sandbox.requests} <= {200, 201, 204, 404}
