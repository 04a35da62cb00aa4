"""IntegrationEmbed: What a list of integrations can also hold: `logs`, the newest log ..."""

from __future__ import annotations

from typing import Literal

IntegrationEmbed = Literal["logs",] | str
"""What a list of integrations can also hold: `logs`, the newest log entries of each.

Other values may come and are kept as they are.
"""
