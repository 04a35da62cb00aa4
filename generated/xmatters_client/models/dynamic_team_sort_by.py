"""DynamicTeamSortBy: What teams can be sorted by."""

from __future__ import annotations

from typing import Literal

DynamicTeamSortBy = Literal["NAME",] | str
"""What teams can be sorted by. `NAME`: their name. Not certain: One client offers the parameter;
no source shows the values.

Other values may come and are kept as they are.
"""
