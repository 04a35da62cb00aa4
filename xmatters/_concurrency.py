"""What differs between the asynchronous and the synchronous layer: locks and waiting."""

from __future__ import annotations

from threading import Lock
from time import sleep

__all__ = ["Lock", "sleep"]
