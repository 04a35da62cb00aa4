"""SignalResponse: How a signal was answered: `FAILED` with an error."""

from __future__ import annotations

from typing import Literal

SignalResponse = Literal["FAILED",] | str
"""How a signal was answered: `FAILED` with an error.

Other values may come and are kept as they are.
"""
