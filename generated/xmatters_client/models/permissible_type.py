"""PermissibleType: Who has a permission: `PERSON` one person, `ROLE` everybody with a role."""

from __future__ import annotations

from typing import Literal

PermissibleType = (
    Literal[
        "PERSON",
        "ROLE",
    ]
    | str
)
"""Who has a permission: `PERSON` one person, `ROLE` everybody with a role.

Other values may come and are kept as they are.
"""
