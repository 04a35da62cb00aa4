"""OnCallInclude: `GAPS`: also the times that no shift covers."""

from __future__ import annotations

from typing import Literal

OnCallInclude = Literal["GAPS",] | str
"""`GAPS`: also the times that no shift covers.

Other values may come and are kept as they are.
"""
