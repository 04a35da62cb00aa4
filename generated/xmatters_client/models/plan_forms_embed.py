"""PlanFormsEmbed: What a list of the forms of a plan can also carry: `responseOptions` ..."""

from __future__ import annotations

from typing import Literal

PlanFormsEmbed = (
    Literal[
        "responseOptions",
        "recipients",
        "scenarios",
    ]
    | str
)
"""What a list of the forms of a plan can also carry: `responseOptions` the possible answers,
`recipients` whom they notify, `scenarios` their scenarios.

Other values may come and are kept as they are.
"""
