"""ResponseOptionEmbed: What a list of response options can also carry: `translations` their ..."""

from __future__ import annotations

from typing import Literal

ResponseOptionEmbed = Literal["translations",] | str
"""What a list of response options can also carry: `translations` their texts in other languages.

Other values may come and are kept as they are.
"""
