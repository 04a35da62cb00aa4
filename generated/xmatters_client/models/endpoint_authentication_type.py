"""EndpointAuthenticationType: How to sign in at an endpoint."""

from __future__ import annotations

from typing import Literal

EndpointAuthenticationType = (
    Literal[
        "NO_AUTH",
        "BASIC",
        "OAUTH2",
        "OAUTH2_FORCE",
        "OAUTH_SLACK",
        "XMATTERS",
        "SERVICENOW",
    ]
    | str
)
"""How to sign in at an endpoint. `NO_AUTH`: not at all. `BASIC`: with name and password. `OAUTH2`:
with a token. `OAUTH2_FORCE` and `OAUTH_SLACK`: with a token of Salesforce or Slack. `XMATTERS`
and `SERVICENOW`: with an account of these products. Not certain: The names are from the
sources; what the last four mean is read from their names.

Other values may come and are kept as they are.
"""
