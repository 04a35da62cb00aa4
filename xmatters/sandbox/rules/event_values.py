"""Values for the properties of an event, as requests write them."""

from __future__ import annotations

from ..errors import unknown_reference
from ..jsontypes import Object
from ..plan_records import Plan, PlanProperty

_MAIN_LANGUAGE = "en"


def spelled_values(plan: Plan, old: Object, sent: Object) -> Object:
    """Return values by the names that replies have; null leaves a property empty.

    Args:
        plan: The plan, which defines the properties.
        old: The values up to now.
        sent: The values of a request.

    Raises:
        ApiError: The plan defines no such property.
    """
    values = old | {_spelled(plan, name): value for name, value in sent.items()}
    return {name: value for name, value in values.items() if value is not None}


def refuse_unknown_properties(plan: Plan, sent: Object) -> None:
    """Refuse values for properties that the plan does not define."""
    spelled_values(plan, {}, sent)


def find_property(plan: Plan, name: str) -> tuple[PlanProperty, str] | None:
    """Return the property that a name stands for, and the language that it carries.

    Replies write `Region#en`, requests also `Region` and, for translations, `Region-fr`
    (sections 7 and 12 of the behaviours, findings 30).
    """
    for separator in ("", "#", "-"):
        base, _, language = name.rpartition(separator) if separator else (name, "", "")
        definition = plan.properties.named(base)
        if definition:
            return definition, language or _MAIN_LANGUAGE
    return None


def _spelled(plan: Plan, name: str) -> str:
    found = find_property(plan, name)
    if found is None:
        raise unknown_reference("property", name)
    definition, language = found
    base: str = definition.fields["name"]
    # Only the names of texts carry a language (findings, 30).
    return f"{base}#{language}" if definition.fields["propertyType"] == "TEXT" else base
