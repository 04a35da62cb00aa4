"""Forms, from which events are sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..calls import Call, Reply, operation
from ..form_views import (
    changed_form,
    form_object,
    listed_form,
    option_object,
    recipients,
    section_object,
    sender_object,
)
from ..jsontypes import Object
from ..paging import embedded, page
from ..plan_records import Form
from ..search import Filter, Test, equal_to, matching, ordered, search
from ..views import recipient_object
from ..writing import create_or_change, own_fields, refuse_taken_name
from .form_sections import create_or_change_section
from .form_templates import set_templates, templates_of
from .permissions import read_senders
from .plan_parts import (
    form_in_path,
    own_form_in_path,
    own_plan_in_path,
    plan_in_path,
    usable_from,
)
from .recipients import recipient_ids
from .response_options import create_or_change_option

_FIRST_NUMBER: Final = 204_900


# Filters


def _name(form: Form) -> str:
    name: str = form.fields["name"]
    return name.casefold()


def _usable_from(_call: Call, places: list[str]) -> Test[Form]:
    return lambda form: usable_from(form, places)


def _of_plans(call: Call, kinds: list[str]) -> Test[Form]:
    return lambda form: call.world.plans.of(form).fields["planType"] in kinds


FILTERS: Final[Mapping[str, Filter[Form]]] = {
    "search": search(
        {
            "NAME": lambda form: [_name(form)],
            "DESCRIPTION": lambda form: [form.fields.get("description", "")],
        }
    ),
    "enabledFor": _usable_from,
    "plans.planType": _of_plans,
    "triggerType": equal_to(lambda form: form.fields["triggerType"]),
}

_SORT_KEYS: Final[Mapping[str, Callable[[Form], Any]]] = {"NAME": _name}
"""Without `sortBy`, and with `USER_DEFINED`, they come as the users arranged them."""


# Forms


@operation
def get_forms(call: Call) -> Reply:
    """List the forms of all plans."""
    forms = ordered(call, matching(call, call.world.plans.forms, FILTERS), _SORT_KEYS)
    return Reply(200, page(call, forms, lambda each: listed_form(call.world, each, call.embeds)))


@operation
def get_plan_forms(call: Call) -> Reply:
    """List the forms of a plan."""
    forms = ordered(call, matching(call, plan_in_path(call).forms, FILTERS), _SORT_KEYS)
    return Reply(200, page(call, forms, lambda each: listed_form(call.world, each, call.embeds)))


@operation
def get_form(call: Call) -> Reply:
    """Get a form by id or name; `offset` and `limit` are about the lists in it."""
    span = {name: call.query[name] for name in ("offset", "limit") if name in call.query}
    return Reply(200, form_object(call.world, form_in_path(call), call.embeds, **span))


@operation
def get_plan_form(call: Call) -> Reply:
    """Get a form of a plan."""
    return get_form(call)


@operation
def create_or_update_plan_form(call: Call) -> Reply:
    """Create or change a form of a plan."""
    plan = own_plan_in_path(call)

    def create(identifier: str, body: Object) -> Form:
        refuse_taken_name(call, plan.forms, body["name"])
        number = _FIRST_NUMBER + len(list(call.world.plans.forms))
        defaults: Object = {
            "formId": str(number),
            "name": "",
            "triggerType": "FORM",
            "mobileEnabled": False,
            "uiEnabled": True,
            "apiEnabled": True,
        }
        fields = defaults | own_fields(call, "FormUpdate", body)
        return plan.forms.add(Form(identifier, fields, plan.id))

    def change(form: Form, body: Object) -> None:
        refuse_taken_name(call, plan.forms, body.get("name"), form)
        plan.forms.change(form, own_fields(call, "FormUpdate", body))

    render = partial(changed_form, call.world)
    return create_or_change(call, plan.forms.with_id, create, change, render)


# Recipients


@operation
def get_form_recipients(call: Call) -> Reply:
    """List whom a form notifies by default."""
    members = recipients(call.world, form_in_path(call).recipient_ids)
    return Reply(200, page(call, members, partial(recipient_object, call.world)))


@operation
def get_plan_form_recipients(call: Call) -> Reply:
    """List whom a form of a plan notifies by default."""
    return get_form_recipients(call)


@operation
def update_form_recipients(call: Call) -> Reply:
    """Set whom a form notifies by default; the list replaces the old one (section 3)."""
    form = form_in_path(call)
    form.recipient_ids = recipient_ids(call, call.body)
    members = recipients(call.world, form.recipient_ids)
    render = partial(recipient_object, call.world)
    return Reply(200, embedded(members, render, call.raw_path))


@operation
def update_plan_form_recipients(call: Call) -> Reply:
    """Set whom a form of a plan notifies by default."""
    return update_form_recipients(call)


# Senders


@operation
def get_form_sender_permissions(call: Call) -> Reply:
    """List who may send from a form."""
    senders = form_in_path(call).senders
    return Reply(200, page(call, senders, partial(sender_object, call.world)))


@operation
def get_plan_form_sender_permissions(call: Call) -> Reply:
    """List who may send from a form of a plan."""
    return get_form_sender_permissions(call)


@operation
def update_form_sender_permissions(call: Call) -> Reply:
    """Set who may send from a form; the list replaces the old one (section 3)."""
    form = form_in_path(call)
    form.senders = read_senders(call, "manageScenarios")
    render = partial(sender_object, call.world)
    return Reply(200, embedded(form.senders, render, call.raw_path))


@operation
def update_plan_form_sender_permissions(call: Call) -> Reply:
    """Set who may send from a form of a plan."""
    return update_form_sender_permissions(call)


# Response options


@operation
def get_form_response_options(call: Call) -> Reply:
    """List the answers that can be chosen, by their numbers."""
    translated = "translations" in call.embeds
    options = form_in_path(call).response_options
    render = partial(option_object, translated=translated)
    return Reply(200, page(call, options, render))


@operation
def get_plan_form_response_options(call: Call) -> Reply:
    """List the answers that can be chosen in a form of a plan."""
    return get_form_response_options(call)


@operation
def create_or_update_form_response_option(call: Call) -> Reply:
    """Add or change an answer that can be chosen."""
    return create_or_change_option(call, own_form_in_path(call))


# Sections and templates


@operation
def get_form_sections(call: Call) -> Reply:
    """List the sections of a form."""
    form = form_in_path(call)

    def render(section: Any) -> Object:
        return section_object(call.world, form, section, call.embeds)

    return Reply(200, page(call, form.sections, render))


@operation
def create_or_update_form_section(call: Call) -> Reply:
    """Add or change a section of a form."""
    return create_or_change_section(call, own_form_in_path(call))


@operation
def get_form_message_templates(call: Call) -> Reply:
    """Get what the recipients of a form's events get."""
    return Reply(200, templates_of(form_in_path(call)))


@operation
def create_or_update_form_message_templates(call: Call) -> Reply:
    """Set what the recipients of a form's events get."""
    return set_templates(call, own_form_in_path(call))
