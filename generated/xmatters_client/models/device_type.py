"""DeviceType: The kinds of device: `EMAIL` a mailbox, `VOICE` a telephone that is ..."""

from __future__ import annotations

from typing import Literal

DeviceType = (
    Literal[
        "ANDROID_PUSH",
        "APPLE_PUSH",
        "EMAIL",
        "FAX",
        "GENERIC",
        "TEXT_PAGER",
        "TEXT_PHONE",
        "VOICE",
        "VOICE_IVR",
        "BES",
        "BLACKBERRY_PUSH",
        "IM",
        "NUMERIC_PAGER",
    ]
    | str
)
"""The kinds of device: `EMAIL` a mailbox, `VOICE` a telephone that is called, `TEXT_PHONE` one
that gets text messages, `TEXT_PAGER` a pager, `APPLE_PUSH` and `ANDROID_PUSH` the mobile app,
`FAX` a fax machine, `VOICE_IVR` a public address system, `GENERIC` anything else. Old instances
also name `BES`, `BLACKBERRY_PUSH`, `IM` and `NUMERIC_PAGER`, which cannot be created any more.
An instance supports those that `/device-types` lists.

Other values may come and are kept as they are.
"""
