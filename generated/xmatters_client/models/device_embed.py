"""DeviceEmbed: What a reply about devices can also carry: `timeframes`, when the ..."""

from __future__ import annotations

from typing import Literal

DeviceEmbed = Literal["timeframes",] | str
"""What a reply about devices can also carry: `timeframes`, when the device may be used.

Other values may come and are kept as they are.
"""
