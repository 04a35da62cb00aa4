"""ShiftMemberEscalationType: What kind of escalation leads to a member."""

from __future__ import annotations

from typing import Literal

ShiftMemberEscalationType = (
    Literal[
        "None",
        "Peer",
        "Management",
    ]
    | str
)
"""What kind of escalation leads to a member. `None`: none. `Peer`: to somebody of the same rank.
`Management`: to a superior. On-call replies write the values in upper case.

Other values may come and are kept as they are.
"""
