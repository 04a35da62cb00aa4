"""SignalCorrelation: How a signal relates to earlier ones: `SUPPRESSED` it was held back as ..."""

from __future__ import annotations

from typing import Literal

SignalCorrelation = Literal["SUPPRESSED",] | str
"""How a signal relates to earlier ones: `SUPPRESSED` it was held back as a repetition.

Other values may come and are kept as they are.
"""
