"""Licences, which are sold in lots."""

from __future__ import annotations

from ..jsontypes import Object


def quota(active: int, lot: int) -> Object:
    """Return how many licences there are, how many are in use, and how many are left.

    Args:
        active: How many are in use.
        lot: How many are sold at once.
    """
    total = lot * (active // lot + 1)
    return {"total": total, "active": active, "unused": total - active}
