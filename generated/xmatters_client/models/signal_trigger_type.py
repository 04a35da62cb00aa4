"""SignalTriggerType: The kinds of trigger: `HTTP` a request, `APP` an app, `EMAIL` an email."""

from __future__ import annotations

from typing import Literal

SignalTriggerType = (
    Literal[
        "HTTP",
        "APP",
        "EMAIL",
    ]
    | str
)
"""The kinds of trigger: `HTTP` a request, `APP` an app, `EMAIL` an email. Not certain: The report
of the web interface names these kinds; how the service spells them is not known.

Other values may come and are kept as they are.
"""
