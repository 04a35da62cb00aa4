"""Secrets that do not show themselves where a traceback or a debugger prints variables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from xmatters_client.masking import MASK
from xmatters_client.wire import is_mapping

T = TypeVar("T")


class Secret(str):
    """Text to be sent and not to be shown: its repr is a mask. `str()` gives the plain text."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Show that something is hidden."""
        return repr(MASK)


def hidden(value: T) -> T:
    """Return the same value with a mask for a repr, where it is text or a mapping of such."""
    found: Any = value
    if isinstance(value, str):
        found = Secret(value)
    elif is_mapping(value):
        found = {name: hidden(each) for name, each in value.items()}
    return found


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a mapping with its secrets as plain text, as other libraries need it."""
    return {name: str(each) if isinstance(each, Secret) else each for name, each in values.items()}


def without_frames(error: BaseException) -> BaseException:
    """Return an error of another library without the frames it went through.

    The variables in them hold headers and whole addresses, and some programs print those.
    """
    reason: BaseException | None = error
    while reason is not None:
        reason.__traceback__ = None
        reason = reason.__cause__ or reason.__context__
    return error
