"""MessageType: For which devices a message is meant: `SUBJECT_AND_BODY` email and ..."""

from __future__ import annotations

from typing import Literal

MessageType = (
    Literal[
        "SUBJECT_AND_BODY",
        "TEXT",
        "VOICE",
    ]
    | str
)
"""For which devices a message is meant: `SUBJECT_AND_BODY` email and apps, `TEXT` text messages,
`VOICE` telephone calls.

Other values may come and are kept as they are.
"""
