"""SignalEmbed: What replies about signals can also hold: `incidents`, the incidents ..."""

from __future__ import annotations

from typing import Literal

SignalEmbed = Literal["incidents",] | str
"""What replies about signals can also hold: `incidents`, the incidents to which they led.

Other values may come and are kept as they are.
"""
