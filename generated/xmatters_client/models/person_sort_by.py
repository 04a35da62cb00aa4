"""PersonSortBy: The order of people: by first, then last name (`FIRST_LAST_NAME`), by ..."""

from __future__ import annotations

from typing import Literal

PersonSortBy = (
    Literal[
        "FIRST_LAST_NAME",
        "LAST_FIRST_NAME",
        "TARGET_NAME",
        "STATUS",
        "WEB_LOGIN",
        "CREATED",
        "LAST_LOGIN",
        "SITE",
        "ROLES",
    ]
    | str
)
"""The order of people: by first, then last name (`FIRST_LAST_NAME`), by last, then first name
(`LAST_FIRST_NAME`), by user id (`TARGET_NAME`), by sign-in name (`WEB_LOGIN`), by `STATUS`, by
the time they were added (`CREATED`) or last signed in (`LAST_LOGIN`), by `SITE` or by `ROLES`.

Other values may come and are kept as they are.
"""
