"""TimelineEntryType: A kind of entry in a timeline."""

from __future__ import annotations

from typing import Literal

TimelineEntryType = Literal["NOTE",] | str
"""A kind of entry in a timeline. `NOTE`: a text that somebody wrote. Not certain: The reference
speaks of notes; how the value is spelt is not known.

Other values may come and are kept as they are.
"""
