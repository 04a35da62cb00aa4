"""PersonSearchField: Where to look: the first or last name, the user id (`TARGET_NAME`), ..."""

from __future__ import annotations

from typing import Literal

PersonSearchField = (
    Literal[
        "FIRST_NAME",
        "LAST_NAME",
        "TARGET_NAME",
        "WEB_LOGIN",
        "EMAIL_ADDRESS",
        "PHONE_NUMBER",
    ]
    | str
)
"""Where to look: the first or last name, the user id (`TARGET_NAME`), the sign-in name
(`WEB_LOGIN`), or the email addresses and phone numbers of the person's devices. Phone numbers
are found without country code and spaces.

Other values may come and are kept as they are.
"""
