"""GroupMemberEmbed: What a list of members can hold in addition."""

from __future__ import annotations

from typing import Literal

GroupMemberEmbed = (
    Literal[
        "shifts",
        "site",
        "lastLogin",
    ]
    | str
)
"""What a list of members can hold in addition. `shifts`: the shifts that the member is in. `site`:
the site of the person. `lastLogin`: when the person last signed in.

Other values may come and are kept as they are.
"""
