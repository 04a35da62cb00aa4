"""FormEmbed: What the reply about one form can also carry: `recipients` whom it ..."""

from __future__ import annotations

from typing import Literal

FormEmbed = (
    Literal[
        "responseOptions",
        "responseOptions.translations",
        "recipients",
    ]
    | str
)
"""What the reply about one form can also carry: `recipients` whom it notifies, `responseOptions`
the possible answers, and together with that `responseOptions.translations` their translations.

Other values may come and are kept as they are.
"""
