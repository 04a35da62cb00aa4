"""SubscriptionOperator: How a property of an event is compared."""

from __future__ import annotations

from typing import Literal

SubscriptionOperator = (
    Literal[
        "CONTAINS",
        "ENDS_WITH",
        "STARTS_WITH",
        "MATCHES",
        "IS_ONE_OF",
        "IS_ONE_OR_MORE_OF",
        "IS_ONE_TYPE_OF",
        "IS_TRUE",
        "IS_FALSE",
        "IS_TRUE_OR_FALSE",
    ]
    | str
)
"""How a property of an event is compared. For text: `CONTAINS`, `STARTS_WITH`, `ENDS_WITH` and
`MATCHES`. For lists: `IS_ONE_OF`, or `IS_ONE_OR_MORE_OF` where several values can be chosen.
For hierarchies: `IS_ONE_TYPE_OF`. For properties that are true or false, without a value:
`IS_TRUE`, `IS_FALSE` and `IS_TRUE_OR_FALSE`.

Other values may come and are kept as they are.
"""
