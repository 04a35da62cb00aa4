"""Response options of forms: the answers that recipients can choose."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from ..calls import Call, Reply
from ..errors import conflict, invalid_value, missing_field
from ..form_views import option_object
from ..jsontypes import Object
from ..plan_records import Form, ResponseOption
from ..records import with_id
from ..writing import create_or_change, own_fields, without_nulls

_COUNTING: Final = frozenset({"COUNT_RESPONSE", "OMIT_RESPONSE_COUNT"})
"""What options do on forms that count responses, and only there."""


def create_or_change_option(call: Call, form: Form) -> Reply:
    """Add the response option of a body to a form, or change the one that its `id` names."""
    return create_or_change(
        call,
        partial(with_id, form.response_options),
        partial(_create, call, form),
        partial(_change, call, form),
        option_object,
    )


def new_option(
    call: Call, identifier: str, body: Object, others: Iterable[ResponseOption]
) -> ResponseOption:
    """Return a new response option.

    Args:
        call: The request.
        identifier: Its id.
        body: What is sent.
        others: The options beside it, after which it comes if it has no number.

    Raises:
        ApiError: It has no text.
    """
    if "text" not in body:
        # Nobody could choose it.
        raise missing_field("text")
    numbers = [each.fields["number"] for each in others]
    defaults: Object = {
        "number": max(numbers, default=0) + 1,
        "text": "",
        "action": "RECORD_RESPONSE",
        "contribution": "NONE",
        "joinConference": False,
        "allowComments": False,
    }
    option = ResponseOption(identifier, without_nulls(defaults | _fields(call, body)))
    option.translations = _translations(call, body)
    return option


def changed_option(call: Call, option: ResponseOption, body: Object) -> ResponseOption:
    """Return a response option as it is with what is sent."""
    translations = _translations(call, body) if "translations" in body else option.translations
    fields = without_nulls(option.fields | _fields(call, body))
    return ResponseOption(option.id, fields, translations)


def _create(call: Call, form: Form, identifier: str, body: Object) -> ResponseOption:
    option = new_option(call, identifier, body, form.response_options)
    _refuse_contradictions(form, option)
    form.response_options.append(option)
    _arrange(form)
    return option


def _change(call: Call, form: Form, option: ResponseOption, body: Object) -> None:
    changed = changed_option(call, option, body)
    _refuse_contradictions(form, changed)
    option.fields, option.translations = changed.fields, changed.translations
    _arrange(form)


def _arrange(form: Form) -> None:
    form.response_options.sort(key=lambda each: each.fields["number"])


def _refuse_contradictions(form: Form, option: ResponseOption) -> None:
    number, action = option.fields["number"], option.fields["action"]
    others = [each for each in form.response_options if each.id != option.id]
    if any(each.fields["number"] == number for each in others):
        raise conflict(f"The number {number} is taken by another response option.")
    counts = any(each.fields.get("enableResponseCounts") for each in form.sections)
    if (action in _COUNTING) is not counts:
        verb = "counts" if counts else "does not count"
        raise invalid_value("action", action, f"The form {verb} responses.")


def _fields(call: Call, body: Object) -> Object:
    fields = own_fields(call, "ResponseOptionUpdate", body)
    return {name: fields[name] for name in fields if name != "translations"}


def _translations(call: Call, body: Object) -> list[Object]:
    return [{"id": call.world.new_id(), **each} for each in body.get("translations", ())]
