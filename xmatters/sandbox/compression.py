"""Answers that are compressed, as the service may do where a client says that it can read them."""

from __future__ import annotations

import gzip
from typing import Final

from starlette.responses import Response

LEAST: Final = 1000
"""Bytes that it takes to make it worth while."""

_LEVEL: Final = 1
"""The fastest: between programs on one machine nothing is won by less to send."""


def compress(response: Response, accepted: str) -> None:
    """Compress an answer of JSON if the client can read it and it is large enough.

    Args:
        response: The answer.
        accepted: The header `Accept-Encoding` of the request.
    """
    if len(response.body) < LEAST or not _is_json(response):
        return
    # Caches have to know that others may get it otherwise (RFC 9110, section 12.5.5).
    response.headers["vary"] = "accept-encoding"
    if _takes_gzip(accepted):
        # Without a time, equal answers are equal bytes.
        response.body = gzip.compress(response.body, _LEVEL, mtime=0)
        response.headers["content-encoding"] = "gzip"
        response.headers["content-length"] = str(len(response.body))


def _is_json(response: Response) -> bool:
    """Tell whether it is more than a file, which is compressed enough as it is."""
    return response.headers.get("content-type", "").startswith("application/json")


def _takes_gzip(accepted: str) -> bool:
    """Tell whether gzip is among the codings, or any, and not with a weight of zero."""
    weights = dict[str, bool]()
    for each in accepted.lower().split(","):
        coding, _, weight = each.replace(" ", "").partition(";q=")
        weights[coding] = weight.strip("0.") != "" if weight else True
    return weights.get("gzip", weights.get("*", False))
