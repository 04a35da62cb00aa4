"""ShiftOccurrenceEmbed: What a list of occurrences can hold in addition."""

from __future__ import annotations

from typing import Literal

ShiftOccurrenceEmbed = Literal["members",] | str
"""What a list of occurrences can hold in addition. `members`: who is on call.

Other values may come and are kept as they are.
"""
