"""ScenarioEmbed: What the reply about one scenario can also carry: `properties` the ..."""

from __future__ import annotations

from typing import Literal

ScenarioEmbed = (
    Literal[
        "properties",
        "plan",
        "form",
        "properties.translations",
    ]
    | str
)
"""What the reply about one scenario can also carry: `properties` the values of the form's
properties, together with that `properties.translations` their translations, `plan` the plan,
`form` the form.

Other values may come and are kept as they are.
"""
