"""IntegrationOriginType: Where an integration comes from: `USER` a person made it."""

from __future__ import annotations

from typing import Literal

IntegrationOriginType = Literal["USER",] | str
"""Where an integration comes from: `USER` a person made it.

Other values may come and are kept as they are.
"""
