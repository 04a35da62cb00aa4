"""FormTriggerType: What starts a form: `FORM` a sender who fills it in, `FLOW` a flow of ..."""

from __future__ import annotations

from typing import Literal

FormTriggerType = (
    Literal[
        "FORM",
        "FLOW",
    ]
    | str
)
"""What starts a form: `FORM` a sender who fills it in, `FLOW` a flow of the plan. Not certain: The
reference prints FLOW in an example; FORM is assumed.

Other values may come and are kept as they are.
"""
