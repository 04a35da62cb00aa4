"""OnCallEmbed: What an on-call reply can hold in addition."""

from __future__ import annotations

from typing import Literal

OnCallEmbed = (
    Literal[
        "shift",
        "members.owner",
    ]
    | str
)
"""What an on-call reply can hold in addition. `shift`: the whole shift instead of a reference.
`members.owner`: the owners of devices that are on call.

Other values may come and are kept as they are.
"""
