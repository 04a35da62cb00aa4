"""VoicemailLeave: What a call leaves in a mailbox: `callbackandmessage` the message and ..."""

from __future__ import annotations

from typing import Literal

VoicemailLeave = (
    Literal[
        "callbackandmessage",
        "messageonly",
        "callbackonly",
        "hangup",
    ]
    | str
)
"""What a call leaves in a mailbox: `callbackandmessage` the message and how to call back,
`messageonly` the message, `callbackonly` (the default) how to call back, `hangup` nothing. The
two with the message are refused where a phone password is required.

Other values may come and are kept as they are.
"""
