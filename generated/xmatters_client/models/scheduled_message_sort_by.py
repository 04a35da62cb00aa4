"""ScheduledMessageSortBy: The order of a list of scheduled messages: `OWNER` by owner."""

from __future__ import annotations

from typing import Literal

ScheduledMessageSortBy = Literal["OWNER",] | str
"""The order of a list of scheduled messages: `OWNER` by owner.

Other values may come and are kept as they are.
"""
