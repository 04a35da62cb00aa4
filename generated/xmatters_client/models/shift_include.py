"""ShiftInclude: Which numbers about a shift a reply can hold."""

from __future__ import annotations

from typing import Literal

ShiftInclude = Literal["metrics.members",] | str
"""Which numbers about a shift a reply can hold. `metrics.members`: those about its members.

Other values may come and are kept as they are.
"""
