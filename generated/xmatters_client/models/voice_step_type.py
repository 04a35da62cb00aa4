"""VoiceStepType: What a step of a telephone call says: `PHRASE` a fixed text, ..."""

from __future__ import annotations

from typing import Literal

VoiceStepType = (
    Literal[
        "PHRASE",
        "COMMON_PROPERTY",
        "FORM_PROPERTY",
    ]
    | str
)
"""What a step of a telephone call says: `PHRASE` a fixed text, `COMMON_PROPERTY` a value that
every event has, `FORM_PROPERTY` the value of a property of the form. Not certain: The values
are taken from the headings of the three objects in the reference.

Other values may come and are kept as they are.
"""
