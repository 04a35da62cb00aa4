"""EscalationOrder: A place in the escalation."""

from __future__ import annotations

from typing import Literal

EscalationOrder = Literal["PRIMARY",] | str
"""A place in the escalation. `PRIMARY`: those who are notified first.

Other values may come and are kept as they are.
"""
