"""EscalationType: What kind of escalation leads to a member."""

from __future__ import annotations

from typing import Literal

EscalationType = (
    Literal[
        "NONE",
        "PEER",
        "MANAGEMENT",
    ]
    | str
)
"""What kind of escalation leads to a member. `NONE`: none. `PEER`: to somebody of the same rank.
`MANAGEMENT`: to a superior. Compare without regard to case: members of shifts have the same
values as `None`, `Peer` and `Management`.

Other values may come and are kept as they are.
"""
