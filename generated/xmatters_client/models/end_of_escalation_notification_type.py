"""EndOfEscalationNotificationType: `SUPERVISORS`: the supervisors of the group."""

from __future__ import annotations

from typing import Literal

EndOfEscalationNotificationType = (
    Literal[
        "SUPERVISORS",
        "RECIPIENT",
    ]
    | str
)
"""`SUPERVISORS`: the supervisors of the group. `RECIPIENT`: the named recipient. Not certain: The
field is known, its values are assumed.

Other values may come and are kept as they are.
"""
