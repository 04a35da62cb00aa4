"""Tokens for signing in (behaviours, section 11)."""

from __future__ import annotations

from ..calls import Call, Reply, operation


@operation
def request_token(call: Call) -> Reply:
    """Exchange a password or a refresh token for tokens."""
    return Reply(200, call.gatekeeper.token(call.body))
