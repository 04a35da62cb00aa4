"""EventEmbed: What the reply about one event can also carry: `properties` the values ..."""

from __future__ import annotations

from typing import Literal

EventEmbed = (
    Literal[
        "properties",
        "recipients",
        "annotations",
        "messages",
        "attachments.size",
        "suppressions",
        "responseOptions",
        "responseOptions.translations",
    ]
    | str
)
"""What the reply about one event can also carry: `properties` the values of the form, `recipients`
the recipients, `annotations` the comments, `messages` the texts that were sent,
`attachments.size` the sizes of the attached files, `suppressions` the events held back as
repetitions, `responseOptions` the possible answers, and together with that
`responseOptions.translations` their translations.

Other values may come and are kept as they are.
"""
