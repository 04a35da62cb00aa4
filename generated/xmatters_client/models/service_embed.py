"""ServiceEmbed: What the reply about one service can hold in addition."""

from __future__ import annotations

from typing import Literal

ServiceEmbed = Literal["serviceLinks",] | str
"""What the reply about one service can hold in addition. `serviceLinks`: web pages about it.

Other values may come and are kept as they are.
"""
