"""Secrets that do not show themselves where a traceback or a debugger prints variables."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from xmatters_client.masking import MASK
from xmatters_client.wire import is_list, is_mapping

T = TypeVar("T")


class Secret(str):
    """Text to be sent and not to be shown: its repr is a mask. `str()` gives the plain text."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Show that something is hidden."""
        return repr(MASK)


def hidden(value: T) -> T:
    """Return the same value with masks in its repr, in place of each text in it."""
    found: Any = value
    if isinstance(value, str):
        found = Secret(value)
    elif is_mapping(value):
        found = {name: hidden(each) for name, each in value.items()}
    elif is_list(value):
        found = [hidden(each) for each in value]
    # What changes is the repr alone.
    return cast("T", found)


def plain(value: Any) -> Any:
    """Return a value with its secrets as plain text, as other libraries need it."""
    if is_mapping(value):
        return {name: plain(each) for name, each in value.items()}
    if is_list(value):
        return [plain(each) for each in value]
    return str(value) if isinstance(value, Secret) else value


def without_frames(error: BaseException) -> BaseException:
    """Return an error of another library without the frames it went through.

    The variables in them hold headers and whole addresses, and some programs print those.
    """
    reason: BaseException | None = error
    while reason is not None:
        reason.__traceback__ = None
        reason = reason.__cause__ or reason.__context__
    return error
