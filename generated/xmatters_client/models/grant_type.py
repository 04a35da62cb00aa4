"""GrantType: What a token request offers: the name and `password` of a user, a ..."""

from __future__ import annotations

from typing import Literal

GrantType = (
    Literal[
        "password",
        "refresh_token",
        "authorization_code",
    ]
    | str
)
"""What a token request offers: the name and `password` of a user, a `refresh_token`, or an
`authorization_code`. The last one is known from one client only.

Other values may come and are kept as they are.
"""
