"""EventSearchField: Where a search for events looks: `name` in the name."""

from __future__ import annotations

from typing import Literal

EventSearchField = Literal["name",] | str
"""Where a search for events looks: `name` in the name. It is written in lower case, unlike on
other operations.

Other values may come and are kept as they are.
"""
