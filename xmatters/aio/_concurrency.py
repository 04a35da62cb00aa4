"""What differs between the asynchronous and the synchronous layer: locks and waiting."""

from __future__ import annotations

from asyncio import Lock, sleep

__all__ = ["Lock", "sleep"]
