"""IntegrationConfigType: What a plan is configured for: `INCIDENT_MANAGEMENT` the management of ..."""

from __future__ import annotations

from typing import Literal

IntegrationConfigType = Literal["INCIDENT_MANAGEMENT",] | str
"""What a plan is configured for: `INCIDENT_MANAGEMENT` the management of incidents.

Other values may come and are kept as they are.
"""
