"""Message templates of forms: what recipients get, by kind of device and language."""

from __future__ import annotations

from typing import Final

from ..calls import Call, Reply
from ..errors import unknown_reference
from ..jsontypes import Object
from ..plan_records import Form

_LANGUAGE: Final[Object] = {"language": "en"}
_KINDS: Final = ("email", "sms", "voice")


def templates_of(form: Form) -> Object:
    """Return the templates of a form."""
    return _LANGUAGE | form.templates


def set_templates(call: Call, form: Form) -> Reply:
    """Set the templates of a form: 201 for its first; what is left out stays."""
    status = 200 if form.templates else 201
    templates = {kind: call.body[kind] for kind in _KINDS if kind in call.body}
    if "voice" in templates:
        known = {
            step["id"] for each in form.templates.get("voice", ()) for step in each.get("steps", ())
        }
        templates["voice"] = [_voice(call, form, known, each) for each in templates["voice"]]
    form.templates = form.templates | templates
    return Reply(status, templates_of(form))


def _voice(call: Call, form: Form, known: set[str], template: Object) -> Object:
    steps = [_step(call, form, known, each) for each in template.get("steps", ())]
    return {**template, "steps": steps}


def _step(call: Call, form: Form, known: set[str], step: Object) -> Object:
    if "id" in step and step["id"] not in known:
        raise unknown_reference("step", step["id"])
    if "formProperty" in step:
        name = step["formProperty"]["name"]
        if call.world.plans.of(form).properties.named(name) is None:
            raise unknown_reference("property", name)
    mapping = call.specification.document["components"]["schemas"]["VoiceTemplateStep"]
    kinds = mapping["discriminator"]["mapping"]
    kind = kinds.get(step.get("stepType"), "/VoiceTemplateStep").rpartition("/")[2]
    shown = call.specification.fields(kind)
    kept = {name: value for name, value in step.items() if name in shown}
    return {"id": call.world.new_id()} | kept
