"""ShiftEmbed: What the reply about one shift can hold in addition."""

from __future__ import annotations

from typing import Literal

ShiftEmbed = (
    Literal[
        "members",
        "rotation",
        "rotation.members",
    ]
    | str
)
"""What the reply about one shift can hold in addition. `members`: who is in it. `rotation`: how
they change places. `rotation.members`: who does; goes with `rotation`.

Other values may come and are kept as they are.
"""
