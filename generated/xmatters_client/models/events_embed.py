"""EventsEmbed: What a list of events can also carry: `properties` the values of the ..."""

from __future__ import annotations

from typing import Literal

EventsEmbed = (
    Literal[
        "properties",
        "annotations",
        "responseOptions",
        "responseOptions.translations",
        "suppressions",
        "attachments.size",
        "targetedRecipients",
    ]
    | str
)
"""What a list of events can also carry: `properties` the values of the form, `annotations` the
comments, `targetedRecipients` the recipients that were addressed, `attachments.size` the sizes
of the attached files, `suppressions` the events held back as repetitions, `responseOptions` the
possible answers, and together with that `responseOptions.translations` their translations.

Other values may come and are kept as they are.
"""
