"""DeviceNameSortBy: The order of a list of device names: `NAME` by name."""

from __future__ import annotations

from typing import Literal

DeviceNameSortBy = Literal["NAME",] | str
"""The order of a list of device names: `NAME` by name.

Other values may come and are kept as they are.
"""
