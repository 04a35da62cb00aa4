"""TokenType: `bearer`: whoever holds the token may use it."""

from __future__ import annotations

from typing import Literal

TokenType = Literal["bearer",] | str
"""`bearer`: whoever holds the token may use it.

Other values may come and are kept as they are.
"""
