"""GroupMemberSortBy: `NAME`: by the name of the member."""

from __future__ import annotations

from typing import Literal

GroupMemberSortBy = Literal["NAME",] | str
"""`NAME`: by the name of the member.

Other values may come and are kept as they are.
"""
