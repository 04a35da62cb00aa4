"""What became of each of many calls."""

from __future__ import annotations

from typing import Any, Final, Generic, TypeVar

from attrs import frozen

from xmatters import errors

T = TypeVar("T")
R = TypeVar("R")

OF_THE_SESSION: Final = (
    errors.AuthorizationError,
    errors.ConfigurationError,
    errors.TokenStorageError,
    errors.UnauthorizedError,
)
"""Errors that say nothing of an item: all others would meet them too."""

_OPEN: Final = (
    errors.DecodeError,
    errors.ServerError,
    errors.UnknownOutcomeError,
    errors.WaitTimeoutError,
)


@frozen(repr=False)
class Outcome(Generic[T, R]):
    """What became of one item of `bulk()`.

    Attributes:
        index: The place of the item, from 0.
        item: The item.
        result: What the call returned; `None` if it failed or was made by an earlier run.
        error: Why it failed; `None` if it did not.
        id: The id of what the call returned, also if an earlier run made it.
        was_done: Whether an earlier run made the call, as the journal says.
    """

    index: int
    item: T
    result: R | None = None
    error: errors.Error | None = None
    id: str | None = None
    was_done: bool = False

    @property
    def is_unknown(self) -> bool:
        """Whether the call failed, but the service may have done what it was asked for."""
        return may_be_done(self.error)

    def __repr__(self) -> str:
        """Show the place and the end; an item may hold secrets."""
        if self.error is not None:
            end = type(self.error).__name__
        else:
            end = "done before" if self.was_done else "done"
        return f"<Outcome {self.index}: {end}>"


def may_be_done(error: BaseException | None) -> bool:
    """Tell whether the service may have done what failed with an error."""
    if isinstance(error, errors.TransportError):
        return error.may_have_arrived
    # What is no error of ours came out of the caller's function, at nobody knows which place.
    return error is not None and (not isinstance(error, errors.Error) or isinstance(error, _OPEN))


def id_of(result: Any) -> str | None:
    """Return the id of what a call returned, if it has one."""
    found = getattr(result, "id", None)
    return found if isinstance(found, str) else None
