"""ImportMessageLevel: How bad a message is: `ERROR` the row was not taken, `WARN` it was ..."""

from __future__ import annotations

from typing import Literal

ImportMessageLevel = (
    Literal[
        "ERROR",
        "WARN",
        "INFO",
    ]
    | str
)
"""How bad a message is: `ERROR` the row was not taken, `WARN` it was taken with a doubt, `INFO` a
remark.

Other values may come and are kept as they are.
"""
