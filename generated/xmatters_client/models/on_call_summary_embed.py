"""OnCallSummaryEmbed: What a summary can hold in addition."""

from __future__ import annotations

from typing import Literal

OnCallSummaryEmbed = Literal["shifts",] | str
"""What a summary can hold in addition. `shifts`: more about the shifts.

Other values may come and are kept as they are.
"""
